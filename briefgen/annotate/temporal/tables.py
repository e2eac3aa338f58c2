"""Words that name times, as data: which class of the grammar each belongs to, and what it means there."""

from __future__ import annotations

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
    "november": 11, "december": 12,
}  # fmt: skip
MONTHS_SHORT = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9, "Sep": 9, "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip
"""Read with a full stop, or without one before a number."""

MONTHS_BY_NAME = {**MONTHS, **{name.lower(): number for name, number in MONTHS_SHORT.items()}}
"""Both, by their names in lower case."""

WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
"""Numbered as `date.weekday()` numbers them."""
WEEKDAYS_SHORT = {"Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4, "Sat": 5, "Sun": 6}
"""Read only before a date."""

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""EDTF's codes. Northern."""
SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12}
"""The month each begins in; the winter of a year begins in its December."""
SEASON_LETTERS = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}

ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
MULTIPLES = {"hundred": 100, "thousand": 1000}
FRACTIONS = {"1/2": 0.5, "½": 0.5, "1/4": 0.25, "¼": 0.25, "3/4": 0.75, "¾": 0.75}
VAGUE_COUNTS = ("several", "few", "couple", "many", "some", "dozens", "scores", "numerous", "various", "countless")
"""Counts that are none: TIMEX3 writes X for them."""

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}  # fmt: skip
TENTHS = {"twentieth": 20, "thirtieth": 30}
FIRST_DAY_IN_WORDS = 4
"""The least of the days that an ordinal in words may tell by itself: “on the first” and “on the third” may be of anything."""

UNITS = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "E",
    "century": "C", "fortnight": "F",
}  # fmt: skip
"""Units and their letters in ISO 8601; seconds, minutes and hours follow a T."""
CLOCK_UNITS = frozenset(["second", "minute", "hour"])
UNIT_SPELLINGS = {
    "secs": "second", "min": "minute", "mins": "minute", "hrs": "hour", "hr": "hour", "yr": "year", "yrs": "year", "mos": "month",
}  # fmt: skip
"""Other spellings, read after a number."""
IN_OTHER_UNITS = {"Q": (3, "M"), "E": (10, "Y"), "C": (100, "Y"), "F": (2, "W")}
"""Units that ISO 8601 lacks, in those it has."""

MASKS = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "quarter": "XXXX-QX", "year": "XXXX", "decade": "XXX",
    "century": "XX",
}  # fmt: skip
"""TIMEX3 values of units that could not be placed."""

PARTS = {"early": 0, "mid": 1, "middle": 1, "late": 2, "beginning": 0, "start": 0, "end": 2}
"""Thirds: the words before a period (“early 2024”) and those with “of” (“the end of 2024”)."""
YEAR_PARTS = ((1, 3), (5, 8), (10, 12))
"""Months of early, mid and late in a year: the outer quarters and the middle third, approximate on purpose."""
MONTH_PARTS = ((1, 10), (11, 20), (21, 31))
"""Days of early, mid and late in a month."""
DECADE_PARTS = ((0, 3), (4, 6), (7, 9))
"""Years of early, mid and late in a decade."""
CENTURY_PARTS = ((0, 29), (30, 69), (70, 99))
"""Years of early, mid and late in a century."""

RELATIONS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "this": 0, "current": 0, "next": 1, "coming": 1,
    "upcoming": 1,
    "following": 1, "ensuing": 1, "subsequent": 1,
}  # fmt: skip
"""Which of a kind is meant, counted from the one that holds the dateline."""
FROM_TEXT = frozenset(["previous", "preceding", "prior", "following", "ensuing", "subsequent"])
"""Relations that count from the time just told of, not from the dateline."""

DAY_WORDS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
DAY_PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI", "noon": "MI", "midnight": "NI",
    "dawn": "MO", "daybreak": "MO", "forenoon": "MO", "dusk": "EV", "sundown": "EV", "nightfall": "EV",
}  # fmt: skip
"""TIMEX3's letters for the parts of a day."""
ZONES = (
    "EST",
    "EDT",
    "CST",
    "CDT",
    "MST",
    "MDT",
    "PST",
    "PDT",
    "GMT",
    "UTC",
    "BST",
    "CET",
    "CEST",
    "MSK",
    "ET",
    "PT",
    "EET",
    "EEST",
    "EAT",
    "CAT",
    "WAT",
    "SAST",
    "IST",
    "PKT",
    "HKT",
    "SGT",
    "JST",
    "KST",
    "AEST",
    "AEDT",
    "ACST",
    "AWST",
    "NZST",
    "NZDT",
    "AKST",
    "HST",
)

APPROXIMATORS = ("about", "around", "roughly", "approximately", "nearly", "almost", "some")
"""Before an amount of time: the date counted by it is approximate."""

SETS = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H",
    "nightly": "P1D", "fortnightly": "P2W", "biweekly": "P2W", "bimonthly": "P2M", "semiannually": "P6M", "weekdays": "XXXX-WXX",
}  # fmt: skip

REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "current": "PRESENT_REF",
    "recently": "PAST_REF",
}  # fmt: skip
"""Adverbs of no day, with TIMEX3's word for when they are."""

BEFORE_YEAR = frozenset(
    "in since by until till from between before after during early mid late of and to through throughout around about circa "
    "for than the a an its his her their our late- fiscal financial calendar year years both this why ad spring summer autumn fall "
    "winter end start".split()
)
"""Words after which four digits are a year."""

COUNTED = frozenset(
    "people troops soldiers men women children workers jobs miles kilometers kilometres km meters metres tonnes tons "
    "barrels dollars euros yuan rubles roubles rupees francs marks yen pounds percent per times votes seats pages copies "
    "homes houses cars members feet points units words employees students refugees civilians prisoners victims fans guests "
    "delegates inspectors shares hectares acres square cubic degrees calories volts watts megawatts pieces items cases "
    "deaths dead wounded others families visitors guns tanks aircraft ships cattle sheep hp rpm mph kg lbs grams liters "
    "litres gallons inches yards bushels ounces cavalry infantry horsemen horse foot".split()
)
"""After four digits: a count, not a year."""

NUMBERED = frozenset(
    "page pages section sections chapter chapters article articles flight flights room route highway interstate boeing "
    "airbus no nos number numbers version model pp p paragraph paragraphs clause verse volume vol issue resolution channel "
    "bus train line class type gate seat apartment suite unit building box extension ext code id item lot part figure fig "
    "table step level grade phase question psalm act rule form size windows office top nearly some over under almost least".split()
)
"""Before a number: the number of a thing, or an amount, not a year or a day."""

ROUNDING = frozenset("nearly some over under almost least".split())
"""Those of them before an amount: “until at least 15 April” is a day all the same."""

KNOWN_DAYS: dict[tuple[int, int], tuple[int, frozenset[str]]] = {
    (9, 11): (2001, frozenset("attacks attack terrorist terror hijackers hijackings commission".split())),
    (1, 6): (2021, frozenset("attack insurrection riot rioters committee".split())),
    (10, 7): (2023, frozenset("attack attacks massacre".split())),
}  # fmt: skip
"""Days that are known by month and day, with their year and the words after them that say that the known day is meant."""

LOOK_AHEAD = 61
"""Days by which a month without a year may lie ahead of the dateline without a cue. Measured on news: nearest year, two months."""

FUTURE_CUES = frozenset(
    "will shall 'll ’ll wouldn shan scheduled due expected expects expect upcoming slated payable would should must might may "
    "preparing prepares".split()
)
"""Words that look ahead: a month without a year, or a weekday, may then be one to come."""
CONTRACTS = frozenset(
    "delivery deliveries contract contracts futures copper platinum palladium gold silver crude corn wheat soybeans sugar coffee "
    "cotton gas oil brent wti gasoline diesel ethanol propane cocoa oats rice soymeal soyoil cattle hogs lumber nickel zinc tin "
    "aluminium aluminum".split()
)
"""After a month in which it is due: “May delivery”, “April platinum”."""
FUTURE_ASKED = frozenset("project projects predict predicts asked asks invited invites invitation invitations urged urges".split())
"""Words that look ahead with a “to” soon after them: “asked him to Moscow for the parade on 9 May”."""
FUTURE_WITH_TO = frozenset(
    "set plans plan planned planning hopes hope hoping intends intend is are going wants want agreed prepares ready forecast "
    "predicted likely bound poised tipped dates promising promises promise vow vows vowing certain sure".split()
)
"""Words that look ahead before “to”, or before “for”."""
PERCEIVED = frozenset("hear see smell feel be".split())
"""After “could”, where it tells of what somebody was able to perceive."""

CLAUSE_ENDS = frozenset(["", ".", ",", ";", ":", ")", "—", "–", "and", "but", "when", "at", "in", "on", "by", "with"])
"""After “the day before”: it counts from what was told, not from what follows."""

REPORTING = frozenset(
    "said says told announced reported added wrote declared stated ruled decided closed confirmed warned insisted predicted".split()
)
"""Verbs of the past: a weekday right after one is the day of saying it, whatever “will” stands in the sentence."""
PAST_VERBS = REPORTING | frozenset(
    "was were had did met went came took made gave got became began fell rose left held kept led lost won sent spent stood "
    "struck fought flew found grew knew paid ran saw sold spoke threw bought brought broke built chose drew drove felt "
    "gained hid meant rode sat shook shot sang sank slept swore taught thought understood wore withdrew caught heard sought "
    "swept froze laid fled stole ate dealt dug woke swam wept upheld overtook undertook tore rang drank blew clung hung "
    "shone strove shrank sprang swung forgot hid bent crept fed leapt lit slid sped spun stuck".split()
)
"""Verbs of the past without “-ed”, and those of saying."""
CLOSED = frozenset("ended ends end closed closes close finished finish".split())
"""Before “the week”, which is then that of the report."""
AS_EARLY = frozenset("early late soon recently back ago".split())
"""Between “as” and “as May”, “as 1750”, “as Monday”."""
NOT_YET = frozenset(
    "expected scheduled planned slated proposed projected anticipated intended supposed needed required promised united "
    "succeed proceed exceed need indeed feed heed speed breed bleed shed embed wed".split()
)
"""Words in “-ed” that tell of nothing past."""
PLANNED_EVENTS = frozenset(
    "ceremony rally contest poll show concert tie clash test qualifier semi-final fight bout parade briefing gala "
    "runoff primary debate "
    "summit meeting meetings talks election elections vote conference referendum visit trip trial launch ceremony "
    "congress session deadline match final tour event release start opening return friendly game race fixture derby hearing".split()
)
"""Before “in November”: what was agreed on is to come."""

AFTER_DAY = frozenset(
    "the a an he she it they his her their its we i in at to and but by with from until when while as after before there all both "
    "no this these".split()
) | {"", *".,;:!?)—–"}
"""After “the 7th” where it is a day, and after an hour in figures."""
