"""A firm or a team, and somebody who has its name. What is not marked must not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.test_namesakes import firm, person
from tests.linking.traps import read

OTTO = person("otto", "Otto Marrick")
WORKS = firm("works", "Marrick Motor Company", aliases=["Marrick"])
SHORT = firm("short", "Marrick")
CREW = {"id": "crew", "type": "Organization", "name": "Marrick Racing", "aliases": ["Marrick"]}
VELM = firm("velm", "Velm Steel")

CASES: list[tuple[str, list[dict[str, Any]], str]] = [
    ("[Otto Marrick](otto) left. [Marrick](short) CEO Ada Lund did not. [Marrick](short) Chairman [Otto Marrick](otto) wept.",
     [OTTO, SHORT], "an office of firms behind the name"),
    ("[Otto Marrick](otto) left. [Marrick](works) shares fell, [Marrick](works) workers said.", [OTTO, WORKS], "what firms have"),
    ("[Otto Marrick](otto) left. [Marrick](works) have lost money, but [Marrick](works) are hiring.", [OTTO, WORKS],
     "a verb of several"),
    ("[Otto Marrick](otto) left. [Marrick](otto) has lost money. When will [Marrick](otto) have time? Ada and [Marrick](otto) are "
     "late. [Marrick](otto) shares the view.", [OTTO, WORKS], "a verb of one; one of several that is not a firm"),
    ("[Otto Marrick](otto) left. [Marrick](works), the Velm carmaker, cut jobs. [Marrick](otto), the carmaker's heir, wept.",
     [OTTO, WORKS], "a kind of firm behind a comma, and not what belongs to it"),
    ("[Otto Marrick](otto) left. The chief executive officer of [Marrick](short) left; so did the co-owner of [Marrick](short).",
     [OTTO, SHORT], "whose office it is"),
    ("[Otto Marrick](otto) left. Granvik-based [Marrick](short) grew, and the carmaker [Marrick](short) hired.", [OTTO, SHORT],
     "where it is based, and what it is"),
    ("[Otto Marrick](otto) smiled. Karl drove his [Marrick](crew) into the wall; the two [Marrick](crew) drivers quarrelled.",
     [OTTO, CREW], "a car, called by its team"),
    ("[Otto Marrick](otto) smiled. Karl Lund's Marrick retired. The Marrick-[Velm Steel](velm) led.", [OTTO, CREW, VELM],
     "a car perhaps"),
    ("[Otto Marrick](otto) smiled. Norway's [Marrick](otto) led.", [OTTO, CREW], "somebody of a country"),
    ("[Marrick](short) CEO Ada Lund spoke. [Otto Marrick](otto) left. Marrick regretted it.", [OTTO, SHORT],
     "the text tells of both: neither"),
    ("[Marrick](short) CEO Ada Lund spoke. [Otto Marrick](otto) left. [Marrick](otto), 61, regretted it; Mr [Marrick](otto) wept. "
     "[Marrick](otto)'s wife came, as [Marrick](otto) himself did; [Marrick](otto), who was born rich, died.", [OTTO, SHORT],
     "the text tells of both, and the words around of a person"),
    ("[Otto Marrick](otto) left. [Marrick](otto) regretted it.", [OTTO, SHORT], "nothing in the text tells of a firm"),
    ("[Otto Marrick](otto) left. [Marrick](otto) regretted it; Marrick CEO Ada Lund does not.", [OTTO], "no firm of the name"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in CASES])
def test_firms(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why
