"""Probes of what heads the entries of diaries and logs, and where their year stands: (text, dateline, readings, why)."""

from __future__ import annotations

from tests.temporal.probes_calendar import Probe

LATE = "1990-05-01"
NUMBERED: list[Probe] = [
    ("A private's book. May and June 1863.\n\nFriday, 29th.—Rain today.\n\nSaturday, 30th.—All quiet.\n\n"
     "Tuesday, 2d.—Left at dawn.", LATE,
     "May = 1863-05; June 1863 = 1863-06; Friday, 29th = 1863-05-29; today = 1863-05-29; Saturday, 30th = 1863-05-30; "
     "Tuesday, 2d = 1863-06-02; dawn = 1863-06-02", "weekdays and numbers, over the end of a month"),
    ("June 1863\n\n1st a fine day\n\n2d it rained part of today\n\n3d we have marched to Velm", LATE,
     "June 1863 = 1863-06; 1st = 1863-06-01; 2d = 1863-06-02; today = 1863-06-02; 3d = 1863-06-03", "numbers alone"),
    ("September 1666\n\n1st. Up and at Velm all the morning.", LATE,
     "September 1666 = 1666-09; 1st = 1666-09-01; the morning = 1666-09-01", "one, right in the month above it"),
    ("May 1863\n\nFriday, 30th. Rain today.\n\nSunday, 31st. All quiet today.\n\nMonday, 1st. Left today.\n\n"
     "Tuesday, 2d. Hot.", LATE,
     "May 1863 = 1863-05; Friday = DATE XXXX-WXX-5; today = DATE PRESENT_REF; Sunday, 31st = 1863-05-31; today = 1863-05-31; "
     "Monday, 1st = 1863-06-01; today = 1863-06-01; Tuesday, 2d = 1863-06-02", "a weekday that the first day is not"),
    ("June 1863\n\n1st Division left Velm today.\n\n2d Division came.\n\n3d Division is lost.", LATE,
     "June 1863 = 1863-06; today = 1990-05-01", "what is numbered has a capital"),
    ("1st. We came today.\n\n2d. Rain today.\n\n3d. Left today.", LATE,
     "today = 1990-05-01; today = 1990-05-01; today = 1990-05-01", "no month above"),
    ("June 1863\n\nWe met on the 1st. Rain today.", LATE, "June 1863 = 1863-06; the 1st = DATE XXXX-XX-01; today = 1990-05-01",
     "a number inside a sentence"),
]  # fmt: skip
ABOVE: list[Probe] = [
    ("This diary was kept in 1912 by a clerk of Velm.\n\n18 May\n\nRain today.\n\n19 May\n\nHot.", "2020-06-01",
     "1912 = 1912; 18 May = 1912-05-18; today = 1912-05-18; 19 May = 1912-05-19", "running text that speaks of the diary"),
    ("It is the first strike since 1912.\n\n18 May\n\nRain today.\n\n19 May\n\nHot.", "2020-06-01",
     "1912 = 1912/..; 18 May = 2020-05-18; today = 2020-05-18; 19 May = 2020-05-19", "running text of something else"),
    ("A book kept by A. Roe, Velm Volunteers, late of the second company, 1863.\n\nJune 29 — Rain today.\n\n"
     "June 30 — Hot.\n\nJuly 2 — Home.",
     LATE, "1863 = 1863; June 29 = 1863-06-29; today = 1863-06-29; June 30 = 1863-06-30; July 2 = 1863-07-02",
     "a long title that ends with its year"),
    ("Roe left the Velm Volunteers, and late in his life wrote of the second company, in 1863.\n\n"
     "June 29 — Rain today.\n\nJune 30 — Hot."
     "\n\nJuly 2 — Home.", LATE, "1863 = 1863; June 29 = 1990-06-29; today = 1990-05-01; June 30 = 1990-06-30; "
     "July 2 = 1989-07-02",
     "a sentence that ends with one"),
    ("Here are some pages of his book on the great fire of Velm in 1666:\n\n“September 2d. We woke at dawn.\n\n"
     "September 3d. Left.\n\nSeptember 5th. Home today.”", LATE,
     "1666 = 1666; September 2d = 1666-09-02; dawn = 1666-09-02; September 3d = 1666-09-03; September 5th = 1666-09-05; "
     "today = 1666-09-05", "a colon before a diary in quotation marks"),
    ("The week of May 3, 1982 was hard for the fleet of Velm, and for all its men.\n\nMay 5: Lost two today.\n\nMay 6: Quiet.\n\n"
     "May 8: Left today.", LATE, "The week of May 3, 1982 = 1982-05-03/1982-05-09; May 5 = 1982-05-05; today = 1982-05-05; "
     "May 6 = 1982-05-06; May 8 = 1982-05-08; today = 1982-05-08", "a day written out shortly before"),
    ("The fleet of Velm was lost on 3 January 1982, and with it all of its men.\n\nMay 5: Lost two.\n\n"
     "May 6: Quiet.\n\nMay 8: Left.",
     LATE, "3 January 1982 = 1982-01-03; May 5 = 1990-05-05; May 6 = 1990-05-06; May 8 = 1990-05-08", "a day of another season"),
    ("26 February — 4 March 1917\n\nWar came.\n\n27 February\n\nI met her this morning.", LATE,
     "26 February — 4 March 1917 = 1917-02-26/1917-03-04; 27 February = 1917-02-27; this morning = 1917-02-27",
     "one day within the days above it"),
    ("26 February — 4 March 1917\n\nWar came.\n\n27 April\n\nI met her this morning.", LATE,
     "26 February — 4 March 1917 = 1917-02-26/1917-03-04; 27 April = 1917-04-27; this morning = 1990-05-01",
     "one day outside them"),
    ("Saturday, 26th January. Lake Tarn, Velm\n\nLeft at dawn.\n\nSunday, 27th January. Arden.\n\nCame home today.", "1862-02-01",
     "Saturday, 26th January = 1861-01-26; dawn = 1861-01-26; Sunday, 27th January = 1861-01-27; today = 1861-01-27",
     "places behind the days, whose weekdays tell the year"),
    ("3 May 1940, DATED\n\nIt rained.\n\n4 May 1940: Home, and then the fleet of Velm left for the south.\n\nLeft today.", LATE,
     "3 May 1940 = 1940-05-03; 4 May 1940 = 1940-05-04; today = 1990-05-01", "too few begin with a day"),
    ("Feb. 10, 2012: Velm says that later this year it will end.\n\nFeb. 15, 2012: A court meets.\n\n"
     "April 20, 2012: It is sold.\n\n"
     "6/10: Done.\n\n7/01: Over.", "2013-02-01", "Feb. 10, 2012 = 2012-02-10; later this year = 2012; "
     "Feb. 15, 2012 = 2012-02-15; "
     "April 20, 2012 = 2012-04-20", "others in figures, of which nobody knows the day"),
]  # fmt: skip
WITHIN: list[Probe] = [
    ("2 May 1863\n\nRain last night. At 10 a.m. we left.\n\n3 May 1863\n\nHot.", LATE,
     "2 May 1863 = 1863-05-02; last night = 1863-05-01; 10 a.m. = 1863-05-02T10:00; 3 May 1863 = 1863-05-03",
     "an hour behind the night before"),
    ("21 August 1588\n\nOn the 28th they had left. On the 29th I wrote. They are due on the 29th.\n\n"
     "22 August 1588\n\nHot.", LATE,
     "21 August 1588 = 1588-08-21; the 28th = 1588-07-28; the 29th = 1588-07-29; the 29th = 1588-08-29; "
     "22 August 1588 = 1588-08-22", "what had been before the day of writing"),
    ("21 August 1588\n\nOn the 15th I wrote.\n\n22 August 1588\n\nWe leave on the 24th.", LATE,
     "21 August 1588 = 1588-08-21; the 15th = 1588-08-15; 22 August 1588 = 1588-08-22; the 24th = 1588-08-24",
     "in its own month"),
    ("29 June 1863\n\nThe sun set for the last time in June, ’63.\n\n30 June 1863\n\nWe came in ’61.", LATE,
     "29 June 1863 = 1863-06-29; June, ’63 = 1863-06; 30 June 1863 = 1863-06-30; ’61 = 1861", "years of two figures"),
    ("He came in June ’63 and left in ’65.", LATE, "June ’63 = 1963-06; ’65 = 1965", "the same in news"),
    ("DAY 3: 25 February 1836\n\nThe men burn the huts this night.\n\nDAY 4: 26 February 1836\n\nThey left and rain came.", LATE,
     "25 February 1836 = 1836-02-25; this night = 1836-02-25; 26 February 1836 = 1836-02-26",
     "numbered days alone in their lines"),
    ("12 May 1863\n\nRain.\n\nWhy it matters to the people of Velm, today as before, is not told.\n\n13 May 1863\n\nHot.", LATE,
     "12 May 1863 = 1863-05-12; today = 1863-05-12; 13 May 1863 = 1863-05-13", "paragraphs of an entry"),
    ("12 May 1863. Rain.\n\n14 May 1863. Hot.\n\nJune 1863. We leave Velm today.\n\n2 July 1863. Rain today.", LATE,
     "12 May 1863 = 1863-05-12; 14 May 1863 = 1863-05-14; June 1863 = 1863-06; today = DATE PRESENT_REF; 2 July 1863 = 1863-07-02; "
     "today = 1863-07-02", "a month ends the entry of a day"),
]  # fmt: skip
CLASSES = {"numbered days": NUMBERED, "the year above": ABOVE, "within an entry": WITHIN}
