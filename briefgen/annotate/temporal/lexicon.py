"""The lexicon: each word the grammar knows, with its classes and what it means in each. Made once."""

from __future__ import annotations

from typing import Any

from briefgen.annotate.temporal import tables
from briefgen.annotate.temporal.productions import LITERALS

Entry = tuple[tuple[str, ...], dict[str, Any]]
"""The classes of a word, and its value in each. A lower-case class is a word that stands for itself."""

NUMBER_WORDS = frozenset(
    form
    for word in (*tables.ONES, *tables.TENS, *tables.MULTIPLES, *tables.ORDINALS, *tables.TENTHS)
    for form in (word, word.capitalize())
)
_TENS_PLURAL = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_PROPER = frozenset([*tables.MONTHS, *tables.WEEKDAYS])
_NOT_IN_CAPITALS = frozenset(["may", "march", "august", "sunday"])


def _classes() -> dict[str, dict[str, Any]]:
    """Lower-case word → class → value; proper names are here in lower case too, and told apart when forms are made."""
    out: dict[str, dict[str, Any]] = {}

    def put(key: str, words: dict[str, Any]) -> None:
        for word, value in words.items():
            out.setdefault(word, {})[key] = value

    put("MON", tables.MONTHS)
    put("WD", tables.WEEKDAYS)
    put("WDP", {f"{word}s": number for word, number in tables.WEEKDAYS.items()})
    put("SEASON", tables.SEASONS)
    put("SEASONP", {f"{word}s": code for word, code in tables.SEASONS.items()})
    put("N", {**tables.ONES, **tables.TENS})
    put("NV", dict.fromkeys(tables.VAGUE_COUNTS, "X"))
    put("ORD", {**tables.ORDINALS, **tables.TENTHS})
    put("DOW", {**tables.ORDINALS, **tables.TENTHS})
    put("NTHW", {word: day for word, day in {**tables.ORDINALS, **tables.TENTHS}.items() if day >= tables.FIRST_DAY_IN_WORDS})
    put("QO", {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4})
    put("QN", {f"q{n}": n for n in (1, 2, 3, 4)})
    put("HN", {f"h{n}": n for n in (1, 2)})
    put("PART", {word: tables.PARTS[word] for word in ("early", "mid", "late")})
    put("EDGE", {word: tables.PARTS[word] for word in ("beginning", "start", "middle", "end")})
    put("REL", {word: word for word in tables.RELATIONS})
    put("DEIC", {word: word for word in tables.DAY_WORDS})
    put("DP", tables.DAY_PARTS)
    put("DPP", {f"{word}s": letters for word, letters in tables.DAY_PARTS.items()})
    put("SET", tables.SETS)
    put("REF", tables.REFERENCES)
    put("ART", {"a": 1, "an": 1})
    put("HALF", {"half": 0.5})
    put("NOON", {"noon": (12, 0), "midnight": (0, 0), "midday": (12, 0)})
    put("DECW", {name: number for number, name in enumerate(_TENS_PLURAL, start=192)})
    put("DECW", {"noughties": 200})
    for dash in "-–—−":
        put("DASH", {dash: dash})
    _put_units(put)
    for word in LITERALS:
        out.setdefault(word, {})[word] = word
    return out


def _put_units(put: Any) -> None:
    units = tables.UNITS
    plurals = {("centuries" if unit == "century" else f"{unit}s"): unit for unit in units}
    put("UP", {**plurals, **tables.UNIT_SPELLINGS, **{f"{word}.": unit for word, unit in tables.UNIT_SPELLINGS.items()}})
    put("UN", {f"{part}s": "day" for part in ("night", "morning", "evening", "afternoon")})
    put("U", {unit: unit for unit in units if unit != "second"})
    put("UA", {unit: unit for unit in units if unit not in ("second", "quarter")})
    put("UC", {unit: unit for unit in ("week", "month", "quarter", "year", "decade", "century", "day")})
    put("SEC", {"second": "second"})
    put("ULONG", {f"{unit}long": unit for unit in ("hour", "day", "week", "month", "year", "decade")})


def _forms(word: str) -> tuple[str, ...]:
    """How a word may be written: names with a capital only, others with or without; in capitals too where nothing else is meant."""
    capital = word[:1].upper() + word[1:]
    bare = word.rstrip("s") if word.endswith("days") else word
    if bare in _PROPER:
        return (capital,) if bare in _NOT_IN_CAPITALS else (capital, word.upper())
    return (word, capital)


def _entries() -> dict[str, Entry]:
    out: dict[str, Entry] = {}
    for word, values in _classes().items():
        for form in _forms(word):
            out[form] = (tuple(values), values)
    for short, number in tables.MONTHS_SHORT.items():
        out[short] = (("MONA",), {"MONA": number})
        out[f"{short}."] = (("MON",), {"MON": number})
    for short, number in tables.WEEKDAYS_SHORT.items():
        out[short] = out[f"{short}."] = (("WDA",), {"WDA": number})
    for zone in tables.ZONES:
        out[zone] = (("TZ",), {"TZ": zone})
    out["FY"] = (("FY",), {})
    out["BC"] = out["BCE"] = out["B.C."] = out["B.C.E."] = (("BC",), {})
    out["AD"] = out["A.D."] = (("AD", "CE"), {})
    out["CE"] = (("CE",), {})
    out["c."] = out["ca."] = (("circa",), {"circa": "circa"})
    for half in ("am", "pm", "AM", "PM"):
        out[half] = (("HALFDAY",), {"HALFDAY": half[0].lower()})
    out["o'clock"] = out["o’clock"] = (("o'clock",), {})
    return out


LEXICON: dict[str, Entry] = _entries()

_TRIGGER_CLASSES = frozenset(
    "BC AD CE MON WD WDP SEASON SEASONP QN HN DEIC DP DPP SET REF NTHW UP UN U SEC ULONG MONA WDA TZ HALFDAY".split()
)
_TRIGGER_WORDS = (
    "past future present moment overnight Christmas Easter Whitsun Whitsunday Candlemas Lammas Martinmas "
    "Thanksgiving Halloween New Day Eve Pentecost Juneteenth Epiphany "
    "Friday m am pm AM PM M Q midnight noon midday FY fiscal once twice weekend weekends weekdays clock nineties eighties "
    "seventies sixties fifties forties thirties twenties noughties half eighteen nineteen thousand while time ago period term "
    "date o'clock Mardi Groundhog st nd rd th ST ND RD TH "
    "Weekend Weekends Weekdays Overnight Midnight Noon Midday Once Twice Past Fiscal"
).split()
TRIGGERS = frozenset(
    [form for form, (keys, _) in LEXICON.items() if _TRIGGER_CLASSES.intersection(keys)]
    + [form.rstrip(".") for form in LEXICON if form.endswith(".")]
    + _TRIGGER_WORDS
    + [str(year) for year in range(1000, 2200)]
    + [f"{year}{mark}s" for mark in "'’" for year in (*range(1000, 2200), *range(10, 100, 10))]
    + [f"{decade}s" for decade in (*range(1000, 2200, 10), *range(10, 100, 10))]
    + [f"0{hour}{minute:02}" for hour in range(10) for minute in range(60)]
    + [f"{mark}{year:02}" for mark in "'’" for year in range(100)]
    + [f"{day}d" for day in (2, 3, 22, 23)]
    + [f"/{year:02}" for year in range(100)]
    + [f":{minute:02}" for minute in range(60)]
)
"""A sentence without one of these has no time in it."""
