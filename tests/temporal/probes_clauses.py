"""Probes of dates whose year, or whose direction, the clause around them says: (text, dateline, readings, why)."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

AUTUMN = "2024-10-24"  # a Thursday

YEARS_OF_A_SUBJECT: list[Probe] = [
    ("The law passed in 2019 took effect on 1 October.", AUTUMN, "2019 = 2019; 1 October = 2024-10-01", "the passing's year"),
    ("The law, passed in 2019, took effect on 1 October.", AUTUMN, "2019 = 2019; 1 October = 2024-10-01", "between commas"),
    ("The bridge opened in June 2019 was shut on 3 October.", AUTUMN, "June 2019 = 2019-06; 3 October = 2024-10-03",
     "a month with its year"),
    ("He was born in 1950 and died on 3 May.", AUTUMN, "1950 = 1950; 3 May = 2024-05-03", "a year of birth"),
    ("In 2019 he resigned on 1 October.", AUTUMN, "2019 = 2019; 1 October = 2019-10-01", "the year of the clause itself"),
    ("He was elected in 2019, took office on 3 May and left in June.", AUTUMN,
     "2019 = 2019; 3 May = 2019-05-03; June = 2019-06", "told forwards by the same subject"),
    ("They sold it in 2019, and on 3 May it burned.", AUTUMN, "2019 = 2019; 3 May = 2019-05-03", "a clause of its own"),
    ("Compared with 2019, sales in May were low.", AUTUMN, "2019 = 2019; May = 2024-05", "a year compared with"),
    ("Unlike in 2019, in May there was no strike.", AUTUMN, "2019 = 2019; May = 2024-05", "“unlike in”"),
    ("At the start of 2010 he came, leaving in June.", AUTUMN, "the start of 2010 = 2010-01~; June = 2010-06",
     "a part of the year that is written"),
    ("It fell in the spring of 2017, and again in the summer.", AUTUMN, "the spring of 2017 = 2017-21; the summer = 2017-22",
     "a season after its year"),
]  # fmt: skip
TERMS: list[Probe] = [
    ("The bonds will be redeemed in five years.", AUTUMN, "five years = 2029", "what will have been done then"),
    ("The lease expires in two years.", AUTUMN, "two years = 2026", "a verb of the present"),
    ("He could be released in a month, or never.", AUTUMN, "a month = 2024-11", "a possibility"),
    ("She will retire in three weeks.", AUTUMN, "three weeks = 2024-11-11/2024-11-17", "a moment"),
    ("The talks are expected to conclude in a few days.", AUTUMN, "a few days = DATE FUTURE_REF", "how many is not said"),
    ("It will build ten plants in two years.", AUTUMN, "two years = DURATION P2Y", "a length: how long it takes"),
    ("It would be the first visit in five years.", AUTUMN, "five years = DURATION P5Y", "since the last one"),
    ("The price fell in ten days.", AUTUMN, "ten days = DURATION P10D", "nothing to come"),
    ("He said in May it would open in two years.", AUTUMN, "May = 2024-05; two years = DURATION P2Y",
     "counted from when it was said, perhaps"),
    ("We will be gone in an hour.", AUTUMN, "an hour = DURATION PT1H", "hours have no day"),
    ("The war could be over in a week, he said in 1914.", AUTUMN, "a week = DURATION P1W; 1914 = 1914",
     "counted from when it was said"),
    ("It will be over in two years of war.", AUTUMN, "two years = DURATION P2Y", "two years of something"),
]  # fmt: skip
REPORTED: list[Probe] = [
    ("He said the plant would close in August.", AUTUMN, "August = 2025-08", "it had not closed when he said so"),
    ("He said in May that it would close in August.", AUTUMN, "May = 2024-05; August = 2024-08", "said in May"),
    ("Officials announced that it would be held on 5 September.", AUTUMN, "5 September = 2025-09-05", "a day"),
    ("It would close in August.", AUTUMN, "August = 2024-08", "nobody said so"),
    ("The final is on Sunday.", AUTUMN, "Sunday = 2024-10-27", "the present with a weekday"),
    ("The final is at 8pm on Sunday and the parade on Monday afternoon.", AUTUMN,
     "8pm on Sunday = 2024-10-27T20:00; Monday afternoon = 2024-10-28", "a list told forwards"),
    ("The final is on Sunday, after a defeat on Tuesday.", AUTUMN, "Sunday = 2024-10-27; Tuesday = 2024-10-22", "no list"),
    ("It is on Sunday that he left.", AUTUMN, "Sunday = 2024-10-20", "set off by “it is”"),
    ("The trouble is on Sunday he left.", AUTUMN, "Sunday = 2024-10-20", "a clause of its own"),
]  # fmt: skip
LAST_YEARS: list[Probe] = [
    ("Mr Lee resigned as chairman in November after a quarrel.", AUTUMN, "November = 2023-11", "a past verb with its subject"),
    ("He opened an office in Bonn in December.", AUTUMN, "December = 2023-12", "a place between"),
    ("They agreed on a summit in November.", AUTUMN, "November = 2024-11", "a plan"),
    ("He was told to leave the house in December.", AUTUMN, "December = 2024-12", "what he was told to do"),
    ("Voters tired of the parties go to the polls in November.", AUTUMN, "November = 2024-11", "“tired” is no verb here"),
    ("He called the election in December.", AUTUMN, "December = 2024-12", "an election is held after it is called"),
    ("He read the letter, and in December it rains.", AUTUMN, "December = 2024-12", "another clause"),
]  # fmt: skip
PRESENTS: list[Probe] = [
    ("Voters go to the polls on Sunday.", AUTUMN, "Sunday = 2024-10-27", "the present of what is fixed"),
    ("Voters went to the polls on Sunday.", AUTUMN, "Sunday = 2024-10-20", "the past of it"),
    ("The two meet separately on Monday with the mayor.", AUTUMN, "Monday = 2024-10-28", "“meet”"),
    ("The two did not meet on Monday.", AUTUMN, "Monday = 2024-10-21", "“did not meet”"),
    ("They will vote on the plan he laid out on Tuesday.", AUTUMN, "Tuesday = 2024-10-22", "the nearer verb"),
    ("The man will be laid to rest on Tuesday.", AUTUMN, "Tuesday = 2024-10-29", "no finite verb"),
    ("Leaders who seldom meet talked on Monday.", AUTUMN, "Monday = 2024-10-21", "another verb is nearer"),
    ("He missed two free kicks on Saturday.", AUTUMN, "Saturday = 2024-10-19", "kicks of a ball"),
    ("The match kicks off at 12:30 on Saturday.", AUTUMN, "12:30 on Saturday = 2024-10-26T12:30", "with an hour"),
    ("He was due on Tuesday but left on Monday.", AUTUMN, "Tuesday = 2024-10-22; Monday = 2024-10-21", "a plan that failed"),
    ("He was due to meet them, but left on Monday.", AUTUMN, "Monday = 2024-10-21", "a verb of the past after the plan"),
    ("No later than 30 June they must decide.", AUTUMN, "30 June = 2025-06-30", "an end to come"),
    ("They cleared the site no later than last June.", AUTUMN, "last June = 2024-06", "an end that is over"),
]  # fmt: skip
NO_ONE_DAY: list[Probe] = [
    ("It happened one Sunday in June.", AUTUMN, "Sunday = DATE XXXX-WXX-7; June = 2024-06", "some Sunday"),
    ("The race is on the weekend of 16-17 November.", AUTUMN, "16-17 November = 2024-11-16/2024-11-17", "the weekend of some days"),
    ("The 4th of July weekend was hot.", AUTUMN, "The 4th of July = 2024-07-04", "the weekend of a day"),
    ("It was a weekend of storms.", AUTUMN, "", "any weekend"),
    ("It opens daily except Monday from 9 a.m. on.", AUTUMN,
     "daily = SET P1D; Monday = DATE XXXX-WXX-1; 9 a.m. = TIME XXXX-XX-XXT09:00", "a day and an hour again and again"),
    ("Weekend storms killed two.", AUTUMN, "Weekend = 2024-10-19/2024-10-20", "the one just over"),
    ("Over the weekend it rained.", AUTUMN, "the weekend = 2024-10-19/2024-10-20", "with its article"),
]  # fmt: skip
ASIDES: list[Probe] = [
    ("The index was 114 in September, the ministry said Friday, up from 113 a month earlier.", AUTUMN,
     "September = 2024-09; Friday = 2024-10-18; a month earlier = 2024-08", "the day of saying is not told of"),
    ("The bridge fell on 3 May, police said Monday, and was rebuilt two weeks later.", AUTUMN,
     "3 May = 2024-05-03; Monday = 2024-10-21; two weeks later = 2024-05-13/2024-05-19", "a day before it"),
    ("He left on Monday and came back two days later.", "2024-10-25", "Monday = 2024-10-21; two days later = 2024-10-23",
     "a weekday that is told of"),
    ("“I came in 1994,” he said on Tuesday. “The following spring my brother came.”", AUTUMN,
     "1994 = 1994; Tuesday = 2024-10-22; The following spring = 1995-21", "a year before it, with “on”"),
    ("The 2025 model year began on 1 October.", AUTUMN, "The 2025 model year = 2025~; 1 October = 2024-10-01",
     "a year that begins when it likes"),
    ("In the 2019 calendar year it began on 1 October.", AUTUMN, "the 2019 calendar year = 2019; 1 October = 2019-10-01",
     "a year of the calendar"),
    ("For the year ending March 31, it expects to earn more.", AUTUMN, "the year = DURATION P1Y; March 31 = 2025-03-31",
     "what is expected is to come"),
    ("For the year ending March 31, it earned less.", AUTUMN, "the year = DURATION P1Y; March 31 = 2024-03-31", "it is over"),
]  # fmt: skip
NEXT_YEARS: list[Probe] = [
    ("It was abolished in 1802 and brought back the next year.", AUTUMN, "1802 = 1802; the next year = 1803", "after a past verb"),
    ("He won in 2015. The next year he lost.", AUTUMN, "2015 = 2015; The next year = 2016", "at the head of a sentence"),
    ("It began in 1990, and will end in the next year.", AUTUMN, "1990 = 1990; the next year = 2025", "to come"),
    ("He fell on 3 May 2019 and rose the next day.", AUTUMN, "3 May 2019 = 2019-05-03; the next day = 2019-05-04", "a day"),
    ("It opened in May 2019 and closed the next month.", AUTUMN, "May 2019 = 2019-05; the next month = 2019-06", "a month"),
    ("He stays until the end of the week.", AUTUMN, "the end of the week = ../2024-10-27~", "about its last day"),
    ("He stayed until early August.", AUTUMN, "early August = ../2024-08~", "about its month"),
]  # fmt: skip
HOURS_OF_A_PART: list[Probe] = [
    ("It is nine o'clock tonight in Oslo.", AUTUMN, "nine o'clock tonight = 2024-10-24T21:00", "in words, with “tonight”"),
    ("The game begins at 7:30 tonight.", AUTUMN, "7:30 tonight = 2024-10-24T19:30", "in figures"),
    ("At 2:30 this morning a fire broke out.", AUTUMN, "2:30 = 2024-10-24T02:30; this morning = 2024-10-24", "a morning"),
    ("He spoke at 6:15 this evening.", AUTUMN, "6:15 = 2024-10-24T18:15; this evening = 2024-10-24", "an evening"),
    ("He left at 7:30 Friday night.", AUTUMN, "7:30 Friday night = 2024-10-18T19:30", "a night, with its day"),
    ("The train left at 19:30 this evening.", AUTUMN, "19:30 = 2024-10-24T19:30; this evening = 2024-10-24", "of 24 hours"),
]  # fmt: skip
COUNTED_BACK: list[Probe] = [
    ("He left Havana two Sundays ago.", AUTUMN, "two Sundays ago = 2024-10-13", "the second one back"),
    ("He left Havana one Thursday ago.", AUTUMN, "Thursday = DATE XXXX-WXX-4", "no plural"),
    ("In three days' time he will be free.", AUTUMN, "three days' time = 2024-10-27", "with “time”"),
    ("In a week's time it will be over.", AUTUMN, "a week's time = 2024-10-28/2024-11-03", "as exact as its unit"),
    ("He lost three years' time.", AUTUMN, "three years = DURATION P3Y", "no “in”"),
    ("He lived here between ten and 15 years ago.", AUTUMN, "15 years ago = DATE PAST_REF",
     "a span that ends nowhere"),
    ("The crisis began in mid-2023; by year's end it had spread.", AUTUMN, "mid-2023 = 2023-05~/2023-08~; year's end = 2023-12~",
     "the end of the year told of"),
    ("By year-end it had spread.", AUTUMN, "year-end = 2023-12~", "the last one that is over"),
    ("It will spread by year-end.", AUTUMN, "year-end = 2024-12~", "the one to come"),
    ("She wrote two days after that vote.", AUTUMN, "two days = DURATION P2D", "that is no time told of"),
]  # fmt: skip
BACK_FROM: list[Probe] = [
    ("Twenty years ago today he left.", AUTUMN, "Twenty years ago today = 2004-10-24", "the very day"),
    ("A week ago yesterday it began.", AUTUMN, "A week ago yesterday = 2024-10-16", "from yesterday"),
    ("Three months ago tomorrow it began.", DAY, "Three months ago tomorrow = 2024-12-13", "from tomorrow"),
    ("Four years ago today it began.", "2024-02-29", "Four years ago today = 2020-02-29", "a leap day"),
    ("It was 60% in 2020, and 50% four years before that.", AUTUMN, "2020 = 2020; four years before that = 2016", "“before that”"),
    ("It closed on 3 May; two days after that it rained.", AUTUMN, "3 May = 2024-05-03; two days after that = 2024-05-05",
     "“after that”"),
    ("Three years ago this month it fell.", AUTUMN, "Three years ago this month = 2021-10", "the month of the dateline"),
    ("Two months ago this week it fell.", AUTUMN, "Two months ago this week = 2024-08-19/2024-08-25", "its week"),
    ("The war began its third year on 24 February. On that day in 2022 missiles fell.", AUTUMN,
     "24 February = 2024-02-24; that day in 2022 = 2022-02-24", "the day told of, of another year"),
    ("On this day in 1929 shares fell.", AUTUMN, "this day in 1929 = 1929-10-24", "the day of the dateline"),
    ("On that day in 2022 missiles fell.", AUTUMN, "that day = DATE XXXX-XX-XX; 2022 = 2022", "no day told of"),
    ("They wed in 1990 and parted on Christmas Eve the following year.", AUTUMN,
     "1990 = 1990; Christmas Eve the following year = 1991-12-24", "a holiday of the year after"),
    ("It fell in 2022 and rose in May the following year.", AUTUMN, "2022 = 2022; May the following year = 2023-05", "a month"),
    ("It fell in May 2022; it was freed that November.", AUTUMN, "May 2022 = 2022-05; that November = 2022-11",
     "the month of the year told of, after a verb"),
    ("He said that November was cold.", AUTUMN, "November = 2024-11", "“that” begins a clause"),
    ("Two days after that he slept.", AUTUMN, "Two days = DURATION P2D", "nothing told of"),
]  # fmt: skip

CLASSES: dict[str, list[Probe]] = {
    "years of a subject": YEARS_OF_A_SUBJECT, "terms": TERMS, "reported plans": REPORTED, "months of last year": LAST_YEARS,
    "back from a day": BACK_FROM, "presents": PRESENTS, "no one day": NO_ONE_DAY, "next years": NEXT_YEARS, "asides": ASIDES,
    "hours of a part": HOURS_OF_A_PART, "counted back": COUNTED_BACK,
}  # fmt: skip
