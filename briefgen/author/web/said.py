"""What a page says of itself in its head: title, author, day, publisher, address, language."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from briefgen.author.web.trees import Element, words_of

META = {
    "og:title": "title",
    "author": "author",
    "article:author": "author",
    "article:published_time": "date",
    "date": "date",
    "dc.date": "date",
    "dcterms.date": "date",
    "dcterms.issued": "date",
    "og:site_name": "publisher",
    "og:url": "url",
}
"""What a page says of itself in its head, the first of each being believed."""

_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(https?://\S+) -->")
"""What browsers write into a page that they save."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a page says of itself; "" where it does not say. `base` is the address from which its links count."""

    title: str = ""
    author: str = ""
    date: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""
    base: str = ""
    head_title: str = field(default="", repr=False)
    """The words of <title>, which browsers show in a tab: often the headline and the name of the site."""


def said_by(root: Element, html: str) -> Said:
    said: dict[str, str] = {}
    for element in root.iter("meta"):
        name = META.get((element.get("property") or element.get("name") or "").lower())
        if name and element.get("content", "").strip():
            said.setdefault(name, " ".join(element.get("content").split()))
    canonical = [e.get("href", "") for e in root.iter("link") if e.get("rel", "").lower() == "canonical" and e.get("href")]
    saved = _SAVED_FROM.search(html[:4096])
    url = canonical[-1] if canonical else said.pop("url", "") or (saved[1] if saved else "")
    said.pop("url", None)
    base = next((e.get("href", "") for e in root.iter("base") if e.get("href")), "")
    title = next((words_of(e) for e in root.iter("title") if not any(a.tag == "svg" for a in e.iterancestors())), "")
    language = root.get("lang") or ""
    return Said(**said, url=url.strip(), language=language.strip(), base=base.strip(), head_title=title)
