"""What the words around say: whether a clause looks ahead, and whether it is direct speech."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from briefgen.annotate.temporal.arranged import is_arranged
from briefgen.annotate.temporal.day_subjects import (
    DENIED,
    TO_COME,
    is_another,
    is_asked_of_readers,
    is_scheduled,
    is_subject_of_what_comes,
    would_be,
)
from briefgen.annotate.temporal.headlines import is_announced
from briefgen.annotate.temporal.lexer import Word, around
from briefgen.annotate.temporal.limits import ASKED_TO, CALLS_FOR_MORE, comes_as_early_as, is_moved, is_no_later, reaches_ahead
from briefgen.annotate.temporal.matters import is_of_a_mishap
from briefgen.annotate.temporal.modals import IS, WILL, goes_to, has_been, is_will, looks_on
from briefgen.annotate.temporal.over import MAY_BE_OVER, is_over
from briefgen.annotate.temporal.past_verbs import (
    BEFORE_NOUN,
    HEAD,
    OPENING,
    REACH,
    STOPS,
    UNCHANGED,
    WAS,
    holds_past_verb,
    is_past,
    is_report,
    is_unchanged_past,
)
from briefgen.annotate.temporal.presents import is_present
from briefgen.annotate.temporal.schedule import ARRANGED, DONE, PRESENTS
from briefgen.annotate.temporal.tables import (
    CONTRACTS,
    FUTURE_ASKED,
    FUTURE_CUES,
    FUTURE_WITH_TO,
    PAST_VERBS,
    PERCEIVED,
    PLANNED_EVENTS,
    REPORTING,
)

_PLANNED = frozenset(["plan", "plans", "planned", "planning"])
"""Words that look ahead before “a”: “planned a march on Saturday”."""
_RELATIVE = frozenset(["which", "that"])
_NEAR = 4
"""Words between “which launches” and its date, at most."""
_GO = frozenset("go goes head heads".split())
"""Before “to the polls”, in the present."""
_WAS_TO = frozenset("due scheduled expected slated set planned".split())
_IF = frozenset(["If", "Unless", "When", "Once", "Before", "After", "As", "Until", "While"])
"""At the head of a sentence whose main clause tells of what will be."""
_PASSED = frozenset("missed passed expired lapsed met ignored".split())
"""What tells that a deadline is over."""
_SHOWS = frozenset("show shows concert concerts gig gigs tour festival match fixture friendly election referendum auction".split())
"""After “announced”: what is then to come."""
_NOBODY = frozenset("nobody few no neither none as that so only hardly".split())
_NOT_TO_COME = DENIED | PERCEIVED
"""After “could”, where nothing is to come."""
_CLAUSES = frozenset(["that", "but", "while", "because", "and"])
_AFTER_WITH = 2
"""Where a date stands in “With a Friday launch”."""
_LONGEST_OPENING = 7
"""Words before a date behind the first comma of its sentence: “later in the day, on Sunday, it will rain”."""
_DASHES = frozenset("-–")
_PAIRS = {"setting": "up", "join": "us"}
"""Words that look ahead with the word after them: “setting up a final on Sunday”."""
_QUOTES = {'"': '"', "”": "“", "''": "``"}
"""Marks that end a quotation, and those that begin it."""
_ENDS_SPEECH = frozenset(",.?!")
"""Before a mark that ends direct speech, and not words that are quoted within a clause."""
_QUOTED = 80
"""Words within quotation marks, at most."""
_CUES = frozenset(
    {
        *ARRANGED,
        *("planned", "track", "target"),
        *FUTURE_CUES,
        *FUTURE_WITH_TO,
        *FUTURE_ASKED,
        *_PLANNED,
        *_RELATIVE,
        *_PAIRS,
        *UNCHANGED,
        *_WAS_TO,
        *STOPS,
        *PAST_VERBS,
    }
    | {"soon", "could", "is", "are", "polls", "possible"}
)
"""Words that look ahead, perhaps, and those at which nobody looks farther back."""
_NOTED = _CUES | PRESENTS.keys() | MAY_BE_OVER
"""Beside words in “-ed”, all that say anything of a date behind them."""


def looks_ahead(words: list[Word], at: int, end: int, *, narrative: bool) -> bool:
    """Whether a cue of the future stands before an expression in its clause, with no report of what was said between, or after one
    at the head of its sentence (“In October the bank will close”). In a `narrative` the present may be that of history."""
    before = words[at - 1].text.lower() if at else ""
    if before in CALLS_FOR_MORE and reaches_ahead(words, at, end, before):
        return True
    if words[0].text in _IF and _will_be(words[end : end + REACH]) and not holds_past_verb(words[max(0, end - REACH) : end]):
        return True
    if at == _AFTER_WITH and words[0].text == "With" and words[1].text in ("a", "an") and would_be(words, end):
        return True
    opens = at <= HEAD and all(word.text.lower() in OPENING for word in words[:at])
    if (opens or _opens_a_clause(words, at)) and _goes_on_ahead(words, at, end, narrative=narrative):
        return True
    if end < len(words) and (
        (words[end].text == "deadline" and _PASSED.isdisjoint(word.text for word in around(words, end)))
        or (words[end].text in CONTRACTS and "MON" in words[end - 1].keys)
    ):
        return True
    if is_of_a_mishap(words, at, end) or (end < len(words) and words[end].text in WAS and words[at - 1].text == "on"):
        return False  # “the night off on Friday was a blessing”
    if (
        is_announced(words, at)
        or is_scheduled(words, at, end)
        or is_no_later(words, at)
        or is_moved(words, at)
        or comes_as_early_as(words, at)
        or is_asked_of_readers(words, at)
        or is_subject_of_what_comes(words, at, end)
        or is_another(words, at)
    ):
        return True
    for i in _clause_before(words, at):
        text = words[i].text
        word = text.lower()
        if word not in _NOTED and not word.endswith("ed"):
            continue
        if text in PRESENTS and not narrative and is_present(words, i, at, end):
            return True
        if word in _CUES:
            looks = _says(words, i, at, end)
            if looks is not None:
                return looks
        if is_over(words, i, at):
            return False
    return False


def _opens_a_clause(words: list[Word], at: int) -> bool:
    """“They warned that on Sunday it will be cut”, “but on Sunday rain is expected”, “prior to that, on Sunday, it will rain”."""
    on = at - 1 if at and words[at - 1].text in ("on", "in") else at
    if on > 1 and words[on - 1].text == ",":
        return on <= _LONGEST_OPENING and "," not in [word.text for word in words[: on - 1]] and not holds_past_verb(words[:on])
    return on < at and at > 1 and words[at - 2].text in _CLAUSES


def _will_be(words: list[Word]) -> bool:
    """“It will rise”, “it is expected to rise”, “it should rise”."""
    pairs = pairwise(word.text for word in words)
    return any(word.text in WILL or word.text == "should" for word in words) or any(
        one in ("is", "are") and two in TO_COME for one, two in pairs
    )


def _says(words: list[Word], i: int, at: int, end: int) -> bool | None:
    """Whether a word before an expression looks ahead; None where it says nothing of that."""
    word, after = words[i].text.lower(), words[i + 1].text
    if word in _WAS_TO and i and words[i - 1].text in WAS and end < len(words) and words[end].text == "but":
        return False  # “was due on Tuesday but left”
    if word in FUTURE_WITH_TO and i and words[i - 1].text == "had":
        return False  # “had planned to leave on Saturday”
    if word == "won" and after in ("'", "’"):
        return True  # “won’t close on Thursday”
    if (
        (word in FUTURE_ASKED and any(w.text == "to" for w in words[i + 1 : min(at, i + 1 + ASKED_TO)]))
        or (word in FUTURE_CUES and looks_on(words, i))
        or (word in FUTURE_WITH_TO and after in ("to", "for") and not has_been(words, i + 1) and not goes_to(words, i))
        or (word in _PLANNED and after in ("a", "an", "another"))
        or (word in _RELATIVE and at - i <= _NEAR and _is_present(after))
        or (word == "soon" and after == "as")
        or (word in _PAIRS and after == _PAIRS[word])
        or (word == "could" and i + 1 < at and after.isalpha() and after not in _NOT_TO_COME and may_come(words, i))
        or (word == "possible" and i and words[i - 1].text in ("is", "are"))
        or (word in ARRANGED and is_arranged(words, i, at))
        or (word == "announced" and after in BEFORE_NOUN and any(w.text in _SHOWS for w in words[i + 1 : at]))
        or (word == "planned" and i and (words[i - 1].text in BEFORE_NOUN or words[i - 1].text in IS))
        or (word in ("track", "target") and after == "for")
        or (word in IS and (after in DONE or _is_of_the_next(words, i)))
        or (word == "polls" and i > 2 and words[i - 3].text in _GO)
    ):
        return True
    return False if is_report(words, i) or is_unchanged_past(words, i) or word in STOPS else None


def _clause_before(words: list[Word], at: int) -> Iterator[int]:
    """The words before an expression within reach of it, the nearest first, without those that are quoted within its clause:
    “should be “encouraged” to go on Monday”, but not “will”, he said on Monday”."""
    i, left = at - 1, REACH
    while i >= 0 and left > 0:
        opens = _QUOTES.get(words[i].text)
        if opens and i and words[i - 1].text[-1:] not in _ENDS_SPEECH:
            opening = next((j for j in range(i - 1, max(-1, i - 1 - _QUOTED), -1) if words[j].text == opens), None)
            if opening is not None:
                i, left = opening - 1, left - 1
                continue
        yield i
        i, left = i - 1, left - 1


def _is_of_the_next(words: list[Word], verb: int) -> bool:
    """“Their next match is”: what is next is to come."""
    return any(words[i].text == "next" and words[i + 1].text in PLANNED_EVENTS for i in range(max(0, verb - _NEAR), verb))


def may_come(words: list[Word], could: int) -> bool:
    """Whether “could” tells of what may come: not “nobody could leave”, “as fast as they could”, “so weak that he could”."""
    if could > 2 and words[could - 1].text == "that" and words[could - 3].text in BEFORE_NOUN:
        return True  # “a strike that could halt trains”
    if not _NOBODY.isdisjoint(word.text.lower() for word in words[max(0, could - 3) : could]):
        return False
    pairs = pairwise(word.text for word in around(words, could))
    return all(two in REPORTING for one, two in pairs if is_past(two, one.lower()))


def _is_present(word: str) -> bool:
    """Whether a word right after “which” is a verb of the present by its form: “which launches on 28 June”."""
    return word.islower() and len(word) > len("has") and word.endswith("s") and not word.endswith("ss") and word not in REPORTING


def _goes_on_ahead(words: list[Word], at: int, end: int, *, narrative: bool) -> bool:
    """Whether the first verb that is known after an expression looks ahead; one of the present after a weekday alone, since “on 2
    May the king opens the talks” may stand in a chronicle."""
    weekday = not narrative and any("WD" in word.keys for word in words[at:end])
    for i in range(end, min(end + REACH, len(words)) - 1):
        text = words[i].text.lower()
        if text in PAST_VERBS or text in STOPS or (i == end and text in _DASHES):
            return False
        if (text in WILL and is_will(words, i)) or (text in ("is", "are") and words[i + 1].text in TO_COME):
            return True
        if weekday and words[i].text in PRESENTS and is_present(words, i, at, end):
            return True
    return False
