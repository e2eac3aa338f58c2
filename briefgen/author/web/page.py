"""A saved web page → its text as Markdown, and what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urljoin

from briefgen.author.web.blocks import Block, Writer, joined
from briefgen.author.web.footnotes import Footnotes
from briefgen.author.web.headline import headline, title_from
from briefgen.author.web.left_out import take_out_what_is_no_text
from briefgen.author.web.links import Links, sources_of
from briefgen.author.web.region import outside, region
from briefgen.author.web.said import Said, said_by
from briefgen.author.web.trees import HEADINGS, parsed, take_out, words_of
from briefgen.model.record import web_address


@dataclass(frozen=True, slots=True)
class WebPage:
    """The text of a page: `body` is Markdown, `title` the headline that stood above it or in the head of the page.

    `headline` is the headline as a heading of Markdown, "" where it comes from the head of the page. `pictures` are files to be
    copied: place in the static folder → place seen from the page. `told` is what was left out, and what could not be kept.
    """

    body: str = ""
    title: str = ""
    headline: str = ""
    said: Said = field(default_factory=Said)
    pictures: dict[str, str] = field(default_factory=dict)
    told: tuple[str, ...] = ()


def read_page(html: str, *, url: str = "", folder: str = "images", lies: Callable[[str], bool] = lambda _: False) -> WebPage:
    """Reads a page. `url` is where it is from, if that is known; `folder` the place of its pictures; `lies` says of a path as seen
    from the page whether a file is there.

    Raises RecursionError for a page whose elements are nested some hundred deep.
    """
    root = parsed(html)
    if root is None:
        return WebPage()
    said = said_by(root, html)
    headings = [words_of(each) for each in root.iterdescendants("h1")]
    left_out = take_out_what_is_no_text(root)
    chosen = region(root, said, left_out)
    heading = headline(chosen, said)
    outside(root, chosen, left_out)
    links = Links(_base(url, said), folder, frozenset(filter(lies, sources_of(chosen))))
    title = words_of(heading) if heading is not None else title_from(headings, said)
    if heading is not None:
        take_out(heading)
    writer = Writer(links, Footnotes(chosen))
    found = _between_rules(writer.blocks(chosen))
    if writer.footnotes.items and found and found[-1].kind in HEADINGS:
        left_out.add("a heading below which notes stood", found.pop().text.lstrip("# "))
    above = f"## {title}" if heading is not None else ""
    body_text = joined([*found, *writer.notes()]) if any(re.search(r"\w", each.text) for each in found) else ""
    told = (*left_out.told(), *links.told(), *_not_kept(writer))
    return WebPage(f"{body_text}\n" if body_text else "", title, above, said, links.pictures, told)


def _between_rules(found: list[Block]) -> list[Block]:
    """The blocks without rules at the ends, or one behind the other."""
    kept = [each for before, each in zip([Block("hr", ""), *found], found, strict=False) if not each.kind == before.kind == "hr"]
    return kept[:-1] if kept and kept[-1].kind == "hr" else kept


def _base(url: str, said: Said) -> str:
    """The address from which the page's links count; "" where it cannot be known."""
    for address in (url, said.url):
        try:
            return web_address(urljoin(address, said.base) if said.base else address)
        except ValueError:
            continue
    return ""


def _not_kept(writer: Writer) -> list[str]:
    said = []
    for what, count in writer.told.items():
        if count:
            kept = "each such cell stands once" if what.startswith("table") else "its words are kept"
            said.append(f"{count} × {what}: {kept}")
    return said
