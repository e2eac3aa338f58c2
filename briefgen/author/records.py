"""new article, entity, event, briefing, page: the beginning of a record, with the keys that are wanted next in comments."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.author.desk import Desk, Placed, listed, quoted
from briefgen.author.schemas import schema_line
from briefgen.dates import DateError, DateValue
from briefgen.model import CARD_CHARACTERS, ENTITY_TYPES, AliasMatch
from briefgen.problems import UsageError
from briefgen.read import placeholders
from briefgen.urls import is_slug
from briefgen.wording import date_hint, suggestion

FILES = {"Person": "people.yml", "Place": "places.yml", "Country": "places.yml", "Address": "places.yml"}
OTHER_FILE = "organizations.yml"
THINGS = frozenset("Vessel Airplane Vehicle Asset Security Event Project Work Concept Position".split())
"""Where an entity goes that is no person, place or body: things.yml."""


def new_article(desk: Desk, title: str, *, record_id: str | None, date: str, place: str | None) -> Placed:
    """A Markdown file with its metadata, as a draft. `date` and `place` are those of its dateline; an entity is named by its id or
    a name of it."""
    name = desk.free_id("article", record_id, title)
    if place and is_slug(place):
        _require_entity(desk, place, "A place that is no entity is written as a name, with its capital.")
    elif place:
        place = desk.namesake("entity", place) or place
    dateline = f"{{place: {quoted(place)}, date: {quoted(day(date))}}}" if place else f"{{date: {quoted(day(date))}}}"
    path = desk.file("article", f"{name}.md")
    text = f"""---
{schema_line("article", 2)}title: {quoted(title)}
# summary: One sentence for lists, feeds and previews.
dateline: {dateline}
# publisher: Who published it
# source_url: https://example.org/where-it-stands
# rights: {{licence: CC-BY-4.0, holder: Whose it is}}
# topics: [one, another]
draft: true
---

{placeholders.ARTICLE}
"""
    desk.write_record("article", {path: text})
    return Placed(name, path, desk.namesake("article", title))


def new_briefing(desk: Desk, title: str, *, record_id: str | None) -> Placed:
    """A dossier with its parts, as a draft."""
    name = desk.free_id("briefing", record_id, title)
    path = desk.file("briefing", f"{name}.md")
    text = f"""---
{schema_line("briefing", 2)}title: {quoted(title)}
# question: The question it answers?
# summary: At most 60 words.
# takeaways:
#   - {{text: "What to take away.", evidence: [event:an-id, note:an-id, article:an-id]}}
# known:
#   - {{text: "What is known.", evidence: [article:an-id], since: "2025-01-21"}}
# unknown:
#   - {{text: "What is not known?", why: "The reason.", would_settle: "What would settle it."}}
# disputed:
#   - text: What is disputed.
#     sides:
#       - {{who: an-entity, says: "Its words.", evidence: [article:an-id]}}
#       - {{who: another, says: "Its words.", evidence: [article:an-id]}}
# articles: [an-id, another-id]
# who:
#   - {{entity: an-id, role: "its part in this"}}
draft: true
---

{placeholders.BRIEFING}
"""
    desk.write_record("briefing", {path: text})
    return Placed(name, path, desk.namesake("briefing", title))


def new_page(desk: Desk, title: str, *, record_id: str | None) -> Placed:
    """A page of the site's own, as a draft."""
    name = desk.free_id("page", record_id, title)
    path = desk.file("page", f"{name}.md")
    text = f"""---
{schema_line("page", 2)}title: {quoted(title)}
# summary: One sentence for previews and search engines.
# nav: true
draft: true
---

{placeholders.PAGE}
"""
    desk.write_record("page", {path: text})
    return Placed(name, path, desk.namesake("page", title))


def new_entity(
    desk: Desk, name: str, *, record_id: str | None, entity_type: str, aliases: Sequence[str], summary: str | None, file: str | None
) -> Placed:
    """An entity at the end of the list of its kind; it is linked from the next build on."""
    if entity_type not in ENTITY_TYPES:
        hint = suggestion(entity_type, ENTITY_TYPES) or f"Types: {', '.join(ENTITY_TYPES)}."
        raise UsageError(f"{entity_type!r} is no type of entity. {hint}")
    if len((summary or "").strip()) > CARD_CHARACTERS:
        raise UsageError(f"The summary has {len(str(summary).strip())} characters; {CARD_CHARACTERS} are the most. Shorten it.")
    entity_id = desk.free_id("entity", record_id, name)
    lines = [f"- id: {entity_id}", f"  type: {entity_type}", f"  name: {quoted(name)}"]
    lines.append(f"  aliases: {listed(aliases)}" if aliases else f"  # aliases: [Another name]     # {_of_aliases()}")
    lines.append(f"  summary: {quoted(summary)}" if summary else "  # summary: Up to 160 characters for the card.")
    usual = FILES.get(entity_type, "things.yml" if entity_type in THINGS else OTHER_FILE)
    path = desk.append("entity", desk.list_named("entity", usual if file is None else file), "\n".join(lines) + "\n")
    return Placed(entity_id, path, desk.namesake("entity", name))


def _of_aliases() -> str:
    return f"or {{text: …, match: {' | '.join(match.value for match in AliasMatch)}}}"


def new_event(desk: Desk, title: str, *, record_id: str | None, date: str | None, place: str | None, file: str | None) -> Placed:
    """An event at the end of a list. Without a date it is a draft."""
    event_id = desk.free_id("event", record_id, title)
    lines = [f"- id: {event_id}", f"  title: {quoted(title)}"]
    lines.append(
        f"  date: {quoted(edtf(date))}"
        if date
        else '  # date: "2025-01~"     # EDTF: 2025, 2025-01, 2025-01-21, 2024-10~/2024-12~, 2014/..'
    )
    lines.append(f"  place: {place}" if place else "  # place: an-entity")
    lines += [
        "  # participants: [an-entity, another]",
        "  # accounts:",
        '  #   - {article: an-article, quote: "Its words, exactly.", says: {date: "2025-01-21"}}',
    ]
    if not date:
        lines.append("  draft: true")
    if place:
        _require_entity(desk, place)
    path = desk.append("event", desk.list_named("event", "events.yml" if file is None else file), "\n".join(lines) + "\n")
    return Placed(event_id, path, desk.namesake("event", title))


def _require_entity(desk: Desk, place: str, otherwise: str = "") -> None:
    known = desk.taken("entity")
    if place not in known:
        raise UsageError(f"There is no entity {place!r} to be the place. {suggestion(place, known) or otherwise}".strip())


def edtf(text: str) -> str:
    """A date as it is written in records."""
    try:
        return str(DateValue.parse(text))
    except DateError as reason:
        raise UsageError(f"--date: {reason}. {date_hint(text)}".strip()) from None


def day(text: str) -> str:
    """The day of a dateline."""
    value = edtf(text)
    if DateValue.parse(value).is_before_christ:
        raise UsageError(f"--date: days are counted from a dateline, and none of them before the year 1, as {text!r} is.")
    if DateValue.parse(value).day is None:
        raise UsageError(f"--date: {text!r} is no day; write it as 2025-01-21.")
    return value
