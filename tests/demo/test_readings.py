"""The demo's names and dates are read as a reader reads them.

`expected/ARTICLE.txt` has a line for every name and date of an article, in the order of the text, with the number of its sentence.
Each was reviewed against the text. A line is `12 name Moscow -> russia` or `12 date last year -> 2024`; a time that is no day gives
its TIMEX3 type and value. Before the number,

- `!` marks a reading that is right and that the machine does not make yet,
- `?` marks one that it makes and that is wrong.

Marked lines may come and go as the machine learns; the others may not.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from briefgen.config import Options
from briefgen.model import Annotated, AnnotatedText, TimeExpression
from briefgen.pipeline import annotated_site
from tests.conftest import ROOT

EXPECTED = Path(__file__).parent / "expected"
TABLES = sorted(EXPECTED.glob("*.txt"))
LINE = re.compile(r"(?P<mark>[!?]?) *(?P<sentence>\d+) (?P<kind>name|date) (?P<text>.+) -> (?P<means>.+)")


MODIFIER = re.compile(r"(?i)^(?:(?:little |no )?(?:more|less) than|over|about|almost|nearly|some) ")


class Reading(NamedTuple):
    """What one stretch of a text means: an entity's id, an EDTF date, or a TIMEX3 type and value."""

    sentence: int
    kind: str
    text: str
    means: str

    def __str__(self) -> str:
        return f"{self.sentence} {self.kind} {self.text} -> {self.means}"


@pytest.fixture(scope="module")
def annotated() -> Annotated:
    return annotated_site(ROOT, Options())[1]


def table(path: Path) -> list[tuple[str, Reading]]:
    """The lines of a table with their marks."""
    lines = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            match = LINE.fullmatch(line)
            assert match, f"{path.name}:{number} is no reading: {line}"
            text = bare(match["text"], match["means"])
            lines.append((match["mark"], Reading(int(match["sentence"]), match["kind"], text, match["means"])))
    return lines


def bare(text: str, means: str) -> str:
    """A length of time without the words that qualify it: whether “more than” stands in the span does not matter."""
    return MODIFIER.sub("", text) if means.startswith("DURATION") else text


def meaning(time: TimeExpression) -> str:
    return str(time.value) if time.value else f"{time.timex_type} {time.timex_value}"


def readings(prose: AnnotatedText) -> list[Reading]:
    """What the machine reads, in the order of the text."""
    found = []
    for number, sentence in enumerate(prose.text.sentences, 1):
        here = [(m.start, Reading(number, "name", m.text, m.entity_id)) for m in prose.mentions_in(sentence)]
        here += [(t.start, Reading(number, "date", bare(t.text, meaning(t)), meaning(t))) for t in prose.times_in(sentence)]
        found += [reading for _, reading in sorted(here)]
    return found


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_names_and_dates_are_read_as_reviewed(path: Path, annotated: Annotated) -> None:
    lines = table(path)
    tolerated = {reading for mark, reading in lines if mark}
    wanted = [str(reading) for mark, reading in lines if not mark]
    got = [str(reading) for reading in readings(annotated.prose["article", path.stem, ("body",)]) if reading not in tolerated]
    assert got == wanted


def test_every_article_has_a_table(annotated: Annotated) -> None:
    assert [article.id for article in annotated.sources.articles] == [path.stem for path in TABLES]


def test_tables_hold_mostly_what_the_machine_gets_right() -> None:
    marks = [mark for path in TABLES for mark, _ in table(path)]
    assert marks.count("!") < 0.05 * len(marks)
