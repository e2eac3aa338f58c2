"""What is known of a text that is brought in, and how an article says it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from briefgen.author.desk import listed, quoted
from briefgen.author.records import day
from briefgen.licences import doubt
from briefgen.model import RightsMode
from briefgen.model.record import web_address
from briefgen.problems import UsageError
from briefgen.read.duties import RESERVED_MODES, of_reserved_mode
from briefgen.wording import suggestion

OTHERWISE = "Name the licence, or write “permission: who gave it”, or private."


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
        "authors": listed(authors(facts.author)),
        "source_url": quoted(_address(facts.url)),
        "language": facts.language,
        "rights": _rights(facts.rights),
    }
    if facts.author and not authors(facts.author):
        raise UsageError(f"--author: {facts.author!r} names nobody.")
    return "".join(f"{KEYS[name]}: {lines[KEYS[name]]}\n" for name in KEYS if getattr(facts, name))


def rights_in_doubt(written: str) -> list[str]:
    """What a build will say of the licence in these rights."""
    found = re.match(r'\{licence: (".*")\}$', _rights(written)) if written else None
    told = doubt(json.loads(found[1])) if found else None
    return [" ".join(told)] if told else []


def _dateline(facts: Facts) -> str:
    if not facts.date:
        return ""
    place = f"place: {quoted(facts.place)}, " if facts.place else ""
    return f"{{{place}date: {quoted(day(facts.date)[:10])}}}"


def authors(written: str) -> list[str]:
    """The names between commas."""
    return [name.strip() for name in written.split(",") if name.strip()]


def _address(url: str) -> str:
    try:
        return url and web_address(url)
    except ValueError as reason:
        raise UsageError(f"--url: {url!r} {reason}.") from None


def _rights(written: str) -> str:
    """`private`, `permission: who gave it`, else the name of a licence. What may mean less than that is never taken for one."""
    kind, colon, rest = (part.strip() for part in written.partition(":"))
    if colon and kind.casefold() == "permission":
        if not rest:
            raise UsageError(f"--rights: {written!r} does not say who gave permission. Write “permission: who gave it”.")
        return f"{{permission: {quoted(rest)}}}"
    if colon and kind.casefold() in ("licence", "license"):
        return f"{{licence: {quoted(rest)}}}"
    said = rest if colon and kind.casefold() == "mode" else written
    mode = re.sub(r"[\s_-]+", "-", said.strip().casefold())
    if mode == RightsMode.PRIVATE:
        return "{mode: private}"
    if mode in RESERVED_MODES:
        raise UsageError(f"--rights: {of_reserved_mode(RightsMode(mode))} {OTHERWISE}")
    if mode == RightsMode.FULL:
        raise UsageError(f"--rights: {said!r} does not say on whose word it may be shown. {OTHERWISE}")
    meant = suggestion(mode, (each.value for each in RightsMode))
    if meant or said != written:
        raise UsageError(f"--rights: {said!r} is no licence. {meant or OTHERWISE}")
    return f"{{licence: {quoted(written)}}}"
