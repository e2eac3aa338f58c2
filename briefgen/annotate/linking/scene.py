"""A text while names are looked for in it: its words, how its lines are written, and where its sentences begin."""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum
from functools import cached_property

from briefgen.annotate.context import Context
from briefgen.annotate.linking.family_names import PARTICLES
from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.longer_names import COMMON_HEADS, LEGAL_FORMS
from briefgen.annotate.linking.names import Hit, Level, Name
from briefgen.annotate.linking.ordinary_words import ORDINARY
from briefgen.annotate.linking.teams import on_sport, sport_of, sports_told
from briefgen.annotate.linking.words import ABBREVIATIONS, Case, Words
from briefgen.model import Region, Text

_ENDS = frozenset(".!?…:;\n•·|")
_OPENS = frozenset("“\"‘'«([")
QUOTES = frozenset('"“”«»')
LONG = 4
"""Letters from which a word in capitals may be a name in capitals (NATO and Nato, PUTIN and Putin), not another abbreviation."""


class Style(Enum):
    """How a line is written. In a headline, and in capitals, a capital letter says nothing."""

    PROSE = "prose"
    HEADLINE = "headline"
    CAPITALS = "capitals"


class Scene:
    """One text with its words; offsets are code points, words are counted from 0."""

    def __init__(self, text: Text, words: Words, context: Context, english: bool) -> None:
        self.text = text
        self.words = words
        self.context = context
        self.english = english
        self._starts = [block.start for block in text.blocks]
        self._styles: dict[int, Style] = {}

    @cached_property
    def lower(self) -> frozenset[str]:
        """The words that stand somewhere in the text in lower case."""
        lower = Case.LOWER
        return frozenset([key for key, case in zip(self.words.keys, self.words.cases, strict=True) if case is lower])

    @cached_property
    def has_quotes(self) -> bool:
        """Whether anything is quoted in double marks."""
        return not QUOTES.isdisjoint(self.text.plain)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The folded words of the text."""
        return frozenset(self.words.keys)

    @cached_property
    def first(self) -> dict[str, int]:
        """Where each folded word of the text stands first."""
        found: dict[str, int] = {}
        for word, key in enumerate(self.words.keys):
            found.setdefault(key, word)
        return found

    @cached_property
    def capitals_behind(self) -> dict[str, dict[str, int]]:
        """By folded word, the capitalised ones that stand behind it after a space, and where each does first."""
        words, found = self.words, dict[str, dict[str, int]]()
        for word in range(len(words) - 1):
            if words.cases[word + 1] in (Case.CAPITAL, Case.UPPER) and words.gap(word) == " ":
                found.setdefault(words.keys[word], {}).setdefault(words.keys[word + 1], word)
        return found

    def legal_after(self, hit: Hit) -> bool:
        """Whether a company's legal form stands after a name: “Target Corp.”, “Gap, Inc.”."""
        words, after = self.words, hit.end
        return (
            after < len(words)
            and words.gap(after - 1) in (" ", ", ")
            and words.cases[after] is not Case.LOWER
            and words.keys[after] in LEGAL_FORMS
        )

    def span(self, hit: Hit) -> tuple[int, int]:
        """The code points of a hit."""
        return self.words.starts[hit.start], self.words.ends[hit.end - 1]

    def written(self, hit: Hit) -> str:
        """The words of a hit as they are written."""
        start, end = self.span(hit)
        return self.text.plain[start:end]

    def block_of(self, word: int) -> int:
        """The index of the block a word stands in; -1 before the first."""
        return bisect_right(self._starts, self.words.starts[word]) - 1

    def region_at(self, start: int, end: int) -> Region | None:
        """The region that touches a stretch of the text."""
        regions = self.text.regions
        return next((r for r in regions if start < r.end and r.start < end), None) if regions else None

    def block_span(self, word: int) -> tuple[int, int]:
        """The words of the block that holds `word`, half-open."""
        index = self.block_of(word)
        blocks = self.text.blocks
        inside = 0 <= index < len(blocks)
        start, end = (blocks[index].start, blocks[index].end) if inside else (0, len(self.text.plain))
        return bisect_right(self.words.starts, start - 1), bisect_right(self.words.starts, end - 1)

    def begins_sentence(self, word: int) -> bool:
        """Whether a capital letter of this word may be due to its place."""
        words = self.words
        if word == 0 or words.joints[word - 1] is None:
            return True
        gap = words.gap(word - 1)
        if gap == " ":
            return False
        if gap.strip() == "." and (words.keys[word - 1] in ABBREVIATIONS or len(words.keys[word - 1]) == 1):
            return False
        return any(c in _ENDS for c in gap) or gap[-1:] in _OPENS

    def in_one_sentence(self, one: int, other: int) -> bool:
        """Whether a later word stands in the sentence of one before it."""
        sentence = self.text.sentence_at(self.words.starts[one])
        return sentence is not None and self.words.starts[other] < sentence.end

    def tells_of_years_to(self, word: int, last: int) -> bool:
        """Whether the sentence of a word names a year up to the `last`."""
        start, end = self._line(word)
        return any(len(key) == 4 and key.isdigit() and int(key) <= last for key in self.words.keys[start:end])

    def capital_by_place(self, hit: Hit) -> bool:
        """Whether the capital of the first word may be due to where it stands."""
        style = self.style(hit.start)
        letter = hit.end - hit.start == 1 and len(self.words.keys[hit.start]) == 1
        if self.words.cases[hit.start] is Case.UPPER and style is not Style.CAPITALS and not letter:
            return False
        return style is not Style.PROSE or self.begins_sentence(hit.start)

    def style(self, word: int) -> Style:
        """How the sentence or line around a word is written."""
        start, end = self._line(word)
        style = self._styles.get(start)
        if style is None:
            style = self._styles[start] = self._style_of(start, end)
        return style

    def _line(self, word: int) -> tuple[int, int]:
        words = self.words
        sentence = self.text.sentence_at(words.starts[word])
        if sentence is None:
            return self.block_span(word)
        return bisect_right(words.starts, sentence.start - 1), bisect_right(words.starts, sentence.end - 1)

    def _style_of(self, start: int, end: int) -> Style:
        words = self.words
        cased = [k for k in range(start, end) if words.cases[k] is not Case.NONE]
        if len(cased) >= 3 and all(words.cases[k] is Case.UPPER or len(words.keys[k]) == 1 for k in cased):
            return Style.CAPITALS
        if start < end and words.gap(end - 1)[:1] == "." and words.keys[end - 1] not in ABBREVIATIONS:
            return Style.PROSE
        content = [k for k in cased[1:] if len(words.keys[k]) >= LONG and words.keys[k] not in FUNCTION_WORDS]
        capitals = sum(words.cases[k] is not Case.LOWER for k in content)
        if len(cased) <= 25 and len(content) >= 3 and capitals >= 0.8 * len(content):
            return Style.HEADLINE
        return Style.PROSE

    def fits(self, name: Name, hit: Hit) -> bool:
        """Whether the words are written as the name is. Case is evidence: “Polish” is not “polish”, “US” is not “us”."""
        if tuple(self.words.cases[hit.start : hit.end]) == name.cases:
            return True
        return all(
            there is written or self._excused(there, written, word, name) or self._common_head(there, word, hit)
            for word, there, written in zip(
                range(hit.start, hit.end), self.words.cases[hit.start : hit.end], name.cases[: hit.end - hit.start], strict=False
            )
        )

    def _common_head(self, there: Case, word: int, hit: Hit) -> bool:
        """Whether a word in lower case belongs to the common noun that ends a name: “the Indian army”, “Heathrow airport”."""
        keys, first = self.words.keys, hit.start
        if there is not Case.LOWER or word == first or keys[hit.end - 1] not in COMMON_HEADS:
            return False
        return self.words.cases[first] is not Case.LOWER and not (keys[first] in ORDINARY and self.begins_sentence(first))

    def _excused(self, there: Case, written: Case, word: int, name: Name) -> bool:
        if Case.NONE in (there, written):
            return True
        key, single = self.words.keys[word], name.size == 1
        common = single and (key in ORDINARY or key in FUNCTION_WORDS)
        if there is Case.UPPER:
            if common or (written is Case.LOWER and single):
                return False
            return len(key) >= LONG or not single or self.style(word) is Style.CAPITALS or self._begins_block(word)
        if there is Case.LOWER:
            return key in PARTICLES and not single
        if written is Case.UPPER:
            return len(key) >= LONG and not common
        return not single or key in PARTICLES or (not common and (self.begins_sentence(word) or self.style(word) is Style.HEADLINE))

    def admits(self, name: Name, hit: Hit) -> bool:
        """Whether the text is one in which such a form may be read: team names in sport, abbreviated states after a place."""
        if name.level is Level.SPORT:
            return self.on_sport and (not sport_of(name.full) or any(s in self.lower for s in sport_of(name.full)))
        if name.level is not Level.PLACE:
            return True
        before, end = hit.start - 1, self.words.ends[hit.end - 1]
        dotted = not name.text.endswith(".") or "." in self.text.plain[end - 1 : end + 1]
        return before >= 0 and dotted and self.words.gap(before) == ", " and self.words.cases[before] in (Case.CAPITAL, Case.UPPER)

    def sports_at(self, word: int) -> frozenset[str]:
        """The sports of whose words the sentence of a word has some, else the whole text."""
        start, end = self._line(word)
        return sports_told(self.words.keys[start:end]) or self._sports

    @cached_property
    def _sports(self) -> frozenset[str]:
        return sports_told(self.words.keys)

    @cached_property
    def on_sport(self) -> bool:
        return on_sport(self.words.keys)

    def _begins_block(self, word: int) -> bool:
        return word == 0 or self.words.joints[word - 1] is None
