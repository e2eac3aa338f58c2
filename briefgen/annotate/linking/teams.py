"""Sports teams are called by their place or the last word of their name: “England won”, “the Lakers”; in texts on sport alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.annotate.linking.tables import word_set

SPORT_WORDS = word_set(
    """
        match matches goal goals coach coached striker goalkeeper midfielder defender quarterback touchdown season seasons
        playoff playoffs league tournament halftime half-time penalty kick game games players player scored score scoring
        win wins winning won defeat defeated beat victory team teams championship championships cup final finals semi-final
        quarterfinal medal medals innings wicket wickets rebounds points inning homer homered pitcher dunk free-throw
        offside referee fixture fixtures stadium squad club captain
    """
)
MIN_SHARE = 0.015
"""Share of sport words from which a text is on sport."""
MIN_WORDS = 6

SPORTS = word_set(
    """
        football soccer rugby basketball hockey cricket baseball volleyball handball netball
    """
)
_NATIONAL = re.compile(r"(?P<place>.+?) (?:(?:men's|women's) )?national (?:under-\d+ )?(?P<sport>.*)team")
_COLLEGE = re.compile(rf"(?P<name>.+?) (?:men's |women's )?(?:{'|'.join(sorted(SPORTS))})")
_CLUB = re.compile(r"(?P<place>[A-Z]\S+(?: [A-Z]\S+){0,2}) (?P<nick>[A-Z][a-z]{2,}(?:[^s]s|x))")


def on_sport(keys: list[str]) -> bool:
    """Whether the folded words of a text are those of a report on sport."""
    count = sum(key in SPORT_WORDS for key in keys)
    return count >= MIN_WORDS and count >= MIN_SHARE * len(keys)


def team_forms(name: str) -> Iterator[str]:
    """Short forms of a team's name that need not stand beside the full one: “Sweden”, “the Lakers”, “Notre Dame”."""
    national = _NATIONAL.fullmatch(name)
    college = _COLLEGE.fullmatch(name)
    club = _CLUB.fullmatch(name)
    if national:
        yield national["place"]
    elif college:
        words = college["name"].split()
        yield from (" ".join(words[:size]) for size in range(1, min(3, len(words))))
    elif club:
        yield club["nick"]


def club_places(name: str) -> Iterator[str]:
    """The place of a club, which stands for it once the full name is in the text."""
    club = _CLUB.fullmatch(name)
    if club:
        yield club["place"]


def sport_of(name: str) -> frozenset[str]:
    """The sports a team's name speaks of."""
    return SPORTS.intersection(name.casefold().split())
