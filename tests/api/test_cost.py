"""Reading a text costs its length, not its square, whatever is repeated in it. Counted in calls; the soak asks that it ends."""

from __future__ import annotations

import signal
import sys
from typing import Any

import pytest

from briefgen import Registry, annotate_text

REGISTRY = Registry(
    [
        {"id": "ada-lund", "type": "Person", "name": "Ada Lund", "aliases": ["A. Lund"]},
        {"id": "omar-lund", "type": "Person", "name": "Omar Lund"},
        {"id": "arden", "type": "Country", "name": "Arden"},
        {"id": "strelsau", "type": "Place", "name": "Strelsau", "stands_for": ["arden"]},
        {"id": "alpha-beta", "type": "Organization", "name": "Alpha Beta", "aliases": ["A.B."]},
    ]
)
REPEATED = [
    "Lund ", "Strelsau ", "Xyz Lund ", "A.B. ", "Ada Lund said on Tuesday. ", "“Tomorrow,” said Lund. ", "in May ", "1990-",
    "two years ago ", "from 1 to ", "(Ada ", "“", "…", "—", "a? ", "the president of Arden ", "Lund’s ", "15 March 899 ",
    "31 June ", "Ada Lund and Omar Lund met; his son Omar and Dr Lund sat. ",
    "Ada Lund left. Omar Lund left. Lund said so. ",
]  # fmt: skip


def calls(text: str) -> int:
    """How many functions are called to read a text."""
    count = 0

    def counting(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        annotate_text(text, entities=REGISTRY, date="2025-01-21")
    finally:
        sys.setprofile(before)
    return count


def test_given_names_before_the_full_one_cost_no_more_when_there_are_more() -> None:
    few, many = (calls("Lund ran and Ada wept. " * n + "Ada Lund came.") for n in (200, 800))
    assert many < 6 * few


@pytest.mark.parametrize("words", REPEATED)
def test_four_times_the_text_is_about_four_times_the_work(words: str) -> None:
    calls(words * 3)  # what is made once
    assert calls(words * 800) < 6 * calls(words * 200) + 2_000


@pytest.mark.soak
@pytest.mark.parametrize("words", REPEATED)
def test_a_long_text_is_read_to_its_end(words: str) -> None:
    def stop(number: int, frame: Any) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(60)
    try:
        annotate_text(words * (200_000 // len(words)), entities=REGISTRY, date="2025-01-21")
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
