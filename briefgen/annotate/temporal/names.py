"""Names that look like times: May and March, April and June, Good Friday, the Sunday Times."""

from __future__ import annotations

from briefgen.annotate.temporal.grammar import Match
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import is_past
from briefgen.annotate.temporal.tables import AS_EARLY, CONTRACTS

_BEFORE_MONTH = frozenset(
    "in last this next early late mid by since until till of from to before after during through and or for on between "
    "around about following previous the a an until its his ( - – — , every each both but than as late- ended ending".split()
)
BEFORE_NAME = frozenset(
    "in last this next early late mid by since until till of from before after during through throughout between".split()
)
"""Words after which “May” and “March” are months."""
_MONTHS_TO = frozenset(["months", "month", "quarter", "year", "weeks"])
"""Before “to May”: “the 12 months to May”."""
_FOR = frozenset(
    "figure figures data inflation sales index rate output orders report results reading survey scheduled due planned "
    "slated".split()
)
"""Before “for May”: a month, not the person."""
_LISTING = frozenset([",", "and", "or", "to", "through", "-", "–", "/"])
"""Between months: “January, March and May”."""
MONTHS = frozenset(["MON", "MONA"])
"""Classes of words that name a month."""
ARTICLES = frozenset(["the", "a", "its", "their"])
_AFTER_ARTICLE = frozenset(
    "of for on to through against that who which and is was in at has had government cabinet administration ministry camp".split()
)
"""After “the May” and “the March”: a person or a demonstration."""
_BEFORE_CLAUSES = frozenset(["before", "after", "since", "until", "till"])
_OF_MONTHS = frozenset("began begun ended dawned arrived came went passed started closed was".split())
"""What months do: “before May ended”."""
_LORDS = frozenset("Earl Earls Earldom Lord Lords Countess Dowager".split())
"""Before “of March”."""
_AFTER_MARCH = frozenset("on to through for against past toward towards with by".split())
_NAMED_AFTER = {
    "sunday": frozenset(["times", "telegraph", "mirror", "express", "mail", "independent", "best", "school"]),
    "monday": frozenset(["night"]),
    "friday": frozenset(["prayers", "night"]),
    "today": frozenset(["show", "programme", "program"]),
}
_ON_SUNDAY = frozenset(["mail", "independent", "scotland", "wales", "post"])
"""Before “on Sunday” in names of papers."""
_OF_SUNDAYS = frozenset(
    "best school roast league tabloid tabloids newspaper newspapers papers broadsheet lunch driver drivers".split()
)
"""After a weekday that is no day there: “their Sunday best”."""
_NAMED_AFTER_HOLIDAY = frozenset(["island", "islands", "agreement", "rising", "accord", "accords", "massacre", "offensive"])
_NAMED_AFTER_MONTH = frozenset(
    "Revolution Revolutions Days Massacre Massacres Uprising Uprisings Rising Rebellion Monarchy Manifesto Crisis Laws Plot "
    "Ordinances Constitution Offensive War Wars Edict Pact".split()
)
"""After a month that has given its name to them: “the October Revolution”."""
_PLACES = frozenset("square plaza street avenue boulevard highway bridge stadium park airport university barracks quarter".split())
"""After a day that they are named after."""
_AFTER_A_PLACE = frozenset("in on at of to for with by and or was is were are where when that which".split())
_BEFORE_HOLIDAY = frozenset(["merry", "happy", "white"])
"""What may stand before a holiday with a capital; after other names it is a surname, or the day of another calendar: “Orthodox
Easter”."""
_BEFORE_DAY = frozenset(["on", "since", "by", "before", "after", "until", "last", "this", "next"])
_NAMED_BEFORE = frozenset("black good bloody cyber super ash easter palm shrove maundy holy whit usa".split())


def text_at(words: list[Word], at: int) -> str:
    return words[at].text.lower() if 0 <= at < len(words) else ""


def is_name(words: list[Word], at: int) -> bool:
    """Whether a word is a name by its capital: not the first of the sentence, and none the grammar knows."""
    return 0 < at < len(words) and words[at].text[:1].isupper() and not words[at].keys


def numbers_a_name(words: list[Word], end: int) -> bool:
    """Whether “the 1st” at the end of an expression is a name's: “in early September the 1st Army fell back”, “in May the 4th, 5th
    and 9th Battalions came”."""
    if text_at(words, end - 2) != "the":
        return False
    last = end
    while last < len(words) and (text_at(words, last) in (",", "and") or "ORD" in words[last].keys):
        last += 1
    return is_name(words, last) and (last == end or text_at(words, last - 1) not in (",", "and"))


def _name_before(words: list[Word], at: int) -> bool:
    """Whether the word before may be a first name: a capital, even at the head of the sentence."""
    return at > 0 and words[at - 1].text[:1].isupper() and not words[at - 1].keys and text_at(words, at - 1) not in _BEFORE_MONTH


def is_no_month(match: Match, words: list[Word], at: int) -> bool:
    """“May”, “March” and names that people bear are months only where the words around call for one."""
    if match.end - at > 1:
        return False
    if match.end < len(words) and words[match.end].text in _NAMED_AFTER_MONTH:
        return True
    if match.end < len(words) and "D" in words[match.end].keys and is_of_a_place(words, at, match.end + 1):
        return True
    name, before, after = words[at].text.rstrip(".").lower(), text_at(words, at - 1), text_at(words, match.end)
    if name == "march" and before == "of" and at > 1 and words[at - 2].text in _LORDS:
        return True
    spans = match.end + 1 < len(words) and not MONTHS.isdisjoint(words[match.end + 1].keys)
    if spans and (after in ("to", "through") or (match.end + 2 < len(words) and "Y" in words[match.end + 2].keys)):
        return False  # “May and June 2023 were wet”
    if name == "march" and after in _AFTER_MARCH and before not in ("in", "last", "since", "by", "until", "early", "late"):
        return True
    if before in _LISTING and at > 1 and not MONTHS.isdisjoint(words[at - 2].keys):
        return False
    if before == "as" and text_at(words, at - 2) in AS_EARLY:
        return False
    if (
        after in CONTRACTS
        or (before == "to" and text_at(words, at - 2) in _MONTHS_TO)
        or (before == "for" and text_at(words, at - 2) in _FOR)
    ):
        return False
    if before == "(" and after not in (")", ""):
        return False
    if name in ("may", "march") and before in _BEFORE_CLAUSES and _acts(after):
        return True  # “after May called the vote”
    if name == "march" and before == "past":
        return False
    if name in ("may", "march"):
        return before not in BEFORE_NAME and not (
            before in ARTICLES and after.isalpha() and words[match.end].text.islower() and after not in _AFTER_ARTICLE
        )
    if name in ("april", "june", "august") and before not in BEFORE_NAME:
        return (at == 0 and after != ",") or _name_before(words, at) or is_name(words, match.end)
    return False


def _acts(word: str) -> bool:
    return is_past(word, "") and word not in _OF_MONTHS


def is_of_a_place(words: list[Word], at: int, end: int) -> bool:
    """“The May 13 Square”, “Arden's April 25 bridge”: named after a day; not “the April 25 bridge collapse”."""
    if text_at(words, at - 1) not in ("the", "'s", "’s") or text_at(words, end) not in _PLACES:
        return False
    after = words[end + 1].text if end + 1 < len(words) else ""
    return words[end].text.istitle() or not (after.isalpha() and after.islower()) or after in _AFTER_A_PLACE


def is_no_month_and_year(match: Match, words: list[Word], at: int) -> bool:
    """“Theresa May 2019”: a name before."""
    return words[at].text in ("May", "April", "June", "August") and _name_before(words, at)


def is_no_weekday(match: Match, words: list[Word], at: int) -> bool:
    if _begins_title(words, match.end) or (words[match.end - 1].text == "Sunday" and text_at(words, match.end) in _OF_SUNDAYS):
        return True
    if words[at].text == "Sunday" and text_at(words, at - 1) == "on" and text_at(words, at - 2) in _ON_SUNDAY:
        return at > 1 and words[at - 2].text.istitle()
    named = _NAMED_AFTER.get(text_at(words, match.end - 1), frozenset())
    after = words[match.end] if match.end < len(words) else None
    if match.rule == "day-word" and at and words[at].text[:1].isupper() and text_at(words, at - 1).isalnum():
        return True
    return (after is not None and after.text[:1].isupper() and after.text.lower() in named) or (
        text_at(words, at - 1) in _NAMED_BEFORE and words[at - 1].text[:1].isupper()
    )


def is_no_day_part(match: Match, words: list[Word], at: int) -> bool:
    """“Friday Night Lights” is a title; “on Friday Night as they sang” is none."""
    return _begins_title(words, match.end - 1) or is_no_weekday(match, words, at)


def _begins_title(words: list[Word], at: int) -> bool:
    """Whether a part of a day with a capital goes on as a name, or ends one in quotation marks: “Saturday Night Live”."""
    if at >= len(words) or "DP" not in words[at].keys or not words[at].text[:1].isupper():
        return False
    return at + 1 < len(words) and (words[at + 1].text[:1].isupper() or words[at + 1].text in "\"”’'")


def is_no_holiday(match: Match, words: list[Word], at: int) -> bool:
    """“The Good Friday Agreement”, “Easter Island”, “Johnnie Christmas”: part of a longer name."""
    if match.end - at == 1 and is_name(words, at - 1) and text_at(words, at - 1) not in _BEFORE_HOLIDAY:
        return True
    if not is_name(words, match.end):
        return False
    return text_at(words, match.end) in _NAMED_AFTER_HOLIDAY or text_at(words, at - 1) not in _BEFORE_DAY
