"""What is wrong with a value, in plain words, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from briefgen.problems import Key

ALIKE = 72
"""Likeness (0–100) from which a key or id is offered as “did you mean”: one slip in a short word, two in a long one."""


def suggestion(written: str, known: Iterable[str]) -> str:
    """“Did you mean “aliases”?”, or "" where nothing is near enough to be certain."""
    from rapidfuzz import fuzz, process

    folded = {name: name.casefold().replace("_", "-") for name in known}
    best = process.extractOne(written.casefold().replace("_", "-"), folded, scorer=fuzz.ratio, score_cutoff=ALIKE)
    return f"Did you mean “{best[2]}”?" if best else ""


def sentence_for(mistake: Mapping[str, Any], path: tuple[Key, ...], value: Any, known: tuple[str, ...]) -> tuple[str, str]:
    """(message, hint) for one of pydantic's mistakes. `path` is where it was written, `value` what stands there."""
    kind = str(mistake["type"])
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    context: Mapping[str, Any] = mistake.get("ctx", {})
    if kind == "extra_forbidden":
        return f"unknown key “{name}”.", suggestion(name, known) or _list_of("Known keys", known)
    if kind == "missing":
        return f"the key “{mistake['loc'][-1]}” is missing.", "Add it."
    if kind in ("enum", "literal_error"):
        allowed = [str(v).strip("'") for v in str(context.get("expected", "")).replace(" or ", ", ").split(", ")]
        return f"“{value}” is not a {name}.", suggestion(str(value), allowed) or _list_of("Write one of", allowed)
    if kind == "value_error":
        reason = str(context.get("error", ""))
        return (f"{reason}." if repr(value) in reason else f"“{value}” {reason}."), ""
    if kind == "string_too_long":
        return f"“{name}” has {len(str(value))} characters; {context['max_length']} are the most.", "Shorten it."
    if kind == "string_too_short":
        return f"“{name}” is empty.", "Write it, or take the key out."
    if kind == "string_type":
        return f"“{name}” must be text, and is {_kind_of(value)}.", "Write the words after the colon."
    if kind in ("tuple_type", "list_type"):
        return f"“{name}” must be a list, and is {_kind_of(value)}.", "Begin each item with “- ”, or write [a, b]."
    if kind in ("dict_type", "model_type", "model_attributes_type"):
        return f"“{name}” must be a mapping of keys, and is {_kind_of(value)}.", _list_of("Its keys are", known)
    if kind == "too_short":
        return f"“{name}” needs at least {context['min_length']} items.", "Add the others."
    if kind.startswith("bool"):
        return f"“{name}” must be true or false, not “{value}”.", ""
    if kind.startswith(("int", "float")):
        return f"“{name}” must be a number, not “{value}”.", ""
    if kind.startswith(("greater", "less")):
        limit = next(iter(context.values()), "")
        word = {"greater_than_equal": "at least", "less_than_equal": "at most"}.get(kind, kind.replace("_", " "))
        return f"“{name}” must be {word} {limit}, not {value}.", ""
    if kind == "string_pattern_mismatch":
        return f"“{value}” does not have the form of “{name}”.", "Write a colour as #rrggbb." if name == "accent" else ""
    return f"“{name}” cannot be “{value}”.", str(mistake.get("msg", ""))


def _kind_of(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return "empty" if value is None else f"“{value}”"


def _list_of(lead: str, names: Iterable[str]) -> str:
    names = list(names)
    return f"{lead}: {', '.join(names)}." if names else ""
