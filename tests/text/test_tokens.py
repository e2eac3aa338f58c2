"""Tokens keep every character, and no run without white space is so long that reading it costs its square."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate.tokens import _pieces, pipeline, tokenize

tokenize("", "en")  # loads spaCy here: a strategy must not touch the random module, and loading it does

runs = st.builds(
    "".join, st.lists(st.sampled_from(["(", "—", "“", "'s", "a", "_", "中", "http://a.b/", "\U0001f600"]), max_size=60)
)
texts = st.builds(lambda parts, times: " ".join(run * times for run in parts), st.lists(runs, max_size=4), st.integers(1, 30))


@settings(max_examples=100, deadline=None)
@given(texts)
def test_tokens_keep_every_character(plain: str) -> None:
    doc = tokenize(plain, "en")
    assert doc.text == plain
    assert all(plain[token.idx : token.idx + len(token)] == token.text for token in doc)


@settings(max_examples=100, deadline=None)
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
    assert [token.text for token in tokenize(plain, "en")] == [token.text for token in pipeline("en").make_doc(plain)]
