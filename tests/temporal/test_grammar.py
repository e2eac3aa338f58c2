"""The grammar and its tables: every rule has a reader, no time escapes the first look, numbers and feasts are right."""

from __future__ import annotations

import pytest

from briefgen.annotate.temporal import lexicon
from briefgen.annotate.temporal.grammar import Parser, _sequences
from briefgen.annotate.temporal.holidays import HOLIDAYS, easter
from briefgen.annotate.temporal.lexer import may_hold_times, words_of
from briefgen.annotate.temporal.periods import PARTS
from briefgen.annotate.temporal.productions import GROUPS
from briefgen.annotate.temporal.rules import RULES
from tests.temporal.test_probes import PROBES

WITH_FIGURES = frozenset(
    [
        "Y",
        "DEC",
        "DECS",
        "ISO",
        "NUMDATE",
        "CLOCK",
        "CLOCK24",
        "HHMM",
        "FYN",
        "YY",
        "DECW",
        "FY",
        "YW",
        "HOL",
        "NOON",
        "UA",
        "UC",
        "NTH",
    ]
)
"""Classes whose words always hold a trigger: figures that can be a year, a clock or a day, names of holidays, units."""


def triggers(symbol: str) -> bool:
    if symbol.startswith("<"):
        name = symbol.strip("<*>")
        patterns = PARTS[name] if name in PARTS else [pattern for _, pattern in GROUPS[name]]
        return all(any(triggers(s) for s, _ in sequence) for p in patterns for sequence in _sequences(p))
    if symbol[0].isupper():
        return symbol in lexicon._TRIGGER_CLASSES or symbol in WITH_FIGURES
    return symbol in lexicon.TRIGGERS


@pytest.mark.parametrize(("rule", "pattern"), GROUPS["top"])
def test_no_expression_escapes_the_first_look_at_a_sentence(rule: str, pattern: str) -> None:
    for sequence in _sequences(pattern):
        assert any(triggers(symbol) for symbol, _ in sequence), f"{rule}: {' '.join(s for s, _ in sequence)}"


def test_no_expression_escapes_the_first_look_at_a_word() -> None:
    """Two words of every probe are enough to see where nothing begins: the whole grammar finds nothing there."""
    begun = 0
    for _, text, *_ in PROBES:
        parser = Parser(words_of(text, 0, len(text)))
        for at in range(len(parser.words)):
            if parser.matches(at):
                begun += 1
                assert parser.starts(at), f"{text!r}, word {at}"
    assert begun > len(PROBES)


def test_every_rule_has_its_reader_and_every_reader_a_rule() -> None:
    assert {rule for rule, _ in GROUPS["top"]} == set(RULES)


@pytest.mark.parametrize("part", PARTS)
def test_every_part_is_used(part: str) -> None:
    patterns = [p for patterns in PARTS.values() for p in patterns] + [p for _, p in GROUPS["top"]]
    assert any(f"<{part}>" in pattern for pattern in patterns)


@pytest.mark.parametrize(
    ("text", "holds", "why"),
    [
        ("The ministers spoke of trade and peace.", False, "no word of time"),
        ("They met again on Monday.", True, "a weekday"),
        ("It cost 12 roubles more.", False, "a small number"),
        ("In 1999 they met.", True, "a year"),
        ("He rose at 10:30.", True, "a clock"),
        ("the '80s were loud", True, "a decade"),
    ],
)
def test_first_look(text: str, holds: bool, why: str) -> None:
    assert may_hold_times(text) is holds


@pytest.mark.parametrize(
    ("text", "key", "value", "why"),
    [
        ("twenty-five", "N", 25, "tens and ones"),
        ("two hundred and five", "N", 205, "hundreds"),
        ("nineteen ninety-eight", "YW", 1998, "a year by pairs"),
        ("two thousand and ten", "YW", 2010, "a year by thousands"),
        ("twenty twenty-four", "YW", 2024, "pairs of this century"),
        ("2 1/2", "N", 2.5, "a fraction"),
        ("1,234", "N", 1234, "thousands parted by a comma"),
        ("thirty-first", "DO", 31, "an ordinal of two words"),
        ("21st", "DO", 21, "an ordinal in figures"),
        ("'98", "YY", 1998, "a year of two figures"),
        ("'07", "YY", 2007, "one of this century"),
        ("1990s", "DEC", 199, "a decade"),
        ("12:05 a.m.", "CLOCK", (0, 5), "after midnight"),
        ("12 p.m.", "CLOCK", (12, 0), "noon"),
        ("New Year’s Eve", "HOL", "New Year's Eve", "a name with a typographic apostrophe"),
        ("Sept.", "MON", 9, "an abbreviation with its stop"),
    ],
)
def test_words_and_their_classes(text: str, key: str, value: object, why: str) -> None:
    (word,) = words_of(text, 0, len(text))
    assert word.values[key] == value
    assert (word.start, word.end) == (0, len(text))


@pytest.mark.parametrize("text", ["two three", "25:99", "$1999", "x1999", "1,99", "13 p.m.", "1999%"])
def test_words_without_a_meaning_as_one(text: str) -> None:
    words = words_of(text, 0, len(text))
    assert not any({"CLOCK", "CLOCK24", "Y", "YW"} & set(word.keys) for word in words)


def test_the_longest_match_comes_first() -> None:
    text = "the end of last year"
    matches = Parser(words_of(text, 0, len(text))).matches(0)
    assert (matches[0].end, matches[0].rule) == (5, "edge-of")
    assert matches[0].slots["inner"] == ("relative-unit", {"rel": "last", "unit": "year"})


@pytest.mark.parametrize(
    "day",
    ["1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2024-03-31", "2025-04-20", "2038-04-25", "2049-04-18"],
)
def test_easter(day: str) -> None:
    assert str(easter(int(day[:4]))) == day


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Memorial Day", "2025-05-26"), ("Thanksgiving", "2024-11-28"), ("Mother's Day", "2025-05-11"),
        ("Good Friday", "2025-04-18"), ("Labor Day", "2024-09-02"), ("Pentecost", "2024-05-19"), ("Victory Day", "2025-05-09"),
        ("Christmas Eve", "2023-12-24"),
    ],
)  # fmt: skip
def test_holidays(name: str, day: str) -> None:
    assert str(HOLIDAYS[name].on(int(day[:4]))) == day


@pytest.mark.parametrize("name", HOLIDAYS)
def test_holidays_are_days_of_every_year(name: str) -> None:
    assert all(HOLIDAYS[name].on(year).year == year for year in range(1900, 2100))
