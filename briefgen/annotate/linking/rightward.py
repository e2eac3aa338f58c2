"""Whether a name goes on to the right of its words: “Post” behind “Washington”, “Jr.” behind “Ada Lund”."""

from __future__ import annotations

from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.longer_names import (
    AFTER,
    KINDS_AFTER,
    LAND_HEADS,
    LEGAL_FORMS,
    MODIFIER_HEADS,
    OF_HEADS,
    PRIZES,
    TIME_WORDS,
)
from briefgen.annotate.linking.named_after import is_another_firm, is_named_after
from briefgen.annotate.linking.names import Hit, Surface
from briefgen.annotate.linking.neighbourhood import (
    APOSTROPHES,
    JOINED,
    Kinds,
    Neighbourhood,
    are_partners,
    is_located,
)
from briefgen.annotate.linking.ordinary_words import ORDINARY
from briefgen.annotate.linking.reach import is_capital
from briefgen.annotate.linking.scene import Scene, Style
from briefgen.annotate.linking.titles import (
    GENERATION,
    NUMERALS,
    OFFICE_MODIFIERS,
    OFFICES,
    SHORT_GENERATION,
    is_title,
)
from briefgen.annotate.linking.words import HYPHENS, Case, Words

_ARABIC = frozenset(["bin", "ibn", "bint", "al", "el"])
_OF_GROUPS = frozenset("qaida qaeda shabab shabaab jazeera nusra arabiya aqsa ahram ahly hilal nassr".split())
"""Behind “al-” these are names of their own: “told Lund al-Jazeera would …”."""
_CLITICS = frozenset("s re ll d ve t m".split())
_NAMED_TOO = frozenset(["jan", "mar", "jun", "dec"])
"""Months cut short that are given names as well: Zhang Jun."""
_NAMES_TOO = frozenset(["xi", "vi"])
"""Numerals that in capitals may be names."""
_FOR_OFFICE = frozenset("america president congress senate governor mayor parliament".split())


def _is_office(words: Words, at: int) -> bool:
    """“Foreign Minister”, two words of an office."""
    return words.keys[at] in OFFICE_MODIFIERS and at + 1 < len(words) and words.joints[at] == " " and words.keys[at + 1] in OFFICES


def _dated(words: Words, at: int) -> bool:
    """Whether a month stands with its day."""
    return at + 1 < len(words) and words.keys[at + 1].isdigit()


def continues_right(scene: Scene, hit: Hit, kinds: Kinds, around: Neighbourhood) -> bool:
    """Whether what stands behind the words makes them a part of a longer name; `kinds` are those of the entities they may name."""
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
    if gap in APOSTROPHES:
        return key not in _CLITICS or (key == "s" and _is_shop(scene, hit, after))
    if gap.strip() in ("&", "+"):
        partner = around.beginning.get(after)
        if partner is not None:
            return kinds.person and are_partners(hit, partner) and scene.style(after) is Style.PROSE
        return single and is_capital(scene, after)
    return gap == "@" or (gap == "." and not is_capital(scene, after))


def _spaced_right(scene: Scene, hit: Hit, after: int, kinds: Kinds, around: Neighbourhood) -> bool:
    """Whether the word behind a space goes on with the name."""
    single = after - hit.start - (scene.words.keys[hit.start] == "the") == 1
    follows = _capital_right if is_capital(scene, after) else _small_right
    return follows(scene, hit, after, single, kinds, around)


def _small_right(scene: Scene, hit: Hit, after: int, single: bool, kinds: Kinds, around: Neighbourhood) -> bool:
    """A word in small letters, mostly between two parts of a name: “Bank of …”, “Ada for America”. `single`: the name had one."""
    words, key = scene.words, scene.words.keys[after]
    behind = after + 1 if after + 1 < len(words) else None
    joined = behind is not None and words.joints[after] == " " and is_capital(scene, behind)
    if key in LAND_HEADS:
        return single and not kinds.place
    if key in PRIZES:
        return kinds.person
    given = all(n.surface is Surface.GIVEN_NAME for n in hit.names)
    if key == "and" and given and _is_joined_to_thing(scene, after + 1, around):
        return True
    if behind is not None and key in JOINED and (given or (single and kinds.person and key in _ARABIC)):
        return joined and words.keys[behind] not in _OF_GROUPS
    if single and kinds.person and key in SHORT_GENERATION:
        return True
    if behind is not None and kinds.person and key == "for" and words.keys[behind] in _FOR_OFFICE:
        return is_capital(scene, behind)  # “Ada for America”, a campaign
    if key == "and" and (after + 1 in around.beginning or (behind is not None and is_title(words.keys[behind]))):
        return False  # “Carter and Torrijos signed”, “Mr May and Mrs Lund”: two who are known, or addressed
    common = single and words.keys[hit.start] in ORDINARY and words.cases[after - 1] is not Case.UPPER
    return joined and (key in ("of", "and", "for") if common else key == "of" and words.keys[after - 1] in OF_HEADS)


def _is_joined_to_thing(scene: Scene, word: int, around: Neighbourhood) -> bool:
    """Whether a full name at a word makes the name of a thing: “Ada and Karl Lund Foundation”."""
    neighbour = around.beginning.get(word)
    return neighbour is not None and neighbour.end - neighbour.start > 1 and is_named_after(scene, neighbour.end)


def _is_shop(scene: Scene, hit: Hit, clitic: int) -> bool:
    """Whether what a given name owns is a firm or a site of that name: “Ada's Club”."""
    words, head = scene.words, clitic + 1
    given = all(n.surface is Surface.GIVEN_NAME for n in hit.names) and head < len(words) and words.gap(clitic) == " "
    return given and is_capital(scene, head) and words.keys[head] in AFTER and scene.style(head) is Style.PROSE


def _is_chair(words: Words, hit: Hit, after: int) -> bool:
    """Whether a full name stands before a chair: “the Ada Lund Professor of Physics”."""
    return hit.end - hit.start > 1 and words.keys[after : after + 2] == ["professor", "of"]


def _capital_right(scene: Scene, hit: Hit, after: int, single: bool, kinds: Kinds, around: Neighbourhood) -> bool:
    """A word with a capital, which is a part of the name unless it is known to begin something else. `single` as above."""
    words, key = scene.words, scene.words.keys[after]
    if kinds.person and _is_chair(words, hit, after):
        return scene.style(after) is Style.PROSE
    if kinds.person and (key in GENERATION or _is_numeral(words, after)):
        return scene.style(after) is not Style.CAPITALS or key not in _NAMES_TOO
    neighbour = around.beginning.get(after)
    if neighbour is not None:
        if kinds.person and not single and is_named_after(scene, after):
            return True
        located = kinds.place and is_located(scene, hit.start)
        if located or not single or neighbour.end - neighbour.start > 1:
            return False
    if key in KINDS_AFTER and not kinds.place and not kinds.person:
        return False
    if key in AFTER or (kinds.person and not single and is_named_after(scene, after)):
        return True
    if kinds.thing and not single and is_another_firm(scene, after):
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


def _is_numeral(words: Words, word: int) -> bool:
    """The number of a ruler: “II”, and “I”, which English puts behind nobody's name as a pronoun without a comma."""
    return words.keys[word] in NUMERALS and words.raw(word).isupper() and words.keys[word] not in ("v", "x")
