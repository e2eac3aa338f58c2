"""The references of a sentence: what it opens with, whom it speaks of by “he” and “she”, whether somebody unknown acts in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.tokens import DETERMINERS, PREPOSITIONS, Kind, Token
from briefgen.assemble.timelines.verbs import Act

LIGHT = frozenset("but and meanwhile however also instead now then still currently later recently already".split())
"""Words that may stand between a subject and its verb, or before it, and change nothing."""
ANY_PERSON = frozenset(("he", "she"))
PERSONAL = frozenset(("he", "she", "it", "they"))
OBJECTS = {"him": "he", "her": "she"}
OWNERS_OF_PERSONS = {"his": "he", "her": "she"}
FORMS_OF = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "hers": "she"}


SOMEBODY = frozenset(
    "accountant activist actor actress adviser aide analyst attorney banker boy brother captain child clerk colleague cook "
    "daughter defendant deputy detective doctor driver employee engineer father fisherman friend girl guard gunman husband "
    "inmate insider investigator journalist judge juror lawmaker lawyer lecturer man manager mayor minister mother neighbor "
    "neighbour nurse officer official passenger patient pilot player policeman policewoman priest prisoner professor "
    "prosecutor relative reporter resident sailor secretary sister soldier son spokesman spokeswoman student suspect "
    "teacher teenager trader victim whistleblower widow wife witness woman worker".split()
)
"""Nouns for one person, whom the site may not know."""


def tells_of_somebody(reading: Reading) -> bool:
    """“Removed a juror”, “The man fled”: whether a person without a name stands in a sentence, outside quotations."""
    return not SOMEBODY.isdisjoint(reading.has) and any(_is_somebody(reading.tokens, at) for at in range(len(reading.tokens)))


def _is_somebody(tokens: Sequence[Token], at: int) -> bool:
    """“A former clerk”, “another juror”, “the man”; not “the judge, Ada Lund”, “Ada Lund, the judge,” nor “the witness stand”."""
    token = tokens[at]
    if token.low not in SOMEBODY or token.quoted:
        return False
    beside = tokens[at + 1 : at + 3]
    if beside and beside[0].kind is Kind.WORD and not (beside[0].verbal or beside[0].low in BEHIND_AN_OBJECT):
        return False
    if beside and (beside[0].kind is Kind.NAME or (beside[0].text == "," and beside[-1].kind is Kind.NAME)):
        return False
    one = next((i for i in range(at - 1, max(-1, at - 4), -1) if tokens[i].low in ("a", "an", "another", "one", "the")), -1)
    return one >= 0 and not (one > 1 and tokens[one - 1].text == "," and tokens[one - 2].kind is Kind.NAME)


def spoken_of(reading: Reading) -> frozenset[str]:
    """“He” and “she” as a sentence has them in any form, outside quotations."""
    if FORMS_OF.keys().isdisjoint(reading.has):
        return frozenset()
    forms = [FORMS_OF.get(token.low) for token in reading.tokens if not token.quoted]
    return frozenset(form for form in forms if form)


def has_unknown_subject(reading: Reading) -> bool:
    """“Prosecutor Robert Leach rose”, “Leach rose”, “A clerk rose”: whether somebody whom the site does not know may be the
    subject."""
    main = reading.main
    if main is None:
        return False
    known = SOMEBODY.isdisjoint(reading.has)
    if not known and any(_is_somebody(reading.tokens, at) for at in range(main.at)) and not _names_before(reading, main.at):
        return True
    before = [
        (i, t) for i, t in enumerate(reading.tokens[: main.at]) if t.kind is Kind.WORD and not t.quoted and t.text[0].isupper()
    ]
    alone = main.at == 1 and bool(before) and not before[0][1].low.endswith("s") and before[0][1].low not in NO_NAMES
    return alone or any(i > 0 for i, _ in before)


NO_NAMES = PERSONAL | DETERMINERS | {"police", "people", "there", "who", "what", "we", "i", "you"}
"""First words of sentences that are nobody's name."""


def others(reading: Reading) -> Iterator[str]:
    """The pronouns of those to whom something is done in a sentence: “gave him the keys”, “told her that”."""
    if OBJECTS.keys().isdisjoint(reading.has):
        return
    for token, after in zip(reading.tokens, (*reading.tokens[1:], None), strict=True):
        if token.quoted or token.low not in OBJECTS:
            continue
        if token.low == "him" or after is None or after.kind in (Kind.MARK, Kind.TIME) or after.low in BEHIND_AN_OBJECT:
            yield OBJECTS[token.low]


BEHIND_AN_OBJECT = PREPOSITIONS | DETERMINERS | {"and", "or", "but", "that", "who", "when", "while"}


def speaking_pronoun(reading: Reading) -> str | None:
    """“…,” he said. Somebody whom the site does not know may have been named before him: then he may be that one."""
    tokens = reading.tokens
    for verb in reading.verbs:
        if verb.act is Act.SAY and not verb.quoted:
            at = verb.at - 1
            if at < 0 or tokens[at].low not in ANY_PERSON or tokens[at].quoted:
                continue
            return None if _names_before(reading, at) or any(v.at < at and not v.quoted for v in reading.verbs) else tokens[at].low
    return None


def opening_reference(reading: Reading) -> str | None:
    """“he”, “it”, or the words behind “The” in lower case (“prime minister”), where that is the subject of the first clause; None
    where it is another."""
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
        return " ".join(word.low for word in words[1:])
    return None


def has_doubtful_subject(reading: Reading) -> bool:
    """“When Arden raised its rates, it bought no gold”: a thing named before it need not be what “it” means."""
    main = reading.main
    return main is not None and main.at > 0 and reading.tokens[main.at - 1].low in ("it", "they")


def _names_before(reading: Reading, at: int) -> bool:
    """Whether a known name stands before a token, or one that the site does not know as the subject of a clause: “When Eva Brun
    came, he …”."""
    acting = max([verb.at for verb in reading.verbs if verb.at < at and not verb.quoted], default=0)
    for index, token in enumerate(reading.tokens[:at]):
        unknown = 0 < index < acting and token.kind is Kind.WORD and token.text[0].isupper()
        if not token.quoted and (unknown or token.kind is Kind.NAME):
            return True
    return False
