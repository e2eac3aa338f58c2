"""Probes of dates that name their parts: (text, dateline, readings, why).

A reading is `words = meaning`; the meaning is the EDTF value, or TIMEX3 type and value where there is no day. `;` joins several.
"""

from __future__ import annotations

DAY = "2025-03-12"  # a Wednesday

Probe = tuple[str, str, str, str]

RANGES: list[Probe] = [
    ("Talks ran from March 3 to March 7.", DAY, "March 3 to March 7 = 2025-03-03/2025-03-07", "two days, joined by from and to"),
    ("He governed between 2019 and 2021.", DAY, "2019 and 2021 = 2019/2021", "between and and"),
    ("The road is shut from 3 to 5 May.", DAY, "3 to 5 May = 2025-05-03/2025-05-05", "the month is written once, at the end"),
    ("It rained January–March 2024.", DAY, "January–March 2024 = 2024-01/2024-03", "the year is written once, at the end"),
    ("The 2009-10 season was short.", DAY, "2009-10 = 2009/2010", "the second year is cut to two figures"),
    (
        "From October 2024 through February 2025 it rose.",
        DAY,
        "October 2024 through February 2025 = 2024-10/2025-02",
        "across a year",
    ),
    ("They struck from Dec. 28 to Jan. 3.", DAY, "Dec. 28 to Jan. 3 = 2024-12-28/2025-01-03", "across New Year without a year"),
    ("It opens Monday to Friday.", DAY, "Monday to Friday = SET XXXX-WXX", "weekdays without “from”: every week"),
    ("From Monday to Friday it was shut.", DAY, "Monday to Friday = 2025-03-03/2025-03-07", "the Monday before that Friday"),
    ("Sales rose to 2,019 from 2,021.", DAY, "", "amounts are no years"),
]
DECADES: list[Probe] = [
    ("In the 1990s trade grew.", DAY, "the 1990s = 199X", "the plain form"),
    ("Hits of the '80s played.", DAY, "the '80s = 198X", "two figures after an apostrophe"),
    ("The nineties were calm.", DAY, "The nineties = 199X", "in words"),
    ("By the early 1990s it was over.", DAY, "the early 1990s = 1990~/1993~", "an early part is three to four years"),
    ("Since the mid-2010s it grew.", DAY, "the mid-2010s = 2014~/..", "a middle part, after a hyphen; since: from its beginning"),
    ("This decade will be hard.", DAY, "This decade = 202X", "that of the dateline"),
    ("Coal ends by the end of the decade.", DAY, "the end of the decade = 2029~", "its last year"),
    ("It sold 1990 pieces.", DAY, "", "a count"),
]
CENTURIES: list[Probe] = [
    ("It dates from the 19th century.", DAY, "the 19th century = 18XX", "the nth century is the hundred before"),
    ("An 11th-century temple stood there.", DAY, "11th-century = 10XX", "as an adjective, without the article"),
    ("In the eighteenth century it fell.", DAY, "the eighteenth century = 17XX", "in words"),
    ("The early 20th century was loud.", DAY, "The early 20th century = 1900~/1929~", "an early part"),
    ("Nothing this century compares.", DAY, "this century = 20XX", "that of the dateline"),
    ("It was built at the end of the 16th century.", DAY, "the end of the 16th century = 1590~/1599~", "its last decade"),
    ("A quarter of a century of peace.", DAY, "A quarter of a century = DURATION P25Y", "an amount names no hundred of years"),
]
SEASONS: list[Probe] = [
    ("In spring 2024 they met.", DAY, "spring 2024 = 2024-21", "season and year"),
    ("Last summer was dry.", DAY, "Last summer = 2024-22", "the last that was over"),
    ("Next winter is near.", DAY, "Next winter = 2025-24", "the first yet to begin"),
    ("The winter of 2022 was mild.", DAY, "The winter of 2022 = 2022-24", "with “of”"),
    ("It failed in late summer 2023.", DAY, "late summer 2023 = 2023-08~", "a late part is its last month"),
    ("Prices fall 2024 times.", DAY, "", "a verb, and a count"),
    ("The fall of Kabul shocked them.", DAY, "", "a fall is no autumn"),
    ("Through the autumn it held.", DAY, "the autumn = 2024-23", "the nearest one"),
]
QUARTERS: list[Probe] = [
    ("In Q3 2024 it lost money.", DAY, "Q3 2024 = 2024-35", "the short form"),
    ("The first quarter of 2024 was weak.", DAY, "The first quarter of 2024 = 2024-33", "in words, with a year"),
    ("Third-quarter profit fell.", "2024-11-12", "Third-quarter = 2024-35", "the nearest one, as an adjective"),
    ("Last quarter was better.", DAY, "Last quarter = 2024-36", "the calendar quarter before the dateline's"),
    ("In the fourth quarter of last year it rose.", DAY, "the fourth quarter of last year = 2024-36",
     "its year counted from the dateline"),
    ("This year's first quarter is weak.", DAY, "This year's first quarter = 2025-33", "the year owns it"),
    ("In the third quarter it lost $2. A year earlier it had gained.", DAY,
     "the third quarter = 2024-35; A year earlier = 2023-35", "the quarter a result is compared with"),
    ("He ate a quarter of it.", DAY, "", "a fourth part"),
]  # fmt: skip
HALVES: list[Probe] = [
    ("The first half of 2024 was dry.", DAY, "The first half of 2024 = 2024-40", "half and year"),
    (
        "In the second half of last year it rose.",
        DAY,
        "the second half of last year = 2024-41",
        "its year counted from the dateline",
    ),
    ("First-half sales fell.", DAY, "First-half = 2025-40", "the nearest one, as an adjective"),
    ("In H1 2023 it grew.", DAY, "H1 2023 = 2023-40", "the short form"),
    ("2023's second half was worse.", DAY, "2023's second half = 2023-41", "the year owns it"),
    ("Late in the first half of 2022 it broke.", DAY, "Late in the first half of 2022 = 2022-05~/2022-06~", "a late part"),
    ("Half of the votes were lost.", DAY, "", "a half of something else"),
]
FISCAL_YEARS: list[Probe] = [
    ("Fiscal 2024 was good.", DAY, "Fiscal 2024 = 2024~", "near the calendar year of its name"),
    ("In fiscal year 2023 it lost.", DAY, "fiscal year 2023 = 2023~", "with the word year"),
    ("FY2022 was hard.", DAY, "FY2022 = 2022~", "the short form in one word"),
    ("For the current fiscal year it hopes.", DAY, "the current fiscal year = 2025~", "that of the dateline"),
    ("The latest fiscal year was poor.", DAY, "The latest fiscal year = 2024~", "the last that was over"),
    (
        "In the third quarter of fiscal 2021 it paid.",
        DAY,
        "the third quarter of fiscal 2021 = 2021~",
        "a quarter of it: nobody says when it ends",
    ),
    (
        "Its fiscal 2024 first quarter ended Sept. 30.",
        DAY,
        "fiscal 2024 first quarter = 2024-35; Sept. 30 = 2024-09-30",
        "a quarter of it, in the months that the text says",
    ),
    (
        "The fiscal 2026 budget was laid out on Feb. 5.",
        DAY,
        "The fiscal 2026 = 2026~; Feb. 5 = 2025-02-05",
        "its year is not that of days",
    ),
    ("Fiscal policy in 2020 was loose.", DAY, "2020 = 2020", "policy has no fiscal year"),
]
HOLIDAYS: list[Probe] = [
    ("On Christmas Day it snowed.", DAY, "Christmas Day = 2024-12-25", "the nearest one"),
    ("Easter 2024 came early.", DAY, "Easter 2024 = 2024-03-31", "a movable feast"),
    ("They met on Ash Wednesday.", DAY, "Ash Wednesday = 2025-03-05", "counted from Easter; no mere Wednesday"),
    ("Last Thanksgiving he left.", DAY, "Last Thanksgiving = 2024-11-28", "the fourth Thursday of November"),
    ("Memorial Day 2023 was hot.", DAY, "Memorial Day 2023 = 2023-05-29", "the last Monday of May"),
    (
        "They fought until New Year’s Eve last year.",
        DAY,
        "New Year’s Eve last year = ../2024-12-31",
        "its year counted from the dateline",
    ),
    ("The Good Friday Agreement holds.", DAY, "", "part of a longer name"),
    ("Black Friday sales rose.", DAY, "", "no weekday"),
]
SPELLED_OUT: list[Probe] = [
    ("It began in nineteen ninety-eight.", DAY, "nineteen ninety-eight = 1998", "a year by its pairs"),
    ("In two thousand and ten it ended.", DAY, "two thousand and ten = 2010", "a year with “and”"),
    ("He waited twenty-five years.", DAY, "twenty-five years = DURATION P25Y", "a number with a hyphen"),
    ("On March eighth they marched.", DAY, "March eighth = 2025-03-08", "a day in words"),
    ("It fell on the twenty-first of May.", DAY, "the twenty-first of May = 2024-05-21", "an ordinal of two words"),
    ("A hundred people came twelve days ago.", DAY, "twelve days ago = 2025-02-28", "only what is time"),
    ("It took two and a half hours.", DAY, "two and a half hours = DURATION PT2H30M", "a fraction"),
    ("Twenty-two people spoke for one of the five.", DAY, "", "numbers alone are no times"),
]
EXPLICIT: list[Probe] = [
    ("Born on 3 May 1950, he left.", DAY, "3 May 1950 = 1950-05-03", "day first"),
    ("On September 11, 2001, it fell.", DAY, "September 11, 2001 = 2001-09-11", "month first, with a comma"),
    ("On Saturday, January 1st, 2022, it rang.", DAY, "Saturday, January 1st, 2022 = 2022-01-01", "weekday and ordinal"),
    ("By May 2024 it had ended.", DAY, "May 2024 = 2024-05", "a capital at the head of the sentence is no name"),
    ("It is dated 26.09.2019.", DAY, "26.09.2019 = 2019-09-26", "figures with full stops: day first"),
    ("It is dated 03/04/2020.", DAY, "03/04/2020 = [2020-03-04,2020-04-03]", "figures with slashes: either order"),
    ("The file of 2024-05-06 is lost.", DAY, "2024-05-06 = 2024-05-06", "ISO"),
    ("On 30 February 2024 nothing happened.", DAY, "", "no such day: the mistake may be in the month as well"),
    ("It was June 31, 2023, he wrote.", DAY, "", "no such day, month first; nor is the year a time by itself"),
    ("On Feb. 30 they left, on March 2 they came.", DAY, "March 2 = 2025-03-02", "what follows a day that there is not is read"),
    (
        "On the first Monday of May 2024 it opened.",
        DAY,
        "the first Monday of May 2024 = 2024-05-06",
        "a weekday counted in its month",
    ),
]
UNREAD_YEARS: list[Probe] = [
    ("Caesar died on 15 March 44 BC.", DAY, "15 March 44 BC = -0043-03-15", "a year before our era"),
    ("He fell on March 15, 44 B.C., in Rome.", DAY, "March 15, 44 B.C. = -0043-03-15", "month first, the era with stops"),
    ("On 9 June 68 AD the emperor fled.", DAY, "9 June 68 AD = 0068-06-09", "two figures and an era"),
    ("He was crowned on 15 March 899 in Bern.", DAY, "", "three figures"),
    ("On March 15, 899, the king died.", DAY, "", "three figures after a comma"),
    ("The bond matures on 31 December 9999.", DAY, "", "a year beyond those that are read"),
    ("At 9 p.m. on March 5, 100 BC, it ended.", DAY, "100 BC = -0099", "nor is the hour one of today"),
    ("The year 99999 is far.", DAY, "", "not the dateline's year"),
    ("In the 5th century BC it grew.", DAY, "the 5th century BC = -04XX", "a century before our era"),
    ("It stood from 1264 to 1146 BC.", DAY, "1264 to 1146 BC = -1263/-1145", "both ends before our era"),
    ("On 15 March 899 people came.", DAY, "15 March = 2025-03-15", "a count"),
    ("In March, 300 were shot.", DAY, "March = 2025-03", "a count after a comma"),
    ("It came in 1046 BC; the treaty of 1258 BCE.", DAY, "1046 BC = -1045; 1258 BCE = -1257", "years with their era"),
    (
        "In AD 768 she came. The following year she went. In May she died.",
        "",
        "AD 768 = 0768; The following year = 0769; May = 0769-05",
        "three figures with their era, and carried on",
    ),
    ("It lasted from 768 to 814 CE.", "", "768 to 814 CE = 0768/0814", "both of our era"),
    (
        "In March 404 BC and in the spring of 403 BC.",
        "",
        "March 404 BC = -0403-03; the spring of 403 BC = -0402-21",
        "a month and a season",
    ),
    ("The CE mark 5 stood.", DAY, "", "no era"),
    ("In 2019 BC Ferries left. Some 200 BC men came. On 3 May 2021 BC voted.", DAY, "3 May 2021 = 2021-05-03", "the province"),
    ("On 9 June AD 68 he died. He ruled AD 14–37.", DAY, "9 June AD 68 = 0068-06-09; AD 14–37 = 0014/0037", "the era first"),
    ("On 31 February 44 BC he died, in the 0th century BC.", DAY, "", "no such day, nor century"),
    ("On Tuesday B.C. voted.", DAY, "Tuesday = 2025-03-11", "the province"),
]
"""Years of few figures, and before our era: the day is not of the year of the dateline."""
CLASSES = {
    "ranges": RANGES, "decades": DECADES, "centuries": CENTURIES, "seasons": SEASONS, "quarters": QUARTERS, "halves": HALVES,
    "fiscal years": FISCAL_YEARS, "holidays": HOLIDAYS, "spelled out": SPELLED_OUT, "explicit": EXPLICIT,
    "unread years": UNREAD_YEARS,
}  # fmt: skip
