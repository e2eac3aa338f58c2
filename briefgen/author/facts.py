"""What is known of a text that is brought in, and how an article says it."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.author.desk import listed, quoted
from briefgen.author.records import day
from briefgen.problems import UsageError


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a text; "" for what is not."""

    title: str = ""
    date: str = ""
    publisher: str = ""
    url: str = ""
    author: str = ""
    rights: str = ""
    language: str = ""
    place: str = ""
    """Of its dateline: an entity's id, or a name. Told with the day alone."""

    def over(self, other: Facts) -> Facts:
        """These facts, and the other's where these say nothing."""
        return Facts(*(getattr(self, name) or getattr(other, name) for name in self.__slots__))


KEYS = {"title": "title", "date": "dateline", "publisher": "publisher", "url": "source_url", "author": "authors",
        "rights": "rights", "language": "language"}  # fmt: skip
"""What is known of a text, and the key under which an article says it."""


def metadata_of(facts: Facts) -> str:
    """The facts as keys of an article. Raises UsageError for a day or an address that is none."""
    lines = {
        "title": quoted(facts.title),
        "dateline": _dateline(facts),
        "publisher": quoted(facts.publisher),
        "authors": listed(name.strip() for name in facts.author.split(",")),
        "source_url": quoted(_address(facts.url)),
        "language": facts.language,
        "rights": _rights(facts.rights),
    }
    return "".join(f"{KEYS[name]}: {lines[KEYS[name]]}\n" for name in KEYS if getattr(facts, name))


def _dateline(facts: Facts) -> str:
    if not facts.date:
        return ""
    place = f"place: {quoted(facts.place)}, " if facts.place else ""
    return f"{{{place}date: {quoted(day(facts.date)[:10])}}}"


def _address(url: str) -> str:
    if url and not url.startswith(("https://", "http://")):
        raise UsageError(f"--url: {url!r} is no web address; it must begin with https:// or http://.")
    return url


def _rights(written: str) -> str:
    """`private`, `permission: who gave it`, else the name of a licence."""
    kind, colon, who = written.partition(":")
    if written.strip() == "private":
        return "{mode: private}"
    if colon and kind.strip() == "permission":
        return f"{{permission: {quoted(who)}}}"
    return f"{{licence: {quoted(written)}}}"
