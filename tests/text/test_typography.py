"""Lines that are no Markdown get the quotes, dashes and dots that prose gets."""

from __future__ import annotations

import pytest

from briefgen.annotate.markup import typographic
from briefgen.typography import typeset

LINES = [
    ("Tanker's captain detained", "Tanker’s captain detained"),
    ("The captains' strike of the '90s", "The captains’ strike of the ’90s"),
    ('"No deal", says Lund', "“No deal”, says Lund"),
    ('Lund: "It\'s over."', "Lund: “It’s over.”"),
    ("He said 'no' (or 'maybe')", "He said ‘no’ (or ‘maybe’)"),
    ("\"'No' is no answer,\" she said", "“‘No’ is no answer,” she said"),
    ("It's \"what Lund called 'unfit'\"", "It’s “what Lund called ‘unfit’”"),
    ('The "1984" problem--and more...', "The “1984” problem–and more…"),
    ("Before --- after", "Before — after"),
    ("Set already: ‘it’ – “so”…", "Set already: ‘it’ – “so”…"),
    ("O'Neill and the Côte d'Ivoire", "O’Neill and the Côte d’Ivoire"),
]


@pytest.mark.parametrize(("typed", "printed"), LINES, ids=[typed for typed, _ in LINES])
def test_a_line_is_set_as_the_markdown_engine_sets_prose(typed: str, printed: str) -> None:
    assert typeset(typed) == printed == typographic(typed)
    assert typeset(printed) == printed
