"""Numbers that look like years and are none: counts, prices, numbers of things, years before our era."""

from __future__ import annotations

from itertools import pairwise

from briefgen.annotate.temporal.designations import is_citation, is_designation
from briefgen.annotate.temporal.grammar import Match
from briefgen.annotate.temporal.lexer import Word, tight
from briefgen.annotate.temporal.names import MONTHS, is_name, text_at
from briefgen.annotate.temporal.past_verbs import is_past
from briefgen.annotate.temporal.tables import AS_EARLY, BEFORE_YEAR, COUNTED, NUMBERED

_OTHER_ERA = frozenset(["bc", "bce"])
"""After a year before the first of our era."""
_ERAS = _OTHER_ERA | {"ad", "ce"}
_HAS_ERA = frozenset(["year", "year-range", "decade", "century", "centuries", "part-of", "edge-of", "approximate"])
"""Rules of times that an era may follow. “On Tuesday B.C. voted” and “on 5 May 2021 B.C. voted” tell of British Columbia."""
_DAYS_AND_MONTHS = MONTHS | {"D", "DO", "DOW"}
_JOINS_YEARS = frozenset(["to", "and", "until", "till", "through", "or", "-", "–", "—"])
_AFTER_YEAR = frozenset("the a an he she it they we i when where in at on and but as that was is had".split()) | {
    "",
    *'.,;:!?)]”"’–—',
}
"""What may follow a year, and not a count: “on 15 March 899 the king died”, but “on 15 March 899 people died”."""
_OF_A_COUNT = frozenset("of with than among".split())
_PLURALS = ("ers", "children", "men", "people", "ents", "ants", "ists", "ies", "sons", "ors", "lings")
"""After “of” and a number: “a survey of 1709 schoolchildren”."""
_BEFORE_SHORT_YEAR = frozenset(["(", ",", "-", "–", "/", "class", "or"])
_BEFORE_AMOUNT = frozenset(
    "hit hits reached reaches at cost costs scored sold bought won lost weighs weighed totaled totalled".split()
)
_OF_THEM = frozenset(["them", "these", "those", "whom", "which"])
_UP_TO = frozenset("until till by through to since".split())
"""Before “at least 2027”."""
_CODES = frozenset("ASU CVE ISO DIN EN RFC IFRS NCT COM".split())
"""Before the number of a rule or a record: “ASU 2014-09”."""
_BEFORE_ERA = BEFORE_YEAR | {"(", "[", ",", "-", "–", "—", "on", "or"}
_NEAR_ANOTHER = 6
"""Words before a count among which another one stands."""
_ZONES = frozenset("eastern central mountain pacific local".split())
_EARLY = 1500
"""The year before which four figures are mostly a count."""


def is_of_unread_year(match: Match, words: list[Word], at: int) -> bool:
    """“15 March 899”, “March 15, 44 BC”, “the 5th century BC”: of the year that stands behind it, not of the dateline's."""
    end = match.end
    if match.rule in _HAS_ERA:
        joined = text_at(words, end) in _JOINS_YEARS and text_at(words, end + 1).isdigit()
        return _is_era(words, end + 2 if joined else end, _OTHER_ERA)
    written = [key for word in words[at:end] for key in word.keys]
    if "Y" in written or MONTHS.isdisjoint(written) or _DAYS_AND_MONTHS.isdisjoint(words[end - 1].keys):
        return False
    comma = text_at(words, end) == ","
    end += comma
    number = text_at(words, end)
    if not number.isdigit() or "Y" in words[end].keys or tight(words, end):
        return False
    if _is_era(words, end + 1, _ERAS):
        return True
    if comma and end - 1 - at == 1:
        return False  # “in March, 300 in all”
    return len(number) > 2 and text_at(words, end + 1) in _AFTER_YEAR


def _is_era(words: list[Word], at: int, eras: frozenset[str]) -> bool:
    """Whether a word is an era's sign in capitals."""
    return at < len(words) and words[at].text.isupper() and words[at].text.lower().replace(".", "") in eras


def is_no_year(match: Match, words: list[Word], at: int) -> bool:
    """A bare number is a year unless it counts something, names a thing, or stands by a sign."""
    last = match.end - 1
    if "Y" not in words[last].keys:
        return False
    year, before, after = match.slots["year"], text_at(words, at - 1), text_at(words, match.end)
    if match.end - at > 1:
        return False
    if is_designation(words, at) or is_citation(words, at):
        return True
    if before == "," and at > 2 and "D" in words[at - 2].keys and text_at(words, at - 3) == "and":
        return any(not MONTHS.isdisjoint(word.keys) for word in words[max(0, at - 6) : at])  # “August 18 and 24, 1855”
    if before == "as" and text_at(words, at - 2) in AS_EARLY:
        return False
    if before in _JOINS_YEARS and at > 2 and "Y" in words[at - 2].keys and text_at(words, at - 3) in ("from", "between"):
        return bool(year <= words[at - 2].values["Y"] or (year < _EARLY and after not in _AFTER_YEAR) or after in COUNTED)
    if before == "between" and after == "and" and _is_of_two_years(words, match.end):
        return text_at(words, match.end + 2) not in _AFTER_YEAR and not (at == 1 and _tells_who(words, match.end, year))
    if before == "least" and text_at(words, at - 2) == "at" and text_at(words, at - 3) in _UP_TO:
        return False
    if before in NUMBERED or before == "#" or after in COUNTED or (tight(words, at) and before not in "(['\"“‘`–-—−"):
        return True
    if before == "approximately" or (after == "of" and text_at(words, match.end + 1) in _OF_THEM):
        return True
    if before in _OF_A_COUNT and after.endswith(_PLURALS) and not after.endswith("'s") and words[match.end].text.islower():
        return True
    if _counts_a_people(words, at, match.end):
        return True
    follows = words[match.end] if match.end < len(words) else None
    if (
        follows is not None
        and follows.keys
        and {"U", "UP", "MON", "N"} & set(follows.keys)
        and "Y" not in follows.keys
        and before not in ("in", "since")
    ):
        return True
    if after in _ZONES and text_at(words, match.end + 1) == "time":
        return True  # “1903 Eastern time”
    joins = after in ("-", "–", "—", "−", "/") or (after == ":" and tight(words, match.end + 1))  # not “the fire of 1666: …”
    if (tight(words, at) and before in tuple("-–—−")) or (tight(words, match.end) and joins):
        return (
            not (at > 1 and "Y" in words[at - 2].keys)
            and not (match.end + 1 < len(words) and "Y" in words[match.end + 1].keys)
            and before != "mid"
        )
    if before == "both" and not _is_of_two_years(words, match.end):
        return True
    if before == "this" and (after in COUNTED or year % 100 == 0):
        return True
    if (
        before in BEFORE_YEAR
        or before in ("(", "[", ",", "—", "–", "−")
        or (before == "-" and at > 1 and "Y" in words[at - 2].keys)
    ):
        return not (
            1500 <= year <= 2100
            or (before in ("in", "since", "by", "from", "until", "before", "after") and not is_name(words, match.end))
        )
    if before in ("or", "and", "/") and at > 1 and "Y" in words[at - 2].keys:
        return False
    if at == 0 and after in ("-", "–", "—", ":"):
        return False  # “1814 – The firm was founded”
    if is_name(words, at - 1):
        return True
    return not 1900 <= year <= 2035 or before in _BEFORE_AMOUNT


def numbers_a_thing(match: Match, words: list[Word], at: int) -> bool:
    """“Section 2019-05”, “ASU 2014-09”, “No. 2016-09”: the number of something."""
    if text_at(words, at - 1) == "." and text_at(words, at - 2) in ("no", "nos"):
        return True
    code = at > 0 and words[at - 1].text in _CODES
    return (
        code
        or text_at(words, at - 1) in NUMBERED
        or (tight(words, at) and text_at(words, at - 1) not in ("(", "[", '"', "“", "‘", "'", "`"))
    )


def _counts_a_people(words: list[Word], at: int, end: int) -> bool:
    """“Held by 2000 Turks”, “some 400 Lisks, 1800 Velmians and 500 others”: so many of a people, where no year would stand."""
    word = words[end] if end < len(words) else None
    if word is None or word.keys or not (word.text.istitle() and word.text.endswith("s")) or text_at(words, end + 1) in ("'", "’"):
        return False
    if text_at(words, at - 1) == "by":
        return is_past(text_at(words, at - 2), text_at(words, at - 3))
    near = words[max(0, at - _NEAR_ANOTHER) : at - 1]
    return text_at(words, at - 1) in (",", "and") and any(
        "N" in one.keys and MONTHS.isdisjoint(one.keys) and two.text.endswith("s") for one, two in pairwise(near)
    )


def _is_of_two_years(words: list[Word], end: int) -> bool:
    """“Both 1850 and 1855”, not “both 1500 and 2000 metres”."""
    return end + 1 < len(words) and "Y" in words[end + 1].keys and text_at(words, end + 2) not in COUNTED


def _tells_who(words: list[Word], end: int, year: int) -> bool:
    """“Between 1820 and 1823 Orsini wrote”: a name behind the second year."""
    last = words[end + 1].values["Y"]
    name = words[end + 2].text if end + 2 < len(words) else ""
    return bool(_EARLY <= year < last) and name.istitle() and not name.endswith("s")


def is_no_range_of_years(match: Match, words: list[Word], at: int) -> bool:
    """“Born in 1885 – 16 March 1919”: a dash with spaces joins no year to a day."""
    month = match.end < len(words) and not MONTHS.isdisjoint(words[match.end].keys)
    return month or numbers_a_thing(match, words, at)


def is_no_short_year(match: Match, words: list[Word], at: int) -> bool:
    """“In '43”, “June '43”, “'42 and '43”: without such words before it, an apostrophe may open a quotation."""
    before = words[at - 1] if at else None
    return before is None or not (
        before.text.lower() in BEFORE_YEAR
        or before.text in _BEFORE_SHORT_YEAR
        or not {"MON", "MONA", "SEASON", "YY"}.isdisjoint(before.keys)
    )


def is_no_era(match: Match, words: list[Word], at: int) -> bool:
    """“In 2019 BC voters chose”, “some 200 BC residents”, “channel 4 AD”: a province, and other letters."""
    year = next((word.values["N"] for word in reversed(words[at : match.end]) if "N" in word.keys), 0)
    if words[match.end - 1].text == "BC" and year >= _EARLY and match.rule == "before-christ":
        return True
    return at > 0 and "N" in words[at].keys and text_at(words, at - 1) not in _BEFORE_ERA
