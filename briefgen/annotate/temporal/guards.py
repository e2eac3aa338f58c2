"""Words that look like times and are none, decided by what stands around them."""

from __future__ import annotations

from collections.abc import Callable

from briefgen.annotate.temporal.grammar import Match
from briefgen.annotate.temporal.lexer import Word, tight
from briefgen.annotate.temporal.tables import BEFORE_YEAR, COUNTED, NUMBERED, PAST_VERBS

_BEFORE_MONTH = frozenset(
    "in last this next early late mid by since until till of from to before after during through and or for on between "
    "around about following previous the a an until its his ( - – — , every each both but than as late- ended ending".split()
)
_BEFORE_NAME = frozenset("in last this next early late mid by since until till of from before after during through between".split())
"""Words after which “May” and “March” are months."""
_AS = frozenset(["late", "early", "soon", "recently", "back"])
"""Before “as May”: “as late as May”."""
_WORDS_TO_YEAR = 4
_AMOUNTS = frozenset(
    "percent points thousand million billion trillion tonnes tons barrels dollars roubles rubles euros yuan".split()
)
_OTHER_ERA = frozenset(["bc", "bce", "b"])
"""After a year before the first of our era, which briefgen does not read."""
_ARTICLES = frozenset(["the", "a", "its", "their"])
_AFTER_ARTICLE = frozenset(
    "of for on to through against that who which and is was in at has had government cabinet administration ministry camp".split()
)
"""After “the May” and “the March”: a person or a demonstration."""
_AFTER_MARCH = frozenset("on to through for against past toward towards with by".split())
_AFTER_THE_PAST = frozenset(
    "and or but as he she it they we you i that when the is was are were has had to for with by on in at".split()
)
"""After “in the past”, where no noun follows."""
_AGE_AFTER = frozenset(["old", "older", "younger", "olds"])
_NAMED_AFTER = {
    "sunday": frozenset(["times", "telegraph", "mirror", "express", "mail", "independent", "best", "school"]),
    "monday": frozenset(["night"]),
    "friday": frozenset(["prayers", "night"]),
    "today": frozenset(["show", "programme", "program"]),
}
_NAMED_AFTER_HOLIDAY = frozenset(["island", "islands", "agreement", "rising", "accord", "accords", "massacre", "offensive"])
_BEFORE_DAY = frozenset(["on", "since", "by", "before", "after", "until", "last", "this", "next"])
_NAMED_BEFORE = frozenset("black good bloody cyber super ash easter palm shrove maundy holy whit usa".split())
_BEFORE_AMOUNT = frozenset(
    "hit hits reached reaches at cost costs scored sold bought won lost weighs weighed totaled totalled".split()
)
_SENTENCE_OPENERS = BEFORE_YEAR | _BEFORE_NAME


def is_no_time(match: Match, words: list[Word], at: int) -> bool:
    """Whether words that fit a production are no time where they stand."""
    if _compares(words, at):
        return True
    guard = _GUARDS.get(match.rule)
    return guard is not None and guard(match, words, at)


def _compares(words: list[Word], at: int) -> bool:
    """“1.9% more than a year earlier”: more of something, not more than a year."""
    if words[at].text not in ("more", "less", "fewer", "better") or at == 0:
        return False
    before = words[at - 1]
    return before.text[-1:] == "%" or before.text[:1].isdigit() or before.text.lower() in _AMOUNTS


def _text(words: list[Word], at: int) -> str:
    return words[at].text.lower() if 0 <= at < len(words) else ""


def _capital(words: list[Word], at: int) -> bool:
    """Whether a word is a name by its capital: not the first of the sentence, and none the grammar knows."""
    return 0 < at < len(words) and words[at].text[:1].isupper() and not words[at].keys


def _name_before(words: list[Word], at: int) -> bool:
    """Whether the word before may be a first name: a capital, even at the head of the sentence."""
    return at > 0 and words[at - 1].text[:1].isupper() and not words[at - 1].keys and _text(words, at - 1) not in _BEFORE_MONTH


def _year(match: Match, words: list[Word], at: int) -> bool:
    """A bare number is a year unless it counts something, names a thing, or stands by a sign."""
    last = match.end - 1
    if "Y" not in words[last].keys:
        return False
    year, before, after = match.slots["year"], _text(words, at - 1), _text(words, match.end)
    if after in _OTHER_ERA:
        return True
    if match.end - at > 1:
        return False
    if before in NUMBERED or before == "#" or after in COUNTED or (tight(words, at) and before not in "(['\"“‘`–-—"):
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
    if (tight(words, at) and before in "-–—") or (tight(words, match.end) and after in ("-", "–", "—", "/", ":")):
        return (
            not (at > 1 and "Y" in words[at - 2].keys)
            and not (match.end + 1 < len(words) and "Y" in words[match.end + 1].keys)
            and before != "mid"
        )
    if before in BEFORE_YEAR or before in ("(", "[", ",", "—", "–"):
        return not (
            1500 <= year <= 2100
            or (before in ("in", "since", "by", "from", "until", "before", "after") and not _capital(words, match.end))
        )
    if _capital(words, at - 1):
        return True
    return not 1900 <= year <= 2035 or before in _BEFORE_AMOUNT


def _month(match: Match, words: list[Word], at: int) -> bool:
    """“May”, “March” and names that people bear are months only where the words around call for one."""
    if match.end - at > 1:
        return False
    name, before, after = words[at].text.rstrip(".").lower(), _text(words, at - 1), _text(words, match.end)
    if name == "march" and after in _AFTER_MARCH and before not in ("in", "last", "since", "by", "until", "early", "late"):
        return True
    if before == "as" and _text(words, at - 2) in _AS:
        return False
    if name in ("may", "march"):
        return before not in _BEFORE_NAME and not (
            before in _ARTICLES and after.isalpha() and words[match.end].text.islower() and after not in _AFTER_ARTICLE
        )
    if name in ("april", "june", "august") and before not in _BEFORE_NAME:
        return (at == 0 and after != ",") or _name_before(words, at) or _capital(words, match.end)
    return False


def _month_and_year(match: Match, words: list[Word], at: int) -> bool:
    """“Theresa May 2019”: a name before."""
    return words[at].text in ("May", "April", "June", "August") and _name_before(words, at)


def _day_and_month(match: Match, words: list[Word], at: int) -> bool:
    """“Page 4 May”: a number that is not the day's."""
    return "D" in words[at].keys and _text(words, at - 1) in NUMBERED


def _weekday(match: Match, words: list[Word], at: int) -> bool:
    named = _NAMED_AFTER.get(_text(words, match.end - 1), frozenset())
    after = words[match.end] if match.end < len(words) else None
    if match.rule == "day-word" and at and words[at].text[:1].isupper() and _text(words, at - 1).isalnum():
        return True
    return (after is not None and after.text[:1].isupper() and after.text.lower() in named) or (
        _text(words, at - 1) in _NAMED_BEFORE and words[at - 1].text[:1].isupper()
    )


def _day_part(match: Match, words: list[Word], at: int) -> bool:
    """“Friday Night Lights” is a title."""
    return words[match.end - 1].text[:1].isupper() or _weekday(match, words, at)


def _holiday(match: Match, words: list[Word], at: int) -> bool:
    """“The Good Friday Agreement”, “Easter Island”: part of a longer name."""
    if not _capital(words, match.end):
        return False
    return _text(words, match.end) in _NAMED_AFTER_HOLIDAY or _text(words, at - 1) not in _BEFORE_DAY


def _age(match: Match, words: list[Word], at: int) -> bool:
    """“52 years old”, “a 12-year-old”, “aged 30 years”, “30 years of age”."""
    after, beyond = _text(words, match.end), _text(words, match.end + 1)
    if match.end - at == 2 and "ART" in words[at].keys and after in "-–" and tight(words, match.end) and after:
        return True
    if after in _AGE_AFTER or (after == "-" and beyond in _AGE_AFTER) or (after == "of" and beyond == "age"):
        return True
    if _text(words, match.end - 1) in ("quarter", "quarters") and after == "of":
        return True
    if (
        words[at].text.lower() == "over"
        and _text(words, at - 1) not in ("for", "after", "just", "well", "of", "a")
        and match.slots.get("n") != 1
    ):
        return True  # “spread over three years”: during them
    if match.end - 1 > 0 and words[match.end - 1].text[:1].isupper() and words[match.end - 1].text.isalpha():
        return True  # “the Six-Day War”, “the Thirty Years' War”
    return _text(words, at - 1) in ("aged", "age", "ages")


def _length(match: Match, words: list[Word], at: int) -> bool:
    """A bare unit after a number is what is left of an amount that was none."""
    return _age(match, words, at) or _text(words, match.end) == "'" or (at > 0 and "N" in words[at - 1].keys)


def _season(match: Match, words: list[Word], at: int) -> bool:
    """“Prices fall 2024 points”: without a word that calls for a season, a capital or a comma must."""
    before = _text(words, at - 1)
    return words[at].text in ("fall", "spring") and before.isalpha() and before not in _SENTENCE_OPENERS


def _numbered(match: Match, words: list[Word], at: int) -> bool:
    return _text(words, at - 1) in NUMBERED or (
        tight(words, at) and _text(words, at - 1) not in ("(", "[", '"', "“", "‘", "'", "`")
    )


def _reference(match: Match, words: list[Word], at: int) -> bool:
    word, after = _text(words, match.end - 1), _text(words, match.end)
    if word == "present":
        return _text(words, at - 1) not in ("", "at", "in", "for", "until", "to", "and") and word != "at"
    if word == "past" and match.end - at == 2:
        return after.isalpha() and after not in _AFTER_THE_PAST
    return word == "current" and after in ("account", "accounts", "affairs")


def _approximate(match: Match, words: list[Word], at: int) -> bool:
    """“About 2000 people”."""
    return _text(words, match.end) in COUNTED


def _unit(match: Match, words: list[Word], at: int) -> bool:
    """“The day”, “the second”: kept where a time word is not only a figure of speech."""
    if tight(words, match.end) and _text(words, match.end) in ("-", "–"):
        return True
    return match.slots.get("unit") == "day" and _text(words, match.end) in ("of", "when", "that", "for")


def _relative_unit(match: Match, words: list[Word], at: int) -> bool:
    """“This Week” within a sentence is a programme."""
    return at > 0 and words[match.end - 1].text[:1].isupper()


def _set_word(match: Match, words: list[Word], at: int) -> bool:
    """“The quarterly dividend” tells of no quarters, nor “the daily Vedomosti” of days; “paid quarterly” does."""
    after = _text(words, match.end)
    if at and words[at].text[:1].isupper():
        return True
    if words[at].text == "quarterly" and after.isalpha():
        return True
    if words[at].text not in ("daily", "weekly", "monthly"):
        return False
    return _capital(words, match.end) or (_text(words, at - 1) in _ARTICLES and after in PAST_VERBS)


def _fiscal_year(match: Match, words: list[Word], at: int) -> bool:
    """“Fiscal year 2014/15” is another than the dateline's."""
    return _text(words, match.end)[:1].isdigit()


def _half(match: Match, words: list[Word], at: int) -> bool:
    """“The first half of the match”, but “the first half of its fiscal year”."""
    beyond = [word.text.lower() for word in words[match.end + 1 : match.end + 1 + _WORDS_TO_YEAR]]
    return match.slots.get("sub") == "half" and _text(words, match.end) == "of" and "year" not in beyond


def _the_part(match: Match, words: list[Word], at: int) -> bool:
    """“The morning of June 6” is of that day, not of the day told of."""
    if _text(words, match.end) in ("of", "on"):
        return True
    return words[match.end - 1].text == "night" and _text(words, at - 1) not in ("in", "during", "through", "into")


def _decade(match: Match, words: list[Word], at: int) -> bool:
    return "decw" in match.slots and _text(words, match.end - 2) not in ("the", "nineteen", "early", "mid", "late", "-")


_GUARDS: dict[str, Callable[[Match, list[Word], int], bool]] = {
    "year": _year, "month": _month, "month-year": _month_and_year, "month-day": _day_and_month, "date": _day_and_month,
    "weekday": _weekday, "day-word": _weekday, "day-part": _day_part, "holiday": _holiday, "duration": _age, "length": _length,
    "span": _age,
    "season": _season, "bare-quarter": _half, "relative-fiscal-year": _fiscal_year,
    "year-range": _numbered, "numeric-date": _numbered, "iso-date": _numbered, "reference": _reference, "the-unit": _unit,
    "approximate": _approximate,
    "decade": _decade, "relative-unit": _relative_unit, "set-word": _set_word, "the-part": _the_part,
}  # fmt: skip
