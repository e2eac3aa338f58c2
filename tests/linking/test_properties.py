"""What holds of any text and any registry."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from briefgen.annotate import Context, Matcher, from_string
from briefgen.annotate.linking.forms import derived, listed
from briefgen.annotate.linking.transliteration import canonical
from briefgen.annotate.linking.triggers import triggers
from briefgen.annotate.linking.words import split
from briefgen.config import Linking
from briefgen.model import Entity, Mention, Registry, Skipped
from tests.linking.traps import ENTITIES

_WORDS = (
    "Xi Jinping Kim Jong-un Putin Vladimir Ford Gerald May March Paris Hilton London Washington Post U.S. US D.C. The the of and "
    "Ministry Foreign Affairs Armed Forces Department Corporation House Committee on Organisation Army Court South East ExxonMobil "
    "United States New York Government Russia Communist football Fever Jr. al-Maliki de la Grün "
    "Bank University said in from President Mr. van der O'Neil Inc. Corp. Group Party National team (SCO) “ ” — , . ? ! \n \n\n "
    "Müller 北京 Москва é ﬁ 𝒳 İstanbul ǅ ß A B&C x's ’s - --- \u00a0 \u200b \u0301 1 2025 won goal match"
).split(" ")
_TEXTS = st.lists(st.sampled_from(_WORDS), max_size=25).map(" ".join) | st.text(max_size=80)
_NAMES = st.lists(st.sampled_from([w for w in _WORDS if w.strip()]), min_size=1, max_size=5).map(" ".join) | st.text(
    min_size=1, max_size=20
).filter(lambda s: s.strip() == s and s.isprintable())
_TYPES = st.sampled_from(["Person", "Place", "Country", "Company", "PublicBody", "Work", "Event"])
_ALIASES = st.lists(
    _NAMES | st.builds(lambda n, m: {"text": n, "match": m}, _NAMES, st.sampled_from(["strong", "context", "never"]))
)


_ROLES = ("President of Russia", "President of Russia since 2012", "Coach; mayor of Paris")


@st.composite
def _registries(draw: st.DrawFn) -> list[dict[str, Any]]:
    ids = [f"e{i}" for i in range(draw(st.integers(0, 5)))]
    return [
        {
            "id": id_,
            "type": draw(_TYPES),
            "name": draw(_NAMES),
            "aliases": draw(_ALIASES),
            "not": draw(st.lists(_NAMES, max_size=2)),
            "role": draw(st.none() | st.sampled_from(_ROLES)),
            "prefer": draw(st.booleans()),
            "stands_for": draw(st.lists(st.sampled_from(ids), max_size=2)),
            "metonym_of": draw(st.none() | st.sampled_from([*ids, "nobody"])),
            "relations": [{"rel": "knows", "to": draw(st.sampled_from(ids))}],
        }
        for id_ in ids
    ]  # fmt: skip


def _link(plain: str, registry: Registry, demonyms: bool = False) -> tuple[tuple[Mention, ...], tuple[Skipped, ...]]:
    text = from_string(plain)
    return Matcher(registry, Linking(demonyms=demonyms)).link(text, Context())


_quietly = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])


@_quietly
@given(_TEXTS, _registries(), st.booleans())
@example("Thanks to Lund@", [{"id": "e0", "type": "Person", "name": "Lund"}], False)  # a sign after the last word
@example("—", [{"id": "e0", "type": "Place", "name": "."}], False)
def test_spans_lie_in_the_text_and_never_overlap(plain: str, entities: list[dict[str, Any]], demonyms: bool) -> None:
    mentions, skipped = _link(plain, Registry(entities), demonyms)
    ids = {e["id"] for e in entities}
    at = 0
    for m in mentions:
        assert at <= m.start < m.end <= len(plain)
        assert m.text == plain[m.start : m.end]
        assert m.entity_id in ids
        assert 0 < m.confidence <= 1
        assert m.reason
        at = m.end
    for s in skipped:
        assert 0 <= s.start < s.end <= len(plain)
        assert s.text == plain[s.start : s.end]
        assert s.reason
        assert set(s.candidates) <= ids


@_quietly
@given(_TEXTS, _registries(), st.randoms(use_true_random=False))
def test_the_order_of_the_registry_is_nothing(plain: str, entities: list[dict[str, Any]], chance: random.Random) -> None:
    shuffled = list(entities)
    chance.shuffle(shuffled)
    assert _link(plain, Registry(entities)) == _link(plain, Registry(shuffled))


@_quietly
@given(st.lists(_TEXTS, max_size=3), _TEXTS, _registries())
def test_what_was_read_before_is_nothing(earlier: list[str], plain: str, entities: list[dict[str, Any]]) -> None:
    registry = Registry(entities)
    matcher = Matcher(registry, Linking())
    for other in earlier:
        matcher.link(from_string(other), Context())
    text = from_string(plain)
    assert matcher.link(text, Context()) == _link(plain, registry)


_PLAIN_NAMES = st.lists(st.sampled_from([w for w in _WORDS if w[:1].isalpha()]), min_size=1, max_size=5).map(" ".join)


@_quietly
@given(_TYPES, st.lists(_PLAIN_NAMES, min_size=1, max_size=3), st.booleans())
@example("Company", ["Xi U.S."], False)  # three initials in two words
@example("Person", ["Georgia"], True)  # who has no demonym
def test_every_form_calls_its_entity_up(kind: str, names: list[str], demonyms: bool) -> None:
    _assert_called(Entity.model_validate({"id": "e", "type": kind, "name": names[0], "aliases": names[1:]}), demonyms)


def test_every_form_of_a_real_registry_calls_its_entity_up() -> None:
    for entity in Registry(ENTITIES):
        _assert_called(entity, demonyms=True)


def _assert_called(entity: Entity, demonyms: bool) -> None:
    called = triggers(entity, demonyms)
    for form in (*listed(entity), *derived(entity, demonyms, ())):
        words = split(form.text).keys
        assert not words or called.intersection({*words, *map(canonical, words)}), form.text
