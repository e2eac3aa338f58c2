"""The work of reading dates grows with the length of a text, also within one sentence: no date looks through all of it."""

from __future__ import annotations

import datetime as dt
import signal
import sys
from types import FrameType

import pytest

from briefgen.annotate import Context, from_string
from briefgen.annotate.temporal import find_times

NEWS = Context(date=dt.date(2025, 3, 12))
FEW = 100
"""Repetitions that make a sentence longer than what is looked at around a date."""


def steps(text: str) -> int:
    """How many calls reading a text takes, those of generators counted for each item: the same on every machine."""
    count = 0

    def note(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    prose = from_string(text)
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        find_times(prose, NEWS)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "words",
    [
        "the 5 May vote ",
        "Monday to Wednesday, ",
        "would open on 5 May ",
        "he could come on Friday ",
        "will be held by Monday ",
        "the talks open on Friday and ",
        "on 3, 5 and 9 May, ",
        "on May 3, 5 and 9, ",
        "at 9 a.m. ",
        "the next day ",
        "on Friday stocks open ",
        "will “go on Friday ",
        "it was signed in January ",
    ],
)
def test_twice_the_words_take_twice_the_steps(words: str) -> None:
    find_times(from_string(words), NEWS)  # the grammar is built once
    once, twice = steps(words * 2 * FEW) - steps(words * FEW), steps(words * 4 * FEW) - steps(words * 2 * FEW)
    assert twice < 2.2 * once


def test_a_day_without_its_year_does_not_read_all_above_it_again() -> None:
    above = "May 5: the hearing begins.\n\nThe town was quiet, and many had left.\n\n"
    once, twice = steps(above * 2 * FEW) - steps(above * FEW), steps(above * 4 * FEW) - steps(above * 2 * FEW)
    assert twice < 2.2 * once


def test_a_word_in_capitals_below_a_day_is_one_name() -> None:
    def stop(number: int, frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(10)
    try:
        assert [t.text for t in find_times(from_string(f"3 May. {'A' * 60}!"), NEWS)] == ["3 May"]
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
