"""Whether a date belongs to a matter that is over: “a row over the vote on Sunday”, “higher than in May”, “the crash in May”."""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import BEFORE_NOUN, is_past

_MISHAPS = frozenset(
    "crash attack attacks shooting shootings killing killings murder murders death deaths riot riots fire fires flood floods quake "
    "earthquake bombing bombings explosion blast collapse accident disaster outage losses loss defeat arrest arrests coup fraud "
    "robbery theft rape stabbing assault massacre".split()
)
"""What nobody plans: “they will review the crash in December” tells of a December that is over."""
_AS_THEN = frozenset("than as like those that".split())
"""Before “in December”, where something is compared with what was then."""
_MEASURES = frozenset("% percent cent points million billion trillion".split())
_FROM = frozenset("from after against with versus than".split())
"""Before a figure that another is compared with: “is expected to fall from 4 % in October”."""
_ABOUT = frozenset(["over", "about", "after", "following", "behind"])
"""Before what people quarrel over, or are tried for, after it has been."""
_INQUIRIES = frozenset("inquiry enquiry investigation probe inquest review look looking hearing research".split())
"""Before “into” and what has been: “is opening an inquiry into a leak on Friday”."""
_WORDS_OF_A_MATTER = 4


def is_of_a_matter(words: list[Word], preposition: int) -> bool:
    """Whether what stands before the preposition of a date is something that has been, or what it is compared with."""
    last = words[preposition - 1].text if preposition else ""
    if last in _MISHAPS or last in _AS_THEN or (last == "one" and preposition > 1 and words[preposition - 2].text == "the"):
        return True
    if last in _MEASURES or last[:1].isdigit():
        return any(word.text in _FROM for word in words[max(0, preposition - 1 - _WORDS_OF_A_MATTER) : preposition - 1])
    for i in range(preposition - 2, max(0, preposition - 2 - _WORDS_OF_A_MATTER), -1):
        if words[i].text in BEFORE_NOUN and "of" not in (words[i].text, words[i - 1].text):
            looked_into = words[i - 1].text == "into" and words[i - 2].text in _INQUIRIES
            return words[i - 1].text in _ABOUT or looked_into
    return False


def is_of_a_mishap(words: list[Word], at: int, end: int) -> bool:
    """“Ministers will discuss the attack on Sunday that killed nine”: the day of what nobody plans, as what follows tells."""
    if at < 2 or end + 1 >= len(words) or words[end].text not in ("that", "which", "when"):
        return False
    return words[at - 2].text in _MISHAPS and any(is_past(words[i].text, "") for i in range(end + 1, min(end + 4, len(words))))
