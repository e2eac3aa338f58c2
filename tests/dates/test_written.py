"""Days and months as people write them."""

from __future__ import annotations

import pytest

from briefgen.written_dates import as_edtf, readings

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


READINGS = [
    ("4 May 2024", "2024-05-04"),
    ("1979-10-01 to 1979-10-03", "1979-10-01/1979-10-03"),
    ("from October 1, 1979 until October 3, 1979", "1979-10-01/1979-10-03"),
    ("between 1979 and 1981", "1979/1981"),
    ("1979-1981", "1979/1981"),
    ("1979–81", ""),
    ("1-3 October 1979", "1979-10-01/1979-10-03"),
    ("30 September – 3 October 1979", "1979-09-30/1979-10-03"),
    ("1981 to 1979", ""),
    ("1979-13-01 to 1979-14-01", ""),
    ("01/02/1999 to 05/06/1999", ""),
    ("31/12/1999", "1999-12-31"),
    ("12/31/1999", "1999-12-31"),
    ("31.12.1999", "1999-12-31"),
    ("01/02/1999", "1999-02-01 or 1999-01-02"),
    ("02/02/1999", "1999-02-02"),
    ("31/31/1999", ""),
    ("31/12-1999", ""),
    ("1999/1/2", "1999-01-02"),
    ("2025-1-3", "2025-01-03"),
    ("44 BC", "-0043"),
    ("15 March 44 B.C.", "-0043-03-15"),
    ("March 44 BCE", "-0043-03"),
    ("60 BC to 44 BC", "-0059/-0043"),
    ("30 February 44 BC", ""),
    ("0 BC", ""),
    ("next year", ""),
    ("", ""),
]


@pytest.mark.parametrize(("words", "meant"), READINGS, ids=[words or "nothing" for words, _ in READINGS])
def test_what_is_written_otherwise_may_mean(words: str, meant: str) -> None:
    assert " or ".join(readings(words)) == meant
