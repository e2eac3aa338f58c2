"""Dates of a noun beside the verb: of the thing it names (“the vote of 5 May”), of what stands behind a comma, or is called so."""

from __future__ import annotations

from briefgen.assemble.timelines.finite import Verb
from briefgen.assemble.timelines.participial import PAST
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.tokens import DETERMINERS, Kind
from briefgen.dates import DateValue, Precision

PARTS_OF_TIME = frozenset(
    "afternoon autumn beginning close course dawn day days dusk end eve evening fall first half hour hours last middle midnight "
    "minutes month months morning night nights noon part quarter rest second spring start summer week weekend weeks winter "
    "year".split()
)
"""Nouns that with “of” and a date say when: “on the morning of 5 May”."""
APPOINTED = frozenset("appointment appointments cutoff date dates deadline deadlines day term ultimatum".split())
"""Nouns behind which, and a comma, stands the day for which something is appointed."""
CALLING = frozenset("called calls declared declares described describes dubbed labelled labeled named names proclaimed".split())
"""Verbs that say what a day is."""
SHORT = 4
"""Tokens between a comma and “for” with its date, at most: “, one of them for Tuesday”."""


def dates_a_complement(reading: Reading, at: int, value: DateValue, verb: Verb | None) -> bool:
    """Whether a date behind a verb of the past says of which time a thing is, not when it was done."""
    if verb is None or verb.at > at or at < 2:
        return False
    return _is_called(reading, at) or (
        verb.tense in PAST
        and (_is_of_a_thing(reading, at, value) or _is_for_its_day(reading, at, value) or _is_appointed(reading, at))
    )


def _is_of_a_thing(reading: Reading, at: int, value: DateValue) -> bool:
    """“Jailed for the vote of 5 May”: a day behind a thing and “of”."""
    tokens = reading.tokens
    thing = tokens[at - 2]
    if tokens[at - 1].low != "of" or thing.kind is not Kind.WORD or thing.low in PARTS_OF_TIME or value.precision is Precision.YEAR:
        return False
    return any(token.low in DETERMINERS for token in tokens[max(0, at - 5) : at - 2])


def _is_for_its_day(reading: Reading, at: int, value: DateValue) -> bool:
    """“Found two notes, one of them for Tuesday”: behind a comma, with no verb between."""
    tokens = reading.tokens
    if tokens[at - 1].low != "for" or value.precision is Precision.YEAR:
        return False
    comma = next((i for i in range(at - 2, max(0, at - 2 - SHORT), -1) if tokens[i].text == ","), 0)
    return comma > 0 and not any(token.verbal for token in tokens[comma:at])


def _is_appointed(reading: Reading, at: int) -> bool:
    """“Gave her a second deadline, Thursday at 10 a.m.”."""
    tokens = reading.tokens
    return tokens[at - 1].kind is Kind.MARK and tokens[at - 2].low in APPOINTED


def _is_called(reading: Reading, at: int) -> bool:
    """“Called Tuesday “the darkest day””, “declared Monday a day of mourning”: the day is what is called so."""
    tokens = reading.tokens
    if tokens[at - 1].low not in CALLING or at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    return after.quoted or after.low in ("a", "an", "the", "as")
