"""Whether what reads like a name is only a part of a longer name: “Washington” in “Washington Post”, “Xi” in “Xi'an”."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from briefgen.annotate.abbreviations import LABELLED
from briefgen.annotate.linking.countries import DEMONYMS
from briefgen.annotate.linking.family_names import PARTICLES
from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.given_names import is_given_name
from briefgen.annotate.linking.longer_names import (
    AFTER,
    BEFORE,
    KINDS_AFTER,
    LAND_HEADS,
    LEGAL_FORMS,
    MODIFIER_HEADS,
    OF_HEADS,
    ON_HEADS,
    POLITIES,
    PREFIXES,
    SHIPS,
    TIME_WORDS,
)
from briefgen.annotate.linking.metonym_cues import PLACE_BEFORE, Reading
from briefgen.annotate.linking.named_after import is_named_after, partners
from briefgen.annotate.linking.names import Hit, Surface
from briefgen.annotate.linking.nations import NATIONS
from briefgen.annotate.linking.ordinary_words import ORDINARY
from briefgen.annotate.linking.preposition_cues import PREPOSITIONS
from briefgen.annotate.linking.reach import GIVEN_TOO, doubled_name, is_capital, quoted_name, run_left, run_right
from briefgen.annotate.linking.scene import Scene, Style
from briefgen.annotate.linking.titles import (
    DEPARTMENTS,
    GENERATION,
    NUMERALS,
    OFFICE_MODIFIERS,
    OFFICES,
    SHORT_GENERATION,
    is_title,
)
from briefgen.annotate.linking.words import HYPHENS, Case, Words, fold

DEMONYM_KEYS = frozenset(fold(word) for words in DEMONYMS.values() for word in words)
_CONJUNCTIONS = frozenset(["as", "do", "y", "e"])
"""Particles that join more often what is no name: “in Berlin as Merkel spoke”."""
_OF_PEOPLE = frozenset(["von", "van", "zu", "bin", "ibn", "bint"])
"""Particles that stand in nothing but people's names: “Otto von Arden”."""
_ARABIC = frozenset(["bin", "ibn", "bint", "al", "el"])
_OF_GROUPS = frozenset("qaida qaeda shabab shabaab jazeera nusra arabiya aqsa ahram ahly hilal nassr".split())
"""Behind “al-” these are names of their own: “told Lund al-Jazeera would …”."""
_CLITICS = frozenset("s re ll d ve t m".split())
_ADVERBS = frozenset(
    "initially eventually recently finally originally previously subsequently apparently reportedly allegedly actually currently "
    "formerly ultimately similarly clearly certainly probably possibly fortunately unfortunately nevertheless nonetheless moreover "
    "furthermore additionally meanwhile however afterwards earlier later tonight incidentally privately publicly officially".split()
)
"""Words at the head of a sentence that are nobody's given name."""
_NAMED_TOO = frozenset(["jan", "mar", "jun", "dec"])
"""Months cut short that are given names as well: Zhang Jun."""
NAMES_TOO = frozenset(["xi", "vi", "v", "x"])
"""Numerals that in capitals may be names, or letters."""
_FOR_OFFICE = frozenset("america president congress senate governor mayor parliament".split())
_HULLS = frozenset(fold(ship) for ship in SHIPS)
_APOSTROPHES = "'’ʼ‘`"
_BINDING_BEFORE = frozenset({"of", "on", "for", "the"}) | PARTICLES
_BINDING_AFTER = frozenset({"of", "and", "for"}) | LAND_HEADS | (PARTICLES - _CONJUNCTIONS)
"""Words in lower case that may join a name to a longer one."""


class Kinds(NamedTuple):
    """Whether any of the entities that a hit may name is a person, a place, anything else."""

    person: bool
    place: bool
    thing: bool


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """What is known of the words around: the names that end, and begin, at a word."""

    ending: dict[int, Hit]
    beginning: dict[int, Hit]

    @classmethod
    def of(cls, hits: list[Hit]) -> Neighbourhood:
        return cls({h.end: h for h in hits}, {h.start: h for h in hits})


def stands_free(scene: Scene, hit: Hit) -> bool:
    """Whether nothing around could make the words a part of a longer name: the quick way for most of them."""
    return _free_left(scene.words, hit.start) and _free_right(scene.words, hit.end)


def _free_left(words: Words, start: int) -> bool:
    if not start:
        return not words.starts[0]
    before = start - 1
    gap = words.text[words.ends[before] : words.starts[start]]
    if gap == " ":
        if words.cases[before] is not Case.LOWER or words.keys[before] in _BINDING_BEFORE:
            return False
        return not (_again(words, before, start) or (words.keys[before] == "s" and words.keys[start] in POLITIES))
    return gap == ", " or (gap in (". ", "\n", ".\n") and words.joints[before] != " ")


def _again(words: Words, between: int, start: int) -> bool:
    """Whether the word before an “and” is the same as the one after it: “Johnson and Johnson”."""
    return words.keys[between] == "and" and between > 0 and words.keys[between - 1] == words.keys[start]


def _free_right(words: Words, end: int) -> bool:
    if end >= len(words.keys):
        return False
    gap = words.text[words.ends[end - 1] : words.starts[end]]
    if gap == " ":
        return words.cases[end] is Case.LOWER and words.keys[end] not in _BINDING_AFTER
    if gap == ", ":  # a firm of partners may begin: “Marlow, Lund & Selk”
        return words.cases[end] is Case.LOWER or "&" not in words.text
    return gap == ". " or (gap in _APOSTROPHES and words.keys[end] == "s")


def longer_name(scene: Scene, hit: Hit, kinds: Kinds, around: Neighbourhood) -> str | None:
    """The longer name that the words are a part of, as it is written; None where they stand for themselves.

    `kinds` says what the entities are that they may name.
    """
    start, end = hit.start, hit.end
    whole = quoted_name(scene, hit) or doubled_name(scene, hit)
    if whole is None and "&" in scene.words.text:
        whole = partners(scene, hit, around.beginning)
    if whole is not None:
        start, end = whole
    elif _continues_left(scene, hit, kinds, around):
        start = run_left(scene, start)
    elif _continues_right(scene, hit, kinds, around):
        end = run_right(scene, end)
    else:
        return None
    words = scene.words
    return scene.text.plain[words.starts[start] : words.ends[end - 1]]


def is_bare(hit: Hit) -> bool:
    """Whether the words are one, or a surname of several: what a given name may stand before."""
    return hit.end - hit.start == 1 or all(name.surface is Surface.SURNAME for name in hit.names)


def _continues_left(scene: Scene, hit: Hit, kinds: Kinds, around: Neighbourhood) -> bool:
    words, before = scene.words, hit.start - 1
    offset = words.starts[hit.start]
    if offset and scene.text.plain[offset - 1] in "@_":
        return True
    if before < 0 or words.joints[before] is None:
        return False
    gap, key = words.gap(before), words.keys[before]
    single = is_bare(hit)
    if not gap.strip():
        return _spaced_left(scene, hit, before, kinds, around) if gap else False
    if gap == ". " and single and len(key) == 1 and is_capital(scene, before):
        given = before > 0 and words.joints[before - 1] == " " and is_given_name(words.keys[before - 1])
        return given or (kinds.person and (not before or words.keys[before - 1] not in LABELLED))
    if gap in HYPHENS:
        if is_capital(scene, before):
            return key not in PREFIXES and not is_title(key) and before + 1 not in around.ending
        return single and key in PARTICLES and key not in PREFIXES
    if gap in _APOSTROPHES:
        return len(key) <= 2
    if gap.strip() in ("&", "+"):
        return is_capital(scene, before) and before + 1 not in around.ending and (single or not kinds.person)
    return gap in (".", "@", "/.", "://")


def _spaced_left(scene: Scene, hit: Hit, before: int, kinds: Kinds, around: Neighbourhood) -> bool:
    words = scene.words
    key = words.keys[before]
    single = is_bare(hit)
    if not is_capital(scene, before):
        if single and key == "of" and _office_in_capitals(scene, before) and words.keys[hit.start] in ORDINARY:
            return True
        if single and (kinds.person or key in _OF_PEOPLE) and key in PARTICLES and key not in _CONJUNCTIONS:
            given = before - 1
            return given >= 0 and words.joints[given] == " " and is_capital(scene, given) and not is_title(words.keys[given])
        if key == "s" and words.keys[hit.start] in POLITIES and not single:
            return before > 0 and words.keys[before - 1] == "people"
        return _of_before(scene, before) and (kinds.place or single) and not (kinds.person and not single)
    if key in GIVEN_TOO and single and kinds.person and _is_given(scene, before):
        return True
    if is_title(key) or key in TIME_WORDS or key in FUNCTION_WORDS or (key in _ADVERBS and scene.begins_sentence(before)):
        return False
    if words.keys[hit.start] in POLITIES and hit.end - hit.start > 1:
        return True
    if key in DEMONYM_KEYS:
        return kinds.place and single
    if key in _HULLS and kinds.person:
        return True
    if key in BEFORE:
        return not kinds.person or single
    if single and scene.english and scene.style(before) is not Style.PROSE:
        return is_given_name(key) and not any(name.surface is Surface.GIVEN_NAME for name in hit.names)
    if not single:
        person = kinds.person and not (kinds.place or kinds.thing) and scene.style(before) is Style.PROSE
        return person and is_given_name(key)  # “Peter Henry Marrick” is not Henry Marrick
    if not scene.english:
        return False
    if scene.begins_sentence(before) and (key in scene.lower or key in PLACE_BEFORE or _is_doing(key)):
        return False
    neighbour = around.ending.get(hit.start)
    if closes_office(scene, before, known=neighbour is not None):
        return False
    if neighbour is not None and _opens_with_particle(words, hit):
        return True  # “Ahmed bin Karim al-Zardi”: the rest of his name, whoever else has it
    if neighbour is not None and kinds.person and hit.start - neighbour.start > 1 and is_given_name(words.keys[neighbour.start]):
        return True  # “Maria Lund Marrick”, of whom the registry has “Maria Lund”
    if neighbour is not None and kinds.person and _located(scene, neighbour.start):
        return False
    return neighbour is None or neighbour.end - neighbour.start == 1


def _is_doing(key: str) -> bool:
    """“Describing”, “Visiting”: at the head of a sentence no given name."""
    return key.endswith("ing") and len(key) > LONGEST_IN_ING and not is_given_name(key) and key not in _GIVEN_IN_ING


LONGEST_IN_ING = 5
"""Letters of a name in -ing, at most: Ling, Ming."""
_GIVEN_IN_ING = frozenset("sterling irving fleming manning browning harding golding xiaoping jianming".split())


def _opens_with_particle(words: Words, hit: Hit) -> bool:
    """“al-Zardi”, “bin Karim”."""
    return hit.end - hit.start > 1 and words.keys[hit.start] in PARTICLES


def _is_given(scene: Scene, word: int) -> bool:
    """Whether a capitalised “Will” is somebody's name: it begins no question, and no headline."""
    if scene.style(word) is not Style.PROSE:
        return False
    sentence = scene.text.sentence_at(scene.words.starts[word])
    return sentence is None or not scene.text.plain[sentence.start : sentence.end].rstrip("”’\"' ").endswith("?")


def _is_office(words: Words, at: int) -> bool:
    """“Foreign Minister”, two words of an office."""
    return words.keys[at] in OFFICE_MODIFIERS and at + 1 < len(words) and words.joints[at] == " " and words.keys[at + 1] in OFFICES


def _dated(words: Words, at: int) -> bool:
    """Whether a month stands with its day."""
    return at + 1 < len(words) and words.keys[at + 1].isdigit()


def _office_in_capitals(scene: Scene, of: int) -> bool:
    """“Secretary” of “Secretary of State”, in capitals: not “the leader of Labour”, “the director of Ford's museum”."""
    return of > 0 and scene.words.keys[of - 1] in OFFICES and is_capital(scene, of - 1)


def _located(scene: Scene, word: int) -> bool:
    """Whether a preposition of place stands before: “In Samarkand Putin said” names a city and a man."""
    before = word - 1
    return before >= 0 and scene.words.joints[before] == " " and PREPOSITIONS.get(scene.words.keys[before]) is Reading.PLACE


def _of_before(scene: Scene, before: int) -> bool:
    """“University of” before the name, “Bank of the” too."""
    words = scene.words
    if words.keys[before] == "the":
        before -= 1
    return (
        before >= 1
        and words.keys[before] in ("of", "on", "for")
        and words.joints[before - 1] == " "
        and is_capital(scene, before - 1)
        and words.keys[before - 1] in (OF_HEADS if words.keys[before] == "of" else ON_HEADS)
        and not (words.keys[before - 1] == "state" and words.cases[max(before - 2, 0)] is Case.LOWER)
    )


def closes_office(scene: Scene, before: int, *, known: bool) -> bool:
    """Whether a word ends an office with “of” or “for”, behind which a surname may stand alone: “Secretary of State”, “Mayor of
    Arden”, “Minister of Foreign Affairs”. In “Minister for Climate Change Ada Lund” it is a given name; `known`: a known name
    ends with it.
    """
    of = office_of(scene, before)
    if of is None:
        return False
    key = scene.words.keys[before]
    return known or key in DEPARTMENTS or key in NATIONS or before == of + 1


def office_of(scene: Scene, before: int) -> int | None:
    """The “of” or “for” behind an office and before a word, three words back at most."""
    words = scene.words
    for of in range(before - 1, max(before - 4, 0), -1):
        if words.keys[of] in ("of", "for"):
            return of if is_title(words.keys[of - 1]) else None
    return None


def _continues_right(scene: Scene, hit: Hit, kinds: Kinds, around: Neighbourhood) -> bool:
    words, after = scene.words, hit.end
    if after >= len(words) or words.joints[after - 1] is None:
        return words.gap(after - 1)[:1] in ("@", "_")
    gap, key = words.gap(after - 1), words.keys[after]
    single = after - hit.start == 1
    if gap[:1] in ("$", "£", "€") or gap.strip() == "@":
        return True
    if not gap.strip():
        return _spaced_right(scene, hit, after, kinds, around) if gap else False
    if gap in HYPHENS:
        return is_capital(scene, after) and after not in around.beginning and scene.style(after) is Style.PROSE
    if gap in _APOSTROPHES:
        return key not in _CLITICS
    if gap.strip() in ("&", "+"):
        return single and is_capital(scene, after) and after not in around.beginning
    return gap == "@" or (gap == "." and not is_capital(scene, after))


def _spaced_right(scene: Scene, hit: Hit, after: int, kinds: Kinds, around: Neighbourhood) -> bool:
    words = scene.words
    key = words.keys[after]
    single = after - hit.start - (words.keys[hit.start] == "the") == 1
    if not is_capital(scene, after):
        if key in LAND_HEADS:
            return single and not kinds.place
        given = all(n.surface is Surface.GIVEN_NAME for n in hit.names)
        if key in PARTICLES - _CONJUNCTIONS and (given or (single and kinds.person and key in _ARABIC)):
            goes_on = after + 1 < len(words) and words.joints[after] == " " and is_capital(scene, after + 1)
            return goes_on and words.keys[after + 1] not in _OF_GROUPS
        if single and kinds.person and key in SHORT_GENERATION:
            return True
        if kinds.person and key == "for" and after + 1 < len(words) and words.keys[after + 1] in _FOR_OFFICE:
            return is_capital(scene, after + 1)  # “Ada for America”, a campaign
        common = single and words.keys[hit.start] in ORDINARY and words.cases[after - 1] is not Case.UPPER
        if key == "and" and (after + 1 in around.beginning or (after + 1 < len(words) and is_title(words.keys[after + 1]))):
            return False  # “Carter and Torrijos signed”, “Mr May and Mrs Lund”: two who are known, or addressed
        return (
            (key in ("of", "and", "for") if common else key == "of" and words.keys[after - 1] in OF_HEADS)
            and after + 1 < len(words)
            and words.joints[after] == " "
            and is_capital(scene, after + 1)
        )
    if kinds.person and (key in GENERATION or (key in NUMERALS and words.cases[after] is Case.UPPER and len(key) > 1)):
        return scene.style(after) is not Style.CAPITALS or key not in NAMES_TOO
    neighbour = around.beginning.get(after)
    if neighbour is not None:
        if kinds.person and not single and is_named_after(scene, after):
            return True
        located = kinds.place and _located(scene, hit.start)
        if located or not single or neighbour.end - neighbour.start > 1:
            return False
    if key in KINDS_AFTER and not kinds.place and not kinds.person:
        return False
    if key in AFTER or (kinds.person and not single and is_named_after(scene, after)):
        return True
    if key in LEGAL_FORMS and not kinds.person:
        return kinds.place and not kinds.thing
    if key in MODIFIER_HEADS:
        return (
            after + 1 < len(words) and words.gap(after) == " " and is_capital(scene, after + 1) and words.keys[after + 1] in AFTER
        )
    if (is_title(key) and key != "saint") or key in FUNCTION_WORDS or _is_office(words, after):
        return False
    if key in TIME_WORDS and not (kinds.person and key in _NAMED_TOO and not _dated(words, after)):
        return False
    if words.cases[after - 1] is Case.UPPER and words.cases[after] is Case.CAPITAL and not kinds.person:
        return False
    return single and scene.english and scene.style(after) is Style.PROSE
