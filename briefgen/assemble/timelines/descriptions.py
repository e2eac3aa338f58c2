"""Descriptions that only the sentence before explains: “The two were freed”, “Five others died”, “the 50-year-old banker”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.assemble.timelines.antecedents import Antecedents
from briefgen.assemble.timelines.references import LIGHT
from briefgen.assemble.timelines.tokens import Kind, Token

COUNTS = frozenset("two three four five six seven eight nine ten eleven twelve dozen several many some most few both".split())
ORDINALS = frozenset("first second third fourth fifth sixth seventh last latter former other others rest next".split())
SOMEBODY = frozenset(
    "man woman boy girl couple pair duo trio men women boys girls brothers sisters suspect victim victims suspects".split()
)
"""Nouns that behind “the” mean somebody of whom the text has just told."""
LEADING = frozenset("on in at by".split())
"""Words before a date that opens a sentence."""
AGE = "-year-old"


def opens_with_description(tokens: Sequence[Token]) -> bool:
    """“The two were charged”, “The man fled”, “The last of them was found”, “On Monday five others died”: a subject that means what
    has been told. “The two countries signed” names it, and so does “The first ferry”.
    """
    words = list(_subject(tokens))
    if len(words) < 2 or words[0].quoted:
        return False
    first, second = words[0].low, words[1].low
    after = words[2] if len(words) > 2 else None
    if first == "the":
        alone = after is None or after.verbal or after.low in ("of", "who")
        if second in COUNTS | ORDINALS and after is not None and after.low == "of":
            return len(words) > 3 and words[3].low in ("them", "those", "these")
        return alone and second in COUNTS | ORDINALS | SOMEBODY
    return second in ("others", "more") and (first in COUNTS or first.isdigit()) and after is not None and after.verbal


def _subject(tokens: Sequence[Token]) -> Iterator[Token]:
    """The words that a sentence opens with, without dates and light words before its subject."""
    opened = False
    for token in tokens:
        if token.kind is Kind.TIME or token.kind is Kind.MARK or (not opened and (token.low in LIGHT or token.low in LEADING)):
            if opened:
                return
            continue
        opened = True
        yield token


def tells_an_age_for_a_name(tokens: Sequence[Token], known: Antecedents) -> bool:
    """“A judge freed the 50-year-old banker”: somebody is called by an age, and the sentence names no person before it."""
    for at, token in enumerate(tokens[:-1]):
        if token.low.endswith(AGE) and not token.quoted and at and tokens[at - 1].low == "the":
            named = any(True for _ in known.persons((*tokens[:at], *tokens[at + 1 : at + 4])))
            return not named
    return False
