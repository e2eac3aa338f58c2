"""Probes of what lies within a period or beside a day, and of what verbs decide: (text, dateline, readings, why)."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

UNITS_WITHIN: list[Probe] = [
    ("It grew in the first 11 months of 2024.", DAY, "the first 11 months of 2024 = 2024-01/2024-11",
     "months from the beginning of a year"),
    ("The final three months of last year were poor.", DAY, "The final three months of last year = 2024-10/2024-12",
     "months up to its end"),
    ("It rained in the first two weeks of May 2024.", DAY, "the first two weeks of May 2024 = 2024-05-01/2024-05-14",
     "weeks of a month"),
    ("The last ten days of February were cold.", DAY, "The last ten days of February = 2025-02-19/2025-02-28",
     "days up to its end"),
    ("On the last day of May he quit.", DAY, "the last day of May = 2024-05-31", "one day of a month"),
    ("On the second day of 2024 it rang.", DAY, "the second day of 2024 = 2024-01-02", "one day of a year"),
    ("Sales rose in the last week of March 2024.", DAY, "the last week of March 2024 = 2024-03-25~/2024-03-31~",
     "a week of a month: not last week"),
    ("In the final weeks of 2012 it sank.", DAY, "the final weeks of 2012 = 2012-12~", "no number: about its last month"),
    ("The first months of 2013 were calm.", DAY, "The first months of 2013 = 2013-01~/2013-03~",
     "no number of months: an early part"),
    ("He lost the first 40 days of February 2024.", DAY, "the first 40 days = DURATION P40D; February 2024 = 2024-02",
     "more than it has: a length alone"),
]  # fmt: skip
SHARES: list[Probe] = [
    ("The first half of the 20th century was loud.", DAY, "The first half of the 20th century = 1900/1949", "half of a century"),
    ("In the second half of the 1990s it fell.", DAY, "the second half of the 1990s = 1995/1999", "half of a decade"),
    ("It froze in the first half of March 2024.", DAY, "the first half of March 2024 = 2024-03-01/2024-03-15", "half of a month"),
    ("The last quarter of 2012 was weak.", DAY, "The last quarter of 2012 = 2012-36",
     "the last quarter of a year: not last quarter"),
    ("In the third quarter of the 19th century it rose.", DAY, "the third quarter of the 19th century = 1850/1874",
     "a quarter of a century"),
    ("They led in the first half of the match.", DAY, "", "half of something else"),
    ("In the first half of its financial year it lost.", DAY, "the first half = 2025-40; financial year = 2025~",
     "of a year of its own: the calendar's half"),
]  # fmt: skip
BESIDE_A_DAY: list[Probe] = [
    ("Two days after Christmas he died.", DAY, "Two days after Christmas = 2024-12-27", "an amount after a holiday"),
    ("The day before Friday was calm.", DAY, "The day before Friday = 2025-03-06", "the day before a weekday"),
    ("Two weeks after 3 May 2020 it rained.", DAY, "Two weeks after 3 May 2020 = 2020-05-11/2020-05-17", "as precise as the unit"),
    ("They meet a week from Monday.", DAY, "a week from Monday = 2025-03-24", "a week from a weekday: a day to come"),
    ("It was sold about a year before 4 June 2020.", DAY, "about a year before 4 June 2020 = 2019", "a year before a day"),
    ("Two days after the vote he left.", DAY, "Two days = DURATION P2D", "what follows is no day: a length"),
    ("An hour after Friday's vote he left.", DAY, "An hour = DURATION PT1H; Friday = 2025-03-07", "hours name no day"),
    ("The week before last it froze, and a week ago today.", DAY,
     "The week before last = 2025-02-24/2025-03-02; a week ago today = 2025-03-05", "two weeks back; seven days back"),
]  # fmt: skip
VERBS: list[Probe] = [
    ("In January he told them so.", "2024-12-20", "January = 2024-01", "the verb is in the past: not the coming January"),
    ("In January they meet.", "2024-12-20", "January = 2025-01", "no verb of the past: the nearest"),
    ("In January he said that the bank will close.", "2024-12-20", "January = 2024-01", "the first verb decides"),
    ("He told them so in January.", "2024-12-20", "January = 2025-01", "the verb does not stand beside it"),
    ("The firm was founded in February.", "2024-12-20", "February = 2024-02", "the verb stands right before it"),
    ("The work is to be completed in February.", "2024-12-20", "February = 2025-02", "a participle that tells nothing past"),
    ("In October the hall will open.", DAY, "October = 2025-10", "a verb to come after it"),
    ("On Monday they are to vote.", DAY, "Monday = 2025-03-17", "are to"),
    ("On Monday he said they are to vote.", DAY, "Monday = 2025-03-10", "said first"),
    ("The deal should be completed in October.", DAY, "October = 2025-10", "should"),
    ("He asked her to Moscow for the parade on 9 May.", "2025-01-21", "9 May = 2025-05-09", "asked to"),
    ("They planned a march on Saturday.", DAY, "Saturday = 2025-03-15", "planned a"),
    ("The law of 1996 expires at the end of September.", DAY, "1996 = 1996; the end of September = 2025-09-24~/2025-09-30~",
     "what looks ahead takes no year before it"),
    ("At the end of December he left.", "2025-03-12", "the end of December = 2024-12-25~/2024-12-31~", "past all the same"),
]  # fmt: skip
LISTS: list[Probe] = [
    ("In July and August 1942 it rained.", DAY, "July = 1942-07; August 1942 = 1942-08", "the year stands after the last"),
    ("On 3 May and 4 June 2020 it fell.", DAY, "3 May = 2020-05-03; 4 June 2020 = 2020-06-04", "days"),
    ("In December and January 2021 it froze.", DAY, "December = 2020-12; January 2021 = 2021-01", "across New Year"),
    ("In May, June and early July 2020 it thawed.", DAY, "May = 2020-05; June = 2020-06; early July 2020 = 2020-07-01~/2020-07-10~",
     "three, the last with a part"),
    ("On 3 May 2020 he quit, on 5 May he left.", DAY, "3 May 2020 = 2020-05-03; 5 May = 2020-05-05",
     "the year before holds forwards"),
    ("On 3 May 2020 he quit, on 5 March he left.", DAY, "3 May 2020 = 2020-05-03; 5 March = 2025-03-05", "but not backwards"),
    ("In the 16th and 17th centuries it grew.", DAY, "the 16th and 17th centuries = 15XX/16XX", "centuries share their word"),
    ("It flies on Monday and Tuesday nights.", DAY, "Monday and Tuesday nights = SET XXXX-WXX-1TNI", "weekdays share their plural"),
]  # fmt: skip
COMPARED: list[Probe] = [
    ("Trade grew in 2024. It was 2% more than a year earlier.", DAY, "2024 = 2024; a year earlier = 2023",
     "more of something: not more than a year"),
    ("Trade came to $2 billion in 2024, he said on Monday. That was 3% more than a year earlier.", DAY,
     "2024 = 2024; Monday = 2025-03-10; a year earlier = 2023", "the day of the report names no other year"),
    ("Sales fell in January, compared to the same month a year ago.", DAY, "January = 2025-01; the same month a year ago = 2024-01",
     "the same month"),
    ("Sales rose in February compared to the same period last year.", DAY,
     "February = 2025-02; the same period last year = 2024-02", "the same period: of the month told of"),
    ("On Friday it rose 3% from the previous Friday.", DAY, "Friday = 2025-03-07; the previous Friday = 2025-02-28",
     "the one before the Friday told of"),
    ("It rose from the previous Friday.", DAY, "the previous Friday = DATE XXXX-WXX-5", "none told of: no day"),
    ("In 2019 it fell. The following spring it rose.", DAY, "2019 = 2019; The following spring = 2020-21",
     "a season after the year told of"),
    ("The following spring it rose.", DAY, "The following spring = DATE XXXX-SP", "no year told of: no season of the dateline"),
]  # fmt: skip
CLASSES = {
    "units within periods": UNITS_WITHIN, "shares of periods": SHARES, "beside a day": BESIDE_A_DAY, "verbs": VERBS, "lists": LISTS,
    "compared": COMPARED,
}  # fmt: skip
