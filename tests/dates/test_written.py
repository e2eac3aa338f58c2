"""Days and months as people write them."""

from __future__ import annotations

import pytest

from briefgen.written_dates import as_edtf

CASES = [
    ("4 May 2024", "2024-05-04"),
    ("May 4, 2024", "2024-05-04"),
    ("Saturday, 4th of May 2024", "2024-05-04"),
    ("wednesday 4 sept. 2024", "2024-09-04"),
    ("Sept 4 2024", "2024-09-04"),
    ("May  2024", "2024-05"),
    ("29 February 2024", "2024-02-29"),
    ("29 February 2023", ""),
    ("4 Ma 2024", ""),
    ("4 Maybe 2024", ""),
    ("4 May", ""),
    ("4 May 24", ""),
    ("4.5.2024", ""),
    ("05/04/2024", ""),
    ("on 4 May 2024", ""),
    ("２ May 2024", ""),
    ("May", ""),
    ("", ""),
]


@pytest.mark.parametrize(("words", "edtf"), CASES, ids=[words or "nothing" for words, _ in CASES])
def test_as_edtf(words: str, edtf: str) -> None:
    assert as_edtf(words) == edtf
