"""The forms of a name that an editor need not list. Each says which name it is a form of, and what it needs beside itself."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from briefgen.annotate.linking.bodies import turned
from briefgen.annotate.linking.countries import COUNTRY_OF, DEMONYMS, FURTHER_NAMES, STATE_NAMES, STATES
from briefgen.annotate.linking.longer_names import GENERIC_HEADS, LEGAL_FORMS, NAMED_AFTER, SHIPS
from briefgen.annotate.linking.names import Form, Level, Surface, is_literal
from briefgen.annotate.linking.ordinary_words import ORDINARY
from briefgen.annotate.linking.person_forms import given_names, person_forms, ruler_forms
from briefgen.annotate.linking.person_names import QUALIFIER
from briefgen.annotate.linking.teams import club_places, team_forms
from briefgen.annotate.linking.words import fold
from briefgen.model import AliasMatch, Entity

PERSONS = frozenset({"person"})
COUNTRY_PREFIXES = ("United States", "United Kingdom", "European Union")
GEOGRAPHIC = FURTHER_NAMES.keys() | DEMONYMS.keys() | STATES.keys()
PLACES = frozenset("place country address city region state location".split())

_LISTED = {AliasMatch.STRONG: Level.STRONG, AliasMatch.CONTEXT: Level.CONTEXT, AliasMatch.NEVER: Level.NEVER}
_TEAMS = frozenset(["organization", "legalentity", "publicbody"])
"""Types of entities among which teams are."""
_COMMA = re.compile(r"\s*,\s+")
_SPELLINGS = (
    ("Organisation", "Organization"),
    ("Centre", "Center"),
    ("Defence", "Defense"),
    ("Labour", "Labor"),
    (" & ", " and "),
    ("Southeast", "South East"),
    ("Northeast", "North East"),
    ("Southwest", "South West"),
    ("Northwest", "North West"),
    ("United States ", "U.S. "),
    ("United States ", "US "),
)
RESPELT = frozenset(fold(word) for pair in _SPELLINGS for side in pair for word in side.split()) - {"&", "and"}
"""Words of names that have another common spelling."""
_WORD = re.compile(r"\w+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z]{2})")
_SHORT_LEGAL = {"corporation": "Corp.", "incorporated": "Inc.", "company": "Co.", "limited": "Ltd."}
_MEMBERSHIPS = frozenset({"guild", "association", "league", "union", "society", "federation"})
KINDS = frozenset({"magazine", "newspaper"})
"""Kinds that stand in brackets in a registry and after the name in prose: “Star (magazine)”, Star magazine."""


def is_person(entity: Entity) -> bool:
    return entity.type.casefold() in PERSONS


def is_place(entity: Entity) -> bool:
    """By its type, or by a name that is a country's, a state's or a city's beside its state, whatever the type says."""
    head, _, tail = entity.name.rpartition(", ")
    return entity.type.casefold() in PLACES or entity.name in GEOGRAPHIC or bool(head and tail in STATE_NAMES)


def is_firm(entity: Entity) -> bool:
    """Whether people work for it, by its type: a company, a team, a public body."""
    return entity.type.casefold() == "company" or may_play(entity)


def listed(entity: Entity) -> Iterator[Form]:
    """What the editor wrote: the name and the aliases."""
    for alias in entity.aliases:
        if alias.match is AliasMatch.NEVER:
            yield Form(alias.text, Surface.ALIAS, Level.NEVER, entity.name)
    yield Form(entity.name, Surface.NAME, Level.STRONG, entity.name)
    for alias in entity.aliases:
        if alias.match is not AliasMatch.NEVER:
            yield Form(alias.text, Surface.ALIAS, _LISTED[alias.match], entity.name)


def derived(entity: Entity, demonyms: bool, places: Container[str]) -> Iterator[Form]:
    """Further forms that may stand for the entity in any text. `places` are the names after which a club's nickname begins."""
    for name in _full_names(entity):
        bare = QUALIFIER.sub("", name)
        if bare and bare != name:
            yield Form(bare, Surface.NAME, Level.STRONG, name)
            kind = name[len(bare) :].strip(" ()")
            if kind in KINDS:
                yield Form(f"{bare} {kind}", Surface.SPELLING, Level.STRONG, name)
        if is_person(entity):
            yield from person_forms(bare, entity.family_name)
        else:
            yield from _other_forms(bare, is_place(entity), places, plays=may_play(entity))
    if is_person(entity):
        yield from ruler_forms(entity)
    if demonyms and not is_person(entity):  # somebody may be called Georgia
        for demonym in DEMONYMS.get(entity.name, ()):
            yield Form(demonym, Surface.DEMONYM, Level.STRONG, entity.name)


def may_play(entity: Entity) -> bool:
    """Whether an entity may be a team: no person, place, firm, event or work is one."""
    return entity.type.casefold() in _TEAMS


def _full_names(entity: Entity) -> Iterator[str]:
    yield entity.name
    for alias in entity.aliases:
        if alias.match is AliasMatch.STRONG and (" " in alias.text or not is_person(entity)):
            yield alias.text


def _other_forms(name: str, place: bool, places: Container[str], *, plays: bool) -> Iterator[Form]:
    for further in country_names(name, places):
        yield Form(further, Surface.ALIAS, Level.STRONG, name)
    for abbreviation in STATES.get(name, ()):
        yield Form(abbreviation, Surface.ABBREVIATION, Level.PLACE, name)
    if name.startswith("The ") and name.count(" ") and fold(name[4:]) not in ORDINARY:
        yield Form(name[4:], Surface.NAME, Level.STRONG, name)
    head, *rest = _COMMA.split(name)
    if rest and head and not _is_legal(rest[0]):
        alone = place or fold(head) not in ORDINARY
        yield Form(head, Surface.SHORT_FORM, Level.STRONG if alone else Level.FULL, name)
        if rest[0] in STATES:
            yield from (Form(f"{head}, {short}", Surface.SPELLING, Level.STRONG, name) for short in STATES[rest[0]])
        yield Form(name.replace(",", ""), Surface.SPELLING, Level.STRONG, name)
    if not place:
        yield from _organisation_forms(name)
        for short in team_forms(name, places) if plays else ():
            yield Form(short, Surface.SHORT_FORM, Level.SPORT, name)


def _organisation_forms(name: str) -> Iterator[Form]:
    words, legal = without_legal_form(name)
    bare = " ".join(words)
    if legal and bare.removeprefix("The "):
        ordinary = len(words) == 1 and fold(bare) in ORDINARY
        yield Form(bare, Surface.SHORT_FORM, Level.FULL if ordinary else Level.STRONG, name)
        shorts = sorted(_SHORT_LEGAL.values()) if ordinary else [_SHORT_LEGAL[form] for form in legal if form in _SHORT_LEGAL]
        yield from (Form(f"{bare} {short}", Surface.SPELLING, Level.STRONG, name) for short in shorts)
    for spelling in (*respelt(name), camel_parts(bare)):
        if spelling:
            yield Form(spelling, Surface.SPELLING, Level.STRONG, name)
    if len(words) > 1 and (words[-1].endswith("s") or fold(words[-1]) in _MEMBERSHIPS):
        yield Form(f"{bare} of America", Surface.SPELLING, Level.STRONG, name)
    for form in turned(bare):
        yield Form(form, Surface.SHORT_FORM, Level.STRONG, name)
    for letters in acronyms(bare):
        yield Form(letters, Surface.ABBREVIATION, Level.STRONG, name)


def without_legal_form(name: str) -> tuple[list[str], list[str]]:
    """The words of a company's name, and its folded legal forms apart: Saks, Inc. → Saks; inc."""
    words = name.replace(",", "").split()
    legal = []
    while len(words) > 1 and _is_legal(words[-1]):
        legal.append(fold(words.pop().rstrip(".")))
    return words, legal


def respelt(name: str) -> Iterator[str]:
    """The other common spellings of a name that is no person's: Organisation, Organization; U.S. Steel, United States Steel."""
    for one, other in _SPELLINGS:
        if one in name:
            yield name.replace(one, other)
        if other in name:
            yield name.replace(other, one)


def camel_parts(name: str) -> str:
    """A name that is written in one word, in two: ExxonMobil → Exxon Mobil. Empty where it is not so written."""
    parts = _CAMEL.sub(" ", name)
    return parts if parts != name else ""


def country_names(name: str, places: Container[str] = ()) -> Iterator[str]:
    """The other names of a country. One that goes by a further name has them too, unless the registry has the country itself."""
    country = COUNTRY_OF.get(name)
    if country == name or (country is not None and country not in places):
        yield from (other for other in (country, *FURTHER_NAMES.get(country, ())) if other != name)


def _is_legal(word: str) -> bool:
    return word[:1].isupper() and fold(word.rstrip(".")) in LEGAL_FORMS


def local(entity: Entity, places: Container[str]) -> Iterator[Form]:
    """Forms that later mentions use once the full name stands in the text: given name, initials, the name without its head."""
    if is_person(entity):
        given = [form for name in _full_names(entity) for form in given_names(name, entity.family_name)]
        yield from sorted(given, key=lambda form: not is_literal(form))
        return
    for name in _full_names(entity):
        bare = QUALIFIER.sub("", name)
        letters = acronym(bare)
        if len(letters) >= 3 or (len(letters) == 2 and not is_place(entity) and fold(letters) not in ORDINARY):
            yield Form(letters, Surface.ABBREVIATION, Level.FULL, name)
        words = bare.removeprefix("The ").split()
        if may_play(entity):
            yield from (Form(short, Surface.SHORT_FORM, Level.SPORT, name) for short in club_places(bare, places))
        if bare.startswith("United States ") and bare.count(" ") > 2 and bare[len("United States ")].isupper():
            yield Form(bare.removeprefix("United States "), Surface.SHORT_FORM, Level.FULL, name)
        head = next((h for h in NAMED_AFTER if bare.startswith(h + " ")), None)
        if head is not None and fold(bare[len(head) + 1 :]) not in ORDINARY:
            yield Form(bare[len(head) + 1 :], Surface.SHORT_FORM, Level.FULL, name)
        if len(words) > 1 and (words[0] in SHIPS or words[-1] == "River"):
            yield Form(f"the {words[-1] if words[0] in SHIPS else ' '.join(words[:-1])}", Surface.SHORT_FORM, Level.FULL, name)
        if not is_place(entity) and len(words) > 1 and fold(words[-1]) in GENERIC_HEADS:
            short = " ".join(words[:-1])
            if words[-2].casefold() not in {"of", "and", "for", "the", "&"} and fold(short) not in ORDINARY:
                yield Form(short, Surface.SHORT_FORM, Level.FULL, name)


def acronym(name: str) -> str:
    """The initials of the capitalised words: Shanghai Cooperation Organisation → SCO."""
    plain = name.replace(" ", "").isalpha()
    words = name.split() if plain else _WORD.findall(name.replace("'s", "").replace("’s", ""))
    return "".join([word[0] for word in words if word[0].isupper()])


def acronyms(name: str) -> Iterator[str]:
    """Initials that stand for a body without being introduced: at least three, and with the country or without it."""
    letters = acronym(name)
    if len(letters) >= 3:
        yield letters
    for country in COUNTRY_PREFIXES:
        if name.startswith(country + " ") and len(letters) > 4:
            yield acronym(name[len(country) :])
