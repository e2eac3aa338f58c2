"""Between the given name of one person and the surname of another: “Kelly” beside Kelly Marrick and Grace Kelly."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.annotate.linking.claims import Claim
from briefgen.annotate.linking.evidence import Evidence
from briefgen.annotate.linking.given_alone import KNIGHTS
from briefgen.annotate.linking.kinship import KIN
from briefgen.annotate.linking.names import Surface
from briefgen.annotate.linking.titles import FORMER, HONORIFICS, OFFICES

_FAMILIAR = KNIGHTS | KIN | frozenset("king queen prince princess emperor empress pope saint baby young little".split())
"""Titles that go with a given name: “brother Kelly”, “King Kelly”."""
_FORMAL = (HONORIFICS | OFFICES) - _FAMILIAR - FORMER


def by_part(claims: list[Claim], titles: Iterable[str], evidence: Evidence) -> list[Claim]:
    """Who is named in full before is meant rather than who is named only later. Where both are, the text's own use decides: whom it
    has called by the one name alone since. A title goes with a surname, and says nothing here: “Mr Kelly”."""
    given = [c for c in claims if c.name.surface is Surface.GIVEN_NAME and c.order >= 0]
    family = [c for c in claims if c.name.surface in (Surface.SURNAME, Surface.SPELLING)]
    if not given or not family or not _FORMAL.isdisjoint(titles):
        return claims
    level = max(c.rank for c in (*given, *family))
    if any(c.order >= 0 for c in family):
        so_called = {c.name.entity for c in given if c.name.entity in evidence.by_given}
        by_surname = {c.name.entity for c in family if evidence.bare.get(c.name.entity)}
        if bool(so_called) == bool(by_surname):
            return [c._replace(rank=level, order=-1) if c in given or (c in family and c.order >= 0) else c for c in claims]
        if by_surname:
            return [c.beneath(level) if c in given else c for c in claims]
    return [c._replace(rank=level) if c in given else c.beneath(level) if c in family else c for c in claims]
