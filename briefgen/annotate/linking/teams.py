"""Sports teams are called by their place or the last word of their name: “England won”, “the Lakers”; in texts on sport alone."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from briefgen.annotate.linking.longer_names import AFTER, GENERIC_HEADS, LEGAL_FORMS, MODIFIER_HEADS
from briefgen.annotate.linking.ordinary_words import ORDINARY
from briefgen.annotate.linking.tables import word_set
from briefgen.annotate.linking.words import fold

SPORT_WORDS = word_set(
    """
        match matches goal goals coach coached striker goalkeeper midfielder defender quarterback touchdown season seasons
        playoff playoffs league tournament halftime half-time penalty kick game games players player scored score scoring
        win wins winning won defeat defeated beat victory team teams championship championships cup final finals semi-final
        quarterfinal medal medals innings wicket wickets rebounds points inning homer homered pitcher dunk free-throw
        homer homers inning bullpen shortstop batsman batsmen bowler wicketkeeper forehand backhand podium knockout
        offside referee fixture fixtures stadium squad club captain
    """
)
OF_VOTES = word_set("win wins winning won defeat defeated beat victory league final season seasons points club campaign captain")
"""Words that reports on elections and wars have as well."""
FEWEST_OF_SPORT = 2
"""Different words of sport alone that a report on it has."""
MIN_SHARE = 0.015
"""Share of sport words from which a text is on sport."""
MIN_WORDS = 6

SPORTS = word_set(
    """
        football soccer rugby basketball hockey cricket baseball volleyball handball netball
    """
)
TERMS = {
    "American football": word_set("quarterback quarterbacks touchdown touchdowns nfl linebacker linebackers"),
    "football": word_set("soccer goalkeeper midfielder striker offside"),
    "baseball": word_set("baseball homer homers homered inning pitcher pitchers shortstop bullpen mlb"),
    "basketball": word_set("basketball nba rebounds dunk"),
    "ice hockey": word_set("nhl puck goaltender"),
    "cricket": word_set("cricket cricketer cricketers wicket wickets wicketkeeper batsman batsmen bowler"),
    "rugby": word_set("rugby fly-half scrum"),
}
"""Sport → words that one alone has."""
_NATIONAL = re.compile(r"(?P<place>.+?) (?:(?:men's|women's) )?national (?:under-\d+ )?(?P<sport>.*)team")
_COLLEGE = re.compile(rf"(?P<name>.+?) (?:men's |women's )?(?:{'|'.join(sorted(SPORTS))})")
_UNIVERSITY = re.compile(r"(?:University of (?P<place>[A-Z]\w+(?: [A-Z]\w+)?)|(?P<state>[A-Z]\w+(?: [A-Z]\w+)? State) University)")
_CLUB = re.compile(r"(?P<place>[A-Z]\S+(?: [A-Z]\S+){0,2}) (?P<nick>[A-Z][a-z]{2,}(?:[^s]s|x))")
_CLUB_LETTERS = frozenset(["FC", "AFC", "RFC", "CF", "SC"])
_NO_NICKNAME = (
    GENERIC_HEADS
    | AFTER
    | LEGAL_FORMS
    | MODIFIER_HEADS
    | word_set(
        "of at in for the and nations united states islands indies emirates prix games olympics masters championships awards "
        "nights drinks"
    )
)


def on_sport(keys: list[str]) -> bool:
    """Whether the folded words of a text are those of a report on sport."""
    found = [key for key in keys if key in SPORT_WORDS]
    return len(found) >= MIN_WORDS and len(found) >= MIN_SHARE * len(keys) and len(set(found) - OF_VOTES) >= FEWEST_OF_SPORT


def sports_told(keys: Sequence[str]) -> frozenset[str]:
    """The sports of which folded words tell; more than one where “football” may be either."""
    found = {sport for sport, terms in TERMS.items() if not terms.isdisjoint(keys)}
    if "football" in keys and found.isdisjoint(("American football", "football")):
        found |= {"American football"} if "american" in keys else {"American football", "football"}
    return frozenset(found)


def team_forms(name: str, places: Container[str] = ()) -> Iterator[str]:
    """Short forms of a team's name that need not stand beside the full one: “Sweden”, “the Lakers”, “Notre Dame”.

    `places` are names of other entities: what follows one of them is the nickname (“Miami Heat”).
    """
    national = _NATIONAL.fullmatch(name) if "national" in name else None
    college = _COLLEGE.fullmatch(name) if name.rpartition(" ")[2] in SPORTS else None
    university = _UNIVERSITY.fullmatch(name) if "University" in name else None
    if national:
        yield national["place"]
    elif college:
        words = college["name"].split()
        yield from (" ".join(words[:size]) for size in range(1, min(3, len(words))))
    elif university:
        yield university["place"] or university["state"]
    elif club := football_club(name):
        yield club
    else:
        yield from (nick for _, nick in _clubs(name, places))


def football_club(name: str) -> str:
    """What a club is called without the letters that say it is one: “Tarnmouth” of “Tarnmouth F.C.”; empty where it has none."""
    words = name.split()
    if not words:
        return ""
    for letters, rest in ((words[-1], words[:-1]), (words[0], words[1:])):
        if rest and letters.replace(".", "") in _CLUB_LETTERS:
            return " ".join(rest)
    return ""


def club_places(name: str, places: Container[str] = ()) -> Iterator[str]:
    """The place of a club, which stands for it once the club is named otherwise in the text."""
    yield from (place for place, _ in _clubs(name, places))


def _clubs(name: str, places: Container[str]) -> Iterator[tuple[str, str]]:
    words = name.split()
    for size in range(len(words) - 1, 0, -1):
        place, nick = " ".join(words[:size]), words[size:]
        if len(nick) <= 2 and place in places and all(w[0].isupper() and fold(w) not in _NO_NICKNAME for w in nick):
            yield place, " ".join(nick)
            return
    club = _CLUB.fullmatch(name)
    if club and fold(club["nick"]) not in _NO_NICKNAME and fold(club["place"]) not in ORDINARY:
        yield club["place"], club["nick"]


def sport_of(name: str) -> frozenset[str]:
    """The sports a team's name speaks of."""
    return SPORTS.intersection(name.casefold().split())
