"""Numbers that look like decades and hours and are measures: ages, degrees, minutes of play."""

from __future__ import annotations

from itertools import pairwise

from briefgen.annotate.temporal.grammar import Match
from briefgen.annotate.temporal.lexer import Word, around
from briefgen.annotate.temporal.names import text_at

_PARTS_OF_AN_AGE = frozenset("early mid late to or and very - – —".split())
_WHOSE = frozenset("his her their my your our whose".split())
"""Before “20s” and “twenties” where they are an age."""
_DEGREES = frozenset(
    "temperature temperatures highs lows degrees mercury thermometer thermometers fahrenheit "
    "forecasters humidity sunny cloudy skies".split()
)
_LOW_OR_HIGH = frozenset(["low", "lower", "upper", "high"])
"""Before “40s” where these are degrees, or some other measure."""
_SCORES = frozenset(
    "goal goals scored scores scoring netted tallied tally touchdown touchdowns equaliser equalizer equalised equalized puck "
    "assist assists header slapshot layup dunk jumper shorthanded pinned penalty winner".split()
)
_PLAYS = frozenset("period quarter half overtime inning set game match regulation".split())
_NEAR_SCORE = 6


def is_an_age(words: list[Word], at: int) -> bool:
    """“In his early 20s”, “in their mid to late thirties”: how old somebody is."""
    while at > 0 and words[at - 1].text.lower() in _PARTS_OF_AN_AGE:
        at -= 1
    return text_at(words, at - 1) in _WHOSE


def _keys_before(words: list[Word], at: int) -> tuple[str, ...]:
    return words[at - 1].keys if at > 0 else ()


def is_no_decade(match: Match, words: list[Word], at: int) -> bool:
    """“In seventies”, “in her late 30s”; “80s” stands beside another decade or after “the”, and counts no degrees."""
    if is_an_age(words, at):
        return True
    if "DECS" in words[match.end - 1].keys:
        beside = match.end - at > 1 or (
            text_at(words, at - 1) in ("and", "or", "to", "-", "–") and "DEC" in _keys_before(words, at - 1)
        )
        return not beside or is_of_degrees(words, match.end - 1)
    return "decw" in match.slots and text_at(words, match.end - 2) not in ("the", "nineteen", "early", "mid", "late", "-")


def is_of_degrees(words: list[Word], at: int) -> bool:
    """“Temperatures in the mid 40s”, “from the mid 40s to the low 20s”: no years, where no apostrophe stands before them."""
    if "DECS" not in words[at].keys:
        return False
    near = around(words, at)
    measured = any("DECS" in word.keys and before.text.lower() in _LOW_OR_HIGH for before, word in pairwise(near))
    return measured or not _DEGREES.isdisjoint(word.text.lower() for word in near)


def is_of_a_game_clock(match: Match, words: list[Word], at: int) -> bool:
    """“A power-play goal at 6:09”, “at 3:02 of the second period”: minutes of play."""
    if "CLOCK24" not in words[at].keys or match.end - at > 1 or text_at(words, at - 1) not in ("at", "with"):
        return False
    scored = any(word.text.lower() in _SCORES for word in words[max(0, at - _NEAR_SCORE) : at])
    of_play = text_at(words, match.end) in ("of", "into", "left") and any(
        word.text in _PLAYS for word in words[at : at + _NEAR_SCORE]
    )
    return scored or of_play
