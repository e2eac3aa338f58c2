"""Values → digests, by which a build knows again what it has seen: alike values have alike digests, in every process and build."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import fields, is_dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from briefgen.dates import DateValue
from briefgen.model import AnnotatedText, Entry, Text, Timeline

SHARED = (AnnotatedText, Entry, Timeline)
"""Values that many others hold: the digest of each is made once."""

PLAIN = (str, int, type(None))
FEW = 100
"""Characters of a plain value that stands for itself."""


class Digests:
    """Makes the digests of values made of records, dataclasses and what JSON has. Where a record was written does not count.

    It remembers shared values by their identity: it must not outlive them.
    """

    def __init__(self) -> None:
        self._encode = json.JSONEncoder(
            ensure_ascii=False, check_circular=False, separators=(",", ":"), default=self._shown
        ).encode  # fmt: skip
        self._shared: dict[int, str] = {}

    def of(self, value: object) -> bytes:
        return _hashed(self._encode(value))

    def told(self, value: object) -> str:
        """A value in few signs: itself where it is small and plain, which takes no digest, else its digest."""
        if isinstance(value, PLAIN) or (type(value) is tuple and all(type(item) is str for item in value)):
            said = repr(value)
            if len(said) <= FEW:
                return said
        return self.of(value).hex()

    def of_text(self, text: str) -> str:
        return _hashed(text).hex()

    def _shown(self, value: object) -> Any:
        """A value as what JSON has, with its type: a span of text and a list of two numbers are not alike."""
        if isinstance(value, DateValue):
            return [value.edtf]
        if isinstance(value, SHARED):
            known = value.key if isinstance(value, AnnotatedText) and value.key else self._shared.get(id(value))
            if known is None:
                known = self._shared[id(value)] = self.of_text(self._encode(_fields(value)))
            return known
        return self._plain(value)

    def _plain(self, value: object) -> Any:
        if isinstance(value, BaseModel):
            return [type(value).__name__, list(value.__dict__.values())]
        if isinstance(value, Text):
            return [value.plain, value.pieces, value.blocks, value.regions, value.sentences]
        if is_dataclass(value):
            return _fields(value)
        if isinstance(value, (frozenset, set)):
            return sorted(value)
        if isinstance(value, (dt.date, dt.time, dt.tzinfo, Path)):
            return str(value)
        raise TypeError(f"{type(value).__name__} has no digest")


def digest(*values: object) -> bytes:
    """The digest of some values, taken together."""
    return Digests().of(values)


_FIELDS: dict[type, tuple[str, ...]] = {}


def _fields(value: Any) -> list[Any]:
    kind = type(value)
    if kind not in _FIELDS:
        _FIELDS[kind] = tuple(field.name for field in fields(value))
    return [kind.__name__, [getattr(value, name) for name in _FIELDS[kind]]]


def _hashed(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
