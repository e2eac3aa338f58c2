"""Notes at the foot of a page: raised marks that lead to an item of a list, as encyclopaedias and blogs have them → footnotes."""

from __future__ import annotations

from urllib.parse import unquote

from briefgen.author.web.trees import Element, take_out, words_of


class Footnotes:
    """The notes of a text, each with its number, in the order in which the text refers to them.

    A note is an item of a list that a raised link leads to. The items are taken out of the tree: they are written behind the text.
    """

    def __init__(self, region: Element) -> None:
        by_id = {e.get("id"): e for e in region.iterdescendants("li") if e.get("id")}
        self.items: dict[str, Element] = {}
        self._numbers: dict[str, int] = {}
        self._marks: dict[Element, str] = {}
        marks: set[str] = set()
        for link in list(region.iterdescendants("a")):
            target = _target(link)
            raised = next((above for above in (link, *link.iterancestors()) if above.tag == "sup"), None)
            if raised is None or target not in by_id or by_id[target] in link.iterancestors():
                continue
            number = self._numbers.setdefault(target, len(self._numbers) + 1)
            self.items[target] = by_id[target]
            self._marks[link] = f"[^{number}]"
            marks |= {e.get("id") for e in (link, *link.iterancestors()) if e.get("id") and e is not region}
        for item in self.items.values():
            _take_out_ways_back(item, marks)
            _take_out_with_its_list(item)

    def mark(self, element: Element) -> str:
        """The mark of Markdown in the place of a raised link to a note, or of what is raised around such links; "" for others."""
        if element in self._marks:
            return self._marks[element]
        if element.tag != "sup":
            return ""
        inner = [link for link in element.iterdescendants("a") if link in self._marks]
        words = words_of(element)
        for link in inner:
            words = words.replace(words_of(link), "", 1)
        return " ".join(self._marks[link] for link in inner) if inner and not any(sign.isalnum() for sign in words) else ""

    def numbered(self) -> list[tuple[int, Element]]:
        return [(self._numbers[name], item) for name, item in self.items.items()]


def _target(link: Element) -> str:
    address = link.get("href", "")
    return unquote(address.partition("#")[2]) if "#" in address else ""


def _take_out_ways_back(item: Element, marks: set[str]) -> None:
    """Arrows and letters that lead from a note back to its marks."""
    for link in list(item.iterdescendants("a")):
        if _target(link) in marks:
            around = link
            while (above := around.getparent()) is not None and above is not item and words_of(above) == words_of(link):
                around = above
            take_out(around)


def _take_out_with_its_list(item: Element) -> None:
    around = item.getparent()
    take_out(item)
    while around is not None and around.getparent() is not None and not words_of(around) and not len(around):
        above = around.getparent()
        take_out(around)
        around = above
