"""Processes that share the work of one: in order, also when the system kills one of them."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from briefgen.crew import shared

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux alone")


def test_what_they_make_comes_in_order() -> None:
    assert list(shared(lambda number: b"%d" % number, 100, 3)) == [b"%d" % number for number in range(100)]


def test_what_a_killed_process_leaves_is_done_here(tmp_path: Path) -> None:
    parent, killed = os.getpid(), tmp_path / "killed"

    def work(number: int) -> bytes:
        if number == 30 and os.getpid() != parent and not killed.exists():
            killed.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return b"%d" % number

    assert list(shared(work, 100, 2)) == [b"%d" % number for number in range(100)]
    assert killed.exists()


def test_a_caller_that_wants_no_more_is_not_kept_waiting() -> None:
    results = shared(lambda number: b"%d" % number, 10_000, 2)
    assert next(results) == b"0"
    results.close()  # type: ignore[attr-defined]


def test_a_mistake_in_the_work_is_the_callers() -> None:
    def work(number: int) -> bytes:
        if number == 5:
            raise ValueError("five")
        return b""

    with pytest.raises(ValueError, match="five"):
        list(shared(work, 20, 2))
