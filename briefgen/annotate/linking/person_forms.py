"""The forms of people's names that an editor need not list: surnames, given names, initials, rulers with their numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.annotate.linking.family_names import VIETNAMESE, two_syllables
from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.names import Form, Level, Surface
from briefgen.annotate.linking.nicknames import NICKNAMES
from briefgen.annotate.linking.person_names import QUALIFIER, PersonName, is_number, is_ruler, person_name
from briefgen.annotate.linking.titles import GENERATION, is_title
from briefgen.annotate.linking.words import fold
from briefgen.model import AliasMatch, Entity

_INITIALS = re.compile(r"(?<!\w)(?:[A-Z]\.\s?)+[A-Z]\.(?=\s)")


def person_forms(name: str, family_name: str | None) -> Iterator[Form]:
    """The forms of a person's full name that may stand in any text: surnames, initials, without middle names."""
    parts = person_name(name, family_name)
    if parts is None or not parts.surnames:
        return
    for surname in parts.surnames:
        yield Form(surname, Surface.SURNAME, Level.FULL, name)
    for spelt in _initials(name):
        yield Form(spelt, Surface.SPELLING, Level.STRONG, name)
    words = name.split()
    while len(words) > 2 and (fold(words[-1]) in GENERATION or is_number(words[-1])):
        generation = words.pop()
        yield Form(f"{' '.join(words).rstrip(',')}, {generation}", Surface.SPELLING, Level.STRONG, name)
        yield Form(" ".join(words).rstrip(","), Surface.SHORT_FORM, Level.STRONG, name)
        yield Form(f"{parts.surnames[0]} {generation}", Surface.SHORT_FORM, Level.FULL, name)
    if parts.family_first:
        given = parts.given.replace("-", "").replace(" ", "").capitalize()
        yield Form(f"{words[0]} {given}", Surface.SPELLING, Level.STRONG, name)
        yield from (Form(f"{words[0]} {a}-{b}", Surface.SPELLING, Level.STRONG, name) for a, b in two_syllables(given))
        return
    surname = parts.surnames[0]
    if words[:2] == [parts.given, surname]:
        yield Form(f"{words[0]} {surname}", Surface.SHORT_FORM, Level.STRONG, name)
    if len(words) > 2 and is_title(fold(words[0].rstrip("."))):
        yield Form(f"{words[0]} {surname}", Surface.SHORT_FORM, Level.STRONG, name)
    middles = words[1 : max(1, len(words) - len(surname.split()))]
    if words[0] == parts.given and " ".join(words).endswith(surname):
        if middles:
            yield Form(f"{words[0]} {surname}", Surface.SHORT_FORM, Level.STRONG, name)
            initials = " ".join(f"{m[0]}." for m in middles)
            yield Form(f"{words[0]} {initials} {surname}", Surface.SHORT_FORM, Level.STRONG, name)
            yield Form(f"{words[0]} {initials.replace(' ', '')} {surname}", Surface.SHORT_FORM, Level.STRONG, name)
        yield Form(f"{words[0][0]}. {surname}", Surface.SHORT_FORM, Level.FULL, name)
        if middles and middles[-1] in parts.surnames:  # Pedro Sánchez, of Pedro Sánchez Pérez-Castejón
            level = Level.STRONG if "-" in words[-1] or surname.startswith("de ") else Level.FULL
            yield Form(f"{words[0]} {middles[-1]}", Surface.SHORT_FORM, level, name)
        for nickname in NICKNAMES.get(fold(words[0]), ()):
            yield Form(f"{nickname.capitalize()} {surname}", Surface.SHORT_FORM, Level.STRONG, name)


def ruler_forms(entity: Entity) -> Iterator[Form]:
    """The number behind what else a ruler is called: “King Otto II”, of Otto II with the alias “King Otto”."""
    words = QUALIFIER.sub("", entity.name).split()
    if is_ruler(words[-2:]):
        for alias in entity.aliases:
            if alias.match is AliasMatch.STRONG and alias.text.split()[-1:] == words[-2:-1]:
                yield Form(f"{alias.text} {words[-1]}", Surface.SPELLING, Level.STRONG, alias.text)


def _initials(name: str) -> Iterator[str]:
    """Initials written together and apart: “J.R.R. Marlow” for “J. R. R. Marlow”, and the other way round."""
    found = _INITIALS.search(name)
    if found:
        letters = [letter for letter in found.group() if letter.isalpha()]
        for spelt in (" ".join(f"{letter}." for letter in letters), "".join(f"{letter}." for letter in letters), "".join(letters)):
            if spelt != found.group():
                yield f"{name[: found.start()]}{spelt}{name[found.end() :]}"


def given_names(name: str, family_name: str | None) -> Iterator[Form]:
    """What prose calls somebody among friends, once the full name stands in the text: the given name, and what is short for it."""
    bare = QUALIFIER.sub("", name)
    parts = person_name(bare, family_name)
    if parts and parts.given and _may_stand_alone(parts) and not _is_no_given_name(parts.given):
        yield Form(parts.given, Surface.GIVEN_NAME, Level.FULL, name)
        yield from _further_given_names(bare, parts)
        for nickname in NICKNAMES.get(fold(parts.given), ()):
            yield Form(nickname.capitalize(), Surface.GIVEN_NAME, Level.FULL, name)


def _may_stand_alone(parts: PersonName) -> bool:
    """Whether a given name is long enough to be read alone: one of two letters where it has a vowel, and is no word of grammar."""
    key = fold(parts.given)
    short = len(key) == 2 and key.isalpha() and not parts.family_first and key not in FUNCTION_WORDS
    return len(key) > 2 or (short and not set("aeiouy").isdisjoint(key))


def _further_given_names(name: str, parts: PersonName) -> Iterator[Form]:
    """By what else prose calls somebody: the last word of a Vietnamese name, the given name with “Jr.”."""
    words = name.split()
    if parts.family_first and len(words) > 2 and fold(words[0]) in VIETNAMESE and len(words[-1]) > 2:
        yield Form(words[-1], Surface.GIVEN_NAME, Level.FULL, name)
    if len(words) > 2 and fold(words[-1]) in GENERATION:
        yield Form(f"{parts.given} {words[-1]}", Surface.SHORT_FORM, Level.FULL, name)


def _is_no_given_name(word: str) -> bool:
    """“The” of The Edge, “Kaiser” of Kaiser Wilhelm."""
    return fold(word) == "the" or is_title(fold(word)) or fold(word) in _RULERS


_RULERS = frozenset("kaiser shah maharaja raja khan lord lady sir dame".split())
