"""Probes from reading reports and histories: lists, what comes, what was moved, ages, names and parts of days."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

LISTS: list[Probe] = [
    ("The court sits on March 17, 19 and 24.", DAY, "March 17 = 2025-03-17; 19 = 2025-03-19; 24 = 2025-03-24",
     "days behind their month"),
    ("It met on May 3, 10 and 24, 2023, in Arden.", DAY, "May 3 = 2023-05-03; 10 = 2023-05-10; 24, 2023 = 2023-05-24",
     "and their year"),
    ("On March 3, 16 boats and 24 vans burned.", DAY, "March 3 = 2025-03-03", "a count behind a day"),
    ("On May 3, 10 and 24 boats burned.", DAY, "May 3 = 2024-05-03", "counts in a row"),
    ("It was signed at Arden June 3, at Bern July 9, and at The Rock August 5, 1785.", "",
     "June 3 = 1785-06-03; July 9 = 1785-07-09; August 5, 1785 = 1785-08-05", "the year of the last holds for all"),
    ("In 1882 two lines were built: one, to Arden, opened October 1; the other, to Bern, opened February 7.", "",
     "1882 = 1882; October 1 = 1882-10-01; February 7 = 1882-02-07", "the year before the colon holds for all"),
    ("In 1882 he left. It was late: snow fell.\n\nOn October 1 he came to Bern; on February 7 he left it.", "",
     "1882 = 1882; October 1 = 1882-10-01; February 7 = 1883-02-07", "no list behind a colon: told forwards"),
]  # fmt: skip
TO_COME: list[Probe] = [
    ("A vote on Tuesday should settle it.", DAY, "Tuesday = 2025-03-18", "“should” behind the day"),
    ("The Tuesday ballot could be close.", DAY, "Tuesday = 2025-03-18", "a noun between the day and “could”"),
    ("The Tuesday ballot was close.", DAY, "Tuesday = 2025-03-11", "it was"),
    ("As the ferry returns on Tuesday, the port should fill.", DAY, "Tuesday = 2025-03-18", "“as”, and what should follow"),
    ("As the ferry returned on Tuesday, the port said it should fill.", DAY, "Tuesday = 2025-03-11", "“as”, and what was done"),
    ("Snow could reach the hills, the coast and all the islands to the north of it as early as Monday night.", DAY,
     "Monday night = 2025-03-17", "“as early as”, far behind its verb"),
    ("Floods are possible in the lower town on Tuesday.", DAY, "Tuesday = 2025-03-18", "“are possible”"),
    ("Snow will fall until Friday, before moving out Friday night.", DAY, "Friday = ../2025-03-14; Friday night = 2025-03-14",
     "one weekday, named twice"),
    ("Stay off the ice on Monday.", DAY, "Monday = 2025-03-17", "what readers are asked to do"),
    ("Please write to the board on Monday.", DAY, "Monday = 2025-03-17", "and politely"),
    ("Call centres closed on Monday.", DAY, "Monday = 2025-03-10", "a noun at the head"),
    ("They are promising to reopen it on Monday.", DAY, "Monday = 2025-03-17", "“promising to”"),
]  # fmt: skip
MOVED: list[Probe] = [
    ("The play was moved from Friday to Thursday.", DAY, "Friday = 2025-03-14; Thursday = 2025-03-13", "two days, no span"),
    ("The limit was pushed back from March 30 to April 15.", DAY, "March 30 = 2025-03-30; April 15 = 2025-04-15", "of months"),
    ("The fair ran from Friday to Sunday.", DAY, "Friday to Sunday = 2025-03-07/2025-03-09", "a span"),
    ("Nine drowned over three days from 3 March.", DAY, "three days = DURATION P3D; 3 March = 2025-03-03",
     "a length, and its beginning"),
    ("The vote was brought forward from 30 May to 3 May.", DAY, "30 May = 2025-05-30; 3 May = 2025-05-03", "to an earlier day"),
    ("It begins a week from 3 March.", DAY, "a week from 3 March = 2025-03-10", "counted from a day"),
]  # fmt: skip
PAST: list[Probe] = [
    ("Nine men were charged with theft in May.", DAY, "May = 2024-05", "a passive of the past"),
    ("Police seized nine boats off the northern coast in May.", DAY, "May = 2024-05", "a subject of one word"),
    ("Roe gave no reason for the May 3 deadline.", DAY, "May 3 = 2025-05-03", "the day of a noun, not of the verb"),
    ("The strikes broke out in 2020. They began on June 3.", DAY, "2020 = 2020; June 3 = DATE XXXX-06-03", "of that year, perhaps"),
    ("The firm was founded in 2020. Its profit fell on June 3.", DAY, "2020 = 2020; June 3 = 2024-06-03", "of the news"),
    ("Rates may rise next week. Stocks ended the week lower.", DAY,
     "next week = 2025-03-17/2025-03-23; the week = 2025-03-10/2025-03-16", "the week that ended is that of the report"),
]  # fmt: skip
AGES: list[Probe] = [
    ("A man in his early 20s drowned.", DAY, "", "an age"),
    ("They were in their mid to late thirties.", DAY, "", "an age in words, of two parts"),
    ("Jazz came in the early 20s.", DAY, "the early 20s = 1920~/1923~", "a decade"),
    ("Theresa May won. Support fell after May called the vote, and since May took office.", DAY, "", "a name before its verb"),
    ("It rose before May ended.", DAY, "May = ../2024-04", "a month that ended"),
    ("They shut that century-old mill.", DAY, "", "how old something is"),
    ("Shares fell in after-hours trade, as on rainy days.", DAY, "", "hours and days that are no lengths"),
]  # fmt: skip
PARTS: list[Probe] = [
    ("He was held at 5.30pm on Friday night.", DAY, "5.30pm on Friday night = 2025-03-07T17:30", "hour, day and part"),
    ("Shots fell in the early hours of Monday morning.", DAY, "the early hours of Monday morning = 2025-03-10",
     "hours of a morning"),
    ("Power failed in the predawn hours Monday.", DAY, "the predawn hours Monday = 2025-03-10", "before dawn"),
    ("Late in the day on May 15, 1871, it fell.", DAY, "Late in the day on May 15, 1871 = 1871-05-15", "the day behind its part"),
    ("It opened on 3 May 1835. At nine o'clock on the fourth day it shut.", "",
     "3 May 1835 = 1835-05-03; nine o'clock on the fourth day = TIME XXXX-XX-XXT09:00", "the fourth day is not the first"),
    ("It will be safe by Friday, said a note sent at 9 p.m. (local time) on Sunday.", DAY,
     "Friday = 2025-03-14; 9 p.m. = 2025-03-09T21:00; Sunday = 2025-03-09", "the day behind brackets"),
    ("Output rose in the first quarter of 2019-20.", DAY, "the first quarter of 2019-20 = 2019/2020", "of a business year"),
    ("Shares closed the week 350 points down.", DAY, "the week = 2025-03-10/2025-03-16", "a number behind the week"),
    ("It formed over tens of millions of years.", DAY, "tens of millions of years = DURATION PXY", "large numbers"),
    ("Snow is likely in the days ahead.", DAY, "the days ahead = DATE FUTURE_REF", "what lies ahead"),
]  # fmt: skip
HISTORIES: list[Probe] = [
    ("She sailed on 9 May 1934. Trials went on until 3 June 1939, when war came. On 12 July she left.", "",
     "9 May 1934 = 1934-05-09; 3 June 1939 = ../1939-06-03; 12 July = 1939-07-12", "told on from where it ended"),
    ("It held from 18 May to 8 July 1565. An earlier attempt in 1551 had failed. On 25 August help came.", "",
     "18 May to 8 July 1565 = 1565-05-18/1565-07-08; 1551 = 1551; 25 August = 1565-08-25", "a glance back"),
    ("They marched on 24 February 1836. Roe had been chosen for the March 1 council.", "",
     "24 February 1836 = 1836-02-24; March 1 = 1836-03-01", "what somebody was chosen for"),
    ("She wed on 4 May 1801 and left on the 12th of the following June.", "",
     "4 May 1801 = 1801-05-04; the 12th of the following June = 1801-06-12", "a day of the following month"),
    ("The farm paid one goose a year.", "", "a year = SET P1Y", "so much a year"),
    ("They sailed in 1596 and spent the winter on the ice. In the spring they were freed.", "",
     "1596 = 1596; the winter = 1596-24; the spring = 1597-21", "a winter that was spent"),
    ("Talks began in May 1782 and went on into the autumn.", "", "May 1782 = 1782-05; the autumn = 1782-23", "“into”"),
    ("He ruled from 1435 to 1449. Between 1399 and 1413 it grew.", "",
     "1435 to 1449 = 1435/1449; 1399 and 1413 = 1399/1413", "years before 1500"),
    ("Between 1200 and 1400 boats sank.", "", "", "counts"),
    ("It was known as early as 1750.", "", "1750 = 1750", "“as early as”"),
    ("The line opened on 3 May 1883. At that date it had no bridge. On this day none was planned.", "",
     "3 May 1883 = 1883-05-03; that date = 1883-05-03; this day = 1883-05-03", "the day that was told"),
    ("The bridge fell on 28 June 1879. It had opened 19 months previously.", "",
     "28 June 1879 = 1879-06-28; 19 months previously = 1877-11", "“previously”"),
    ("She was born in Arden about 1819, and went to sea.", "", "about 1819 = 1819~", "a place before “about”"),
]  # fmt: skip

CLASSES: dict[str, list[Probe]] = {
    "lists": LISTS, "what comes": TO_COME, "moved": MOVED, "told in the past": PAST, "ages and names": AGES,
    "parts with days": PARTS, "told in histories": HISTORIES,
}  # fmt: skip
