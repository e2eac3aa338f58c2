"""Probes of times counted from the dateline or from another time, of lengths and of sets: (text, dateline, readings, why)."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

AGO: list[Probe] = [
    ("He left three days ago.", DAY, "three days ago = 2025-03-09", "as precise as the unit: a day"),
    ("It began two weeks ago.", DAY, "two weeks ago = 2025-02-24/2025-03-02", "a week"),
    ("Five months ago he won.", DAY, "Five months ago = 2024-10", "a month"),
    ("A year ago it rained.", DAY, "A year ago = 2024", "a year"),
    ("Some 20 years ago it closed.", DAY, "Some 20 years ago = 2005~", "about: approximate"),
    ("Two and a half years ago it fell.", DAY, "Two and a half years ago = 2022-09", "half a year is months"),
    ("A decade ago nobody knew.", DAY, "A decade ago = 2015~", "round years are approximate"),
    ("Years ago, and a few weeks ago, it froze.", DAY, "Years ago = DATE PAST_REF; a few weeks ago = DATE PAST_REF", "no number"),
    ("An hour ago it ended.", DAY, "An hour ago = DATE PAST_REF", "no number of days"),
    ("Three days ago it ended.", "", "Three days ago = DATE PAST_REF", "no dateline"),
]
EARLIER_LATER: list[Probe] = [
    ("On 3 May 2020 he quit. Two days later he left.", DAY, "3 May 2020 = 2020-05-03; Two days later = 2020-05-05",
     "from the day before it"),
    ("On 3 May 2020 he quit. A week earlier he spoke.", DAY, "3 May 2020 = 2020-05-03; A week earlier = 2020-04-20/2020-04-26",
     "back"),
    ("Two days later he left.", DAY, "Two days later = DURATION P2D", "nothing to count from: the length alone"),
    ("He quit on 3 May 2020.\n\nTwo days later he left.", DAY, "3 May 2020 = 2020-05-03; Two days later = 2020-05-05",
     "at the head of a paragraph: from the one day written out in the paragraph before"),
    ("He quit on 3 May 2020.\n\nShe wept. Two days later he left.", DAY, "3 May 2020 = 2020-05-03; Two days later = DURATION P2D",
     "a new paragraph forgets"),
    ("On 3 May 2020 he quit, on 5 May he left.\n\nA week later he died.", DAY,
     "3 May 2020 = 2020-05-03; 5 May = 2020-05-05; A week later = DURATION P1W", "two days written out: either may be meant"),
    ("He quit on Monday.\n\nTwo days later, he says, he slept.", DAY, "Monday = 2025-03-10; Two days later = DURATION P2D",
     "a weekday dates the report, not what is told"),
    ("She lands on 11 May 2024, three days later than planned.", DAY, "11 May 2024 = 2024-05-11; three days = DURATION P3D",
     "later than something: no day"),
    ("In June 2021 it fell. The following month it rose.", DAY, "June 2021 = 2021-06; The following month = 2021-07",
     "the next unit"),
    ("In 2019 he lost. The year before, he had won.", DAY, "2019 = 2019; The year before = 2018", "the unit before"),
    ("A day after Donald Trump was sworn in, they spoke.", DAY, "A day = DURATION P1D", "counts from what follows: no day"),
    ("The next day they met.", DAY, "The next day = DATE XXXX-XX-XX", "next to a day that was not told"),
    ("An hour later it rang.", DAY, "An hour later = DURATION PT1H", "hours name no day"),
]  # fmt: skip
SAME: list[Probe] = [
    ("He fell on 3 May 2020. The same day she rose.", DAY, "3 May 2020 = 2020-05-03; The same day = 2020-05-03", "the day told of"),
    ("He won in 1998. That year it snowed.", DAY, "1998 = 1998; That year = 1998", "the year told of"),
    ("It began in May 2021. Later that month it ended.", DAY, "May 2021 = 2021-05; Later that month = 2021-05",
     "the month told of"),
    ("On 4 June 2020 it fell. That same week it rose.", DAY,
     "4 June 2020 = 2020-06-04; That same week = 2020-06-01/2020-06-07", "the week of the day told of"),
    ("That year it snowed.", DAY, "That year = DATE XXXX", "nothing told of: not the dateline's"),
    ("In the third quarter it grew. Costs in that quarter fell.", DAY, "the third quarter = 2024-35; that quarter = 2024-35",
     "quarter"),
    ("He won in 1998.\n\nThat year it snowed.", DAY, "1998 = 1998; That year = DATE XXXX", "not across paragraphs of news"),
]  # fmt: skip
CLOCKS: list[Probe] = [
    ("It rang at 10:35 a.m. Friday.", DAY, "10:35 a.m. Friday = 2025-03-07T10:35", "time and weekday"),
    ("On 3 May 2020, at 5 p.m. EST, it rang.", DAY, "3 May 2020, at 5 p.m. EST = 2020-05-03T17:00", "day first, and a zone"),
    ("At noon he left.", DAY, "noon = 2025-03-12T12:00", "by name, on the dateline's day"),
    ("At 14:30 GMT it fell.", DAY, "14:30 GMT = 2025-03-12T14:30Z", "24 hours, universal time"),
    ("He woke at nine o'clock.", DAY, "nine o'clock = 2025-03-12T09:00", "in words"),
    ("He left at 4 in the morning.", DAY, "4 in the morning = 2025-03-12T04:00", "with the part of the day"),
    ("It rang at 9 a.m. and they met on Monday.", DAY, "9 a.m. = 2025-03-10T09:00; Monday = 2025-03-10", "the day in its sentence"),
    ("At 9 a.m. it rang.", "", "9 a.m. = TIME XXXX-XX-XXT09:00", "no dateline"),
    ("They won 10:35, a ratio of 2:1.", DAY, "", "a score"),
]
DAY_PARTS: list[Probe] = [
    ("On Tuesday night he spoke.", DAY, "Tuesday night = 2025-03-11", "a weekday's night"),
    ("Last night it snowed.", DAY, "Last night = 2025-03-11", "the day before"),
    ("This morning it thawed.", DAY, "This morning = 2025-03-12", "the dateline's day"),
    ("Tomorrow evening they meet.", DAY, "Tomorrow evening = 2025-03-13", "the day after"),
    ("By mid-afternoon it rained.", DAY, "mid-afternoon = 2025-03-12", "part of a part"),
    (
        "He came late on Monday; early Tuesday he went.",
        DAY,
        "Monday = 2025-03-10; early Tuesday = 2025-03-11",
        "the hour is not said",
    ),
    ("Friday Night Lights is a film.", DAY, "", "a title"),
]
DURATIONS: list[Probe] = [
    ("They spoke for more than 90 minutes.", DAY, "more than 90 minutes = DURATION PT90M", "an amount, not a point"),
    ("It took an hour and 35 minutes.", DAY, "an hour and 35 minutes = DURATION PT1H35M", "two units, one length"),
    ("After a ten-day visit he left.", DAY, "ten-day = DURATION P10D", "as an adjective, without the article"),
    ("Half an hour was lost.", DAY, "Half an hour = DURATION PT30M", "a fraction"),
    ("He served two years and three months.", DAY, "two years and three months = DURATION P2Y3M", "years and months"),
    ("For weeks nobody spoke.", DAY, "weeks = DURATION PXW", "no number"),
    ("In the past three months it fell.", DAY, "the past three months = DURATION P3M", "up to the dateline: still a length"),
    ("It lasted several decades.", DAY, "several decades = DURATION PXY", "decades in years"),
    ("In the next quarter-century it will double.", DAY, "the next quarter-century = DURATION P25Y", "no quarter of a year"),
    ("A 12-year-old, aged 12 years, is not 30 years old.", DAY, "", "ages"),
    ("He won a second term and a second pipeline.", DAY, "", "an ordinal, no unit"),
]
SETS: list[Probe] = [
    ("They meet every Tuesday.", DAY, "every Tuesday = SET XXXX-WXX-2", "a weekday again and again"),
    ("He visited three times last year.", DAY, "three times last year = SET P1Y", "often within a year: not a point"),
    ("Each morning he runs.", DAY, "Each morning = SET XXXX-XX-XXTMO", "a part of each day"),
    ("They vote every two years.", DAY, "every two years = SET P2Y", "a number of units"),
    ("He calls twice a week.", DAY, "twice a week = SET P1W", "how often"),
    ("On Mondays it is shut.", DAY, "Mondays = SET XXXX-WXX-1", "a plural"),
    ("It earns $3 million a year.", DAY, "a year = SET P1Y", "a rate"),
    ("He swims daily.", DAY, "daily = SET P1D", "an adverb"),
    ("They meet every few days.", DAY, "every few days = SET PXD", "how many is not said"),
    ("They meet every other month.", DAY, "every other month = SET P2M", "every second one"),
]
APPROXIMATORS: list[Probe] = [
    ("It opened about May 2024.", DAY, "about May 2024 = 2024-05~", "about a month, after a verb") ,
    ("Around 2019 it failed.", DAY, "Around 2019 = 2019~", "around a year"),
    ("It was built circa 1850.", DAY, "circa 1850 = 1850~", "circa"),
    ("Nearly three years passed.", DAY, "Nearly three years = DURATION P3Y", "an amount"),
    ("Worries about Monday grew.", DAY, "Monday = 2025-03-10", "about is of, not near"),
    ("It was over in less than a week.", DAY, "less than a week = DURATION P1W", "less than"),
    ("They will pay around Nov. 1, 2026.", DAY, "around Nov. 1, 2026 = 2026-11-01~", "around a day"),
    ("In about 1900 it was sold.", DAY, "about 1900 = 1900~", "after a preposition"),
]  # fmt: skip
PARTS: list[Probe] = [
    ("It grew in early 2024.", DAY, "early 2024 = 2024-01~/2024-03~", "the first quarter, approximate"),
    ("In mid-2024 it stalled.", DAY, "mid-2024 = 2024-05~/2024-08~", "the middle third"),
    ("It fell late last year.", "2025-01-21", "late last year = 2024-10~/2024-12~", "the last quarter, counted from the dateline"),
    ("By the end of the year it ends.", DAY, "the end of the year = 2025-12~", "its last month"),
    ("At the end of March 2024 it ended.", DAY, "the end of March 2024 = 2024-03-25~/2024-03-31~", "a month's last week"),
    ("The start of 2023 was cold.", DAY, "The start of 2023 = 2023-01~", "its first month"),
    ("In mid-November 2024 it froze.", DAY, "mid-November 2024 = 2024-11-11~/2024-11-20~", "ten days of a month"),
    ("Early next week they meet.", DAY, "Early next week = 2025-03-17~/2025-03-18~", "the first days of a week"),
    ("In the early days of the crisis nobody knew.", DAY, "the early days = DURATION PXD", "of what has no date"),
]
CLASSES = {
    "ago": AGO, "earlier and later": EARLIER_LATER, "the same": SAME, "clock times": CLOCKS, "parts of days": DAY_PARTS,
    "durations": DURATIONS, "sets": SETS, "approximators": APPROXIMATORS, "parts of periods": PARTS,
}  # fmt: skip
