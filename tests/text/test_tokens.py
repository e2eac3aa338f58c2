"""Tokens keep every character, and no run without white space is so long that reading it costs its square."""

from __future__ import annotations

import re

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate.tokens import _pieces, read_by

ENGLISH = spacy.blank("en")

runs = st.builds(
    "".join, st.lists(st.sampled_from(["(", "—", "“", "'s", "a", "_", "中", "http://a.b/", "\U0001f600"]), max_size=60)
)
texts = st.builds(lambda parts, times: " ".join(run * times for run in parts), st.lists(runs, max_size=4), st.integers(1, 30))


@settings(max_examples=100)
@given(texts)
def test_tokens_keep_every_character(plain: str) -> None:
    doc = read_by(ENGLISH, plain, "en-GB")
    assert doc is not None
    assert doc.text == plain
    assert all(plain[token.idx : token.idx + len(token)] == token.text for token in doc)


@settings(max_examples=100)
@given(texts)
def test_a_long_run_is_cut_into_pieces_of_few_signs(plain: str) -> None:
    pieces = list(_pieces(plain))
    assert "".join(pieces) == plain
    for run in re.findall(r"\S{101,}", "\n".join(pieces)):
        assert len(re.findall(r"[\W_]", run)) <= 16
        assert len(run) <= 5000


@pytest.mark.parametrize("plain", ["", "Ada Lund (“A. L.”) said so.", "See https://example.org/" + "a/" * 30, "x " * 200])
def test_what_people_write_is_read_whole(plain: str) -> None:
    assert list(_pieces(plain)) == [plain]
    doc = read_by(ENGLISH, plain, "en")
    assert doc is not None
    assert [token.text for token in doc] == [token.text for token in ENGLISH.make_doc(plain)]


def test_a_text_of_another_language_is_not_read() -> None:
    assert read_by(ENGLISH, "Ada Lund sprach.", "de") is None


def test_a_lone_surrogate_keeps_its_place() -> None:
    doc = read_by(ENGLISH, "Ada \ud800 Lund", "en")
    assert doc is not None
    assert [token.idx for token in doc] == [0, 4, 6]
