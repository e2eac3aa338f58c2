"""The work of reading dates grows with the length of a text, also within one sentence: no date looks through all of it."""

from __future__ import annotations

import datetime as dt
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
