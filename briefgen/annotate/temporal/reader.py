"""Time expressions of a text: found by pattern, longest first, and read from the dateline."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.annotate.context import Context
from briefgen.annotate.temporal.guards import is_no_time
from briefgen.annotate.temporal.patterns import COMPILED, TRIGGER
from briefgen.annotate.temporal.resolve import RULES, Reading, Setting
from briefgen.annotate.temporal.tables import FUTURE_CUES
from briefgen.dates import DateError, DateValue
from briefgen.model import DateRule, Sentence, Text, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Doc

OPEN_BEFORE = {"since": "{}/..", "until": "../{}", "till": "../{}", "before": "../{}", "after": "{}/.."}
"""Words before a date that make it the end of an open span."""

_WORDS_BEFORE = re.compile(r"(\w+)\W*$")
_ISO_ONLY = tuple(pair for pair in COMPILED if pair[0] == "iso-date")


def find_times(text: Text, doc: Doc, context: Context, masked: Sequence[tuple[int, int]] = ()) -> tuple[TimeExpression, ...]:
    """Every time expression outside headings, links, code and HTML, and outside `masked` spans; the editor's word comes first."""
    closed = _merged([*masked, *((r.start, r.end) for r in text.regions)])
    found = list(_set_by_editor(text, context))
    patterns = COMPILED if context.language.split("-")[0].lower() == "en" else _ISO_ONLY
    for sentence in text.sentences:
        ahead = _looks_ahead(text.plain[sentence.start : sentence.end])
        for time in (*_periods(text, sentence, context), *_in_sentence(text, sentence, context, ahead, patterns)):
            if not _touches(closed, time.start, time.end) and not any(t.start < time.end and time.start < t.end for t in found):
                found.append(time)
    kept = (t for t in found if t.rule != "editor-none")
    return tuple(sorted(kept, key=lambda t: t.start))


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _touches(closed: list[tuple[int, int]], start: int, end: int) -> bool:
    index = bisect_right(closed, (end - 1, 1 << 60)) - 1
    return index >= 0 and closed[index][1] > start


def _set_by_editor(text: Text, context: Context) -> Iterator[TimeExpression]:
    """The editor's word on dates. “none” masks the words; it is dropped once everything is found."""
    for rule in context.dates.set:
        for start in _places(text.plain, rule):
            words = rule.text
            none = not isinstance(rule.as_, DateValue)
            value = rule.as_ if isinstance(rule.as_, DateValue) else None
            timex = value.timex_value if value else ""
            reason = "set by the editor"
            yield TimeExpression(
                start, start + len(words), words, "DATE", timex, value, "", reason, "editor-none" if none else "editor"
            )


def _places(plain: str, rule: DateRule) -> Iterator[int]:
    around = rule.near or rule.text
    at = plain.find(around)
    while at >= 0:
        inner = plain.find(rule.text, at, at + len(around))
        if inner >= 0:
            yield inner
        at = plain.find(around, at + len(around))


def _periods(text: Text, sentence: Sentence, context: Context) -> Iterator[TimeExpression]:
    """“The early days of the conflict”, through a period that the editor defined."""
    words = text.plain[sentence.start : sentence.end]
    for period in context.periods:
        name = re.escape(period.name.removeprefix("the "))
        pattern = rf"(?:the\s)?(?:early|first|opening)\s(?:days|weeks|months)\sof\s(?:the\s)?{name}(?!\w)"
        for match in re.finditer(pattern, words, re.IGNORECASE):
            begin = period.date.earliest
            if begin is not None:
                months = begin.year * 12 + begin.month  # the month after the one it began in
                value = DateValue.parse(f"{begin}/{months // 12:04}-{months % 12 + 1:02}~")
                start = sentence.start + match.start()
                yield TimeExpression(
                    start, start + len(match.group()), match.group(), "DATE", value.timex_value, value, "",
                    f"the beginning of the period “{period.name}”, which the editor defined", "period", 0.9,
                )  # fmt: skip


def _looks_ahead(words: str) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(cue)}(?!\w)", words) for cue in FUTURE_CUES)


def _in_sentence(
    text: Text, sentence: Sentence, context: Context, ahead: bool, patterns: Sequence[tuple[str, re.Pattern[str]]]
) -> Iterator[TimeExpression]:
    plain, at = text.plain, sentence.start
    while at < sentence.end:
        trigger = TRIGGER.search(plain, at, sentence.end)
        if trigger is None:
            return
        time = _longest(plain, trigger.start(), sentence.end, context, ahead, patterns)
        if time is None:
            at = trigger.end()
        else:
            yield time
            at = time.end


def _longest(
    plain: str, at: int, end: int, context: Context, ahead: bool, patterns: Sequence[tuple[str, re.Pattern[str]]]
) -> TimeExpression | None:
    """The longest expression that begins at `at` and reads as a time."""
    matches = [(rule, match) for rule, pattern in patterns if (match := pattern.match(plain, at, end))]
    matches.sort(key=lambda pair: -pair[1].end())
    before = plain[max(0, at - 40) : at]
    for rule, match in matches:
        after = plain[match.end() : match.end() + 40]
        if is_no_time(rule, match.group(), before, after):
            continue
        reading = RULES[rule](match.groupdict(), Setting(context.date, ahead, before))
        if reading is None:
            continue
        time = _expression(rule, match, reading, context, before)
        if time is not None:
            return time
    return None


def _expression(rule: str, match: re.Match[str], reading: Reading, context: Context, before: str) -> TimeExpression | None:
    """None where the words name a day that the calendar does not have."""
    reading = _opened(reading, before)
    try:
        value = DateValue.parse(reading.edtf) if reading.edtf else None
    except DateError:
        return None
    timex = reading.timex_value or (value.timex_value if value else "")
    anchor = context.date.isoformat() if reading.anchored and context.date else ""
    reason = f"{reading.reason} ({context.date})" if anchor else reading.reason
    return TimeExpression(
        match.start(), match.end(), match.group(), reading.timex_type, timex, value, anchor, reason, rule, reading.confidence
    )


def _opened(reading: Reading, before: str) -> Reading:
    """A date after “since” or “before” is one end of an open span; its TIMEX3 value stays that of the date itself."""
    word = _WORDS_BEFORE.search(before)
    form = OPEN_BEFORE.get(word.group(1).lower()) if word else None
    if form is None or not reading.edtf or "/" in reading.edtf or reading.timex_type != "DATE":
        return reading
    value = DateValue.parse(reading.edtf) if _is_real(reading.edtf) else None
    if value is None or value.precision in ("decade", "century"):
        return reading
    opened = f"{reading.reason}; “{word.group(1).lower()}” leaves one end open" if word else reading.reason
    return replace(reading, edtf=form.format(reading.edtf), timex_value=reading.timex_value or value.timex_value, reason=opened)


def _is_real(edtf: str) -> bool:
    try:
        DateValue.parse(edtf)
    except DateError:
        return False
    return True
