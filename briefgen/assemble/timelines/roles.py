"""Who does something in a sentence: the names before its verb, behind “by”, or beside a verb of saying; and whom a pronoun
means.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.tokens import DETERMINERS, PREPOSITIONS, SUBORDINATORS, Kind, Token
from briefgen.assemble.timelines.verbs import Act

STANDS_FOR = {
    "Person": "he she president minister chairman chairwoman chancellor leader senator governor spokesman spokeswoman director",
    "Company": "it they company firm automaker carmaker carrier airline manufacturer maker bank lender group corporation "
        "retailer supplier",
    "Organization": "it they organisation organization group union alliance party agency body bloc league club",
    "PublicBody": "it they ministry department agency court parliament commission council government authority service",
    "Country": "it country nation government",
    "Work": "it aircraft plane jet airliner model film book song album ship product car phone device treaty agreement law bill "
        "paper index",
    "Event": "it storm cyclone hurricane typhoon earthquake quake flood fire war conflict festival tournament summit",
    "Vessel": "it she ship vessel boat submarine carrier",
}  # fmt: skip
"""Type of entity → pronouns and plain nouns that can stand for it behind “the” or “its”."""
STANDS_FOR_WORDS = {kind: frozenset(words.split()) for kind, words in STANDS_FOR.items()}
LIGHT = frozenset("but and meanwhile however also instead now then still currently later recently already".split())
"""Words that may stand between a subject and its verb, or before it, and change nothing."""
ANY_PERSON = frozenset(("he", "she"))
PERSONAL = frozenset(("he", "she", "it", "they"))


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


def referred_to(opening: str | None, reading: Reading, before: Sequence[tuple[str, ...]], types: Mapping[str, str]) -> str | None:
    """The entity that a sentence's pronoun or plain noun points at: the nearest subject before it of a fitting type.

    `opening` is the sentence's opening reference; `before` are the actors of the sentences before it, nearest first. Nobody, where
    two of one sentence fit.
    """
    word = opening or _speaking_pronoun(reading)
    if word is None:
        return None
    if word in ("it", "they"):  # these may mean any thing of the sentence before; farther back nobody would look for it
        before = before[:1]
    for subjects in before:
        fitting = [e for e in dict.fromkeys(subjects) if word in STANDS_FOR_WORDS.get(types.get(e, ""), ())]
        if len(fitting) == 1:
            return fitting[0]
        if fitting or (subjects and word in ANY_PERSON):
            return None
    return None


def _speaking_pronoun(reading: Reading) -> str | None:
    """“…,” he said."""
    for verb in reading.verbs:
        if verb.act is Act.SAY and not verb.quoted:
            for at in (verb.at - 1, verb.at + 1):
                if 0 <= at < len(reading.tokens) and reading.tokens[at].low in ANY_PERSON and not reading.tokens[at].quoted:
                    return reading.tokens[at].low
    return None


def opening_reference(reading: Reading) -> str | None:
    """“He”, “It”, or the noun of “The company”, where that is the subject of the first clause."""
    main = reading.main
    if main and main.at and reading.tokens[main.at - 1].low in PERSONAL and not _names_before(reading, main.at):
        return reading.tokens[main.at - 1].low  # “Asked when it took effect, he …”
    clause = reading.tokens[: main.at if main else 4]
    comma = max([i for i, t in enumerate(clause) if t.text == ","], default=-1)
    if comma > 0 and not any(v.at < comma for v in reading.verbs):  # “In a message to employees, he …”
        clause = clause[comma + 1 :]
    kinds = [t.kind for t in clause[:4]]
    if Kind.TIME in kinds:
        clause = clause[kinds.index(Kind.TIME) + 1 :]  # “For Thursday it …”
    words: list[Token] = []
    for token in clause:
        if token.kind is Kind.MARK or token.quoted or token.low in LIGHT:
            continue
        if token.kind is Kind.NAME:
            return None
        words.append(token)
    if not words:
        return None
    first = words[0].low
    if first in PERSONAL:
        return first
    if first == "the" and 2 <= len(words) <= 4:
        return words[-1].low
    return None


def has_doubtful_subject(reading: Reading) -> bool:
    """“When Arden raised its rates, it bought no gold”: a thing named before it need not be what “it” means."""
    main = reading.main
    return main is not None and main.at > 0 and reading.tokens[main.at - 1].low in ("it", "they")


def _names_before(reading: Reading, at: int) -> bool:
    return any(token.kind is Kind.NAME and not token.quoted for token in reading.tokens[:at])
