"""What a date in a sentence belongs to: its verb, or else a thing, a participle or another act that is told beside it."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.assemble.timelines.complements import dates_a_complement
from briefgen.assemble.timelines.earlier import (
    dates_what_came_first,
    dates_what_is_spoken_of,
    dates_what_was_before,
    is_of_what_is_to_be,
    is_of_what_was,
)
from briefgen.assemble.timelines.finite import SUBJECTS, Verb
from briefgen.assemble.timelines.participial import PAST, dates_a_participle
from briefgen.assemble.timelines.participles import CLAUSE_MARKS, NO_THING
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.tokens import DETERMINERS, RELATIVES, Kind, Token
from briefgen.assemble.timelines.verbs import Act
from briefgen.assemble.timelines.vocabulary import EVENT_NOUNS
from briefgen.dates import DateValue, Precision

FEW_DAYS = 7
"""Days that a span may last and still count as fine as a day; how old the day of a story may be, and what has just been done."""

AROUND_A_THING = frozenset("after following before despite against about over since until of".split())
"""Before “Sunday's vote”, where that is another thing than what the sentence tells."""
UP_TO = frozenset("to for until from by before through".split())
"""Before a day to come, with a verb of the past: “called on her to resign by Friday”, “has extended it through May”."""
HAD_BEEN_PLANNED = frozenset("planned scheduled due slated fixed arranged".split())
PUT_OFF = frozenset(
    "postponed postpones delayed adjourned moved extended pushed put deferred rescheduled set fixed called announced "
    "ordered fixed sets puts fixes calls postpones delays adjourns moves pushes defers reschedules schedules".split()
)
"""Verbs that put something on another day."""
ARRANGED = HAD_BEEN_PLANNED | {"called", "set", "announced"}
"""What has been done to something that is to come."""
OF_ANOTHER_ACT = frozenset("before after since for with over from despite without about".split())
"""Before a form in -ing, these tell of an act that is not of the time of the verb: “jailed for killing”, “before leaving”."""
OTHER_CLAUSES = RELATIVES - {"that"} | {"after", "before", "until", "because", "although", "though", "unless"}
"""Openers of clauses whose time is not that of the clause they belong to."""
OF_ONE_TIME = frozenset(("when", "while", "as"))
"""Openers of side clauses that tell of the time of the clause they belong to."""


def governor(reading: Reading, at: int) -> Verb | None:
    """The verb that a date at a token belongs to: the nearest before it in its clause, else the first after it."""
    tokens = reading.tokens
    before = [v for v in reading.verbs if v.at < at and not v.quoted]
    after = [v for v in reading.verbs if v.at > at and not v.quoted]
    if before and before[-1].act is Act.SAY and after and after[0].at == at + 1 and tokens[at - 2].kind is not Kind.MARK:
        return after[0]  # “said divers on Sunday searched the wreck”
    if not before and [t.text for t in tokens[at + 1 : at + 2]] == [","]:
        after = [v for v in after if not v.side] or after  # “On Saturday, two months after the roof fell, …”
    if before and not any(t.text in (";", ":", "—") for t in tokens[before[-1].at : at]):
        following = after[0] if after else None
        comma = any(t.text == "," for t in tokens[before[-1].at : at])
        if not (comma and following and tokens[at - 1].text == ","):
            return before[-1]
    return after[0] if after else (before[-1] if before else None)


def is_of_something_else(reading: Reading, at: int, value: DateValue, verb: Verb | None, told: DateValue | None) -> bool:
    """Whether a date is not that of what the verb tells: of a thing, a participle, an act beside it; or cannot be its date."""
    if (
        dates_what_was_before(reading, at)
        or _dates_a_noun(reading, at, value)
        or dates_what_came_first(reading, at)
        or dates_a_complement(reading, at, value, verb)
        or dates_a_participle(reading, at, verb)
        or _dates_another_act(reading, at, verb)
    ):
        return True
    if _is_put_off(reading, at, verb) or dates_what_is_spoken_of(reading, at):
        return True
    return told is not None and verb is not None and (_is_misplaced(reading, at, verb, value, told) or _is_over(verb, value, told))


def is_arranged_for(reading: Reading, at: int, verb: Verb | None, value: DateValue, told: DateValue | None) -> bool:
    """“A strike has been called for Friday”: the day to come for which something is arranged is when it will be."""
    if verb is None or told is None or not verb.passive or verb.at > at or verb.tense not in PAST or not is_ahead(value, told):
        return False
    arranged = {t.low for t in reading.tokens[verb.at : verb.at + 4]} & ARRANGED
    return bool(arranged) and reading.tokens[at - 1].low == "for"


def is_owned(reading: Reading, at: int) -> bool:
    """“Sunday's election”."""
    return [t.low for t in reading.tokens[at + 1 : at + 3]] in (["’", "s"], ["'", "s"])


def is_ahead(date: DateValue, told: DateValue) -> bool:
    """Whether a date is to come on the day something is told."""
    return told.latest is not None and date.earliest is not None and date.earliest > told.latest


def is_beside(reading: Reading, verb: Verb | None) -> bool:
    """Whether a verb stands in a side clause of another time than what the main one tells: “which happened in May”, “after she
    left in May”. Beside a main verb of a state the side clause is what happened.
    """
    main = reading.main
    if verb is None or main is None or main.at == verb.at or main.quoted or main.act is Act.STATE:
        return False
    if main.tense == "perfect" and verb.opener not in ("", "that") and verb.tense == "past":
        # “those killed when it collapsed on Monday have been found”
        return verb.opener != "since" or (main.act is Act.EVENT and not _tells_of_one_named(reading, verb))
    return verb.tense in PAST and (verb.opener in OTHER_CLAUSES or _hangs_on_another(reading, verb))


def _tells_of_one_named(reading: Reading, verb: Verb) -> bool:
    """“Since it was announced in May”, “since Lund left in May”: behind “since” stands what happened to one who is named; “since
    the ship sank” only says from when the rest is counted."""
    before = reading.tokens[: verb.at]
    since = max((at for at, token in enumerate(before) if token.low == "since"), default=-1)
    subject = reading.tokens[since + 1]
    return since >= 0 and (subject.kind is Kind.NAME or subject.low in SUBJECTS)


def _hangs_on_another(reading: Reading, verb: Verb) -> bool:
    """“Arden, which signed when the talks ended on Monday, left”: a clause of one time with that of another clause."""
    if verb.opener not in OF_ONE_TIME:
        return False
    host = next((v for v in reversed(reading.verbs) if v.at < verb.at and not v.quoted), None)
    between = reading.tokens[host.at : verb.at] if host else ()
    return host is not None and host.opener in OTHER_CLAUSES and all(token.text not in CLAUSE_MARKS for token in between)


def _dates_a_noun(reading: Reading, at: int, value: DateValue) -> bool:
    """“Agreed after Sunday's vote”, “delayed its 2019 results”, “was barred from the March 24 election”."""
    tokens = reading.tokens
    before = tokens[at - 1].low if at else ""
    if is_owned(reading, at):
        return before in AROUND_A_THING or is_of_what_was(tokens, at)
    if at + 1 >= len(tokens):
        return False
    thing = tokens[at + 1]
    may_be_verb = thing.verbal and thing.low not in EVENT_NOUNS
    if thing.kind not in (Kind.WORD, Kind.NAME) or thing.low in NO_THING or may_be_verb or thing.low.endswith("ly"):
        return False
    return before in DETERMINERS if value.precision is Precision.YEAR else _has_determiner(tokens, at)


def _has_determiner(tokens: Sequence[Token], at: int) -> bool:
    """Whether “the”, “its” or an owner stands before a date, with at most two plain words between: “Arden's planned 5 May vote”."""
    for index in range(at - 1, max(-1, at - 4), -1):
        token = tokens[index]
        if token.low in DETERMINERS or token.low.endswith(("’s", "'s")) or _is_mark_of_owner(tokens, index):
            return True
        if token.kind is not Kind.WORD or token.low in NO_THING or (token.verbal and not token.low.endswith("ed")):
            return False
    return False


def _is_mark_of_owner(tokens: Sequence[Token], index: int) -> bool:
    return tokens[index].low == "s" and index > 0 and tokens[index - 1].text in ("’", "'")


def _dates_another_act(reading: Reading, at: int, verb: Verb | None) -> bool:
    """“Jailed for killing a man in May”, “made landfall before weakening on Monday”, “many of them having fled in 2017”; and what a
    relative clause tells by a verb that is not known.
    """
    tokens = reading.tokens
    if verb is not None and verb.tense in PAST and is_of_what_is_to_be(tokens, at):
        return True
    if verb is None or verb.at > at:
        return False
    for index in range(at - 1, verb.at, -1):
        token = tokens[index]
        if token.text in (",", ";") and tokens[index + 1].low not in ("having",):
            return False
        if token.low == "having" or token.low in RELATIVES - {"that"}:
            return True
        if token.low.endswith("ing") and len(token.low) > 5 and token.kind is Kind.WORD:
            before = tokens[index - 1]
            if before.low in OF_ANOTHER_ACT or (
                before.low == "of" and (tokens[index - 2].verbal or tokens[index - 2].low == "guilty")
            ):
                return True
    return False


def _is_put_off(reading: Reading, at: int, verb: Verb | None) -> bool:
    """Whether a date is where something was put: “postponed the accounts to April 30 from April 8”, “sets a hearing for 5 May”; or
    had been planned for, and did not come: “had been planned for 12 May”."""
    if verb is None or verb.tense not in (*PAST, "present") or at == 0:
        return False
    puts = PUT_OFF | HAD_BEEN_PLANNED if verb.tense == "pluperfect" else PUT_OFF
    moved = {t.low for t in reading.tokens[verb.at : verb.at + 3]} & puts
    return bool(moved) and reading.tokens[at - 1].low in ("to", "from", "for", "until")


def _is_misplaced(reading: Reading, at: int, verb: Verb, value: DateValue, told: DateValue) -> bool:
    """Whether a date cannot be that of its verb: what was asked for “by 26 August”, which is to come, or “will” be done on a day
    that is over: an hour of the day told of before, or “after 5 May”.
    """
    if verb.tense in PAST:
        return is_ahead(value, told) and at > 0 and reading.tokens[at - 1].low in UP_TO
    after = at > 0 and reading.tokens[at - 1].low in ("after", "following", "of", "since")
    return verb.tense == "future" and is_ahead(told, value) and (after or value.precision is Precision.INSTANT)


def _is_over(verb: Verb, value: DateValue, told: DateValue) -> bool:
    """Whether a time is over that stands with what “has” been done: English says “agreed last week”, and “has agreed to settle a
    claim over a ferry last week” of another thing. A day just over is said so too: “has been arrested on Monday”.
    """
    if verb.tense != "perfect" or value.precision is Precision.YEAR or value.earliest is None or value.latest is None:
        return False
    quarter = value.precision in (Precision.QUARTER, Precision.HALF)
    days = told.earliest.since(value.latest) if told.earliest else 0
    return not quarter and days >= (FEW_DAYS if value.earliest == value.latest else 1)
