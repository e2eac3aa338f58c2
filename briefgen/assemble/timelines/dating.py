"""Which date a sentence has: its own, one that its author put before it, or that of the story its article reports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.finite import Verb
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.tokens import DETERMINERS, PREPOSITIONS, Kind, Token
from briefgen.assemble.timelines.verbs import Act
from briefgen.dates import DateError, DateValue, Precision
from briefgen.model import Basis, BlockKind, TimeExpression
from briefgen.written_dates import as_edtf

COARSE = frozenset((Precision.DECADE, Precision.CENTURY))
FINE = frozenset((Precision.INSTANT, Precision.DAY))
FEW_DAYS = 7
"""Days that a span may last and still count as fine as a day; and how old the day of a story may be."""
UNSURE = 0.5
"""Confidence of a reading below which it dates nothing."""

_ISO = re.compile(r"\d{4}(?:-\d\d){0,2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Dating:
    """The date of a sentence: its value, the wording it was read from, where it comes from, and the verb it belongs to.

    `manner` names what its own words say of it: a measure of comparison, a deadline.
    """

    value: DateValue
    wording: str
    basis: Basis
    verb: Verb | None = None
    headed: bool = False
    manner: tuple[str, ...] = ()
    attributive: bool = False
    """Whether the date belongs to a thing: “Sunday's election”."""


def placeable(time: TimeExpression) -> bool:
    """Whether a time expression can date an entry: a day or days with a beginning, of a year's length at most, read with some
    certainty.
    """
    value = time.value
    return (
        value is not None
        and value.earliest is not None
        and value.precision not in COARSE
        and time.timex_type in ("DATE", "TIME")
        and time.confidence >= UNSURE
    )


def is_fine(value: DateValue) -> bool:
    """Whether a value is a day, or a few of them."""
    if value.precision in FINE:
        return True
    return bool(value.earliest and value.latest and (value.latest - value.earliest).days < FEW_DAYS)


def is_only_a_date(reading: Reading) -> bool:
    """“2 October 1949.”, “On Friday:”: a date, and no word that tells anything."""
    dated = False
    for token in reading.tokens:
        if token.kind is Kind.TIME:
            dated = True
        elif token.kind is not Kind.MARK and token.low not in BESIDE_A_DATE:
            return False
    return dated


BESIDE_A_DATE = frozenset("on in the of by since from late early".split())


def own_dating(reading: Reading, times: Sequence[TimeExpression], told: DateValue | None = None) -> Dating | None:
    """The date of the event that a sentence tells: of several, the one nearest its main verb; last, one that only dates the
    saying. That of a line of place and date before the news (“OSLO, 3 May —”) is the day of filing, if it is near the day `told`.
    """
    ranked = []
    filed = _end_of_dateline(reading)
    for time in times:
        at = next((i for i, t in enumerate(reading.tokens) if t.kind is Kind.TIME and t.start == time.start), None)
        if at is None or not placeable(time) or (at < filed and _is_near(time, told)):
            continue
        verb = governor(reading, at)
        value = time.value
        assert value is not None
        only_saying = verb is not None and verb.act is Act.SAY
        main = reading.main
        opens = at <= 1 and value.precision is not Precision.YEAR and not filed
        distance = 0 if opens else abs(at - main.at) if main else at
        side = verb is not None and (verb.side or verb.tense == "modal")
        manner = _manner(reading, at)
        if manner in (("compared",), ("counted",)) or _dates_a_noun(reading, at, value) or _is_put_off(reading, at, verb):
            continue
        if told is not None and verb is not None and _is_misplaced(reading, at, verb, value, told):
            continue
        rank = (reading.tokens[at].quoted, bool(manner), only_saying, side, not (opens or is_fine(value)), distance)
        basis = Basis.DATELINE if only_saying and _tells_more(reading) else _basis(time)
        ranked.append((rank, at, Dating(value, time.text, basis, verb, manner=manner, attributive=_is_owned(reading, at))))
    if not ranked:
        return None
    best = min(ranked, key=lambda row: row[:2])
    return None if best[0][0] else best[2]


def _dates_a_noun(reading: Reading, at: int, value: DateValue) -> bool:
    """Whether a date is that of a thing, and not of what is done: “agreed after Sunday's vote”, “delayed its 2019 results”."""
    tokens = reading.tokens
    before = tokens[at - 1].low if at else ""
    if _is_owned(reading, at):
        return before in AROUND_A_THING or _is_of_what_was(tokens, at)
    if value.precision is not Precision.YEAR or before not in DETERMINERS or at + 1 >= len(tokens):
        return False
    thing = tokens[at + 1]
    return thing.kind in (Kind.WORD, Kind.NAME) and thing.low not in PREPOSITIONS and not thing.verbal


def _is_owned(reading: Reading, at: int) -> bool:
    """“Sunday's election”."""
    return [t.low for t in reading.tokens[at + 1 : at + 3]] in (["’", "s"], ["'", "s"])


AROUND_A_THING = frozenset("after following before despite against about over since until of".split())
"""Before “Sunday's vote”, where that is another thing than what the sentence tells."""


def _is_of_what_was(tokens: Sequence[Token], at: int) -> bool:
    """“Following her victory in Sunday's election”."""
    for token in reversed(tokens[max(0, at - FEW_TOKENS) : at]):
        if token.kind is Kind.MARK or token.verbal:
            return False
        if token.low in ("after", "following", "before"):
            return True
    return False


FEW_TOKENS = 6
"""Tokens from “after” to the date of what was before, at most."""


def _is_put_off(reading: Reading, at: int, verb: Verb | None) -> bool:
    """Whether a date is where something was put: “postponed the accounts to April 30 from April 8”, “set a hearing for 5 May”."""
    if verb is None or verb.tense not in PAST or at == 0:
        return False
    moved = {t.low for t in reading.tokens[verb.at : verb.at + 3]} & PUT_OFF
    return bool(moved) and reading.tokens[at - 1].low in ("to", "from", "for", "until")


PUT_OFF = frozenset(
    "postponed postpones delayed adjourned moved extended pushed put deferred rescheduled set fixed called announced "
    "ordered".split()
)
PAST = ("past", "perfect", "pluperfect")


def _is_misplaced(reading: Reading, at: int, verb: Verb, value: DateValue, told: DateValue) -> bool:
    """Whether a date cannot be that of its verb: what was asked for “by 26 August”, which is to come, or “will” be done after 5
    May, which is over."""
    if verb.tense in PAST:
        return is_ahead(value, told) and at > 0 and reading.tokens[at - 1].low in ("to", "for", "until", "from", "by", "before")
    after = at > 0 and reading.tokens[at - 1].low in ("after", "following", "of", "since")
    return verb.tense == "future" and is_ahead(told, value) and after


def _tells_more(reading: Reading) -> bool:
    """Whether something is done in a sentence beside the saying: “has been arrested, police said Tuesday”."""
    return any(verb.act is Act.EVENT and not (verb.quoted or verb.possible) for verb in reading.verbs)


def is_ahead(date: DateValue, told: DateValue) -> bool:
    """Whether a date is to come on the day something is told."""
    return told.latest is not None and date.earliest is not None and date.earliest > told.latest


def _end_of_dateline(reading: Reading) -> int:
    """The token after “OSLO, 3 May 2024 —” at the head of a sentence; 0 where it does not begin so."""
    for at, token in enumerate(reading.tokens[:LONGEST_DATELINE]):
        if token.text in DASHES:
            return at
        if token.kind in (Kind.TIME, Kind.MARK):
            if at == 0:
                return 0
        elif not token.text[:1].isupper() or token.low in BESIDE_A_DATE:
            return 0
    return 0


def _is_near(time: TimeExpression, told: DateValue | None) -> bool:
    first, day = time.value.earliest if time.value else None, told.earliest if told else None
    return bool(first and day and abs((day - first).days) < FEW_DAYS)


DASHES = frozenset("—–-")
LONGEST_DATELINE = 16
"""Tokens of place, agency and date before the news, at most."""


def _basis(time: TimeExpression) -> Basis:
    return Basis.RELATIVE if time.anchor else Basis.EXPLICIT


def _manner(reading: Reading, at: int) -> tuple[str, ...]:
    """What the words before a date make of it.

    “than in 2008”, “effective 27 April”: what is told happened at another time; “by 2012”, “until May”: a deadline;
    “three times in 2024”: a count;
    “since August”: the beginning of something that goes on.
    """
    before = [t.low for t in reading.tokens[max(0, at - 4) : at]]
    if COMPARING.intersection(before[-2:]) or "compared" in before:
        return ("compared",)
    if before[-1:] == ["effective"] or before[-3:] == ["with", "effect", "from"]:
        return ("compared",)
    if "times" in before:
        return ("counted",)
    if before[-1:] in (["by"], ["until"], ["before"]):
        return ("deadline",)
    if before[-1:] == ["since"]:
        return ("compared",) if any(_is_extreme(t.low) for t in reading.tokens[max(0, at - 9) : at]) else ("since",)
    return ()


def _is_extreme(word: str) -> bool:
    """“the first since 1992”, “the highest since March”."""
    return word in ("first", "most", "least", "worst", "best", "only") or (word.endswith("est") and len(word) > 5)


COMPARING = frozenset("than versus compared comparable previous".split())


def governor(reading: Reading, at: int) -> Verb | None:
    """The verb that a date at a token belongs to: the nearest before it in its clause, else the first after it."""
    tokens = reading.tokens
    before = [v for v in reading.verbs if v.at < at and not v.quoted]
    after = [v for v in reading.verbs if v.at > at and not v.quoted]
    if before and not any(t.text in (";", ":", "—") for t in tokens[before[-1].at : at]):
        following = after[0] if after else None
        comma = any(t.text == "," for t in tokens[before[-1].at : at])
        if not (comma and following and tokens[at - 1].text == ","):
            return before[-1]
    return after[0] if after else (before[-1] if before else None)


def heading_value(words: str) -> DateValue | None:
    """The date that a heading is, whole: a day, a month, a year. None for all other headings."""
    words = words.strip().rstrip(".:")
    written = words if _ISO.fullmatch(words) else as_edtf(words)
    try:
        return DateValue.parse(written) if written else None
    except DateError:
        return None


def with_heads(
    text: ArticleText, readings: Sequence[Reading], times: Sequence[Sequence[TimeExpression]], own: Sequence[Dating | None]
) -> list[Dating | None]:
    """The dates of the sentences, `own` ones and those that their author put before them.

    A sentence that is only a date gives it to the next one of its block, and a cell of a table at the head of its row to the cell
    after it. Alone in its block, or a heading, it gives it to the first sentence of each block that follows, until the next heading
    or lone date, or a sentence that tells of another day. The line under a headline that repeats the dateline gives nothing.
    """
    found = list(own)
    standing: Dating | None = None
    under_heading = False
    cell: Dating | None = None
    for index, kind, first, count in _blocks(text):
        block = text.body.text.blocks[index]
        if kind is BlockKind.HEADING:
            words = text.body.text.plain[block.start : block.end]
            value = heading_value(words)
            standing, under_heading = Dating(value, words.strip(), Basis.EXPLICIT, headed=True) if value else None, True
            continue
        lone = _lone_date(readings[first], times[first])
        if kind is BlockKind.CELL:
            found[first] = _headed(cell, found[first]) if cell and not lone else found[first]
            cell = lone if count == 1 and block.opens_row else None
        elif lone and count == 1:
            standing, under_heading = None if text.article.date and lone.value == text.article.date else lone, False
        elif lone:
            found[first + 1] = _headed(lone, found[first + 1])
        elif standing and _tells_of_its_own(found[first], standing):
            standing = standing if under_heading else None
        elif standing:
            found[first] = _headed(standing, found[first])
    return found


def _headed(head: Dating, own: Dating | None) -> Dating:
    """The date of a sentence behind a date: its own only where that is a finer one of the same time."""
    return replace(own, headed=True) if own is not None and head.value.contains(own.value) else head


def _tells_of_its_own(own: Dating | None, head: Dating) -> bool:
    """Whether the main verb of a sentence has a date, written with its year, that is another than the one standing above it."""
    if own is None or own.basis is not Basis.EXPLICIT or head.value.contains(own.value):
        return False
    return own.verb is not None and not own.verb.side and not own.manner


def _blocks(text: ArticleText) -> Iterator[tuple[int, BlockKind, int, int]]:
    """(index, kind, first sentence, number of sentences) of each block; headings have no sentences."""
    counts: dict[int, list[int]] = {}
    for number, sentence in enumerate(text.sentences):
        counts.setdefault(sentence.block, []).append(number)
    for index, block in enumerate(text.body.text.blocks):
        numbers = counts.get(index, [])
        if block.kind is BlockKind.HEADING or numbers:
            yield index, block.kind, numbers[0] if numbers else 0, len(numbers)


def _lone_date(reading: Reading, times: Iterable[TimeExpression]) -> Dating | None:
    if not is_only_a_date(reading):
        return None
    time = next((t for t in times if placeable(t)), None)
    if time is None or time.value is None:
        return None
    return Dating(time.value, time.text, _basis(time), headed=True)


def story_dating(text: ArticleText, datings: Sequence[Dating | None]) -> Dating | None:
    """The day of what an article reports: a day of the week before that its opening names, else that of its dateline."""
    told = text.article.date
    if told is None or told.earliest is None:
        return None
    for dating in [d for d in datings[:OPENING] if d is not None]:
        first = dating.value.earliest
        near = dating.value.precision in FINE and first and 0 <= (told.earliest - first).days < FEW_DAYS
        if near and first and not dating.headed and _is_news(dating):
            return replace(dating, value=DateValue.of(first), verb=None, manner=())
    return Dating(told, "", Basis.DATELINE)


def _is_news(dating: Dating) -> bool:
    """Whether a date may be that of the story: not of what somebody “had” done, of a side clause, of another thing."""
    verb = dating.verb
    return not (dating.attributive or dating.manner) and (
        verb is None or not (verb.side or verb.tense in ("pluperfect", "future", "modal"))
    )


OPENING = 6
"""Sentences in which the day of the story is looked for: headline, date line, lead and the next few."""
