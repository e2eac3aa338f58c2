"""Whether “until Monday” ends what is over: “the talks lasted until Monday”, but “they put the talks off until Monday”."""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word, is_contracted_not
from briefgen.annotate.temporal.past_verbs import BEFORE_NOUN, REACH, STOPS, UNCHANGED, WAS, is_attributive, is_past, is_past_verb
from briefgen.annotate.temporal.tables import FUTURE_CUES, NOT_YET, REPORTING

UNTIL = frozenset(["until", "till"])
_SETS_A_LIMIT = frozenset(
    "adjourned deferred delayed postponed put pushed moved extended prolonged renewed suspended stayed paused halted "
    "stopped froze frozen cancelled canceled closed shut locked blocked barred banned forbade prohibited restricted "
    "grounded sealed cordoned recessed retired withdrew disbanded dissolved broke rose left vacated evacuated jailed "
    "remanded detained imprisoned bailed sentenced excluded expelled exiled ordered told asked urged required instructed "
    "allowed permitted let authorised authorized gave given granted had got won lost offered promised pledged lent loaned "
    "leased rented hired borrowed booked reserved bought signed contracted appointed elected named chose set scheduled "
    "fixed agreed voted ruled decided planned tied committed limited capped reduced cut raised lowered imposed declared "
    "introduced announced approved issued waived kept saved stored reported returned".split()
)
"""Verbs that put something off, end it, allow it or fix it: their “until” is to come, mostly. What other verbs tell of lasted till
then, whoever did it: “they danced until Friday”, “they questioned her until Friday”."""
_STAYED = frozenset(["stayed", "remained", "kept"])
"""Before a participle, or a place, that tells how: “the port stayed closed until Friday”."""
_HOLDS = frozenset(["held", "ran", "stayed"])
"""Verbs that last by themselves, and set a limit with an object or a particle: “a judge stayed the order until Friday”."""
_PUT_OFF = BEFORE_NOUN - {"her", "of"} | {"off", "up", "over", "back", "executions", "deportations"}
_NEW = frozenset(["a", "an", "another"])
_NOT = frozenset(["not", "n't", "n’t", "never"])
_ALLOWED = NOT_YET | frozenset("due likely able allowed permitted available open going have want plan ready".split())
"""After “was not” and “did not”, where what follows may be to come: “was not due until Friday”."""
_WANTED = frozenset("have want plan expect intend need allow permit".split())
_OTHER_CLAUSE = STOPS | FUTURE_CUES | frozenset("which who whom whose where that and but is are has have can".split())
_PASSIVE = WAS | {"be", "been", "being", "not"}
_NEAR = 4
_GIVEN = frozenset(["given", "allowed", "granted"])
_BUSY = frozenset("locked engaged embroiled involved absorbed stuck".split())
_TALKS = frozenset("talks negotiations discussions meetings debate debates battle battles fighting argument dispute".split())
"""What somebody may be locked in, which ends by itself."""


def is_until_the_past(words: list[Word], until: int) -> bool:
    """Whether the verb before “until” is of what lasted till then, or was not before: “they danced until Friday”, “he did not know
    until Friday”, “he was first until Friday, when he lost”."""
    if _was_until(words, until):
        return True
    for i in range(until - 1, max(-1, until - REACH), -1):
        text = words[i].text.lower()
        denied = words[i - 2].text.lower().removesuffix("n") if is_contracted_not(words, i) else ""
        denied = words[i - 1].text.lower() if text in _NOT and i else denied
        if denied in WAS | {"did"}:
            return words[i + 1].text not in (_WANTED if denied == "did" else _ALLOWED)
        if _had_given(words, i):
            return True
        if text in _OTHER_CLAUSE or (text == "to" and words[i + 1].text not in BEFORE_NOUN):
            return False
        if is_past_verb(words, i) or text in UNCHANGED or text == "lay":
            return _was_not(words, i) or _was_busy(words, i) or (i > 0 and words[i - 1].text in _STAYED) or _lasted(words, i)
    return False


def _lasted(words: list[Word], verb: int) -> bool:
    """Whether a verb of the past, in the active, sets no limit."""
    text, after = words[verb].text, words[verb + 1].text
    if text in _HOLDS:
        return after not in _PUT_OFF
    if after in _NEW:
        return False  # “they refused a truce until Friday”: its own end, perhaps
    passive = verb > 0 and words[verb - 1].text in _PASSIVE
    attributive = after not in UNTIL and is_attributive(words, verb)
    return not passive and text not in _SETS_A_LIMIT and not attributive


def _had_given(words: list[Word], verb: int) -> bool:
    """“The court had given him until Friday”: over, where nobody is told to have said so."""
    before = [word.text for word in words[max(0, verb - 2) : verb]]
    had = before[-1:] == ["had"] or before == ["had", "been"]
    return had and words[verb].text in _GIVEN and REPORTING.isdisjoint(word.text for word in words[max(0, verb - REACH) : verb])


def _was_busy(words: list[Word], verb: int) -> bool:
    """“Were locked in talks until Friday”: they lasted till then; not “they are locked in talks until Friday”."""
    in_talks = words[verb + 1].text == "in" and not _TALKS.isdisjoint(word.text for word in words[verb + 2 : verb + 2 + _NEAR])
    return in_talks and words[verb].text in _BUSY and (verb == 0 or words[verb - 1].text not in ("is", "are", "be", "remain"))


def _was_not(words: list[Word], verb: int) -> bool:
    """“Was not found until Friday”; not “was not allowed in until Friday”."""
    near = [word.text.lower() for word in words[max(0, verb - 2) : verb]]
    return len(near) > 1 and near[1] in _NOT and near[0] in WAS and words[verb].text not in _ALLOWED


def _was_until(words: list[Word], until: int) -> bool:
    """“He was first until Friday, when he lost”."""
    when = until + 2 + (until + 2 < len(words) and words[until + 2].text == ",")
    if when >= len(words) or words[when].text != "when":
        return False
    return any(is_past(words[at].text, words[at - 1].text.lower()) for at in range(when + 1, min(when + _NEAR, len(words))))
