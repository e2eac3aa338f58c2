"""Who does something in a sentence: the names before its verb, behind “by”, or beside a verb of saying."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.stems import stem
from briefgen.assemble.timelines.tokens import DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS, Kind, Token
from briefgen.assemble.timelines.verbs import Act


def actors(reading: Reading) -> tuple[str, ...]:
    """Entities that are the subject of a finite verb, its agent behind “by”, or the speaker of a quotation."""
    found: dict[str, None] = {}
    tokens = reading.tokens
    for verb in reading.verbs:
        if verb.quoted or (verb.side and verb.act is not Act.SAY):
            continue
        for entity in _subjects(tokens, verb.at):
            found.setdefault(entity)
        if verb.act is Act.SAY:
            for entity in _speaker_behind(tokens, verb.at):
                found.setdefault(entity)
    for index, token in enumerate(tokens):
        if token.entities and not token.quoted and index and tokens[index - 1].low == "by":
            for entity in token.entities:
                found.setdefault(entity)
    return tuple(found)


def plain_doer(tokens: Sequence[Token], at: int) -> str:
    """The stem of the plain noun that is the subject of the verb at a token, “judge” of “a judge in Arden convicted”; "" where it
    is a name, a pronoun, or cannot be told."""
    start = at
    while start and not (tokens[start - 1].kind is Kind.MARK or tokens[start - 1].low in PARTING or tokens[start - 1].verbal):
        start -= 1
    head: Token | None = None
    for token in tokens[start:at]:
        if token.kind is Kind.TIME or token.low in PREPOSITIONS:
            if head is not None:
                break
        elif token.kind is Kind.NAME or token.low in PRONOUNS:
            return ""
        elif token.low not in DETERMINERS and not token.low.endswith("ly"):
            head = token
    return stem(head.low) if head is not None and head.text.isalpha() else ""


PARTING = SUBORDINATORS | RELATIVES | {"and", "but", "or", "then"}
"""Words behind which another clause begins, or another subject."""


def _subjects(tokens: Sequence[Token], at: int) -> Sequence[str]:
    """The names of the noun phrase before a verb: back to the beginning of its clause, those behind a preposition left out."""
    found: list[str] = []
    for index in range(at - 1, max(-1, at - 26), -1):
        token = tokens[index]
        if token.quoted or token.text in (";", ":", "—", "–") or token.low in SUBORDINATORS:
            break
        if token.kind is Kind.NAME and not (_is_in_phrase(tokens, index) or _owns(tokens, index) or _qualifies(tokens, index, at)):
            found.extend(token.entities)
    return found


def _is_in_phrase(tokens: Sequence[Token], index: int) -> bool:
    """Whether a preposition rules the name: “in Moscow”, “of the Russian state”, “between China and Russia”; “of” does over plain
    words too: “on the path of very severe cyclone Ada”.
    """
    while True:
        before = _ruling(tokens, index)
        if before is None or tokens[before].low in PREPOSITIONS:
            return before is not None
        index = before - 1  # “China and Russia”: what rules the first rules the second


def _ruling(tokens: Sequence[Token], index: int) -> int | None:
    """The preposition that rules a name, or the “and” by which it stands beside another; None where neither is near."""
    plain = True
    for before in range(index - 1, max(-1, index - 5), -1):
        token = tokens[before]
        if token.low in PREPOSITIONS:
            return before if plain or token.low == "of" else None
        if token.low in ("and", "or") and before and tokens[before - 1].kind is Kind.NAME:
            return before
        if token.kind is not Kind.WORD or token.verbal:
            return None
        plain = plain and index - before < 4 and (token.low in DETERMINERS or token.text[0].isupper())
    return None


def _owns(tokens: Sequence[Token], index: int) -> bool:
    """“Russia’s budget”: the owner of the subject is not the subject. “Arden’s Ada Lund” still is hers."""
    token = tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return token.text.endswith(("’s", "'s")) or (after is not None and after.text in ("’", "'") and index + 2 < len(tokens))


def _qualifies(tokens: Sequence[Token], index: int, verb: int) -> bool:
    """“Arden parent Holding Lund”: a name that another follows in the same phrase only says which one is meant."""
    for token in tokens[index + 1 : min(verb, index + 4)]:
        if token.kind is Kind.NAME:
            return True
        if token.kind is not Kind.WORD or token.low in PREPOSITIONS or token.low in ("and", "or", "who", "which", "that"):
            return False
    return False


def _speaker_behind(tokens: Sequence[Token], at: int) -> Sequence[str]:
    """“…,” said Ada Lund; “…,” says the minister Ada Lund."""
    for index in range(at + 1, min(at + 8, len(tokens))):
        token = tokens[index]
        if token.kind is Kind.NAME:
            return token.entities
        if token.quoted or token.text in (".", ";", ":") or token.low in PREPOSITIONS or token.low == "that":
            break
    return ()
