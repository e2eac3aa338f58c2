"""Which heading of a page is the headline of its text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.author.web.said import Said
from briefgen.author.web.trees import HEADINGS, Element, words_of


def headline(region: Element, said: Said) -> Element | None:
    """The heading that is the title of the text: the one with which the page's own title begins, else its first <h1>."""
    headings = [each for each in region.iterdescendants(*HEADINGS) if words_of(each)]
    for title in (said.title, said.head_title):
        for each in headings:
            if title and _words(title)[: len(_words(words_of(each)))] == _words(words_of(each)) != []:
                return each
    return next((each for each in headings if each.tag == "h1"), None)


def title_from(headings: Sequence[str], said: Said) -> str:
    """The title of a text without a headline: a heading elsewhere with which the title in the head of the page begins, or that."""
    for title in (said.title, said.head_title):
        for heading in headings:
            if heading and _words(title)[: len(_words(heading))] == _words(heading):
                return heading
    return said.title or said.head_title


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
