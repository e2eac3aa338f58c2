"""What is wrong with a value, in plain words, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from briefgen.problems import Key
from briefgen.written_dates import readings

LONGEST_SHOWN = 60
"""Characters of a value that a message repeats."""

ALIKE = 72
"""Likeness (0–100) from which a key or id is offered as “did you mean”: one slip in a short word, two in a long one."""


def suggestion(written: str, known: Iterable[str]) -> str:
    """“Did you mean “aliases”?”, or "" where nothing is near enough to be certain."""
    alike = [f"“{name}”" for name in _alike(written, known)]
    return f"Did you mean {' or '.join(alike)}?" if alike else ""


def _alike(written: str, known: Iterable[str]) -> list[str]:
    """What is nearest to a word, where it is near enough: several that are as near as each other."""
    from rapidfuzz import fuzz, process

    folded = {name: name.casefold().replace("_", "-") for name in known}
    best = process.extract(written.casefold().replace("_", "-"), folded, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=3)
    return [name for _, score, name in best if score == best[0][1]]


def sentence_for(
    mistake: Mapping[str, Any],
    path: tuple[Key, ...],
    value: Any,
    known: tuple[str, ...],
    inner: tuple[str, ...],
    below: Mapping[str, tuple[str, ...]],
) -> tuple[str, str]:
    """(message, hint) for one of pydantic's mistakes. `path` is where it was written, `value` what stands there.

    `known` are the keys that may stand beside it, `inner` those that may stand in it, `below` those that may stand in one of the
    keys beside it, as they are written there.
    """
    kind = str(mistake["type"])
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    context: Mapping[str, Any] = mistake.get("ctx", {})
    if kind == "extra_forbidden":
        return f"unknown key “{name}”.", _key_meant(name, known, below) or _list_of("Known keys", known)
    if kind == "missing":
        missing = mistake["loc"][-1]
        return (
            (f"the key “{missing}” is missing.", f"Add `{missing}: …`.")
            if value is not None
            else (f"“{missing}” is empty.", "Write it.")
        )
    if kind in ("enum", "literal_error"):
        allowed = [str(v).strip("'") for v in str(context.get("expected", "")).replace(" or ", ", ").split(", ")]
        if isinstance(value, (dict, list)):
            return f"“{name}” must be one word, and is {_kind_of(value)}.", _list_of("Write one of", allowed)
        return f"“{name}” cannot be {_kind_of(value)}.", _nearest(str(value), allowed) or _list_of("Write one of", allowed)
    if kind == "value_error":
        return reason_sentence(str(context.get("error", "")), value), date_hint(value)
    if kind == "string_too_long":
        return f"“{name}” has {len(str(value))} characters; {context['max_length']} are the most.", "Shorten it."
    if kind == "string_too_short":
        return f"“{name}” is empty.", "Write it, or take the key out."
    if kind in ("string_type", "is_instance_of"):
        return f"“{name}” must be text, and is {_kind_of(value)}.", _as_text(value)
    if kind == "date_type":
        return f"“{name}” must be a date, and is {_kind_of(value)}.", "Write it as 2025-01-21, or 2025-01, or 2025."
    if kind in ("tuple_type", "list_type"):
        return f"“{name}” must be a list, and is {_kind_of(value)}.", "Begin each item with “- ”, or write [a, b]."
    if kind in ("dict_type", "model_type", "model_attributes_type"):
        return f"“{name}” must be a mapping of keys, and is {_kind_of(value)}.", _list_of("Its keys are", inner)
    if kind == "too_short":
        return f"“{name}” needs at least {context['min_length']} items.", "Add the others."
    if kind.startswith("bool"):
        return f"“{name}” must be true or false, not {_kind_of(value)}.", ""
    if kind.startswith("int"):
        return f"“{name}” must be a whole number, not {_kind_of(value)}.", ""
    if kind.startswith("float"):
        return f"“{name}” must be a number, not {_kind_of(value)}.", ""
    if kind.startswith(("greater", "less")):
        limit = next(iter(context.values()), "")
        word = {"greater_than_equal": "at least", "less_than_equal": "at most"}.get(kind, kind.replace("_", " "))
        return f"“{name}” must be {word} {_number(limit)}, not {value}.", ""
    if kind == "string_pattern_mismatch":
        return f"“{name}” cannot be {_kind_of(value)}.", "Write a colour as #rrggbb." if name == "accent" else ""
    return f"“{name}” cannot be {_kind_of(value)}.", str(mistake.get("msg", ""))


def _number(limit: Any) -> str:
    return f"{limit:,}" if isinstance(limit, int) else f"{limit:g}"


def _key_meant(written: str, known: Iterable[str], below: Mapping[str, tuple[str, ...]]) -> str:
    """The key that was meant by an unknown one: the same word a level further down, a like one here, a like one there."""
    near = suggestion(written, known)
    within = written if written in below else "" if near else next(iter(_alike(written, below)), "")
    return f"Did you mean {' or '.join(f'`{place}`' for place in below[within])}?" if within else near


def reason_sentence(reason: str, value: Any) -> str:
    """Why a value was refused, as a sentence that names the value."""
    quoted = reason.replace(repr(value), f"“{value}”")
    return f"{quoted}." if quoted != reason else f"“{value}” {reason}."


def _nearest(written: str, allowed: Iterable[str]) -> str:
    """The suggestion of a value; none where a prefix makes the difference, which may turn “true” into its opposite."""
    return suggestion(written, (value for value in allowed if not written.casefold().endswith(value.casefold())))


def date_hint(value: Any) -> str:
    """How a date or a span that people write otherwise is to be written; "" for any other value."""
    meant = readings(value) if isinstance(value, str) else ()
    return f"Write {' or '.join(meant)}." if meant else ""


def _kind_of(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "empty"
    words = " ".join(str(value).split())
    return f"“{words}”" if len(words) <= LONGEST_SHOWN else f"“{words[:LONGEST_SHOWN].rstrip()}…”"


def _as_text(value: Any) -> str:
    """What to do with a mapping or a list where words belong."""
    if isinstance(value, dict) and len(value) == 1:
        key, inner = next(iter(value.items()))
        return f"Write “{key}:{inner}”, with no space after the colon, or quote it."
    return "Write one line of words."


def _list_of(lead: str, names: Iterable[str]) -> str:
    names = list(names)
    return f"{lead}: {', '.join(names)}." if names else ""
