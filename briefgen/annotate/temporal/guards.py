"""Words that look like times and are none, decided by what stands around them."""

from __future__ import annotations

import re

from briefgen.annotate.temporal.tables import BEFORE_YEAR

COUNTED = re.compile(
    r"^\s(?:people|troops|soldiers|men|women|workers|jobs|miles|met(?:er|re)s|tonnes|tons|barrels|dollars|euros|yuan|"
    r"rou?bles|pounds|percent|per cent|times|votes|seats|pages|copies|homes|cars|members|feet|points|units|words|[a-z]+s\b)"
)
"""After four digits: a count, not a year."""

NAMED_AFTER = {
    "may": re.compile(
        r"^\s(?:be|have|not|also|well|still|yet|come|go|take|make|seem|help|never|or|only|soon|even|need|want|find)\b"
    ),
    "march": re.compile(r"^\s(?:on|to|through|for|against|of|in|past|toward)\b"),
}
_NAME_BEFORE = re.compile(r"[A-Z][\w’'-]+\s$")
_NUMBERED_THING = re.compile(
    r"(?:page|pages|section|chapter|article|flight|room|route|highway|boeing|airbus|no\.|number|version|model|pp?\.|\$|€|£|#)\s?$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"(?:^|\W)(?:in|last|this|next|early|late|mid|by|since|until|till|of|from|to|before|after|during|and|or|on|through)\W*$",
    re.IGNORECASE,
)
_AGE = re.compile(r"^[-\s](?:old|older|younger)\b")
_AGE_BEFORE = re.compile(r"\b(?:aged?|ages)\s$")
NAMES_AROUND = {
    "sunday": re.compile(r"^\s(?:Times|Telegraph|Mirror|Express|Mail|Independent)\b"),
    "friday": re.compile(r"^\s(?:Night Lights|prayers)\b"),
    "today": re.compile(r"^\s(?:show|programme|program)\b", re.IGNORECASE),
}
_BLACK = re.compile(r"\b(?:Black|Good|Bloody|Cyber|Super|Ash|Easter|Palm|Shrove)\s$")


def is_no_time(rule: str, words: str, before: str, after: str) -> bool:
    """Whether words that match `rule` are no time where they stand; `before` and `after` are up to 40 code points around them."""
    if rule == "year":
        return _is_no_year(words, before, after)
    if rule == "month":
        return _is_no_month(words, before, after)
    if rule in ("weekday", "day-word"):
        named = NAMES_AROUND.get(words.lower())
        return bool((named and named.match(after)) or _BLACK.search(before))
    if rule == "duration":
        return bool(_AGE.match(after) or _AGE_BEFORE.search(before))
    return rule in ("year-range",) and bool(_NUMBERED_THING.search(before))


def _is_no_year(words: str, before: str, after: str) -> bool:
    """A bare number is a year after a word that calls for one, in brackets, or at the head of a sentence before a comma."""
    if _NUMBERED_THING.search(before) or COUNTED.match(after):
        return True
    last = re.search(r"([\w]+)\s$", before)
    if last and last.group(1).lower() in BEFORE_YEAR:
        return False
    in_brackets = before.endswith(("(", "[", "(in ")) or bool(re.match(r"^\s?[)\]]", after))
    listed = bool(re.search(r"(?:1[5-9]|20)\d\d,? (?:and )?$", before))
    possessive = after.startswith(("’s ", "'s "))
    return not (in_brackets or listed or possessive)


def _is_no_month(words: str, before: str, after: str) -> bool:
    """“May”, “March” and abbreviations are months only where a word before calls for one; never after another name."""
    name = words.rstrip(".").lower()
    if name not in ("may", "march", "august", "april", "june"):
        return bool(re.match(r"^\s[A-Z]\w+\s(?:said|says|told)\b", after))
    if _PREPOSITION.search(before):
        return (
            bool(NAMED_AFTER["march"].match(after))
            if name == "march" and not re.search(r"\b(?:in|last|since|by|until)\W*$", before)
            else False
        )
    following = NAMED_AFTER.get(name)
    if following and following.match(after):
        return True
    return name in ("may", "march") or bool(_NAME_BEFORE.search(before)) or bool(re.match(r"^\s[A-Z]", after))
