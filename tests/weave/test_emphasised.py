"""A sentence quoted elsewhere: its words as they are, with some of them emphasised."""

from __future__ import annotations

import pytest

from briefgen.render.weave import emphasised

PLAIN = "Ada & Bo met."
CASES = [
    ([], "Ada &amp; Bo met.", "nothing"),
    ([(0, 3)], '<strong class="here">Ada</strong> &amp; Bo met.', "at its beginning"),
    ([(0, 3), (6, 8)], '<strong class="here">Ada</strong> &amp; <strong class="here">Bo</strong> met.', "two"),
    ([(0, 8)], '<strong class="here">Ada &amp; Bo</strong> met.', "with a sign that HTML writes otherwise"),
]


@pytest.mark.parametrize(("spans", "html", "why"), CASES)
def test_what_is_emphasised(spans: list[tuple[int, int]], html: str, why: str) -> None:
    assert emphasised(PLAIN, spans) == html, why
