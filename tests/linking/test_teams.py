"""Teams of one nickname: whose people the text names, and what sport it tells of. What is not marked must not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.test_namesakes import person
from tests.linking.traps import read


def team(id_: str, name: str, **more: Any) -> dict[str, Any]:
    return {"id": id_, "type": "Organization", "name": name, "aliases": [name.split()[-1]], **more}


BALL, BAT = team("ball", "Velm Ravens", summary="American football team."), team("bat", "Arden Ravens", summary="Baseball team.")
VELM, ARDEN = team("velm", "Velm Ravens"), team("arden", "Arden Ravens")
COACH, OWNER = (
    person("coach", "Nils Selk", role="Coach of the Velm Ravens"),
    person("owner", "Otto Lund", role="Owner of the Velm Ravens"),
)
FOOTBALL = "The quarterback threw two touchdowns in the game, the players cheered, and the coach saw the best match of the season."
BASEBALL = "The pitcher hit a homer in the inning, the players cheered, and the coach saw the best match of the season."

CASES: list[tuple[str, list[dict[str, Any]], str]] = [
    (f"The [Ravens](ball) won. {FOOTBALL}", [BALL, BAT], "one sport"),
    (f"The [Ravens](bat) won. {BASEBALL}", [BALL, BAT], "the other sport"),
    (f"The Ravens won. {FOOTBALL}", [VELM, ARDEN], "nothing is known of either"),
    (f"The [Ravens](velm) won. {FOOTBALL} [Nils Selk](coach) and [Otto Lund](owner) wept.", [VELM, ARDEN, COACH, OWNER],
     "whose people the text names"),
    (f"The [Ravens](velm) won. {FOOTBALL} [Nils Selk](coach) and [Otto Lund](owner) wept. The [Arden Ravens](arden) lost.",
     [VELM, ARDEN, COACH, OWNER], "a later mention of the other does not decide against its people"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in CASES])
def test_teams(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why
