"""Whether the verb of a month or day without a year says that it is to come: “will be held in Rome in October”, “is due on 5 May”.

The verb nearest before the date in its clause decides: “a law that will ban it was passed in December” tells of the passing.
"""

from __future__ import annotations

from briefgen.annotate.temporal.arranged import is_arranged
from briefgen.annotate.temporal.cues import may_come
from briefgen.annotate.temporal.finite import has_verb_before
from briefgen.annotate.temporal.headlines import is_announced
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.limits import is_no_later, is_put_off
from briefgen.annotate.temporal.matters import is_of_a_matter
from briefgen.annotate.temporal.modals import IS, MODALS, WILL, goes_to, has_been, is_due, is_will, looks_on
from briefgen.annotate.temporal.over import is_over
from briefgen.annotate.temporal.past_verbs import (
    BEFORE_NOUN,
    PARTICIPLES,
    REACH,
    STOPS,
    WAS,
    holds_past_verb,
    is_past,
    is_report,
)
from briefgen.annotate.temporal.presents import is_present
from briefgen.annotate.temporal.schedule import ARRANGED, PRESENTS
from briefgen.annotate.temporal.tables import PERCEIVED, PLANNED_EVENTS, REPORTING

_AT_A_TIME = frozenset("on in at by from during for".split())
_IS_TO = frozenset(
    "likely due set expected scheduled going forecast predicted plans plan hopes hope aims aim intends intend expects "
    "expect".split()
)
"""Before “to” and the verb of what is to come: “is likely to play in November”."""
_OR_NOUNS = frozenset("plan plans hope hopes aim aims".split())
"""Those that may be nouns: “it announced plans to close in August” leaves open what August is of."""
_PLANNED = frozenset("scheduled slated planned expected due payable booked listed timetabled set".split())
"""Before “for”, “in” and “on”: what is fixed for then."""
_NO_PLAN = frozenset("was were had than as".split())
"""Before “scheduled”, where it is told of a plan that may be over."""
_NO_THINGS = (BEFORE_NOUN | WAS | IS) | set(
    "first last next only second third one ones had have has been be ought used able unable seem seems appear appears claim "
    "claims likely unlikely about not who him me us them she he it they prove proves turn turns out".split()
)
"""Before “to be”, where no thing stands that is for something."""
_ODDS = frozenset("odds chance chances bet bets betting priced pricing prospect".split())
_SUMMONED = frozenset("remanded bailed ordered summoned bail custody due".split())
_NEAR_COURT = 8
_MAY = (WILL | MODALS) - {"must"}
_EVENTS = PLANNED_EVENTS | frozenset("referendum ballot question fair festival strike start sale auction".split())
_CALLED = frozenset("announced announces called scheduled".split())
_NOT_TO = frozenset(["blame"])
"""After “is to”, where nothing is to come."""
_ANOTHER_CLAUSE = STOPS | frozenset("( ) that which who whose where when while as what why how if whether".split())
_WHO_ACTS = frozenset("he she they we i".split())
_ENDS = _ANOTHER_CLAUSE | _WHO_ACTS | IS | {"has", "have", "had"}
"""Words at which nobody looks farther back."""


def is_yet_to_come(words: list[Word], at: int, end: int, *, narrative: bool, reported: bool) -> bool:
    """Whether the verb of an expression says that it is to come: “opens on 5 May”, “will be held in Rome in June”.

    With `reported` also “said that it would be held in June”, where no other day is named that it was said on; in a `narrative` the
    present may be that of history.
    """
    if is_no_later(words, at) or is_announced(words, at):
        return True
    if (at > 1 and words[at - 2].text == "dates" and words[at - 1].text == "for") or is_put_off(words, at):
        return True
    if _may_be(words, at, end):
        return True
    if at < 2 or words[at - 1].text.lower() not in _AT_A_TIME or is_of_a_matter(words, at - 1) or _owns_what_is(words, end):
        return False
    if words[at - 2].text in IS and words[at - 1].text in ("on", "in") and not narrative:
        return True
    for i in range(at - 2, max(-1, at - 2 - REACH), -1):
        text = words[i].text.lower()
        if (
            _tells_ahead(words, i, end, reported=reported)
            or (not narrative and words[i].text in ARRANGED and is_arranged(words, i, at))
            or (not narrative and words[i].text in PRESENTS and is_present(words, i, at, end))
        ):
            return True
        if text in _ENDS or is_over(words, i, at) or _is_break(words, i):
            return False
    return False


def _may_be(words: list[Word], at: int, end: int) -> bool:
    """“A vote on 8 November would help”, “a November vote could fail”: the event of that day is the subject of what may be."""
    attributive = at > 0 and words[at - 1].text.lower() in ("a", "an", "the")
    verb = end + attributive
    if verb + 1 >= len(words) or words[verb].text not in _MAY or words[verb + 1].text == "have":
        return False
    event = words[end] if attributive else words[at - 2] if at > 1 and words[at - 1].text in ("on", "in") else None
    return event is not None and event.text.lower() in _EVENTS


def _owns_what_is(words: list[Word], end: int) -> bool:
    """“In November's survey”; not “in November's election”."""
    owns = end + 1 < len(words) and words[end].text in ("'s", "’s")
    return owns and PLANNED_EVENTS.isdisjoint(word.text for word in words[end + 1 : end + 3])


def _tells_ahead(words: list[Word], i: int, end: int, *, reported: bool) -> bool:
    """Whether a word before an expression is the verb of what is to come, or part of it."""
    text = words[i].text.lower()
    before = words[i - 1].text if i else ""
    if text in WILL:
        return is_will(words, i)
    if text in _CALLED and sum("MON" in word.keys for word in words[end - 3 : end]) > 1 and "to" not in words[i + 1].text:
        return any(word.text in _EVENTS for word in words[i + 1 : end])  # “announced an election in April-May”
    if text in _ODDS:
        return not holds_past_verb(words[max(0, i - REACH) : i])  # “traders see a 58 % chance of a cut in June”
    if text == "turns":
        return "N" in words[i + 1].keys and i + 2 < len(words)  # “she turns 40 in June”
    if text == "won":
        return words[i + 1].text in ("'", "’")
    if text == "would":
        return reported and _is_reported(words, i) and not has_been(words, i)
    if text in MODALS:
        return words[i].text != "May" and not has_been(words, i) and (text != "could" or _could_be(words, i))
    if text == "to" and words[i + 1].text == "appear" and any(w.text in _SUMMONED for w in words[max(0, i - _NEAR_COURT) : i]):
        return True  # “remanded in custody to appear in court on 9 July”
    if text == "to" and words[i + 1].text == "be" and _is_for_later(words, i):
        return reported
    if text == "to" and i > 1 and words[i + 1].text not in BEFORE_NOUN and not has_been(words, i):
        if before in IS:
            return words[i + 1].text not in _NOT_TO
        noun = before in _OR_NOUNS and has_verb_before(words, i - 1)
        return before in _IS_TO and not (_was(words, i - 2) or noun or goes_to(words, i - 1)) and looks_on(words, i - 1)
    return text in _PLANNED and _is_planned(words, i, end)


def _is_for_later(words: list[Word], to: int) -> bool:
    """“They carried a lander, to be dropped in June”: what a thing is for; not “was to be dropped”, “the first to be dropped”."""
    before = words[to - 1].text if to else ""
    if before in ("–", "—", ",", "-"):
        return to > 1
    thing = before.isalpha() and before.islower() and not words[to - 1].keys and not before.endswith(("ed", "ly", "ing"))
    return thing and before not in _NO_THINGS and not is_past(before, "") and before not in PARTICIPLES


def _was(words: list[Word], i: int) -> bool:
    """“Was”, “had”, “had been”: what was planned may be over."""
    return words[i].text in WAS or words[i].text == "had" or (i > 0 and words[i].text == "been" and words[i - 1].text == "had")


def _could_be(words: list[Word], i: int) -> bool:
    return words[i + 1].text not in PERCEIVED and words[i + 1].text not in ("not", "only") and may_come(words, i)


def _is_planned(words: list[Word], i: int, end: int) -> bool:
    """“Is scheduled for November”, “elections due in May”; not “was set for May”, “the talks due in May collapsed”."""
    before = words[i - 1].text if i else ""
    after = words[i + 1].text
    if (
        before in _NO_PLAN
        or (before == "been" and i > 1 and words[i - 2].text == "had")
        or after not in _AT_A_TIME
        or (words[i].text == "set" and after != "for")
    ):
        return False
    told = end < len(words) and is_past(words[end].text, words[end - 1].text)
    return not told and (words[i].text != "due" or is_due(words, i))


def _is_break(words: list[Word], i: int) -> bool:
    """A comma that does not stand between names: “Rome, Italy, in October”."""
    return words[i].text == "," and not words[i - 1].text[:1].isupper()


def _is_reported(words: list[Word], at: int) -> bool:
    return any(words[i].text.lower() in REPORTING and is_report(words, i) for i in range(max(0, at - REACH), at))
