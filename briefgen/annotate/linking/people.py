"""Which person a bare surname or given name names: the full name that came last, else title and role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.annotate.linking import confidence
from briefgen.annotate.linking.evidence import Evidence, has_office
from briefgen.annotate.linking.names import Hit, Name, Surface


@dataclass(frozen=True, slots=True)
class Verdict:
    """How likely it is that a form names its entity, and why; or why not. `order` breaks ties between entities."""

    score: float
    reason: str
    order: int = -1


def surname_verdict(
    name: Name,
    hit: Hit,
    key: str,
    evidence: Evidence,
    titles: tuple[str, ...],
    fits_role: bool,
    rivals: Sequence[str],
    article: bool,
) -> Verdict:
    """Judge a surname. `rivals` are the other entities of the registry that have it; `fits_role`: the title is this one's role;
    `article`: “a” or “my” stands before it."""
    titled = has_office(titles)
    fits_role = titled and fits_role
    form = f"alias “{name.text}”, surname" if name.surface is Surface.ALIAS else "surname"
    stranger = evidence.stranger_before(key, hit.start)
    last = evidence.last_before(name.entity, hit.start)
    named = name.entity in evidence.named
    if named and stranger is not None and stranger[0] > (-1 if last is None else last) and not fits_role:
        return Verdict(confidence.BESIDE_STRANGER, f"{form} of “{name.full}”, but “{stranger[1]}” was named last", stranger[0])
    if article:
        return Verdict(confidence.BESIDE_STRANGER, f"{form} of “{name.full}”, but “a” before it makes it a thing")
    if last is not None:
        if any(rival in evidence.named for rival in rivals):
            return Verdict(
                confidence.SURNAME_LAST_OF_TWO, f"{form} after “{evidence.text_at(name.entity, last)}”, the last of that name", last
            )
        return Verdict(confidence.SURNAME_AFTER, f"{form} after “{evidence.text_at(name.entity, last)}”", last)
    if fits_role and stranger is None:
        return Verdict(confidence.SURNAME_WITH_ROLE, f"{form} of “{name.full}” after a title of that role")
    if named:
        return Verdict(confidence.SURNAME_BEFORE, f"{form} of “{name.full}”, named in full later")
    if titled and not rivals and stranger is None:
        return Verdict(confidence.SURNAME_WITH_TITLE, f"{form} of “{name.full}” after a title; nobody else in the registry has it")
    return Verdict(confidence.SURNAME_ALONE, f"only a surname: “{name.full}” does not stand in this text")
