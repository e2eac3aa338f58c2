"""The same input gives the same bytes: with another hash seed, time zone and locale, on another day, in another folder."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.programs import needed


def digest(output: Path) -> dict[str, str]:
    """Every file's path and the hash of its bytes."""
    return {
        path.relative_to(output).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(output.rglob("*"))
        if path.is_file()
    }


def built(output: Path, *before: str, **environment: str) -> dict[str, str]:
    command = [*before, sys.executable, "-m", "briefgen", "build", "--site", str(ROOT), "--output", str(output), "--quiet"]
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return digest(output)


def test_another_seed_zone_and_locale(demo: Path, tmp_path: Path) -> None:
    surroundings = {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONUTF8": "1"}
    assert built(tmp_path / "out", **surroundings) == digest(demo)


@pytest.mark.parametrize("day", ["1999-12-31 23:59:30", "2099-02-28 12:00:00"])
def test_another_day(day: str, demo: Path, tmp_path: Path) -> None:
    assert built(tmp_path / "out", needed("faketime"), day, TZ="UTC") == digest(demo)
