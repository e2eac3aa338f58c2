"""Images whose titles are captions: prose as any other, with its emphasis, links and code."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.inlinepatterns import IMAGE_LINK_RE, ImageInlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, INLINE_PLACEHOLDER_RE, STX

_QUOTES = {f"{STX}{ord(sign)}{ETX}": sign for sign in "\"'"}
"""How the engine keeps a quotation mark that is escaped."""


class _AsWritten(ImageInlineProcessor):
    """Takes a title with the engine's marks for what has been read in it; the engine would keep no more than its words.

    An escaped quotation mark does not end the title: that is all the backslash says, and it is set as any other.
    """

    def unescape(self, text: str) -> str:
        kept = self.md.treeprocessors["inline"].stashed_nodes  # type: ignore[attr-defined]

        def sign(found: re.Match[str]) -> str:
            value = kept.get(found[1])
            return _QUOTES.get(value, found[0]) if isinstance(value, str) else found[0]

        return INLINE_PLACEHOLDER_RE.sub(sign, text)


class TitledImages(ImageInlineProcessor):
    """Images that hold their title as prose, too, until it is known whether it becomes a caption."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(IMAGE_LINK_RE, md)
        self._written = _AsWritten(IMAGE_LINK_RE, md)

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | str | None, int | None, int | None]:  # type: ignore[override]  # noqa: N802
        image, start, end = super().handleMatch(m, data)
        if isinstance(image, Element) and image.get("title"):
            _, index, _ = self.getText(data, m.end())
            image.text = self._written.getLink(data, index)[1]
        return image, start, end


class Figures(Treeprocessor):
    """An image with a title that has a paragraph of its own: the title is its caption, which all readers can see."""

    def run(self, root: Element) -> None:
        for paragraph in list(root.iter("p")):
            image = _alone_in(paragraph)
            if image is not None and image.tag == "a":
                image = _alone_in(image)
            if image is not None and image.tag == "img" and image.get("title"):
                paragraph.tag = "figure"
                self._caption(SubElement(paragraph, "figcaption"), image)
        for image in root.iter("img"):
            image.text = None
            image[:] = []

    def _caption(self, caption: Element, image: Element) -> None:
        title = image.attrib.pop("title")
        caption.text = image.text
        caption.extend(image)
        if not caption.text and not len(caption):  # an image by name: its title stands where its address does, and was not read
            caption.text = re.sub(r"(?<!\\)\\([\"'])", r"\1", title)
            holder = Element("figure")
            holder.append(caption)
            for reading in ("inline", "closing_quotes"):
                self.md.treeprocessors[reading].run(holder)


def _alone_in(element: Element) -> Element | None:
    """The one element that there is in another, without words beside it."""
    if len(element) != 1 or (element.text or "").strip() or (element[0].tail or "").strip():
        return None
    return element[0]
