"""Every class of time expression by probes: text and dateline -> what is read, with what the case is about."""

from __future__ import annotations

import pytest

from briefgen import annotate_text
from briefgen.model import TimeExpression
from tests.temporal import (
    probes_ahead,
    probes_anchors,
    probes_arranged,
    probes_background,
    probes_calendar,
    probes_carried,
    probes_clauses,
    probes_context,
    probes_counted,
    probes_diaries,
    probes_figures,
    probes_genre,
    probes_history,
    probes_hours,
    probes_names,
    probes_news,
    probes_over,
    probes_papers,
    probes_presents,
    probes_reports,
    probes_results,
    probes_spoken,
    probes_told,
    probes_within,
)

CLASSES = {
    **probes_calendar.CLASSES, **probes_counted.CLASSES, **probes_context.CLASSES, **probes_told.CLASSES, **probes_within.CLASSES,
    **probes_results.CLASSES, **probes_clauses.CLASSES, **probes_news.CLASSES,
    **probes_history.CLASSES, **probes_ahead.CLASSES, **probes_presents.CLASSES,
    **probes_over.CLASSES, **probes_reports.CLASSES, **probes_genre.CLASSES, **probes_names.CLASSES,
    **probes_background.CLASSES, **probes_papers.CLASSES, **probes_carried.CLASSES, **probes_diaries.CLASSES,
    **probes_spoken.CLASSES, **probes_arranged.CLASSES, **probes_hours.CLASSES, **probes_anchors.CLASSES,
    **probes_figures.CLASSES,
}  # fmt: skip
PROBES = [(name, *probe) for name, probes in CLASSES.items() for probe in probes]
FEWEST = 6


def shown(time: TimeExpression) -> str:
    return f"{time.text} = {time.value or f'{time.timex_type} {time.timex_value}'}"


@pytest.mark.parametrize(("name", "text", "dateline", "readings", "why"), PROBES, ids=[f"{p[0]}: {p[4]}" for p in PROBES])
def test_reads(name: str, text: str, dateline: str, readings: str, why: str) -> None:
    found = annotate_text(text, date=dateline or None).times
    assert [shown(time) for time in found] == [reading for reading in readings.split("; ") if reading]


@pytest.mark.parametrize("name", CLASSES)
def test_every_class_has_its_probes(name: str) -> None:
    """None of them differs from another only in a number."""
    texts = ["".join(c for c in probe[0] if not c.isdigit()) + str(bool(probe[1])) for probe in CLASSES[name]]
    assert len(set(texts)) >= FEWEST
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(("name", "text", "dateline", "readings", "why"), PROBES, ids=[f"{p[0]}: {p[4]}" for p in PROBES])
def test_tells_how_it_read(name: str, text: str, dateline: str, readings: str, why: str) -> None:
    for time in annotate_text(text, date=dateline or None).times:
        assert text[time.start : time.end] == time.text
        assert time.rule
        assert time.reason
        assert 0 < time.confidence <= 1
        assert time.timex_value
        assert (time.value is None) or time.timex_type in ("DATE", "TIME")
        assert time.anchor == "" or time.anchor in time.reason
