"""Probes of times told one after the other, in background texts and in lists: (text, dateline, readings, why)."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

PARTS_OF_DAYS: list[Probe] = [
    ("At dawn on 6 June 1944 they landed.", "", "dawn on 6 June 1944 = 1944-06-06", "dawn, with its day"),
    ("On the night of 9 November 1989 it opened.", "", "the night of 9 November 1989 = 1989-11-09", "the night of a day"),
    ("War came in 1914. On the morning of August 2 it rained.", "",
     "1914 = 1914; the morning of August 2 = 1914-08-02", "its year is carried on"),
    ("On the afternoon of Friday he left.", DAY, "the afternoon of Friday = 2025-03-07", "of a weekday"),
    ("It fell on 3 May 1920. On the evening of the 5th it rose.", "",
     "3 May 1920 = 1920-05-03; the evening of the 5th = 1920-05-05", "of a day of the month"),
    ("At noon on 5 May 2021 he spoke.", DAY, "noon on 5 May 2021 = 2021-05-05T12:00", "noon is an hour"),
    ("In the early evening of 9 May 2020 he spoke.", DAY, "the early evening of 9 May 2020 = 2020-05-09", "an early part"),
    ("The morning of her life was long.", DAY, "", "of no day"),
]  # fmt: skip
NEXT_PARTS: list[Probe] = [
    ("He fell on 5 May 1940. The next morning he rose.", "", "5 May 1940 = 1940-05-05; The next morning = 1940-05-06",
     "of the day after"),
    ("It began on 5 May 1940 and ended the following night.", "", "5 May 1940 = 1940-05-05; the following night = 1940-05-06",
     "“following”"),
    ("He spoke on 2 May 2024; the night before, he had slept.", DAY, "2 May 2024 = 2024-05-02; the night before = 2024-05-01",
     "of the day before"),
    ("He spoke on 2 May 2024. The previous evening he had read.", DAY,
     "2 May 2024 = 2024-05-02; The previous evening = 2024-05-01", "“previous”"),
    ("At 11:00 the next morning it was over.", "", "11:00 = TIME XXXX-XX-XXT11:00; the next morning = TIME XXXX-XX-XXTMO",
     "nothing told of"),
    ("They landed on 9 July 1943. At 04:30 the next morning they moved.", "",
     "9 July 1943 = 1943-07-09; 04:30 = 1943-07-10T04:30; the next morning = 1943-07-10", "with an hour"),
    ("He wept the night before the vote.", DAY, "the night before = TIME XXXX-XX-XXTNI", "before something undated"),
]  # fmt: skip
DAYS_OF_A_MONTH: list[Probe] = [
    ("He landed on 1 March 1815. On the 7th he met them.", "", "1 March 1815 = 1815-03-01; the 7th = 1815-03-07",
     "of the month told of"),
    ("In August 1914 war came. By the 23rd it was lost.", "", "August 1914 = 1914-08; the 23rd = 1914-08-23",
     "after a month"),
    ("He landed on 28 June 1920. On the 3rd he left.", "", "28 June 1920 = 1920-06-28; the 3rd = DATE XXXX-XX-03",
     "before the day told of: of which month is not said"),
    ("On the 15th he left.", DAY, "the 15th = DATE XXXX-XX-15", "no month told of"),
    ("He met them on 5 May 2024. On the 12th floor he slept, on the 10th anniversary he sang.", DAY,
     "5 May 2024 = 2024-05-05", "floors and anniversaries"),
    ("In May 1940 he came to the 4th. On the 10th Panzer Division fell back.", "", "May 1940 = 1940-05; the 4th = 1940-05-04",
     "the number of a division"),
    ("He took office on the 3rd of last month.", DAY, "the 3rd of last month = 2025-02-03", "of the month before the dateline"),
    ("On the fifth of next month they meet.", DAY, "the fifth of next month = 2025-04-05", "in words"),
    ("In early September 1914 they lost. In October the 1st Army fell back.", "",
     "early September 1914 = 1914-09-01~/1914-09-10~; October = 1914-10", "an army after a month"),
]  # fmt: skip
MONTHS_TOLD: list[Probe] = [
    ("It ended in August 1944. The following May he died.", "", "August 1944 = 1944-08; The following May = 1945-05",
     "the first after"),
    ("He was elected in 2012 and took office the following January.", DAY, "2012 = 2012; the following January = 2013-01",
     "the year after"),
    ("It began on 5 May 1920; the previous June he had left.", "", "5 May 1920 = 1920-05-05; the previous June = 1919-06",
     "the last before"),
    ("The following April it rained.", DAY, "The following April = DATE XXXX-04", "nothing told of"),
    ("In July 1898 they named it, and that December another.", "", "July 1898 = 1898-07; that December = 1898-12", "“that”"),
    ("It fell in October 1898. In that March he slept.", "", "October 1898 = 1898-10; that March = DATE XXXX-03",
     "not told forwards"),
    ("He left in 2019. He said that December was cold.", DAY, "2019 = 2019; December = 2024-12", "“that” begins a clause"),
]  # fmt: skip
SHORT_YEARS: list[Probe] = [
    ("War came in 1914. In '16 it grew.", "", "1914 = 1914; '16 = 1916", "of the century told of"),
    ("He rose in 1798 and fell in '02.", "", "1798 = 1798; '02 = 1802", "over the turn of one"),
    ("They met in '43.", DAY, "'43 = 1943", "news: the last century"),
    ("They met in May '24.", DAY, "May '24 = 2024-05", "with a month"),
    ("He was of the class of ’98.", DAY, "’98 = 1998", "a curly apostrophe"),
    ("He wrote '16 people came' in May 2024.", DAY, "May 2024 = 2024-05", "the beginning of a quotation"),
]
CENTURIES: list[Probe] = [
    ("18th- and 19th-century writers blamed it.", "", "18th- and 19th-century = 17XX/18XX", "two, with hyphens"),
    ("Early 20th-century Vienna was large.", "", "Early 20th-century = 1900~/1929~", "a part, with a hyphen"),
    ("Strikes of the 1930’s were long.", DAY, "the 1930’s = 193X", "a decade with a curly apostrophe"),
    ("It was so in the late 14th century.", "", "the late 14th century = 1370~/1399~", "a late part"),
    ("At the turn of the century it grew.", "", "", "between two"),
    ("From the 12th to the 15th century it stood.", "", "the 12th to the 15th century = 11XX/14XX", "from one to another"),
]
NO_DATELINE: list[Probe] = [
    ("He left on Sept. 11, 2001. On Tuesday she said so. On Wednesday he did.", "",
     "Sept. 11, 2001 = 2001-09-11; Tuesday = DATE XXXX-WXX-2; Wednesday = DATE XXXX-WXX-3", "news: no weekday is carried on"),
    ("He was born in 1913, they said yesterday. He died on Dec. 26.", "",
     "1913 = 1913; yesterday = DATE XXXX-XX-XX; Dec. 26 = DATE XXXX-12-26", "nor a day"),
    ("Sales fell in 2005. They rose this year in September.", "", "2005 = 2005; this year = DATE XXXX; September = DATE XXXX-09",
     "nor a month"),
    ("It fell in June 2005. Last week he wrote of a year ago.", "",
     "June 2005 = 2005-06; Last week = DATE XXXX-WXX; a year ago = DATE PAST_REF", "nor a week"),
    ("On Sunday, 7 December 1941, it came. In May it fell.", "", "Sunday, 7 December 1941 = 1941-12-07; May = 1942-05",
     "a weekday with its day is no word of news"),
    ("In 1916 it began. The next year it ended in May.", "", "1916 = 1916; The next year = 1917; May = 1917-05",
     "nor is the next year"),
    ("On Saturday, 15 June, he won. In 1381 he lost.", "", "Saturday, 15 June = DATE XXXX-06-15; 1381 = 1381", "no year yet"),
    ("It broke out on 30 May 1381. On Saturday, 15 June, he fell.", "", "30 May 1381 = 1381-05-30; Saturday, 15 June = 1381-06-15",
     "another calendar's weekday does not move the year"),
]  # fmt: skip
FORWARDS: list[Probe] = [
    ("He goes to Rome next month, to Paris in November, to Bonn in January and to York in April.", "2024-09-09",
     "next month = 2024-10; November = 2024-11; January = 2025-01; April = 2025-04", "a list from a month to come"),
    ("Concerts are due in May, July, and October.", DAY, "May = 2025-05; July = 2025-07; October = 2025-10", "months alone"),
    ("He will leave next month, after joining in June.", DAY, "next month = 2025-04; June = 2024-06", "“after” ends the list"),
    ("They met in November, January and March.", DAY, "November = 2024-11; January = 2025-01; March = 2025-03",
     "nothing lies ahead"),
    ("The flight which launches June 28 is the last.", DAY, "June 28 = 2025-06-28", "a verb of the present after “which”"),
    ("The flight which launched June 28 was the last.", DAY, "June 28 = 2024-06-28", "a verb of the past"),
]  # fmt: skip
WEEKENDS: list[Probe] = [
    ("The fair took place in Rome this weekend.", DAY, "this weekend = 2025-03-08/2025-03-09", "early in the week, in the past"),
    ("This weekend the fair opened.", DAY, "This weekend = 2025-03-08/2025-03-09", "a verb after it"),
    ("The fair opens this weekend.", DAY, "this weekend = 2025-03-15/2025-03-16", "to come"),
    ("He said they play this weekend.", DAY, "this weekend = 2025-03-15/2025-03-16", "a verb of saying"),
    ("It was agreed this weekend.", "2025-03-16", "this weekend = 2025-03-15/2025-03-16", "on a Sunday"),
    ("The shop closed for repairs this weekend.", "2025-03-14", "this weekend = 2025-03-15/2025-03-16", "late in the week"),
]
SOME_WEEKDAY: list[Probe] = [
    ("We read them on a Monday.", DAY, "Monday = DATE XXXX-WXX-1", "some Monday"),
    ("She was born on a Tuesday in May 1950.", DAY, "Tuesday = DATE XXXX-WXX-2; May 1950 = 1950-05", "with a month"),
    ("It is played on a Friday night.", DAY, "Friday night = TIME XXXX-WXX-5TNI", "some night"),
    ("They agreed on a Thursday deadline.", DAY, "Thursday = 2025-03-13", "but the deadline of a day, which is to come"),
    ("Three years ago Wednesday it landed.", DAY, "Three years ago Wednesday = 2022-03-12", "so many years before one"),
    ("Two weeks ago Monday he fell.", DAY, "Two weeks ago Monday = 2025-02-24", "so many weeks"),
    ("Twenty years ago this Sunday it moved.", DAY, "Twenty years ago this Sunday = 2005-03-16", "so many before one to come"),
    ("Three weeks ago Sunday Times readers wrote.", DAY, "Three weeks ago = 2025-02-17/2025-02-23", "a newspaper"),
    ("A month ago Friday he rose.", DAY, "A month ago Friday = 2025-02-07", "a month"),
]
VAGUE: list[Probe] = [
    ("In those days it rained; these days it snows.", DAY, "those days = DATE PAST_REF; these days = DATE PRESENT_REF",
     "neither has a length"),
    ("He taught for a number of years.", DAY, "a number of years = DURATION PXY", "a number that is none"),
    ("It will be on the year before the Games.", DAY, "the year before = DURATION P1Y", "before something undated"),
    ("Costs fell in 2009 to half of the year previous.", DAY, "2009 = 2009; the year previous = 2008", "“previous” after its noun"),
    ("It fell from the year before, when it was forty.", DAY, "the year before = 2024~", "the year before this one"),
    ("World Cup 2018 day five was dull.", DAY, "", "a year before a word is no count"),
    ("A survey of 1709 schoolchildren, with 2001 voters.", DAY, "", "nor is a count a year"),
]  # fmt: skip
DEEP = "The bridge fell.\n\nIt was old.\n\n"
"""Two paragraphs that tell the news."""
HOURS: list[Probe] = [
    ("Bridge falls\n\nMarch 12\n\nIt fell at 9 a.m. in rain.", DAY, "March 12 = 2025-03-12; 9 a.m. = 2025-03-12T09:00",
     "in the lead, after a title and a date"),
    (f"{DEEP}He was shot at 10 p.m. in his house.", DAY, "10 p.m. = TIME XXXX-XX-XXT22:00", "told later: of what day is not said"),
    (f"{DEEP}Doors will open at 10 a.m. to all.", DAY, "10 a.m. = TIME XXXX-XX-XXT10:00", "to come, but on what day is not said"),
    (f"{DEEP}As of 15:11 GMT it was shut.", DAY, "15:11 GMT = 2025-03-12T15:11Z", "with its zone"),
    (f"{DEEP}Polls closed at 22:30, and the last vote was cast at 2:30 the next day.", DAY,
     "22:30 = TIME XXXX-XX-XXT22:30; 2:30 = TIME XXXX-XX-XXT02:30; the next day = DATE XXXX-XX-XX", "no next day of an hour's"),
    (f"{DEEP}The big hit of the evening was a hat.", DAY, "the evening = TIME XXXX-XX-XXTEV", "a part of a day"),
    (f"{DEEP}On Monday it rained. At noon it stopped.", DAY, "Monday = 2025-03-10; noon = 2025-03-10T12:00", "the day told of"),
]  # fmt: skip
KNOWN_DAYS: list[Probe] = [
    ("Since the Sept. 11 attacks it is shut.", "2005-03-04", "Sept. 11 = 2001-09-11", "not the one half a year ago"),
    ("After the Sept. 11 terrorist attacks it was shut.", "", "Sept. 11 = 2001-09-11", "no dateline"),
    ("The 6 January committee met, and the Jan. 6 rioters were tried.", DAY, "The 6 January = 2021-01-06; Jan. 6 = 2021-01-06",
     "either order"),
    ("The Oct. 7 attack changed it.", DAY, "Oct. 7 = 2023-10-07", "not that of last year"),
    ("On Sept. 11 attacks in Rome went on.", DAY, "Sept. 11 = 2024-09-11", "without an article"),
    ("The Sept. 11 attacks in Bonn were ended.", "1999-10-03", "Sept. 11 = 1999-09-11", "before it happened"),
    ("The Jan. 6 attack on Kyiv hit a school.", "2025-01-08", "Jan. 6 = 2025-01-06", "only two days ago"),
    ("The Sept. 11 vote was close.", DAY, "Sept. 11 = 2024-09-11", "another thing of that day"),
]  # fmt: skip
YEARS_TOLD: list[Probe] = [
    ("It was called in November 1095. They left in August of the following year.", "",
     "November 1095 = 1095-11; August of the following year = 1096-08", "a month of the year after"),
    ("He fell in 1920, in June of the next year she.", "", "1920 = 1920; June of the next year = 1921-06", "“next”"),
    ("He fell in 1920. On 3 May of the previous year he rose.", "", "1920 = 1920; 3 May of the previous year = 1919-05-03",
     "a day of the year before"),
    ("He fell in May 2019, and rose in the spring of the following year.", DAY,
     "May 2019 = 2019-05; the spring of the following year = 2020-21", "a season"),
    ("In October 1932 he came. In May that year she had left.", "", "October 1932 = 1932-10; May that year = 1932-05", "“that”"),
    ("On 9 May 1950 he spoke. On 3 March the same year he had slept.", "",
     "9 May 1950 = 1950-05-09; 3 March the same year = 1950-03-03", "“the same”"),
    ("In March of the following year he rose.", DAY, "March of the following year = DATE XXXX-03", "no year told of"),
    ("In the autumn of the previous year he fell.", DAY, "the autumn of the previous year = DATE XXXX-FA", "nor of a season"),
]  # fmt: skip
DAYS_BESIDE: list[Probe] = [
    ("On the night of 24/25 July 1943 it met.", "", "24/25 July 1943 = 1943-07-24/1943-07-25", "a night"),
    ("War came in 1914. On 5/6 August it spread.", "", "1914 = 1914; 5/6 August = 1914-08-05/1914-08-06", "the year told of"),
    ("The battle (19 February – 26 March 1945) was long.", "", "19 February – 26 March 1945 = 1945-02-19/1945-03-26",
     "the year at the end holds for both"),
    ("It lasted from May to July 1916.", "", "May to July 1916 = 1916-05/1916-07", "months"),
    ("In the winter of 1941/42 it froze.", "", "the winter of 1941/42 = 1941-24", "a winter across two years"),
    ("The season of 2015/16 was wet.", DAY, "2015/16 = 2015/2016", "a season of games"),
    ("Only 24/25 were left; 1/2 of them fell, and 2019/05/12 is a path.", DAY, "", "shares and paths"),
]  # fmt: skip
EASTERS: list[Probe] = [
    ("He fell on Palm Sunday 1461.", "", "Palm Sunday 1461 = 1461-03-29", "by the calendar of its time"),
    ("It began at Easter 1382.", "", "Easter 1382 = 1382-04-06", "before Gregory's calendar"),
    ("At Easter 1650 it rained.", "", "Easter 1650 = 1650", "on different days in different countries: the year"),
    ("On Good Friday 1865 he was shot.", "", "Good Friday 1865 = 1865-04-14", "after it"),
    ("On Christmas Day 1066 he was crowned.", "", "Christmas Day 1066 = 1066-12-25", "a day that does not move"),
    ("Pentecost 1700 was warm.", DAY, "Pentecost 1700 = 1700", "what follows Easter"),
]
EARLY_HOURS: list[Probe] = [
    ("In the early hours of July 22, 1861, they fled.", "", "the early hours of July 22, 1861 = 1861-07-22", "a day's"),
    ("In the small hours of Friday it fell.", DAY, "the small hours of Friday = 2025-03-07", "a weekday's"),
    ("It fell on 3 May 1920. In the early hours of the 5th it rose.", "",
     "3 May 1920 = 1920-05-03; the early hours of the 5th = 1920-05-05", "a day of the month"),
    ("He died in the early hours on 6 June 1944.", "", "the early hours on 6 June 1944 = 1944-06-06", "“on”"),
    ("In the early hours of yesterday he left.", DAY, "the early hours of yesterday = 2025-03-11", "yesterday's"),
    ("In the early days of 1944 it snowed.", "", "the early days of 1944 = 1944-01~/1944-03~", "but days of a year"),
    ("Four days after the fall they rested; in the fall of 1944 it rained.", "",
     "Four days = DURATION P4D; the fall of 1944 = 1944-23", "no autumn after a defeat"),
]  # fmt: skip
TO_COME: list[Probe] = [
    ("The ban lapses on 31 December.", DAY, "31 December = 2025-12-31", "a verb of the present right before it"),
    ("The hall will open in January.", DAY, "January = 2026-01", "“will” and a verb"),
    ("The hall will not be opened in February.", DAY, "February = 2026-02", "“will not be”"),
    ("The trial begins on 9 March.", DAY, "9 March = 2025-03-09", "a report may be some days late"),
    ("He made ends meet; the two ends in January were hard.", DAY, "January = 2025-01", "a noun"),
    ("They will remember the flood in January.", DAY, "January = 2025-01", "a noun between"),
    ("By the summer it is done.", DAY, "the summer = 2025-22", "“by” a season"),
    ("Friday's game will go ahead.", DAY, "Friday = 2025-03-14", "a weekday's, at the head"),
    ("It will change Friday's game.", DAY, "Friday = 2025-03-07", "a weekday's, after “will”"),
]
CLASSES = {
    "to come": TO_COME,
    "years told": YEARS_TOLD, "days beside": DAYS_BESIDE, "Easters": EASTERS, "early hours": EARLY_HOURS,
    "hours": HOURS, "known days": KNOWN_DAYS,
    "parts of days": PARTS_OF_DAYS, "next parts": NEXT_PARTS, "days of a month": DAYS_OF_A_MONTH, "months told": MONTHS_TOLD,
    "short years": SHORT_YEARS, "centuries and decades": CENTURIES, "no dateline": NO_DATELINE, "told forwards": FORWARDS,
    "weekends": WEEKENDS, "some weekday": SOME_WEEKDAY, "vague": VAGUE,
}  # fmt: skip
