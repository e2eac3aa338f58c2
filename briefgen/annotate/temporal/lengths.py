"""Rules for durations, sets and vague references: found so that they do not become points. None of them has a day."""

from __future__ import annotations

from briefgen.annotate.temporal.clock import is_military
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.readings import Reading
from briefgen.annotate.temporal.setting import Setting
from briefgen.annotate.temporal.tables import CLOCK_UNITS, IN_OTHER_UNITS, RELATIONS, SEASON_LETTERS, SEASONS, UNITS

_LENGTH = "a length of time: no day"
_AGAIN = "again and again: no day of its own"
_MONEY = frozenset("million billion trillion percent cents dollars times barrels tons tonnes".split())
_COUNTED_OUT = frozenset("barrels tons tonnes gallons litres liters pounds worth pieces".split())
"""Before “of”: “a million barrels of oil a day”."""
_SIZES = ["second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year", "decade", "century"]
_HALVED = {"year": (12, "month"), "decade": (10, "year"), "century": (100, "year")}
"""What half of a unit is counted in."""
_LARGE = {"million": 1_000_000, "billion": 1_000_000_000}
_SOME_DAY = frozenset("will would could might may can".split())
"""Around “one day”: not the length of a day."""
_AFTER_SOME_DAY = 5
_HAVE_A_COUNT = frozenset(["n", "fourths"])
"""Slots of the amount in “the past three months” and “the past quarter-century”."""
_SMALLER = {"Y": (12, "M"), "W": (7, "D"), "D": (24, "TH"), "TH": (60, "TM"), "TM": (60, "TS")}
"""What half of a unit is counted in."""


def amount_of(g: Slots) -> tuple[float | None, str]:
    """How many of which unit; None for a vague count."""
    unit = g["unit"]
    if "vague" in g or g.get("n") == "X":
        return None, unit
    count = g.get("n", 1)
    if "plus" in g:
        count += g["plus"]
    elif "half" in g:
        count *= g["half"]
    elif "fourths" in g:
        count *= 0.25
    return count * (12 if "dozen" in g else _LARGE[g["million"]] if "million" in g else 1), unit


def in_whole_units(count: float, unit: str) -> tuple[float, str]:
    """“A century and a half” as 150 years; what needs it not, and halves of units that no other divides, as they are."""
    times, smaller = _HALVED.get(unit, (1, unit))
    return (count * times, smaller) if count != int(count) else (count, unit)


def duration_value(g: Slots) -> str:
    """The TIMEX3 value of an amount of time."""
    count, unit = amount_of(g)
    letter = UNITS[unit]
    times, letter = IN_OTHER_UNITS.get(letter, (1, letter))
    clock = "T" if unit in CLOCK_UNITS else ""
    if count is None or ("n2" in g and "unit2" not in g) or "many" in g:
        return f"P{clock}X{letter}"
    if "unit2" in g:
        return _joined(clock + letter, count * times, g)
    return "P" + _written(count * times, clock + letter)


def _joined(letter: str, count: float, g: Slots) -> str:
    """“An hour and 35 minutes”: larger units first, the T once."""
    second, half = g["unit2"], g.get("half", 1) if "n2" not in g else 1
    letters = ("T" if second in CLOCK_UNITS else "") + UNITS[second]
    count2 = g.get("n2", 1)
    if count2 == "X" or letters[-1] not in "YMWDHS":
        return f"P{'T' if letter[0] == 'T' else ''}X{letter[-1]}"
    value = "P" + _written(count, letter) + _written(count2 * half, letters)
    head, mark, tail = value.partition("T")
    return head + mark + tail.replace("T", "")


def _written(count: float, letter: str) -> str:
    """A count and its unit; a fraction in the next smaller unit: 2.5 years are 2Y6M."""
    whole = int(count)
    mark, bare = ("T", letter[1]) if letter.startswith("T") else ("", letter)
    if count == whole:
        return f"{mark}{whole}{bare}"
    size, smaller = _SMALLER.get(letter, (0, ""))
    part = (count - whole) * size
    if not size or part != int(part):
        return f"{mark}{count:g}{bare}"
    rest = f"{int(part)}{smaller.lstrip('T')}"
    head = f"{mark}{whole}{bare}" if whole else ""
    if smaller.startswith("T") and not (mark and whole):
        rest = "T" + rest
    return head + rest


def duration(g: Slots, s: Setting) -> Reading | None:
    if s.word(s.end - 1) == "hours" and is_military(s.words, s.at):
        return None
    if "unit2" in g and _SIZES.index(g["unit2"]) >= _SIZES.index(g["unit"]):
        return None  # “24 hours, 7 days a week” is no one length
    if s.word(s.at) == "one" and s.word(s.end - 1) == "day" and _SOME_DAY.intersection(_around(s)):
        return Reading("DATE", "", "FUTURE_REF", "some day to come", 0.8)
    if _is_rate(s):
        return Reading("SET", "", duration_value(g), "so much in each: no day of its own", 0.85)
    return Reading("DURATION", "", duration_value(g), _LENGTH)


def _around(s: Setting) -> list[str]:
    """The word before, and some words after, as they are written: “may” is not the month."""
    return [word.text for word in (*s.words[max(0, s.at - 1) : s.at], *s.words[s.end : s.end + _AFTER_SOME_DAY])]


def _is_rate(s: Setting) -> bool:
    """“$33 million a year”, “four flights a week”."""
    if s.end - s.at != 2 or s.word(s.at) not in ("a", "an"):
        return False
    before = s.words[s.at - 1] if s.at else None
    if before is None:
        return False
    if "N" in before.keys or before.text == "%" or before.text[:1].isdigit() or before.text.lower() in _MONEY:
        return True
    if before.text.islower() and before.text.isalpha() and s.word(s.at - 2) == "one":
        return True  # “one falcon a year”
    near = s.words[max(0, s.at - 4) : s.at]
    if before.text.islower() and any(
        w.text == "of" and s.words[i - 1].text in _COUNTED_OUT for i, w in enumerate(near, max(0, s.at - 4))
    ):
        return True
    return before.text.endswith("s") and before.text.islower() and any("N" in w.keys for w in near)


def length(g: Slots, s: Setting) -> Reading | None:
    """Lengths without a number: “weeks”, “for some time”."""
    unit = g.get("unit")
    if unit == "quarter" or (s.before in SEASONS and s.word(s.end - 1) == "months"):
        return None
    if unit is None:
        return Reading("DURATION", "", "PXX", _LENGTH, 0.8)
    if "ulong" in g or (s.end - s.at == 1 and s.word(s.at).endswith("long")):
        return Reading("DURATION", "", duration_value({"n": 1, "unit": unit}), _LENGTH)
    return Reading("DURATION", "", duration_value({"n": "X", "unit": unit}), _LENGTH, 0.85)


def span(g: Slots, s: Setting) -> Reading | None:
    """“The past three months”, “the first nine months”: lengths, though they lie before, after or within something."""
    if "seasons" in g:
        return Reading("SET", "", f"XXXX-{SEASON_LETTERS[g['seasons']]}", _AGAIN)
    if g.get("way") in ("this", "current"):
        return None
    if g.get("way") is None and "n" not in g:
        return Reading("DURATION", "", duration_value({"n": "X", "unit": g["unit"]}), _LENGTH, 0.8)
    return Reading(
        "DURATION", "", duration_value(g if _HAVE_A_COUNT.intersection(g) or "unit" not in g else _counted(g, s)), _LENGTH, 0.93
    )


def _counted(g: Slots, s: Setting) -> Slots:
    """“The past year” is one year, “the past years” an unknown number."""
    plural = "UP" in s.words[s.end - 1].keys
    return {"n": "X" if plural else g.get("half", 1), "unit": g["unit"]}


def vague_span(g: Slots, s: Setting) -> Reading | None:
    """“Recent years”, “the coming weeks”."""
    way = g["way"]
    if way in ("this", "current"):
        return None
    past = way in ("recent", "early") or RELATIONS.get(way, 1) < 0
    if way == "early":
        return Reading("DURATION", "", duration_value({"n": "X", "unit": g["unit"]}), _LENGTH, 0.7)
    return Reading("DATE", "", "PAST_REF" if past else "FUTURE_REF", "vague on purpose: no day", 0.9)


def every(g: Slots, s: Setting) -> Reading | None:
    return Reading("SET", "", _each(g), _AGAIN)


def _each(g: Slots) -> str:
    if "unit" in g:
        count = g.get("n", 2 if "other" in g else 1)
        return duration_value({"n": count, "unit": g["unit"]})
    if "wd" in g:
        return f"XXXX-WXX-{g['wd'] + 1}" + (f"T{g['dp']}" if "dp" in g else "")
    if "month" in g:
        return f"XXXX-{g['month']:02}"
    if "season" in g:
        return f"XXXX-{SEASON_LETTERS[g['season']]}"
    return f"XXXX-XX-XXT{g['dp']}" if "dp" in g else "P1Y"


def set_word(g: Slots, s: Setting) -> Reading | None:
    return Reading("SET", "", g["set"], _AGAIN)


def set_plural(g: Slots, s: Setting) -> Reading | None:
    """“Mondays”, “Tuesday nights”, “weekends”."""
    number = g.get("wdp", g.get("wd"))
    if number is None:
        return Reading("SET", "", "XXXX-WXX-WE" if s.word(s.at) == "weekends" else "XXXX-WXX", _AGAIN)
    return Reading("SET", "", f"XXXX-WXX-{number + 1}" + (f"T{g['part']}" if "part" in g else ""), _AGAIN)


def times_in(g: Slots, s: Setting) -> Reading | None:
    return Reading("SET", "", duration_value({"n": 1, "unit": g["unit"]}), "several times within a period: no day of its own")


def reference(g: Slots, s: Setting) -> Reading | None:
    word = next((slot for slot in ("past", "future", "present") if slot in g), None)
    value = f"{word.upper()}_REF" if word else g["ref"]
    return Reading("DATE", "", value, "vague on purpose: no day")
