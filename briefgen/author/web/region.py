"""Where on a page its text is: in the article that its makers mark as such, in its <main>, else where most of the words are."""

from __future__ import annotations

from briefgen.author.web.headline import headline
from briefgen.author.web.left_out import LeftOut
from briefgen.author.web.said import Said
from briefgen.author.web.tables import is_data
from briefgen.author.web.trees import Element, take_out, words_of

MOST = 0.75
"""Share of a page's words, those of links left aside, that the part of a page without <article> and <main> has at least."""

PARTS = frozenset("body head div section center form table tbody tr td span font header".split())
"""Elements that may be a part of a page, and are none of a text."""

OUTSIDE = "what stands outside of the text"
NESTED = "an article within the article"
"""Of which the HTML standard says that it is a comment, or a teaser."""


def region(body: Element, said: Said, left_out: LeftOut) -> Element:
    """The element that holds the text. What stands beside it, and articles within it, are left out and told."""
    chosen = _article(body) or _main(body)
    chosen = chosen[0] if chosen else _densest(body, headline(body, said))
    for nested in [each for each in chosen.iterdescendants("article") if chosen.tag == "article"]:
        if chosen in nested.iterancestors():
            left_out.add(NESTED, words_of(nested))
            take_out(nested)
    return chosen


def outside(body: Element, chosen: Element, left_out: LeftOut) -> None:
    """Notes the words of the page that stand beside its text."""
    if chosen is body:
        return
    for element in (chosen, *chosen.iterancestors()):
        if element is body:
            break
        for beside in (*reversed(list(element.itersiblings(preceding=True))), *element.itersiblings()):
            if isinstance(beside.tag, str) and (words := words_of(beside)):
                left_out.add(OUTSIDE, words)


def _article(body: Element) -> list[Element]:
    """The <article> with the most words, if it has half of all that is marked as one, and more than <main> has beside it."""
    outermost = [each for each in body.iterdescendants("article") if not any(a.tag == "article" for a in each.iterancestors())]
    if not outermost:
        return []
    sizes = {each: _size(each) for each in outermost}
    best = max(outermost, key=lambda each: sizes[each])
    around = max([sum(sizes.values()), *(_size(main) for main in _main(body))])
    return [best] if 2 * sizes[best] >= around and sizes[best] else []


def _main(body: Element) -> list[Element]:
    found = [*body.iterdescendants("main"), *(each for each in body.iterdescendants() if each.get("role") == "main")]
    return [each for each in found if _size(each)][:1]


def _size(element: Element) -> int:
    return len(words_of(element).split())


def _densest(body: Element, heading: Element | None) -> Element:
    """The innermost element that has nearly all words of the page which are no links, and the headline."""
    chosen = body
    whole = _plain_size(body)
    while True:
        within = next((each for each in chosen if _is_part(each) and _plain_size(each) >= MOST * whole), None)
        if within is None or not whole or (heading is not None and within not in heading.iterancestors()):
            return chosen
        chosen = within


def _is_part(element: Element) -> bool:
    """Whether it is a part of a page, and not of a text: a cell is one where a table makes the columns of a page."""
    table = next((each for each in (element, *element.iterancestors()) if each.tag == "table"), None)
    if table is not None and is_data(table):
        return False
    return element.tag in (
        "body",
        "head",
        "div",
        "section",
        "center",
        "form",
        "table",
        "tbody",
        "tr",
        "td",
        "span",
        "font",
        "header",
    )


def _plain_size(element: Element) -> int:
    return _size(element) - sum(_size(link) for link in element.iterdescendants("a"))
