"""Whether a name goes on to the left of its words: “Jim” before “Jordan”, “Lake” before “Victoria”."""

from __future__ import annotations

from briefgen.annotate.abbreviations import LABELLED
from briefgen.annotate.linking.countries import STATE_NAMES
from briefgen.annotate.linking.family_names import PARTICLES
from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.given_names import is_given_name
from briefgen.annotate.linking.longer_names import (
    BEFORE,
    COMMON_HEADS,
    OF_HEADS,
    ON_HEADS,
    POLITIES,
    PREFIXES,
    SHIPS,
    TIME_WORDS,
)
from briefgen.annotate.linking.metonym_cues import PLACE_BEFORE
from briefgen.annotate.linking.names import Hit, Surface
from briefgen.annotate.linking.nations import NATIONS
from briefgen.annotate.linking.neighbourhood import (
    APOSTROPHES,
    CONJUNCTIONS,
    DEMONYM_KEYS,
    Kinds,
    Neighbourhood,
    are_partners,
    is_bare,
    is_located,
)
from briefgen.annotate.linking.ordinary_words import ORDINARY
from briefgen.annotate.linking.reach import GIVEN_TOO, is_capital
from briefgen.annotate.linking.scene import Scene, Style
from briefgen.annotate.linking.titles import (
    DEPARTMENTS,
    FORMER,
    OFFICES,
    is_title,
)
from briefgen.annotate.linking.words import HYPHENS, Case, Words, fold

_OF_PEOPLE = frozenset(["von", "van", "zu", "bin", "ibn", "bint"])
"""Particles that stand in nothing but people's names: “Otto von Arden”."""
_ADVERBS = frozenset(
    "initially eventually recently finally originally previously subsequently apparently reportedly allegedly actually currently "
    "formerly ultimately similarly clearly certainly probably possibly fortunately unfortunately nevertheless nonetheless moreover "
    "furthermore additionally meanwhile however afterwards earlier later tonight incidentally privately publicly officially".split()
)
"""Words at the head of a sentence that are nobody's given name."""
_HULLS = frozenset(fold(ship) for ship in SHIPS)


def continues_left(scene: Scene, hit: Hit, kinds: Kinds, around: Neighbourhood) -> bool:
    """Whether what stands before the words makes them a part of a longer name; `kinds` are those of the entities they may name."""
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
    initials = gap.strip() == "." and len(key) == len(words.keys[hit.start]) == 1
    if initials and kinds.person and is_capital(scene, before):
        return True  # “R. K. Lund” is not K. Lund
    if gap == ". " and single and len(key) == 1 and is_capital(scene, before):
        given = before > 0 and words.joints[before - 1] == " " and is_given_name(words.keys[before - 1])
        return given or (kinds.person and (not before or words.keys[before - 1] not in LABELLED))
    if gap in HYPHENS:
        if is_capital(scene, before):
            return key not in PREFIXES and not is_title(key) and before + 1 not in around.ending
        return single and key in PARTICLES and key not in PREFIXES
    if gap in APOSTROPHES:
        return len(key) <= 2
    if gap.strip() in ("&", "+"):
        partner = around.ending.get(before + 1)
        if partner is not None:
            return kinds.person and are_partners(hit, partner) and scene.style(before) is Style.PROSE
        return is_capital(scene, before) and (single or not kinds.person)
    return gap in (".", "@", "/.", "://")


def _spaced_left(scene: Scene, hit: Hit, before: int, kinds: Kinds, around: Neighbourhood) -> bool:
    words = scene.words
    key = words.keys[before]
    single = is_bare(hit)
    if not is_capital(scene, before):
        if single and key == "of" and _office_in_capitals(scene, before) and words.keys[hit.start] in ORDINARY:
            return True
        if single and (kinds.person or key in _OF_PEOPLE) and key in PARTICLES and key not in CONJUNCTIONS:
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
        titled = is_title(words.keys[hit.start]) and key in _OF_RHYMES and not scene.begins_sentence(before)
        return not kinds.person or single or titled
    if single and scene.english and scene.style(before) is not Style.PROSE:
        return is_given_name(key) and not any(name.surface is Surface.GIVEN_NAME for name in hit.names)
    if not single:
        person = kinds.person and not (kinds.place or kinds.thing)
        named = is_given_name(key) and scene.style(before) is Style.PROSE
        return named and (person or _of_partners(scene, hit, kinds))  # “Peter Henry Marrick” is not Henry Marrick
    if not scene.english:
        return False
    if scene.begins_sentence(before) and (key in scene.lower or key in PLACE_BEFORE or _is_doing(key) or _is_describing(key)):
        return False
    neighbour = around.ending.get(hit.start)
    if closes_office(scene, before, known=neighbour is not None):
        return False
    if neighbour is not None and _opens_with_particle(words, hit):
        return True  # “Ahmed bin Karim al-Zardi”: the rest of his name, whoever else has it
    if neighbour is not None and kinds.person and hit.start - neighbour.start > 1 and is_given_name(words.keys[neighbour.start]):
        return True  # “Maria Lund Marrick”, of whom the registry has “Maria Lund”
    if neighbour is not None and kinds.person and is_located(scene, neighbour.start):
        return False
    return neighbour is None or neighbour.end - neighbour.start == 1


def _of_partners(scene: Scene, hit: Hit, kinds: Kinds) -> bool:
    """Whether a firm is called by nothing but names, before which a given name makes somebody's: “Louise Marrick Lund”."""
    words = scene.words
    names = range(hit.start, hit.end)
    common = any(words.keys[word] in ORDINARY or words.keys[word] in COMMON_HEADS for word in names)
    place = words.raw(hit.start - 1) in STATE_NAMES
    return kinds.thing and not (kinds.place or common or place) and all(words.cases[word] is Case.CAPITAL for word in names)


_OF_RHYMES = frozenset(["old", "great", "little"])
"""Before a title, in capitals, these make it nobody's: “the Grand Old Duke of Velm”."""


def _is_doing(key: str) -> bool:
    """“Describing”, “Visiting”: at the head of a sentence no given name."""
    return key.endswith("ing") and len(key) > LONGEST_IN_ING and not is_given_name(key) and key not in _GIVEN_IN_ING


def _is_describing(key: str) -> bool:
    """“Veteran”, “Influential”: an adjective by its form at the head of a sentence, no given name."""
    return key in FORMER or (len(key) > LONGEST_IN_ING and key.endswith(_ADJECTIVES) and not is_given_name(key))


_ADJECTIVES = ("ous", "ful", "less", "able", "ible", "ive", "tial", "tual", "ional", "ical")
"""How adjectives end, and given names do not."""
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


def _office_in_capitals(scene: Scene, of: int) -> bool:
    """“Secretary” of “Secretary of State”, in capitals: not “the leader of Labour”, “the director of Ford's museum”."""
    return of > 0 and scene.words.keys[of - 1] in OFFICES and is_capital(scene, of - 1)


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
