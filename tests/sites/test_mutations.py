"""A site whose files were damaged at random gives problems, each at a line that exists, and never a traceback."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from tests.sites.site_files import SITES, lay_out, load, read_site

SIGNS = ":-[]{}'\"#&*!|>%@`,\n\n \t?/~\\é\u2028\x00\x07"


def damaged(rng: random.Random, text: str) -> str:
    """The text after a few slips of the hand: letters dropped, doubled, replaced, lines swapped or cut."""
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(text) + 1)
        slip = rng.randrange(5)
        if slip == 0:
            text = text[:at] + text[at + rng.randint(1, 8) :]
        elif slip == 1:
            text = text[:at] + rng.choice(SIGNS) + text[at:]
        elif slip == 2:
            text = text[:at] + rng.choice(SIGNS) + text[at + 1 :]
        elif slip == 3:
            lines = text.split("\n")
            rng.shuffle(lines)
            text = "\n".join(lines)
        else:
            text = text[:at]
    return text


@pytest.mark.parametrize("name", ["every-key", "tables"])
@pytest.mark.parametrize("seed", range(20))
def test_damage_is_told_and_never_breaks_the_reader(name: str, seed: int, tmp_path: Path) -> None:
    rng = random.Random(f"{name} {seed}")
    files = load(SITES / "valid" / f"{name}.yml")["files"]
    for path in rng.sample([path for path in files if isinstance(files[path], str) and not path.startswith("static/")], 2):
        root = lay_out(tmp_path / "site", files | {path: damaged(rng, files[path])})
        _, problems = read_site(root)
        for problem in problems:
            where, _, said = problem.partition(": ")
            shown, *place = where.split(":")
            assert said.startswith(("error: ", "warning: ", "info: "))
            assert "\n" not in said
            assert (root / shown).exists(), problem
            if place:
                assert 1 <= int(place[0]) <= (root / shown).read_bytes().replace(b"\r", b"\n").count(b"\n") + 1, problem
        shutil.rmtree(root)
