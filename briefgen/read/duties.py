"""What a record owes its readers beside its form: evidence, a licence, a target, a summary that is short."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.cleaning import RULE_NAMES
from briefgen.config import SiteConfig
from briefgen.dates import DateError, DateValue, Precision
from briefgen.licences import doubt
from briefgen.model import Article, Briefing, Entity, Event, Note, NoteKind, OwnPage, RightsMode, Sources
from briefgen.model.record import is_time_zone
from briefgen.problems import Location, Problem, error, warning
from briefgen.read.placeholders import left_standing
from briefgen.read.references import in_place
from briefgen.read.settings import LANGUAGE_TAG
from briefgen.wording import date_hint, reason_sentence, suggestion

SUMMARY_WORDS = 60


RESERVED_MODES = (RightsMode.EXCERPT, RightsMode.LINK_ONLY)


def of_reserved_mode(mode: RightsMode) -> str:
    return f"rights.mode “{mode.value}” does not exist yet, and such an article is never shown as full."


def duties(sources: Sources, config: SiteConfig) -> Iterator[Problem]:
    """What the records that are published owe."""
    yield from duties_within(sources, config)
    for note in sources.notes:
        yield from duties_of_note(note)
    yield from _of_sources_in_place(sources, config)
    yield from left_standing(sources)


def duties_of_article(article: Article, config: SiteConfig) -> Iterator[Problem]:
    """What an article owes by itself."""
    own = Sources(articles=(article,))
    yield from duties_within(own, config)
    yield from left_standing(own)


def duties_within(sources: Sources, config: SiteConfig) -> Iterator[Problem]:
    """The duties that each concern one key of a record, and so can be seen where other keys of it are wrong."""
    for article in sources.articles:
        yield from _of_article(article, config)
    for entity in sources.entities:
        yield from _of_entity(entity)
    for event in sources.events:
        yield from _of_event(event)
    for briefing in sources.briefings:
        yield from _of_briefing(briefing)
    for page in sources.pages:
        yield from _of_headline(page)
        if not page.body.source.strip():
            yield error(page.where(), "this page has no text.", "Write it below the metadata.")


def _of_article(article: Article, config: SiteConfig) -> Iterator[Problem]:
    rights = article.rights
    mode = rights.mode or config.rights.mode
    if mode in RESERVED_MODES:
        where = (article if rights.mode else config).where("rights", "mode")
        yield error(where, of_reserved_mode(mode), "Write full or private.")
    elif not rights.licence and not rights.permission:
        yield warning(
            article.where("rights"),
            "nothing says that this text may be shown.",
            "Add `rights: {licence: …}`, or `{permission: …}`.",
        )
    yield from _of_licence(rights.licence, article.where_value("rights", "licence"))
    if not article.body.source.strip():
        yield error(article.where(), "this article has no text.", "Write it below the metadata.")
    if article.dateline and article.dateline.date.precision not in (Precision.DAY, Precision.INSTANT):
        where = article.where_value("dateline", "date")
        yield error(where, f"a dateline is one day, and “{article.dateline.date}” is not.", "Write it as 2025-01-21.")
    elif article.dateline and article.dateline.date.is_before_christ:
        where = article.where_value("dateline", "date")
        yield error(where, "days are counted from a dateline, and none of them before the year 1.", "Leave the dateline out.")
    if article.dateline and article.dateline.timezone and not is_time_zone(article.dateline.timezone):
        where = article.where("dateline", "timezone")
        message = f"“{article.dateline.timezone}” is no IANA time zone."
        yield error(where, message, "Write a name of that database, as UTC or Europe/Berlin.")
    if article.language and not LANGUAGE_TAG.fullmatch(article.language):
        yield error(article.where("language"), f"“{article.language}” is no language tag.", "Write en, de, pt-BR…")
    yield from _of_plain_text(article)
    yield from _of_headline(article)


def _of_licence(licence: str | None, where: Location) -> Iterator[Problem]:
    told = doubt(licence) if licence else None
    if told:
        yield warning(where, *told)


def _of_headline(record: Article | Briefing | OwnPage) -> Iterator[Problem]:
    """A text whose first heading is its title: the page has that above the text already."""
    body = record.body
    found = _HEADING.match(body.source) if body.format == "markdown" else None
    if found and _words(found["atx"] or found["setext"]) == _words(record.title):
        where = Location(body.path, body.first_line + found["before"].count("\n"), 1)
        yield warning(where, "the title stands here once more, and would be printed twice.", "Take the heading out of the text.")


_HEADING = re.compile(r"(?P<before>\s*)(?:# +(?P<atx>[^\n]+?) *#*(?:\n|\Z)|(?P<setext>[^\n]+)\n=+ *(?:\n|\Z))")


def _words(heading: str) -> list[str]:
    """The words of a heading, whatever their emphasis, quotes and capitals."""
    return re.findall(r"\w+", heading.casefold())


def _of_plain_text(article: Article) -> Iterator[Problem]:
    for index, name in enumerate(article.keep):
        if name not in RULE_NAMES:
            hint = suggestion(name, RULE_NAMES) or f"Rules: {', '.join(RULE_NAMES)}."
            yield error(article.where("keep", index), f"there is no cleaning rule “{name}”.", hint)
    if article.body.format == "markdown":
        for key, written in (("keep", bool(article.keep)), ("paragraphs", article.paragraphs != "auto")):
            if written:
                message = f"“{key}” is for articles of plain text, and has no effect in this one."
                yield warning(article.where(key), message, "Take it out.")


def _of_entity(entity: Entity) -> Iterator[Problem]:
    if entity.image:
        yield from _of_licence(entity.image.licence, entity.where_value("image", "licence"))
    if entity.metonym_of == entity.id:
        yield error(entity.where("metonym_of"), "an entity is no metonym of itself.", "Name the one that it stands for.")
    for index, relation in enumerate(entity.relations):
        if relation.to == entity.id:
            yield error(entity.where("relations", index, "to"), "this relation leads to the entity itself.", "Name another.")
        if _is_reversed(relation.since, relation.until):
            where = entity.where_value("relations", index, "until")
            yield error(where, f"this relation ends ({relation.until}) before it begins ({relation.since}).", "Swap them.")


def _is_reversed(begin: DateValue | None, end: DateValue | None) -> bool:
    """Whether all that the end may mean lies before all that the beginning may."""
    return bool(begin and end and begin.earliest and end.latest and end.latest < begin.earliest)


def _of_event(event: Event) -> Iterator[Problem]:
    for index, account in enumerate(event.accounts):
        if account.article is None and account.source is None:
            message = "this account has neither article nor source."
            yield error(event.where("accounts", index), message, "Say who says it: `article: …` or `source: …`.")
        if "date" in account.says:
            yield from _date(account.says["date"], event.where_value("accounts", index, "says", "date"))
    if event.decided and event.decided.field == "date":
        yield from _date(event.decided.value, event.where_value("decided", "value"))


def _date(written: str, where: Location) -> Iterator[Problem]:
    try:
        DateValue.parse(written)
    except DateError as reason:
        yield error(where, reason_sentence(str(reason), written), date_hint(written))


def duties_of_note(note: Note) -> Iterator[Problem]:
    """What a note owes: keys that belong together."""
    if note.kind is NoteKind.FACT_CHECK and note.verdict is None:
        yield error(note.where("kind"), "a fact-check needs a verdict.", "Add `verdict: {claim: …, rating: …}`.")
    if note.verdict is not None and note.kind is not NoteKind.FACT_CHECK:
        yield error(note.where("verdict"), f"a note of kind {note.kind.value} has no verdict.", "Write `kind: fact-check`.")
    target = note.target
    if target is not None and (target.exact is None) == (target.start is None or target.end is None):
        yield error(note.where("target"), "a target is either `exact`, or `start` and `end`.", "Write one of the two forms.")
    elif target is not None and target.exact is None and (target.prefix or target.suffix):
        message = "`prefix` and `suffix` belong to `exact`, and have no effect beside `start` and `end`."
        yield error(note.where("target"), message, "Take more words into `start` or `end` instead.")


def _of_briefing(briefing: Briefing) -> Iterator[Problem]:
    yield from _of_headline(briefing)
    for index, takeaway in enumerate(briefing.takeaways):
        if not takeaway.evidence:
            where = briefing.where("takeaways", index)
            yield error(where, "this takeaway has no evidence.", "Add `evidence: [event:…]`, or article:…, note:…, source:….")
    for index, known in enumerate(briefing.known):
        if not known.evidence:
            yield error(
                briefing.where("known", index), "what is known needs evidence.", "Add `evidence: [event:…]`, or move it to unknown."
            )
    for index, article in enumerate(briefing.articles):
        if article in briefing.articles[:index]:
            said = f"the article “{article}” is in this list already, and is shown once."
            yield warning(briefing.where("articles", index), said, "Take it out, or name the one that was meant.")
    words = len((briefing.summary or "").split())
    if words > SUMMARY_WORDS:
        yield warning(
            briefing.where("summary"),
            f"the summary has {words} words; {SUMMARY_WORDS} are the most a reader takes in.",
            "Shorten it.",
        )
    rule = briefing.timeline
    if rule and _is_reversed(rule.from_, rule.to):
        yield error(briefing.where("timeline"), f"the timeline ends ({rule.to}) before it begins ({rule.from_}).", "Swap them.")


def _of_sources_in_place(sources: Sources, config: SiteConfig) -> Iterator[Problem]:
    """A source written in place is shown with its record, and one id is one source."""
    known = {source.id: source for source in sources.sources if source.id}
    for source, where in in_place(sources):
        if source.draft and not config.options.drafts:
            message = "a source written in place cannot be a draft: it is shown with its record."
            yield error(where, message, "Move it to content/sources/, or make the whole record a draft.")
        if source.id is not None and known.setdefault(source.id, source).model_dump() != source.model_dump():
            message = f"another source has the id “{source.id}”, and other words."
            yield error(where, message, "Cite that one by its id, or give this one another.")
