"""The stage: Site → PagePlans."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial

from jinja2 import Environment

from briefgen.config import SiteConfig, direction
from briefgen.model import PagePlan, Site, Timeline, View
from briefgen.profile import timed
from briefgen.reads import outline
from briefgen.render import structured
from briefgen.render.calendars import calendar_entries, icalendar
from briefgen.render.context import PageContext
from briefgen.render.exports import timelinejs, timelinejs_table
from briefgen.render.feeds import atom, robots, sitemap
from briefgen.render.filters import install_filters
from briefgen.render.marks import note_anchor_rules
from briefgen.render.pages import Planned, article_pages, planned_pages
from briefgen.render.paths import timeline_stem
from briefgen.render.social import Card, article_card, draw, picture_path, social_cards
from briefgen.render.strings import Strings, load_strings
from briefgen.render.theme import asset, environment, made
from briefgen.render.tools import PageTools
from briefgen.store import Store
from briefgen.urls import absolute, base_path, page_path

NOT_INDEXED = ("404", "redirect", "notes", "search")


def render(site: Site, config: SiteConfig, store: Store) -> tuple[PagePlan, ...]:
    """Every file that is made of the site, by path."""
    env, templates = environment(config.templates_dir, store)
    install_filters(env)
    strings = load_strings(env, config.language)
    pages = tuple(planned_pages(site, config, strings))
    cards = social_cards(site, config, strings)
    plans = [_page(page, _context(page, config, cards), config, env, strings) for page in pages]
    plans += [PagePlan(picture_path(path), partial(_drawn, card), card) for path, card in cards.items()]
    most_notes = max((len(article.notes) for article in site.articles.values()), default=0)
    plans += [
        PagePlan("assets/style.css", lambda _: _stylesheet(asset(env, "style.css"), most_notes, config), most_notes),
        PagePlan("assets/briefgen.js", lambda _: asset(env, "briefgen.js")),
        PagePlan("assets/timeline.js", lambda _: asset(env, "timeline.js")),
        PagePlan("assets/icon.svg", lambda _: asset(env, "icon.svg")),
        *([PagePlan("assets/search.js", lambda _: asset(env, "search.js"))] if config.search else []),
        PagePlan("robots.txt", lambda _: robots(config.public_url)),
    ]
    plans += _exports("timeline", site.timeline, config.title, config)
    for kind, record_id, title, timeline in _timelines(site):
        plans += _exports(timeline_stem(kind, record_id), timeline, title, config)
    base_url = config.public_url
    if base_url:
        shown = [page.path for page in pages if page.kind not in NOT_INDEXED]
        plans.append(PagePlan("feed.xml", lambda view: atom(view.site, config, base_url)))
        plans.append(PagePlan("sitemap.xml", lambda _: sitemap(shown, base_url), shown))
    return tuple(sorted((replace(plan, templates=templates) for plan in plans), key=lambda plan: plan.path))


def article_plans(site: Site, config: SiteConfig, article: str, store: Store) -> list[PagePlan]:
    """The pages that are made of the text of one article: its own first, then those of its notes."""
    env, templates = environment(config.templates_dir, store)
    install_filters(env)
    strings = load_strings(env, config.language)
    dossier = site.articles[article]
    cards = article_card(dossier, config, strings)
    pages = article_pages(dossier, strings)
    return [replace(_page(page, _context(page, config, cards), config, env, strings), templates=templates) for page in pages]


def _timelines(site: Site) -> Iterator[tuple[str, str, str, Timeline]]:
    """The timelines that records have, as far as there is anything on them: kind, id and title of each record, and its timeline."""
    records: list[tuple[str, str, str, Timeline]] = [("article", a.id, a.article.title, a.timeline) for a in site.articles.values()]
    records += [("briefing", b.id, b.briefing.title, b.timeline) for b in site.briefings.values()]
    records += [("entity", e.id, e.entity.name, e.timeline) for e in site.entities.values()]
    records += [("topic", t.id, t.name, t.timeline) for t in site.topics.values()]
    return (row for row in records if row[-1])


def _exports(stem: str, timeline: Timeline, title: str, config: SiteConfig) -> list[PagePlan]:
    """A timeline for other programs. A calendar only where it has something for one."""
    shown = [timeline, title]
    plans = [
        PagePlan(f"{stem}.json", lambda view: timelinejs(timeline, view.site, config, title), shown),
        PagePlan(f"{stem}.csv", lambda view: timelinejs_table(timeline, view.site, config), shown),
    ]
    if calendar_entries(timeline):
        plans.append(PagePlan(f"{stem}.ics", lambda view: icalendar(timeline, view.site, config, title), shown))
    return plans


def _page(page: Planned, context: PageContext, config: SiteConfig, env: Environment, strings: Strings) -> PagePlan:
    """The plan of a page. Records among its variables are shown by what the page reads of them."""

    def make(view: View) -> bytes:
        data = structured.Vocabulary(view.site, config, strings)
        things = page.json_ld(data, view) if page.json_ld else ()
        tools = PageTools(replace(context, json_ld=structured.script(things)), view.site, config, strings, env)
        variables = {name: view.of(value) for name, value in page.variables.items()}
        with timed("template", template):
            return made(env, template, page.path, {**tools.variables(), **variables}).encode()

    template = f"{page.kind}.html"
    return PagePlan(page.path, make, [context, outline(page.variables)], template=template)


def _drawn(card: Card, _: View) -> bytes:
    return draw(card)


def _context(page: Planned, config: SiteConfig, cards: Collection[str]) -> PageContext:
    public = config.public_url
    canonical = page.variables["target"] if page.redirect else page.path
    pictured = page_path("article", page.variables["article"].id) if "article" in page.variables else page.path
    return PageContext(
        path=page.path,
        kind=page.kind,
        title=page.title,
        description=page.description,
        language=config.language,
        direction=direction(config.language),
        root=base_path(public) if page.kind == "404" else "../" * page.path.count("/"),
        canonical=absolute(public, canonical) if public else None,
        number=page.number,
        pages=page.pages,
        previous=page.previous,
        next=page.next,
        year=page.year,
        has_calendar=page.has_calendar,
        picture=absolute(public, picture_path(pictured)) if public and pictured in cards else None,
    )


def _stylesheet(css: bytes, most: int, config: SiteConfig) -> bytes:
    """The theme's stylesheet, with the site's accent and the places of the notes, as many as an article has at most."""
    accent = config.theme.accent
    given = f":root {{ --accent-given: {accent}; }}\n" if accent else ""
    return css + f"\n{given}{note_anchor_rules(most)}".encode()
