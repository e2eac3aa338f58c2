"""A sentence quoted elsewhere: its words as they are, with some of them emphasised."""

from __future__ import annotations

import pytest

from briefgen.render.weave import emphasised

PLAIN = "Then: Ada & Bo met. So"
CASES = [
    ([], "Ada &amp; Bo met.", "nothing"),
    ([(6, 9)], '<strong class="here">Ada</strong> &amp; Bo met.', "at its beginning"),
    ([(6, 9), (12, 14)], '<strong class="here">Ada</strong> &amp; <strong class="here">Bo</strong> met.', "two"),
    ([(6, 14)], '<strong class="here">Ada &amp; Bo</strong> met.', "with a sign that HTML writes otherwise"),
]


@pytest.mark.parametrize(("spans", "html", "why"), CASES)
def test_what_is_emphasised(spans: list[tuple[int, int]], html: str, why: str) -> None:
    assert emphasised(PLAIN, 6, 19, spans) == html, why
