"""Whether the words around a name say that a place is meant: “in Miami”, “MIAMI —”, “in Cardiff, Wales,”."""

from __future__ import annotations

from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.tables import word_set
from briefgen.annotate.linking.words import Case

LOCATIVES = frozenset("in near from to at outside inside around across through toward towards into within throughout".split())

INSIDE = frozenset("in near outside inside across throughout within".split())
_AT = INSIDE | {"at", "from"}
_CLOSING = frozenset((",", ".", ";", ")", "", "\n"))
_WHEN = frozenset("on at during when where after before last this next".split())
LOSSES = frozenset("lose loses losing lost loss losses fall falls fell falling succumbed defeat defeats".split())
"""Words after which “to” is no direction: “lost 1–2 to England”."""


_GOING = word_set(
    """
    come comes came coming go goes went gone going travel travels travelled traveled travelling traveling fly flies flew flown
    flying sail sails sailed sailing march marched marching ride rode ridden riding drive drove driven driving return returned
    returning move moved moving walk walked walking journey journeyed flee fled fleeing emigrate emigrated migrate migrated cycle
    cycled road roads train trains flight flights bus buses ferry ferries railway route routes way trip trips journeys voyage
    highway
    """
)
_DIRECTIONS = frozenset("to from into through towards toward via".split())
_OF_TOWNS = word_set(
    """
    mayor mayors city town port streets street outskirts suburbs bishop archbishop university residents inhabitants citizens
    north south east west northeast northwest southeast southwest capital harbour harbor airport station centre center
    """
)


def located(scene: Scene, hit: Hit) -> bool:
    """Whether a preposition stands before that places have, and people have not: “in Lund”, “near Lund”; or one with a word before
    it that tells so: “sailed to Lund”, “the road from Lund”, “the mayor of Lund”; not “went to Lund's aid”."""
    words, before = scene.words, hit.start - 1
    if before < 0 or words.joints[before] != " ":
        return False
    preposition = words.keys[before]
    if preposition in INSIDE:
        return True
    if before == 0 or words.joints[before - 1] != " " or (hit.end < len(words) and words.joints[hit.end - 1] == "'"):
        return False
    cue = words.keys[before - 1]
    return (preposition in _DIRECTIONS and cue in _GOING) or (preposition == "of" and cue in _OF_TOWNS)


def locative(scene: Scene, hit: Hit) -> bool:
    """Whether the words around say that a place is meant: “in Miami”, “MIAMI —”, “Miami-based”, “in Cardiff, Wales,”."""
    words, before, after = scene.words, hit.start - 1, hit.end
    if _apposed(scene, hit):
        return True
    if after < len(words) and words.gap(after - 1) == "-" and words.keys[after] in ("based", "born", "area"):
        return True
    if before < 0 or words.joints[before] is None:
        return words.cases[hit.start] is Case.UPPER and len(words.keys[hit.start]) > 1
    if words.joints[before] != " " or words.keys[before] not in LOCATIVES:
        return False
    return words.keys[before] != "to" or LOSSES.isdisjoint(words.keys[max(before - 4, 0) : before])


def _apposed(scene: Scene, hit: Hit) -> bool:
    """Whether the name tells where a place lies that is named before it: “in Cardiff, Wales, on Sunday”.

    Not where the preposition begins the sentence: “In Cardiff, Wales won”.
    """
    words, place = scene.words, hit.start - 1
    if place < 1 or words.gap(place) != ", " or words.cases[place] is not Case.CAPITAL:
        return False
    while place > 1 and words.gap(place - 1) == " " and words.cases[place - 1] is Case.CAPITAL:
        place -= 1
    closed = words.gap(hit.end - 1)[:1] in _CLOSING or (hit.end < len(words) and words.keys[hit.end] in _WHEN)
    return closed and words.gap(place - 1) == " " and words.cases[place - 1] is Case.LOWER and words.keys[place - 1] in _AT
