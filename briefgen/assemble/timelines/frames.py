"""Which sentences of a report are of another time than its story, so that its day is not lent to them: each for itself, and those
that follow one in its paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.attachment import OF_ONE_TIME, governor
from briefgen.assemble.timelines.dating import Dating, is_fine, placeable
from briefgen.assemble.timelines.manner import manner_of
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.tokens import Kind
from briefgen.assemble.timelines.verbs import Act
from briefgen.model import BlockKind, TimeExpression

SPANS = frozenset("day days week weeks month months year years".split())
"""Lengths of time of a day at least: “hours later” is still the day of the story."""
PARTS = frozenset("day days eve night nights morning evening afternoon week month year".split())
"""What may be “of” an event or “before” it, and so of its time."""
COUNTED_WITHIN = 6
"""Words of “On the morning of the same day”, about."""


def is_counted_from(reading: Reading) -> bool:
    """“Two days later, the bank was closed”: it opens with a time that is counted from another day than that of the story."""
    words = _opening_words(reading)
    if words[:1] == ["the"] and words[1:2] and words[1] in ("next", "following", "previous"):
        return any(word in SPANS for word in words[2:3])
    counts = [at for at, word in enumerate(words) if word in ("later", "earlier", "afterwards")]
    return bool(counts) and any(word in SPANS for word in words[: counts[0]])


def is_of_another_time(reading: Reading, times: Sequence[TimeExpression], story: Dating | None) -> bool:
    """Whether a sentence without a date of its own counts from another day (“on the same day”), tells of something beside a day
    before that of the story (“fell into crisis after Lund left on 4 May”), or how often it was done in a time before.
    """
    if story is None:
        return False
    if any(time.value is None and time.timex_value.startswith("XXXX") for time in times):
        return True
    if reading.main is None or reading.main.act is Act.SAY:
        return False
    for time in times:
        if not placeable(time) or time.value is None or time.value.overlaps(story.value):
            continue
        before = time.value.sort_key < story.value.sort_key
        if before and (is_fine(time.value) or _is_counted(reading, time)):
            return True
    return False


def opens_beside_an_event(reading: Reading) -> bool:
    """“A day before the vote, she left”, “On the eve of the trial, he fled”: it opens with a time beside something that the article
    has told of."""
    if reading.main is None or reading.main.act is Act.SAY or reading.main.tense not in ("past", "pluperfect"):
        return False
    words = _opening_words(reading)
    for at, word in enumerate(words[:-1]):
        if word in PARTS and (words[at + 1] in ("before", "after") or (words[at + 1] == "of" and words[at - 1] == "the")):
            comma = next((i for i, t in enumerate(reading.tokens) if t.text == ","), 0)
            return 0 < comma < reading.main.at
    return False


def _is_counted(reading: Reading, time: TimeExpression) -> bool:
    """“Visited three times between July and December”."""
    at = next((i for i, t in enumerate(reading.tokens) if t.kind is Kind.TIME and t.start == time.start), None)
    return at is not None and manner_of(reading, at) == ("counted",) and governor(reading, at) == reading.main


def _opening_words(reading: Reading) -> list[str]:
    return " ".join([token.low for token in reading.tokens[:COUNTED_WITHIN]]).split()[:COUNTED_WITHIN]


def may_go_on(reading: Reading) -> bool:
    """Whether a new paragraph may still tell of the day of the last one: a verb that says something, or tells what has been
    done or is so, leads back to the story."""
    main = reading.main
    return main is not None and main.act is not Act.SAY and main.tense in ("past", "pluperfect")


def is_in_a_table(text: ArticleText, index: int) -> bool:
    """Whether a sentence is of a cell, which tells nothing of the day of the story unless it says so."""
    return text.body.text.blocks[text.sentences[index].block].kind is BlockKind.CELL


def is_of_a_side_clause(reading: Reading, dating: Dating) -> bool:
    """Whether the opening of a report tells what was done, and its date what somebody had done before: “has seized the ferry which
    blocked the harbour last month”."""
    main, verb = reading.main, dating.verb
    if main is None or verb is None or not verb.side or verb.opener in OF_ONE_TIME or dating.headed:
        return False
    return main.act is Act.EVENT and not (main.side or main.quoted or main.possible)
