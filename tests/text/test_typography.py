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
    ("'#MeToo' row: '£5m' deal ('$5')", "‘#MeToo’ row: ‘£5m’ deal (‘$5’)"),
    ("O'Neill and the Côte d'Ivoire", "O’Neill and the Côte d’Ivoire"),
]


@pytest.mark.parametrize(("typed", "printed"), LINES, ids=[typed for typed, _ in LINES])
def test_a_line_is_set_as_the_markdown_engine_sets_prose(typed: str, printed: str) -> None:
    assert typeset(typed) == printed == typographic(typed)
    assert typeset(printed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("See https://example.org/a--b?q='x'&y: \"it\"", "See https://example.org/a--b?q='x'&y: “it”"),
        ('"At https://example.org/a--b."', "“At https://example.org/a--b.”"),
        ("The `x --y` option's end", "The `x --y` option’s end"),
    ],
)
def test_addresses_and_code_stay_as_they_are(typed: str, printed: str) -> None:
    assert typeset(typed) == printed
