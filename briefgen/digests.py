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


def digest(*values: object) -> bytes:
    """The digest of values made of records, dataclasses and what JSON has. Where a record was written does not count."""
    return blake2b(_ENCODER.encode(values).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _shown(value: object) -> Any:
    """A value as what JSON has, with its type: a span of text and a list of two numbers are not alike."""
    if isinstance(value, DateValue):
        return [value.edtf]
    if isinstance(value, BaseModel):
        return [type(value).__name__, list(value.__dict__.values())]
    if is_dataclass(value):
        return [type(value).__name__, [getattr(value, field.name) for field in fields(value) if field.compare]]
    if isinstance(value, (frozenset, set)):
        return sorted(value)
    if isinstance(value, (dt.date, dt.time, dt.tzinfo, Path)):
        return str(value)
    if isinstance(value, bytes):
        return value.hex()
    raise TypeError(f"{type(value).__name__} has no digest")


_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"), default=_shown)
