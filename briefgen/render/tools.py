"""What templates can call: links, words, dates, and prose with its marks, all seen from one page.

What these are, a line for each, is told in `offered`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from briefgen.config import SiteConfig, direction
from briefgen.date_words import year_in_words
from briefgen.dates import DateError, DateValue
from briefgen.days import year_slug
from briefgen.html_syntax import escape as escaped
from briefgen.model import (
    AnnotatedText,
    ArticleDossier,
    DatedPassage,
    Entity,
    Passage,
    PlacedNote,
    Site,
    Text,
    TimeExpression,
    Timeline,
)
from briefgen.render import marks
from briefgen.render.calendars import calendar_entries
from briefgen.render.context import PageContext
from briefgen.render.elements import cards, time_element
from briefgen.render.links import seen_from_page
from briefgen.render.offered import FUNCTIONS
from briefgen.render.paths import note_path, timeline_stem
from briefgen.render.pictures import density_strip
from briefgen.render.quoting import quoted
from briefgen.render.strings import Strings
from briefgen.render.tables import boxed
from briefgen.render.timeline_pages import TIMELINE, first_pages
from briefgen.render.weave import Mark, emphasised, weave
from briefgen.urls import page_path, relative

NOTHING = Markup()


@dataclass
class PageTools:
    """The functions and filters of one page; `linked` collects the entities it links to, for their cards."""

    page: PageContext
    site: Site
    config: SiteConfig
    strings: Strings
    environment: Environment
    linked: dict[str, None] = field(default_factory=dict)

    def variables(self) -> dict[str, Any]:
        functions = {name: getattr(self, name) for name in FUNCTIONS if name != "t"}
        return {"site": self.site, "config": self.config, "page": self.page, "t": self.strings, "tools": self, **functions}

    def href(self, path: str, fragment: str = "") -> str:
        if self.page.kind == "404":
            return self.page.root + relative("index.html", path, fragment)
        return relative(self.page.path, path, fragment)

    def link(self, kind: str, record_id: str, fragment: str = "") -> str:
        if kind == "entity":
            self.linked.setdefault(record_id)
        return self.href(page_path(kind, record_id), fragment)

    def passage_link(self, passage: Passage) -> str:
        return self.link("article", passage.article, passage.fragment)

    def note_link(self, note: PlacedNote) -> str:
        return self.link("article", note.note.article, f"note-{note.note.id}")

    def note_page(self, note: PlacedNote) -> str:
        return self.href(note_path(note))

    def sentence(self, told: Passage | DatedPassage, about: str = "", alone: bool = False) -> Markup:
        passage = told.passage if isinstance(told, DatedPassage) else told
        dossier = self.site.articles[passage.article]
        if isinstance(told, DatedPassage):  # has its words: the page does not depend on the rest of the text
            before = "" if alone or not told.before else f'<span class="before">{escaped(told.before)}</span> '
            words = before + escaped(told.words)
        else:
            excerpt = dossier.excerpt(passage.number)
            named = [(m.start, m.end) for m in excerpt.mentions if about and about in (m.entity_id, m.via)]
            words = emphasised(excerpt.plain, named)
        return self._spoken(words, dossier)

    def quotation(self, note: PlacedNote) -> Markup:
        dossier = self.site.articles[note.note.article]
        return self._spoken(escaped(quoted(note, dossier)), dossier)

    def _spoken(self, words: str, dossier: ArticleDossier) -> Markup:
        """Words of an article as HTML, in its language where that is another than the page's."""
        tongue = self.tongue(dossier.article.language) if words else ""
        return Markup(f"<span{tongue}>{words}</span>" if tongue else words)

    def prose(self, text: AnnotatedText) -> Markup:
        return Markup(weave(self._linked(text), self._marks(text)))

    def inline(self, text: AnnotatedText) -> Markup:
        """Prose of one paragraph within a line; prose of more keeps its blocks."""
        html = str(self.prose(text)).strip()
        if not marks.is_prose(text) and html.startswith("<p>") and html.endswith("</p>"):
            html = html[3:-4]
        return Markup(html)

    def _marks(self, text: AnnotatedText, entries: Mapping[int, str] | None = None) -> list[Mark]:
        found = marks.mention_marks(text, self.config.linking.mention, self._link_to)
        return list(marks.outside((*found, *marks.time_marks(text.times, self.reading, entries)), text))

    def _linked(self, text: AnnotatedText) -> Text:
        """The text with its author's links as seen from this page, and its tables in boxes."""
        return boxed(seen_from_page(text.text, self.href, self._record_link), self.strings("table"))

    def _record_link(self, kind: str, record_id: str) -> str | None:
        if kind == "note":
            note = self.site.notes.get(record_id)
            return self.note_link(note) if note else None
        records: Mapping[str, object] = {
            "article": self.site.articles,
            "briefing": self.site.briefings,
            "entity": self.site.entities,
            "event": self.site.events,
            "page": self.site.pages,
            "topic": self.site.topics,
        }.get(kind, {})
        return self.link(kind, record_id) if record_id in records else None

    def _link_to(self, entity_id: str) -> str | None:
        if self.page.path == page_path("entity", entity_id):
            return None
        return self.link("entity", entity_id)

    def reading(self, time: TimeExpression) -> str:
        """What a time expression was read as, in words."""
        return self.words(time.value) if time.value else ""

    def article_html(self, article: ArticleDossier) -> Markup:
        body = article.body
        found = [
            *marks.sentence_marks(article, marks.pointed_at(article)),
            *self._marks(body, marks.dated_entries(article)),
            *marks.note_marks(article.notes),
        ]
        references = marks.note_references(article.notes, body.plain, lambda note: self.strings("note_n", n=note.number))
        return Markup(weave(self._linked(body), found, references, self._asides(article)))

    def _asides(self, article: ArticleDossier) -> dict[int, str]:
        """The notes as HTML, by the number of the outermost element that they go after."""
        slots = marks.note_slots(article.body, article.notes)
        if not slots:
            return {}
        asides = self.environment.get_template("_note.html").make_module(self.variables())
        return {
            top: "".join(str(asides.note_aside(note)) for note in notes)  # type: ignore[attr-defined]
            for top, notes in slots.items()
        }

    def tongue(self, language: str | None) -> Markup:
        if language is None or language == self.page.language:
            return NOTHING
        return Markup(f' lang="{escape(language)}" dir="{direction(language)}"')

    def said(self, value: str) -> str:
        try:
            return self.words(DateValue.parse(value))
        except DateError:
            return value

    def words(self, value: DateValue) -> str:
        return value.words(self.page.language)

    def year(self, year: int) -> str:
        return year_in_words(year, self.page.language)

    def year_slug(self, year: int) -> str:
        return year_slug(year)

    def time(self, value: DateValue) -> Markup:
        return time_element(value, self.page.language)

    def name(self, entity_id: str) -> str:
        dossier = self.site.entities.get(entity_id)
        return dossier.entity.name if dossier else entity_id

    def timeline_files(self, timeline: Timeline | None = None, kind: str = "", record_id: str = "") -> list[tuple[str, str]]:
        stem = timeline_stem(kind, record_id) if kind else "timeline"
        has_calendar = self.page.has_calendar if timeline is None else bool(calendar_entries(timeline))
        endings = ("json", "csv", "ics") if has_calendar else ("json", "csv")
        return [(ending, self.href(f"{stem}.{ending}")) for ending in endings]

    def entity_names(self, timeline: Timeline) -> dict[str, str]:
        ids = {entity for entry in (*timeline.entries, *timeline.undated) for entity in entry.entities}
        return {entity: self.name(entity) for entity in sorted(ids)}

    def density(self, timeline: Timeline, path: str) -> Markup:
        """On the site's own timeline a year may lie on a later page: `path` is then that of the first."""
        if path == TIMELINE:
            places = first_pages(self.site.timeline, self.config.timeline.per_page, self.page.language)
        else:
            places = {entry.year: path for entry in timeline.entries}
        years = sorted(year for year in places if year is not None)

        def href_of_year(year: int) -> str:
            shown = years[min(bisect_left(years, year), len(years) - 1)]
            return self.href(places[shown], f"y{year_slug(shown)}")

        return density_strip(timeline, href_of_year, self.strings, self.page.language)

    def cards(self) -> Markup:
        known = (self.site.entities[key].entity for key in sorted(self.linked) if key in self.site.entities)
        return cards({entity.id: self._card(entity) for entity in known})

    def _card(self, entity: Entity) -> dict[str, str | None]:
        kind = f"type_{entity.type}"
        return {
            "name": entity.name,
            "type": self.strings(kind) if kind in self.strings else entity.type,
            "role": entity.role,
            "summary": entity.summary,
            "href": self.href(page_path("entity", entity.id)),
        }
