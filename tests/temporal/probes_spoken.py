"""Probes of hours in words, of hundreds of years, and of feasts: (text, dateline, readings, why)."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

HOURS: list[Probe] = [
    ("They came at half past eleven on 3 May 1912.", DAY, "half past eleven on 3 May 1912 = 1912-05-03T11:30", "its day"),
    ("We broke camp at half-past six.", DAY, "half-past six = 2025-03-12T06:30", "with a hyphen"),
    ("They left at a quarter to six.", DAY, "a quarter to six = 2025-03-12T05:45", "a quarter before an hour"),
    ("He fell at quarter past two in the afternoon.", DAY, "quarter past two = 2025-03-12T14:15; the afternoon = 2025-03-12",
     "the half of the day beside it"),
    ("It was a quarter to one on Friday.", DAY, "a quarter to one on Friday = 2025-03-07T12:45", "before one is past noon"),
    ("We started at Twenty minutes to nine.", DAY, "Twenty minutes to nine = 2025-03-12T08:40", "minutes"),
    ("At ten past four they left.", DAY, "ten past four = 2025-03-12T04:10", "minutes without the word"),
    ("Rates rose from a quarter to six percent.", DAY, "", "no hour but a share"),
    ("They voted ten to one on Friday.", DAY, "Friday = 2025-03-07", "odds"),
    ("He ran past six men, half past caring.", DAY, "", "no hour behind it"),
    ("They talked for twenty minutes to two men.", DAY, "twenty minutes = DURATION PT20M", "to whom"),
]  # fmt: skip
HUNDREDS: list[Probe] = [
    ("A hundred years ago Velm rose.", DAY, "A hundred years ago = 1925~", "a round number"),
    ("A hundred years ago this year Velm rose.", DAY, "A hundred years ago this year = 1925", "to the year"),
    ("It fell two hundred years ago.", DAY, "two hundred years ago = 1825~", "some hundreds"),
    ("It rose a hundred and fifty years ago.", DAY, "a hundred and fifty years ago = 1875", "and so many"),
    ("They fought for a hundred years.", DAY, "a hundred years = DURATION P100Y", "a length"),
    ("The mill burned in 1850. A hundred years later it was whole.", DAY, "1850 = 1850; A hundred years later = 1950", "later"),
    ("The mill burned in 1850. Some two centuries earlier, it had been built.", DAY,
     "1850 = 1850; Some two centuries earlier = 1650~", "centuries"),
    ("The mill burned in 1850. More than a century and a half earlier it rose.", DAY,
     "1850 = 1850; More than a century and a half earlier = 1700", "a half of a century"),
    ("A hundred men came to Velm.", DAY, "", "no time"),
    ("On March 3, 1897, he sang. He died exactly one month later.", DAY,
     "March 3, 1897 = 1897-03-03; exactly one month later = 1897-04-03", "to the day"),
    ("In March 1897 he sang. He died exactly one month later.", DAY,
     "March 1897 = 1897-03; exactly one month later = 1897-04", "without a day to count from"),
]  # fmt: skip
FEASTS: list[Probe] = [
    ("They met on Whit Sunday 1381.", DAY, "Whit Sunday 1381 = 1381-06-02", "seven weeks after Easter"),
    ("In 1381 they rose. On Whitsunday they were in Velm, and at Candlemas they were not.", "",
     "1381 = 1381; Whitsunday = 1381-06-02; Candlemas = 1382-02-02", "of the year told of"),
    ("At Whitsun 2024 it rained.", DAY, "Whitsun 2024 = 2024-05-19", "in one word"),
    ("They met on Trinity Sunday 1381.", DAY, "Trinity Sunday 1381 = 1381-06-09", "the Sunday after it"),
    ("They rose in Easter Week 1916.", DAY, "Easter Week 1916 = 1916-04-23/1916-04-29", "the week that begins with Easter"),
    ("During Easter Week, April 1916, they rose.", DAY, "Easter Week, April 1916 = 1916-04-23/1916-04-29", "its month beside it"),
    ("In Easter week 1700 they met.", DAY, "Easter week 1700 = DATE XXXX-WXX", "a year with two Easters"),
    ("In Christmas week it snowed.", DAY, "Christmas = 2024-12-25", "no week of its own"),
    ("Whit Roe met Lady Dayton of Velm.", DAY, "", "names"),
]  # fmt: skip
CLASSES = {"hours in words": HOURS, "hundreds of years": HUNDREDS, "feasts": FEASTS}
