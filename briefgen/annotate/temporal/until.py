"""Whether “until Monday” ends what is over: “the talks lasted until Monday”, but “they put the talks off until Monday”."""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import BEFORE_NOUN, REACH, STOPS, WAS, is_past, is_past_verb
from briefgen.annotate.temporal.tables import FUTURE_CUES, NOT_YET

UNTIL = frozenset(["until", "till"])
_LASTED = frozenset(
    "lasted ran continued went stayed fought raged burned burnt worked waited slept played danced talked marched lingered "
    "dragged stretched persisted held lived drank partied struggled searched toiled camped sat stood lay hid beat raped "
    "tortured abused assaulted interrogated questioned grilled harassed tormented prayed sang debated argued negotiated "
    "bargained deliberated discussed drove walked rained snowed blew smouldered smoldered blazed reigned ruled celebrated "
    "feasted gambled rested rode sailed toured travelled traveled wandered roamed protested demonstrated rioted clashed "
    "battled shelled bombed pounded besieged guarded survived clung hovered flowed gushed leaked roared howled trailed "
    "performed swam skied fished hunted cycled studied taught nursed tended cooked cleaned dug pumped rowed drifted traded "
    "stalled ate remained".split()
)
"""Verbs of the past of what lasts, whoever does it: their “until” is its end."""
_STAYED = frozenset(["stayed", "remained"])
"""Before a participle that tells how: “the port stayed closed until Friday”."""
_TRANSITIVE = frozenset(["stayed", "held", "ran"])
"""Those of them that may put something off, with an object or a particle: “a judge stayed the order until Friday”."""
_PUT_OFF = BEFORE_NOUN - {"her", "of"} | {"off", "up", "over", "back", "executions", "deportations"}
_NOT = frozenset(["not", "n't", "n’t", "never"])
_ALLOWED = NOT_YET | frozenset("due likely able allowed permitted available open going have want plan ready".split())
"""After “was not” and “did not”, where what follows may be to come: “was not due until Friday”."""
_OTHER_CLAUSE = STOPS | FUTURE_CUES | frozenset("which who whom whose where that and but is are has have can".split())
_NEAR = 4


def is_until_the_past(words: list[Word], until: int) -> bool:
    """Whether the verb before “until” is of what lasted till then, or was not before: “they danced until Friday”, “he did not know
    until Friday”, “he was first until Friday, when he lost”."""
    if _was_until(words, until):
        return True
    for i in range(until - 1, max(-1, until - REACH), -1):
        text = words[i].text.lower()
        if text in _NOT and i and words[i - 1].text.lower() in WAS | {"did"}:
            return words[i + 1].text not in _ALLOWED
        if text in _OTHER_CLAUSE or (text == "to" and words[i + 1].text not in BEFORE_NOUN):
            return False
        if text in _LASTED:
            put_off = text in _TRANSITIVE and words[i + 1].text in _PUT_OFF
            return not put_off and not (i and words[i - 1].text in WAS | {"be", "been", "being", "not"})
        if is_past_verb(words, i):
            return _was_not(words, i) or (i > 0 and words[i - 1].text in _STAYED)
    return False


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
