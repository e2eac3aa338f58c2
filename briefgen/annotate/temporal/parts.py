"""Rules for seasons and fiscal years; and for “about”."""

from __future__ import annotations

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.past_verbs import holds_past_verb
from briefgen.annotate.temporal.readings import Reading, absolute, carried, unanchored, unresolved
from briefgen.annotate.temporal.setting import Setting, anchored
from briefgen.annotate.temporal.tables import CLAUSE_ENDS, FROM_TEXT, RELATIONS, SEASON_LETTERS, SEASON_MONTHS
from briefgen.annotate.temporal.told import BEFORE_THAT
from briefgen.annotate.temporal.years import narrative_year
from briefgen.dates import Kind, Precision

_BEFORE_ABOUT = frozenset(
    [
        "in",
        "from",
        "by",
        "since",
        "until",
        "of",
        "to",
        "on",
        "or",
        "was",
        "is",
        "born",
        "died",
        "built",
        "dating",
        "began",
        "ended",
        "",
    ]
)
_OF_WHAT = frozenset("worried concerned asked talked informed warned complained boasted lied questioned".split())
"""Before “about 2024”: about is of, not near."""
_AROUND_FALL = frozenset("in into during over by for through this early late throughout".split())
"""Before “the fall” where it is a season: “after the fall” is after a defeat."""
_AROUND_SEASON = frozenset(
    "in into during of since by over for until through this early late mid before after throughout spend spent spending".split()
)
_WINTER = 24
"""EDTF's code; a winter bears the year of its December, and its middle is in January."""
_AFTER_WINTER = range(3, 9)
"""Months in which “this winter was cold” tells of the one that began the year before."""
_NAMED_AFTER_SEASONS = frozenset(
    "storm storms weather olympics games paralympics coat coats clothes tyres tires wheat solstice equinox palace garden gardens "
    "wonderland fuel".split()
)
"""After a season that tells what they are, not when: “the winter storm”."""
_SCHOOL_BEGINS = 8
_JOINS = frozenset(["and", "or", "to", "through", "-", "–"])
_NEAR_ITS_YEAR = 6
"""Words between a year and “the summer” that is of it, at most."""


def season(g: Slots, s: Setting) -> Reading | None:
    return absolute(f"{g['year']}-{g['season']}", "season and year are written", confidence=0.9)


def season_of_year(g: Slots, s: Setting) -> Reading | None:
    if "told" in g:
        if s.memory.year is None:
            return unanchored(f"XXXX-{SEASON_LETTERS[g['season']]}")
        year = s.memory.year + RELATIONS[g["told"]]
        return carried(s.memory.year, f"{year}-{g['season']}", "counted from the year told of")
    if s.reference is None:
        return unresolved(f"XXXX-{SEASON_LETTERS[g['season']]}")
    return anchored(s, f"{s.reference.year + RELATIONS[g['rel']]}-{g['season']}", "the year counted from the dateline")


def relative_season(g: Slots, s: Setting) -> Reading | None:
    """“Last summer”: the last that was over; “next”: the first that is yet to begin; “this”: of the dateline's year."""
    code = g["season"]
    if g["rel"] in FROM_TEXT or (g["rel"] == "next" and s.narrative and s.memory.year is not None):
        return _season_from_text(code, s, 1 if RELATIONS[g["rel"]] > 0 else -1)
    if s.reference is None:
        return unresolved(f"XXXX-{SEASON_LETTERS[code]}")
    shift, here = RELATIONS[g["rel"]], (s.reference.year, s.reference.month)
    year = s.reference.year - (code == 24 and s.reference.month <= 2)  # the winter of a January began the year before
    begins = SEASON_MONTHS[code]
    if shift < 0 and here <= (year + (code == 24), (begins + 1) % 12 + 1):
        year -= 1
    if shift > 0 and here >= (year, begins):
        year += 1
    if shift == 0 and code == _WINTER and s.reference.month in _AFTER_WINTER and not s.ahead:
        if s.reference.month != _AFTER_WINTER[0] and not holds_past_verb(s.near):
            return unanchored(f"XXXX-{SEASON_LETTERS[code]}")  # the one just over, or the coming one
        year -= 1
    return anchored(s, f"{year}-{code}", f"{g['rel']} such season from the dateline", confidence=0.85)


def _season_from_text(code: int, s: Setting, way: int) -> Reading:
    """The first such season after, or the last before, the month or year told of."""
    if s.memory.year is None:
        return unanchored(f"XXXX-{SEASON_LETTERS[code]}")
    year, month = s.memory.month or (s.memory.year, 11 if way > 0 else 1)
    begins = SEASON_MONTHS[code]
    found = year + (begins <= month) if way > 0 else year - (begins + 2 >= month)
    return carried(f"{year}-{month:02}" if s.memory.month else year, f"{found}-{code}", "counted from the time told of before it")


def that_season(g: Slots, s: Setting) -> Reading | None:
    """“That summer”: of the year told of; “warned that summer would be dry” is of none."""
    if s.word(s.at) == "that" and s.before not in BEFORE_THAT and s.after not in CLAUSE_ENDS:
        return None
    if s.memory.year is None:
        return unanchored(f"XXXX-{SEASON_LETTERS[g['season']]}")
    return carried(s.memory.year, f"{s.memory.year}-{g['season']}", "in the year told of")


def the_season(g: Slots, s: Setting) -> Reading | None:
    """“In the summer”: the nearest one; “the fall of Rome” is none."""
    code = g["season"]
    around = _AROUND_FALL if s.word(s.end - 1) == "fall" else _AROUND_SEASON
    until = s.before in ("until", "till") and not s.narrative  # in a history that of a town, perhaps
    owns = s.after in ("'s", "’s") and s.word(s.at) == "the" and s.word(s.end - 1) not in ("fall", "spring")
    if not (s.before in around or until or owns) or s.after in ("of", "in", "months") or s.after in _NAMED_AFTER_SEASONS:
        return None
    shared = _year_shared(s)
    if shared is not None:
        return carried(shared, f"{shared}-{code}", "the year written with another season that it is joined to", confidence=0.85)
    if s.narrative and s.memory.year is not None:
        known = s.memory.month or s.memory.about or s.memory.within
        year = narrative_year(s, SEASON_MONTHS[code] % 12 + 1) - (code == _WINTER) if known else s.memory.year
        return carried(s.memory.year, f"{year}-{code}", "the first from the date before it on", confidence=0.7)
    named = s.memory.sentence_year
    if named is not None and s.at - s.memory.sentence_at <= _NEAR_ITS_YEAR and SEASON_MONTHS[code] > s.memory.sentence_from[0]:
        return carried(named, f"{named}-{code}", "in the year named before it in the sentence", confidence=0.7)
    if s.reference is None:
        return unresolved(f"XXXX-{SEASON_LETTERS[code]}")
    year = days.nearest_year(s.reference, days.middle_of(SEASON_MONTHS[code] % 12 + 1), s.ahead) - (code == _WINTER)
    return anchored(s, f"{year}-{code}", "the season nearest to the dateline", confidence=0.65)


def _year_shared(s: Setting) -> int | None:
    """The year of “the spring and summer of 1988”, “the spring and summer of last year”."""
    at = s.end + 1 + (s.word(s.end + 1) == "the")
    if s.after not in _JOINS or at + 1 >= len(s.words) or "SEASON" not in s.words[at].keys:
        return None
    of = at + 1 + (s.word(at + 1) == "of")
    keys = s.words[of].values if of < len(s.words) else {}
    if s.reference is not None and "REL" in keys and s.word(of + 1) == "year" and keys["REL"] not in FROM_TEXT:
        return s.reference.year + RELATIONS[keys["REL"]]
    return keys.get("Y")


def fiscal_year(g: Slots, s: Setting) -> Reading | None:
    year = g["year"] if "year" in g else 2000 + g["yy"]
    if "until" in g:
        return absolute(f"{year}/{year + 1}", "a fiscal year across two calendar years", str(year), 0.85)
    return absolute(f"{year}~", "a fiscal year: near the calendar year of its name", str(year), 0.85)


def relative_fiscal_year(g: Slots, s: Setting) -> Reading | None:
    if s.reference is None:
        return unresolved("XXXX")
    shift = RELATIONS[g["rel"]] if "rel" in g else -1 if "latest" in (s.word(s.at), s.word(s.at + 1)) else 0
    year = s.reference.year + shift
    return anchored(s, f"{year}~", "a fiscal year counted from the dateline: near the calendar year", str(year), 0.7)


def school_year(g: Slots, s: Setting) -> Reading | None:
    """“Next school year”: about two halves of years. Northern."""
    if s.reference is None or g["rel"] in FROM_TEXT:
        return unanchored("XXXX")
    year = s.reference.year - (s.reference.month < _SCHOOL_BEGINS) + RELATIONS[g["rel"]]
    reason = "a school year counted from the dateline, from one autumn to the next summer"
    return anchored(s, f"{year}~/{year + 1}~", reason, str(year), 0.7)


def approximate(g: Slots, s: Setting) -> Reading | None:
    """“About 1990”, “around Nov. 1”. “Worries about Monday” are worries about Monday."""
    inner = s.read(g["inner"])
    rule = g["inner"][0]
    if inner is None or rule not in ("year", "date", "month-day", "month-year", "decade", "century"):
        return None
    if s.word(s.at) == "about" and s.before not in _BEFORE_ABOUT and (not s.before.endswith("ed") or s.before in _OF_WHAT):
        placed = s.at > 1 and s.words[s.at - 1].text[:1].isupper() and s.word(s.at - 2) in ("in", "at", "near")
        if not placed:  # “born in Ireland about 1819”
            return None
    value = inner.value
    if value is None or value.kind is not Kind.POINT or value.precision in (Precision.DECADE, Precision.CENTURY):
        return inner
    return Reading("DATE", f"{inner.edtf}~", inner.timex, f"{inner.reason}; approximate, as the text says", 0.85, inner.anchor)
