"""The grammar, as data: which sequences of word classes are a time expression, and the rule that reads each.

Capitals name a class of the lexicon, lower case a word itself. `?` marks what may be missing, `|` alternatives, `X:name` the slot a
value goes to. `<name>` is one of the parts in `periods`; `<*name>` is a whole expression within another, read by its own rule.
The longest match wins; among equals the earlier line.
"""

from __future__ import annotations

from briefgen.annotate.temporal.periods import PARTS, PERIODS, Production

DAYS: tuple[Production, ...] = (
    ("date", "?<wd> <md> <of-year>"),
    ("month-day", "?<wd> <md>"),
    ("relative-month-day", "REL MON D"), ("relative-month-day", "this|the past|coming:rel MON D"),
    ("relative-month-day", "?the D|DO|DOW of ?the REL MON"),
    ("date-of-year", "?<wd> <md> ?of <that-year>"),
    ("date-of-year", "?<wd> <md> ?, ?of REL year"), ("date-of-year", "?<wd> <md> ?of that ?same year"),
    ("date-of-year", "?<wd> <md> ?of the same year"),
    ("iso-date", "ISO"),
    ("numeric-date", "NUMDATE"),
    ("holiday", "HOL ?<of-year>"), ("holiday", "HOL in Y"),
    ("easter-week", "HOL week ?<of-year>"), ("easter-week", "HOL week ?, ?of|in MON Y"),
    ("relative-holiday", "REL HOL"), ("relative-holiday", "this|the past|coming:rel HOL"),
    ("holiday-of-year", "HOL ?of REL year"), ("holiday-of-year", "HOL ?of <that-year>"),
    ("weekday", "WD"),
    ("relative-weekday", "?the REL ?coming WD"), ("relative-weekday", "this past:rel WD"), ("relative-weekday", "WD last:rel"),
    ("that-weekday", "that WD"),
    ("weekday-of-week", "WD ?, ?of REL week"),
    ("nth-weekday", "the DO|DOW|last:nth WD of|in MON ?<of-year>"),
    ("day-of-month", "the NTH"), ("day-of-month", "the NTHW"), ("day-of-month", "the NTH|NTHW of the ?same month"),
    ("entry-day", "?<wd> NTH"),
    ("day-word", "DEIC"), ("day-word", "the day before|after:way yesterday|tomorrow"),
    ("weekday-ago", "ART week ago WD"), ("weekday-ago", "N|ART UP|UA ago DEIC"),
    ("weeks-on", "WD week|fortnight:on"), ("weeks-on", "ART week|fortnight:on on WD"),
    ("weeks-on", "ART week|fortnight:on last|next:rel WD"), ("weeks-on", "ART week|fortnight:on tomorrow"),
    ("weekdays-ago", "N WDP ago"), ("day-in-year", "that|this:which ?very ?same day in Y"),
    ("day-in-year", "the ?very same:which day in Y"), ("ago-this", "N|ART UP|UA ago this week|month|year:of"),
    ("weekday-ago", "N|ART UP|UA ago ?this|last|next:rel WD"), ("day-of-relative-month", "?the D|DO|DOW of REL month"),
    ("that-unit", "that ?same day"), ("that-unit", "the ?very same day"),
    ("that-unit", "that ?same date"), ("that-unit", "this ?very|same:this day|date"),
)  # fmt: skip
"""What names one day."""

COUNTED: tuple[Production, ...] = (
    ("ago", "?<about> <amount> ago"), ("ago", "over <amount> ago"),
    ("ago", "ART SEC ago"), ("years-ago", "UP ago"), ("years-ago", "long ago"),
    ("from-now", "?<about> <amount> from now"), ("from-now", "?<about> <amount> hence"),
    ("in-time", "?<about> <amount> '|’ time"), ("in-time", "ART UA 's|’s time"),
    ("year-or-so-ago", "ART UA or so ago"),
    ("year-earlier", "ART year earlier|before"), ("year-earlier", "year DASH earlier|ago|before ?period|quarter"),
    ("year-earlier", "the ?same|comparable year ?DASH earlier|ago|before ?period|quarter"),
    ("year-earlier", "?the year DASH earlier|ago|before QO ?DASH quarter"),
    ("year-earlier", "?the comparable|corresponding|like period|quarter|half:period"),
    ("year-earlier", "?the same|comparable|corresponding|like period|quarter|half:period ?of|in REL:rel ?year"),
    ("year-earlier", "?the same|comparable|corresponding|like period|quarter|half:period ART|one year ago|earlier|before"),
    ("year-earlier", "?the same|comparable|corresponding|like period|quarter|half:period the year earlier|before"),
    ("year-earlier", "?the previous|prior corresponding|comparable period|quarter|half:period"),
    ("year-earlier", "?the same|comparable|corresponding|like period|quarter|half:period of|in Y"),
    ("year-earlier", "the ?same|comparable|corresponding|like Y quarter|period|half:period"),
    ("year-earlier", "the quarter|period ART year earlier|ago|before"), ("year-earlier", "?the year DASH prior period|quarter"),
    ("year-earlier", "prior|previous DASH year ?period|quarter"), ("year-earlier", "the prior|previous DASH year ?period|quarter"),
    ("year-earlier", "?the prior|previous year period|quarter"),
    ("same-earlier", "the same month ART year ago|earlier|before"),
    ("latest-quarter", "the latest|recent quarter|period"),
    ("latest-unit", "the latest week|month|year:unit"),
    ("latest-quarter", "the most recent quarter"), ("latest-quarter", "latest quarter"),
    ("latest-quarter", "?the half:half ?DASH year"), ("latest-quarter", "the period:period"),
    ("earlier-later", "?<about> <amount> earlier|later|afterwards|afterward|previously|sooner|before|after:way"),
    ("earlier-later", "?<about> <amount> before|after:way that"),
    ("earlier-later", "exactly|precisely:exact <amount> earlier|later|before|after:way"),
    ("offset", "?<about> <amount> before|after|from:way <*day>"), ("offset", "the day:unit before|after:way <*day>"),
    ("offset-month", "?<about> <amount> from REL MON"),
    ("beyond", "the day|week|month|year:unit before last:way"), ("beyond", "the day|week|month|year:unit after next:way"),
    ("adjoining", "the next|following|ensuing|subsequent|previous:way day|week|month|year:step"),
    ("adjoining", "the day|week|month|year:step that followed:way"),
    ("adjoining", "the day|week|month|year:step before|after|previous|prior:way"),
    ("adjoining", "the day|week|month|year:step before|after:way that"),
    ("so-far", "so|thus far REL UC"), ("so-far", "earlier|later REL UC"), ("so-far", "earlier|later that UC"),
    ("so-far", "earlier|later in the UC"),
)  # fmt: skip
"""Times counted from the dateline, or from another time in the text."""

LENGTHS: tuple[Production, ...] = (
    ("duration", "?<about> <amount>"), ("duration", "over <amount>"), ("duration", "over HALF ART:half U"),
    ("duration", "?<about> <amount> DASH long"), ("duration", "?the N DASH U period|term"), ("duration", "the N|NV UP"),
    ("length", "?about|many UP"), ("length", "UP DASH long"), ("length", "ULONG"), ("length", "UA DASH long:ulong"),
    ("length", "some time"),
    ("length", "ART ?long|short|little|brief while"), ("length", "ART long|short time"),
    ("vague-span", "the ?NV UP ahead:way"), ("vague-span", "?the ?most recent|coming|future|early|later:way UP"),
    ("span", "?the first|initial|final|opening|latest ?N|NV UP"), ("span", "?the REL:way ?NV ?DASH ?N ?of ?<extra> UP"),
    ("span", "?the REL:way ?NV ?N <kind> UP"), ("duration", "?<about> N|NV <kind> UP"),
    ("span", "?the REL:way N DASH U ?period"), ("span", "?the REL:way N to|or N UP"),
    ("span", "the past|last|next|coming:way UA"), ("span", "this past:way UA"), ("span", "?the REL:way HALF DASH U"),
    ("span", "?the REL:way couple of UP"), ("span", "?the REL:way quarter:fourths ?DASH century:unit"),
    ("span", "?the REL:way N DASH and DASH a DASH HALF:plus UP"), ("span", "?the REL:way N SEASONP:seasons"),
    ("units-of", "?the first|last|final:which N UP of|in <*period>"), ("unit-of", "the last|final:which UC of <*period>"),
    ("unit-of", "the ORD UC of|in <*period>"),
    ("of-a-season", "the ORD|last|final UC|UP of the Y|YY season|campaign"),
    ("of-a-season", "the ORD|last|final N UP of the Y|YY season|campaign"), ("week-of", "?the week of|beginning|starting <*day>"),
    ("set", "every|each ?other:other ?single UA|SEC|WD|MON|SEASON|DP|HOL"), ("set", "every|each N|NV UP"),
    ("set", "every|each WD DP"), ("set-plural", "WD and|or WD DPP:part"),
    ("weekday-span", "WD to|through|DASH WD"), ("set-word", "SET"),
    ("set-plural", "WDP"), ("set-plural", "WD|WDP DPP:part"), ("set-plural", "weekdays|weekends"),
    ("set", "per UA"), ("times-in", "once|twice ART|every|each UA"), ("times-in", "N|NV times ART|every|each|per UA"),
    ("times-in", "once|twice or|and twice ART|every|each|per UA"), ("times-in", "once|twice or N times ART|every|each|per UA"),
    ("times-in", "N or|to N times ART|every|each|per UA"),
    ("times-in", "once|twice REL UC"), ("times-in", "N|NV times REL UC"), ("times-in", "once|twice|N|NV times in REL UC"),
)  # fmt: skip
"""Durations and sets: found so that they do not become points."""

VAGUE: tuple[Production, ...] = (
    ("reference", "REF"), ("reference", "the ?recent|distant past:past"),
    ("reference", "the ?near|foreseeable|distant|immediate future:future"), ("reference", "future:future"),
    ("reference", "at the|this moment:present"),
    ("reference", "at present:present"), ("reference", "the present:present"),
    ("reference", "the short|long|near|medium term:future"), ("reference", "some ?time day:future"),
    ("reference", "ART later date:future"), ("reference", "these days:present"), ("reference", "those days:past"),
)  # fmt: skip

TOP: tuple[Production, ...] = (
    ("clock", "HHMM:figures"),
    *DAYS, *PERIODS, *COUNTED, *LENGTHS, *VAGUE,
    ("day-range", "?<wd> MON|MONA D|DO DASH|to|through D|DO ?<of-year>"),
    ("day-range", "?<wd> ?the D|DO DASH|to|and|through ?the D|DO ?of MON|MONA ?<of-year>"),
    ("day-range", "the night|week of MON|MONA D|DO DASH|to|through D|DO ?<of-year>"),
    ("day-range", "the night|week of ?the D|DO DASH|to|through|and ?the D|DO ?of MON|MONA ?<of-year>"),
    ("day-list", "?<wd> D|DO , D|DO ?, ?D|DO ?, and D|DO ?of MON|MONA ?<of-year>"),
    ("day-list", "MON|MONA D|DO , D|DO ?, ?D|DO ?, and D|DO ?<of-year>"),
    ("slashed-days", "?the DD MON|MONA ?<of-year>"),
    ("dual-date", "DUAL MON|MONA <of-year>"), ("dual-date", "D ( D ) MON|MONA <of-year>"),
    ("dual-date", "MON|MONA D ( D ) <of-year>"),
    ("day-pair", "MON|MONA D|DO and D|DO ?<of-year>"),
    ("month-range", "MON|MONA DASH|to|through MON|MONA <of-year>"), ("month-range", "MON|MONA DASH MON|MONA"),
    ("year-range", "Y DASH Y2|YY:short"), ("year-range", "Y / Y2:short"),
    ("day-part", "?early|late <*day> DP"),
    ("part-of-day", "early|late <*day>"), ("part-of-day", "early|late in the day on <*day>"),
    ("next-part", "next:way DP"), ("next-part", "the next|following|previous:way DP"), ("next-part", "the DP before|after:way"),
    ("part-beside", "the DP before|after:way <*day>"),
    ("this-part", "this|last:rel DP"), ("this-part", "the early|small:hours hours of this:rel DP"),
    ("that-part", "that ?same DP"), ("that-part", "the ?very same DP"),
    ("the-part", "?the DP"), ("the-part", "the early|small:hours hours"),
    ("the-part", "the midnight:part hour"), ("the-part", "PART ?DASH DP"), ("the-part", "overnight:part"),
    ("clock", "<clock>"), ("clock-of-nth-day", "<clock> on the DO|DOW:nth day"),
    ("clock-day", "<clock> ?, ?on <*day>"), ("clock-day", "<*day> ?, at ?about|around <clock>"),
    ("clock-day", "<clock> ?, on <*day> DP"), ("clock-day", "<clock> <*day> DP"), ("clock-day", "<*day> <clock>"),
    ("part-on-day", "?the ?early|late DP of|on <*day>"), ("part-on-day", "the early|small:hours hours of|on <*day> ?DP"),
    ("part-on-day", "the predawn:hours hours ?of|on <*day>"), ("part-on-day", "the ?early|late DP hours ?of|on <*day>"),
    ("part-on-day", "overnight:night on <*day>"), ("part-on-day", "overnight:night <*day>"),
    ("part-of", "?the PART ?DASH <*period>"), ("part-of", "?the PART in|of <*period>"),
    ("part-of", "?the PART part|days|weeks|months|years of <*period>"),
    ("edge-of", "?the ?very EDGE of <*period>"), ("ends-of", "?the first|opening|last|final|closing:which UP of <*period>"),
    ("edge-of", "end DASH of DASH year|month|week|quarter:unit"),
    ("edge-of", "?around|about ?the year|month|week|quarter:unit ?'s ?DASH end:edge ?Y"),
    ("approximate", "about|around|circa <*period>"), ("approximate", "about|around <*day>"),
    ("or-later", "Y or later|earlier:way"),
)  # fmt: skip

GROUPS: dict[str, tuple[Production, ...]] = {"top": TOP, "day": DAYS, "period": PERIODS}

SLOTS = {
    "D": "day", "NTH": "day", "NTHW": "day", "DO": "day", "DOW": "day",
    "MON": "month", "MONA": "month", "Y": "year", "YY": "year", "YW": "year", "U": "unit",
    "UA": "unit", "UP": "unit", "UN": "unit",
    "DECS": "dec", "UC": "unit", "SEC": "unit", "ULONG": "unit", "N": "n", "NV": "n", "ART": "n", "HALF": "half", "WDA": "wd",
}  # fmt: skip
"""The slot a class goes to, where it is not its own name in lower case. A slot that is taken gets a “2”."""


def words(patterns: object) -> set[str]:
    """The words that stand for themselves in patterns."""
    out: set[str] = set()
    for pattern in patterns:  # type: ignore[attr-defined]
        for item in pattern.split():
            if not item.lstrip("?").startswith("<"):
                bare = item.removeprefix("?").split(":")[0] if item not in (":", "?") else item
                out.update(word for word in bare.split("|") if word and not word[0].isupper())
    return out


LITERALS = frozenset(
    words(pattern for part in PARTS.values() for pattern in part)
    | words(pattern for group in GROUPS.values() for _, pattern in group)
)
