"""The year of dates in a list, of which one has it for all: “July and August 1942”, “30 August (10 September) 1721”."""

from __future__ import annotations

from briefgen.annotate.temporal.past_verbs import holds_past_verb
from briefgen.annotate.temporal.setting import Setting
from briefgen.annotate.temporal.tables import FROM_TEXT, PAST_VERBS, RELATIONS

_LISTED = frozenset([",", "and", "or", "/"])
_WITHIN_A_LIST = _LISTED | frozenset(["early", "mid", "late", "-", "the", "of", "in", "on"])
_BEGINS_ITEM = frozenset([",", ";", "and", "or"])
_BREAKS_A_LIST = PAST_VERBS | frozenset("after since who which that from than when where while because like as last".split())
_WORDS_OF_A_LIST = 9
"""Words from a date without a year to the year of the last one in its list, at most."""
_WORDS_OF_PLACES = 24
"""Words from a date to the year of the last one, where places stand between, at most."""
_BETWEEN_PLACES = frozenset(", at in on of the".split())
_NAMES_A_DAY = frozenset(["MON", "MONA", "D", "DO", "DOW"])
_WORDS_OF_ITEMS = 60
"""Words of what is listed behind a colon, at most."""
_OPENS = frozenset("([")
_CLOSES = frozenset(")]")
_WORDS_IN_BRACKETS = 8
_YEARS_AGO = 3
"""Words of “fifty years ago”."""
_STYLE = frozenset("o s n . , julian gregorian calendar old new style".split())
"""Words in brackets that tell the calendar of a day."""


def year_of_list(s: Setting, month: int) -> int | None:
    """The year that stands with the last date of a list, behind brackets, or at the head of what is listed; None without a list."""
    return (
        _years_ago(s)
        or _year_after(s, month)
        or _relative_year_after(s)
        or _year_behind_brackets(s)
        or _year_of_last_item(s)
        or _year_at_head(s)
    )


def goes_on_from(s: Setting) -> tuple[int, int] | None:
    """The month before this one in a list: “Rome next month, Paris in December, Bonn in March”; None outside one."""
    between = s.words[s.memory.sentence_month_at : s.at]
    if s.memory.sentence_month is None or not 0 < len(between) <= _WORDS_OF_A_LIST:
        return None
    broken = any(word.text.lower() in _BREAKS_A_LIST or word.text.endswith(("ed", "ing")) or "YY" in word.keys for word in between)
    return None if broken or between[0].text not in _BEGINS_ITEM else s.memory.sentence_month


def _year_after(s: Setting, month: int) -> int | None:
    """The year of “July and August 1942”, “3 May, 5 June and 7 July 2020”: it stands after the last of them."""
    if s.after not in _LISTED:
        return None
    later: int | None = None
    among: bool | None = False
    for word in s.words[s.end : s.end + _WORDS_OF_A_LIST]:
        if later is None and not ({"D", "DO", "Y"} & set(word.keys) or word.text in (",", "and", "or", "/")):
            among = None  # “in March, 12 of the 2020 recruits”
        if "Y" in word.keys and later is None and among:
            return int(word.values["Y"])  # “August 18 and 24, 1855”
        if among is not None:
            among = among or ("D" in word.keys and later is None)
        if "Y" in word.keys and later is not None:
            year: int = word.values["Y"]
            return year - (month > later and s.after != "/")  # “March 6/February 22, 1821” is one day
        if "MON" in word.keys or "MONA" in word.keys:
            later = word.values.get("MON", word.values.get("MONA"))
        elif not ("D" in word.keys or "DO" in word.keys or word.text.lower() in _WITHIN_A_LIST):
            return None
    return None


def _relative_year_after(s: Setting) -> int | None:
    """The year of “in February and March next year”: it stands after the last month."""
    if s.after not in ("and", "or", ",") or s.reference is None:
        return None
    at = s.end
    while at < len(s.words) and (s.words[at].text in _LISTED or "MON" in s.words[at].keys):
        at += 1
    told = s.word(at) if s.word(at + 1) == "year" and "MON" in s.words[at - 1].keys else ""
    return s.reference.year + RELATIONS[told] if told in RELATIONS and told not in FROM_TEXT else None


def _years_ago(s: Setting) -> int | None:
    """The year of “Fifty years ago, in August”: no verb stands between."""
    counted = s.word(1) == "years" and s.word(2) == "ago" and len(s.words) > s.at > _YEARS_AGO and "N" in s.words[0].keys
    between = s.words[_YEARS_AGO : s.at]
    if not counted or s.reference is None or len(between) > _WORDS_OF_A_LIST or holds_past_verb(between) or s.ahead:
        return None
    years = s.words[0].values["N"]
    closed = all(word.text not in (";", ":", "and", "but") for word in between)
    return s.reference.year - int(years) if closed and years == int(years) else None


def _year_behind_brackets(s: Setting) -> int | None:
    """The year of “30 August (10 September) 1721”, and of the date within the brackets: it stands behind them."""
    at = s.end
    if s.after in _OPENS:
        at += 1
        while at < len(s.words) and at - s.end <= _WORDS_IN_BRACKETS and s.words[at].text not in _CLOSES:
            at += 1
        inside = s.words[s.end + 1 : at]
        if len(inside) == 1 and "Y" in inside[0].keys:
            return int(inside[0].values["Y"])  # “on 3 May (1808)”
        if not _STYLE.issuperset(word.text.lower() for word in inside) and not any(
            {"MON", "MONA"} & set(word.keys) for word in inside
        ):
            return None
    if s.word(at) not in _CLOSES:
        return None
    at += 1
    at += s.word(at) == ","
    year: int | None = s.words[at].values.get("Y") if at < len(s.words) else None
    return year


def _year_of_last_item(s: Setting) -> int | None:
    """“At Arden July 9, at Bern August 5, and at The Rock September 10, 1785”: each item a place and its day."""
    if s.after != ",":
        return None
    last = False
    for at in range(s.end, min(len(s.words), s.end + _WORDS_OF_PLACES)):
        word = s.words[at]
        if word.text in ("and", "or"):
            last = True
        elif "Y" in word.keys and last:
            return int(word.values["Y"]) if _NAMES_A_DAY.intersection(s.words[at - 2].keys) and s.word(at - 1) == "," else None
        elif not (word.text in _BETWEEN_PLACES or word.text[:1].isupper() or _NAMES_A_DAY.intersection(word.keys)):
            return None
    return None


def _year_at_head(s: Setting) -> int | None:
    """“In 1882 four lines were built: one opened October 1; one opened February 7”: the year before the colon, of each item."""
    if s.word(s.at - 1) in ("until", "till"):
        return None
    before, behind = s.words[max(0, s.at - _WORDS_OF_ITEMS) : s.at], s.words[s.end : s.end + _WORDS_OF_ITEMS]
    colon = next((place for place, word in enumerate(before) if word.text == ":"), None)
    if colon is None or not any(word.text == ";" for word in (*before[colon:], *behind)):
        return None
    years = [word.values["Y"] for word in before[:colon] if "Y" in word.keys]
    listed = [word for word in before[colon:] if "Y" in word.keys]
    return int(years[0]) if len(years) == 1 and not listed else None
