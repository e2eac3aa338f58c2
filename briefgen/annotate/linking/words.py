"""Words of a text as the gazetteer sees them: folded, with the joints between them. Offsets are code points, ranges half-open.

A name is looked up as its folded words and joints in one string (`"george w bush"`, `"at&t"`, `"o'brien"`), so that a match
begins and ends at a word boundary by construction: “Iran” is never found in “Iranian”, nor lost because of it.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from itertools import accumulate

from briefgen.annotate.linking.tables import word_set
from briefgen.annotate.occurrences import PUNCTUATION
from briefgen.model import Text

_UNSPACED = "\u0e00-\u0e7f\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Thai, kana and Han are written without spaces: there each character is a word."""
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0981-\u0dff"
_WORD = re.compile(rf"([^\W\d_](?:\.[^\W\d_])+(?!\w)\.?|[{_UNSPACED}]|(?:(?![{_UNSPACED}])[\w{_MARKS}])+)")
_PLAIN_WORD = re.compile(r"(\w+(?:(?<=\b[^\W\d_])(?:\.[^\W\d_])+(?!\w)\.?)?)")
_SPECIAL = re.compile(rf"[{_UNSPACED}{_MARKS}]")
"""A text without any of these has the same words by the simpler pattern, in half the time."""

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", ".": ""})

HYPHENS = "-‐‑–"
ABBREVIATIONS = word_set(
    """
    mr mrs ms messrs dr prof st ste sr jr gen sen rep gov lt col maj sgt capt cmdr adm rev hon pres amb mt ft corp inc
    co ltd no vs bros dept univ
    """
)
"""Words whose full stop ends no sentence (usual English abbreviations): “Corp.”, “Jr.”; single letters count too."""


class Case(IntEnum):
    """How a word is written; NONE for digits and for scripts without case."""

    NONE = 0
    LOWER = 1
    CAPITAL = 2
    UPPER = 3


@lru_cache(maxsize=131072)
def fold(word: str) -> str:
    """A word without case, accents and the dots of an abbreviation: “U.S.” → `us`, “Müller” → `muller`."""
    if word.isascii():
        return word.lower().replace(".", "")
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return plain.casefold().translate(_LETTERS)


@lru_cache(maxsize=131072)
def case_of(word: str) -> Case:
    first = word[0]
    if first.islower():
        return Case.LOWER
    if not (first.isupper() or first.istitle()):
        return Case.NONE
    letters = word.replace(".", "")
    return Case.UPPER if len(letters) > 1 and letters.isupper() else Case.CAPITAL


@lru_cache(maxsize=8192)
def _joint(gap: str, abbreviated: bool) -> str:
    """What stands between two words of a name. White space and hyphens are alike; the dot of an abbreviation is nothing."""
    core = gap.translate(PUNCTUATION).strip()
    if abbreviated and core.startswith("."):
        core = core[1:].strip()
    if core in ("", "-"):
        return " " if gap else ""
    return core


@dataclass(slots=True)
class Words:
    """The words of a text, as parallel lists. `joints[i]` stands after word i; None where a name cannot run on."""

    text: str
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
    joints: list[str | None] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.keys)

    def raw(self, index: int) -> str:
        return self.text[self.starts[index] : self.ends[index]]

    def gap(self, index: int) -> str:
        """What is written between word `index` and the next, as it is."""
        return self.text[self.ends[index] : self.starts[index + 1]] if index + 1 < len(self) else self.text[self.ends[index] :]


@lru_cache(maxsize=131072)
def _look(raw: str) -> tuple[str, Case]:
    return fold(raw), case_of(raw)


def split(text: str, same_block: Callable[[int, int], bool] | None = None) -> Words:
    """The words of `text`. `same_block(a, b)` says whether two offsets are in one block; asked only across a line break."""
    pattern = _WORD if _SPECIAL.search(text) else _PLAIN_WORD
    parts = pattern.split(text)  # what is no word and words by turns
    if len(parts) == 1:
        return Words(text)
    offsets = list(accumulate(map(len, parts)))
    starts, ends = offsets[:-1:2], offsets[1::2]
    keys, cases = map(list, zip(*map(_look, parts[1::2]), strict=True))
    joints: list[str | None] = [
        " " if gap == " " else _between(gap, key, same_block, end, start)
        for gap, key, end, start in zip(parts[2:-1:2], keys, ends, starts[1:], strict=False)
    ]
    joints.append(None)
    return Words(text, starts, ends, keys, cases, joints)


def words_of(text: Text) -> Words:
    """The words of a text; no name runs on from one block into another."""
    blocks = [block.start for block in text.blocks]
    return split(text.plain, lambda a, b: bisect_right(blocks, a) == bisect_right(blocks, b))


def split_name(name: str) -> Words:
    """The words of a name, without their places in it; the short way for plain ones."""
    if not (name.isascii() and name.replace(" ", "").isalpha()):
        return split(name)
    looks = [_look(word) for word in name.split()]
    joints: list[str | None] = [" "] * len(looks)
    joints[-1] = None
    return Words(name, [], [], [key for key, _ in looks], [case for _, case in looks], joints)


def _between(gap: str, before: str, same_block: Callable[[int, int], bool] | None, end: int, start: int) -> str | None:
    if "\n" in gap and (gap.count("\n") > 1 or (same_block is not None and not same_block(end - 1, start))):
        return None
    return _joint(gap, len(before) == 1 or before in ABBREVIATIONS)


def key_of(words: Words) -> str:
    """The key of a whole name."""
    if words.joints.count(" ") == len(words.keys) - 1:
        return " ".join(words.keys)
    parts: list[str] = []
    for key, joint in zip(words.keys, words.joints, strict=True):
        parts += (key, joint or "")
    return "".join(parts)
