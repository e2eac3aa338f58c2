"""Whether a word before another one is a name, or only says more of it: “Young said so”, “Young people said so”."""

from __future__ import annotations

from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.metonym_cues import ACTS
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.ordinary_words import ORDINARY
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.tables import word_set
from briefgen.annotate.linking.words import Case

ADJECTIVES = word_set(
    """
    young old long short small little strong sharp smart swift wise wild noble moody merry bright stern savage brown black white
    green gray grey gold silver golden rich frank gay major general fair fine best
    """
)
"""English adjectives that are surnames as well."""

PLURAL = frozenset(["are", "were", "have"])
"""Verbs of several."""

VERBS = word_set(
    """
    went came left ran sat spoke wrote died rose fell grew threw swam rode flew slept ate drank sang caught taught lay hid beat bit
    swore wore tore bore wept crept leapt swept knelt dealt rang sank shook stole woke froze drove read says goes comes runs sits
    speaks writes dies leaves lives works plays scores leads agrees becomes became looks looked hopes insists believes
    """
)
"""Verbs, in the forms that follow a person's name, beside the regular ones and those of saying and doing."""


def is_acting(scene: Scene, end: int) -> bool:
    """Whether what follows the words before `end` lets them stand for themselves: a verb, a word of grammar, a mark, the end."""
    words = scene.words
    if end >= len(words) or words.gap(end - 1) != " " or words.cases[end] is not Case.LOWER:
        return True
    key = words.keys[end]
    return key in FUNCTION_WORDS or key in VERBS or key in ACTS or key.endswith(("ed", "ly"))


def is_common(scene: Scene, hit: Hit) -> bool:
    """Whether the word after one that begins a sentence makes it no name: an adjective before its noun (“Young people came”, after
    Will Young), or several things before a verb of several (“Jobs were lost”)."""
    words, key = scene.words, scene.words.keys[hit.start]
    if hit.end - hit.start > 1 or hit.end >= len(words) or not scene.begins_sentence(hit.start):
        return False
    if key in ADJECTIVES:
        return not is_acting(scene, hit.end)
    return key in ORDINARY and key.endswith("s") and words.gap(hit.start) == " " and words.keys[hit.end] in PLURAL
