"""Probes of what the surroundings decide: dateline, clause, direct speech, kind of text: (text, dateline, readings, why)."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

DAY_WORDS: list[Probe] = [
    ("He left yesterday.", DAY, "yesterday = 2025-03-11", "the day before"),
    ("Today it rains.", DAY, "Today = 2025-03-12", "the dateline"),
    ("They meet the day after tomorrow.", DAY, "the day after tomorrow = 2025-03-14", "two days on"),
    ("Last week it snowed.", DAY, "Last week = 2025-03-03/2025-03-09", "the calendar week before"),
    ("This month it thaws.", DAY, "This month = 2025-03", "the calendar month"),
    ("Over the weekend it froze.", DAY, "the weekend = 2025-03-08/2025-03-09", "the last one"),
    ("This weekend they vote.", DAY, "This weekend = 2025-03-15/2025-03-16", "that of the dateline's week"),
    ("Yesterday and last year it rained.", "", "Yesterday = DATE XXXX-XX-XX; last year = DATE XXXX", "no dateline: unresolved"),
    ("In recent years, and now, it rains.", DAY, "recent years = DATE PAST_REF; now = DATE PRESENT_REF", "vague on purpose"),
]
WEEKDAYS: list[Probe] = [
    ("He said Tuesday it was over.", DAY, "Tuesday = 2025-03-11", "the most recent one"),
    ("On Wednesday he left.", DAY, "Wednesday = 2025-03-12", "the day of the dateline counts"),
    ("Last Wednesday he left.", DAY, "Last Wednesday = 2025-03-05", "“last” does not count it"),
    ("They will meet on Friday.", DAY, "Friday = 2025-03-14", "the clause looks ahead"),
    ("He said Friday that they will meet.", DAY, "Friday = 2025-03-07", "the day of saying, in spite of “will”"),
    ("Next Monday they vote.", DAY, "Next Monday = 2025-03-17", "the first after"),
    ("It is open until Thursday.", DAY, "Thursday = ../2025-03-13", "until: one to come"),
    ("The hearing is scheduled for Monday.", DAY, "Monday = 2025-03-17", "scheduled for"),
    ("On Tuesday of last week he fell.", DAY, "Tuesday of last week = 2025-03-04", "a day of a week"),
    ("On Friday he fell.", "", "Friday = DATE XXXX-WXX-5", "no dateline"),
]
MONTHS: list[Probe] = [
    ("In February it snowed.", DAY, "February = 2025-02", "the nearest"),
    ("In December it snowed.", DAY, "December = 2024-12", "back over New Year"),
    ("The summit in April is near.", DAY, "April = 2025-04", "two months ahead need no cue"),
    ("In October it fell.", DAY, "October = 2024-10", "not seven months ahead"),
    ("The hall will open in June.", DAY, "June = 2025-06", "the clause looks ahead"),
    ("It must end by August.", DAY, "August = 2025-08", "“by” looks ahead"),
    ("Last October it fell.", DAY, "Last October = 2024-10", "strictly before"),
    ("They met three times last year: in Bonn in May, in Rome in July.", "2025-01-21",
     "three times last year = SET P1Y; May = 2024-05; July = 2024-07", "a past list"),
    ("In 2019, in Bonn, in November, it fell.", DAY, "2019 = 2019; November = 2019-11", "the year stands just before it"),
    ("In November it fell.", "", "November = DATE XXXX-11", "no dateline"),
]  # fmt: skip
NOT_CARRIED: list[Probe] = [
    ("Trade grew in 2021. In February it fell.", DAY, "2021 = 2021; February = 2025-02", "news: the dateline, not the year before"),
    ("He won on 3 May 2020. On Tuesday he lost.", DAY, "3 May 2020 = 2020-05-03; Tuesday = 2025-03-11", "nor a weekday"),
    ("He won in June 2019. Last month he lost.", DAY, "June 2019 = 2019-06; Last month = 2025-02", "nor a relative month"),
    ("He won in 1990. This year he lost.", DAY, "1990 = 1990; This year = 2025", "nor a year"),
    ("He won in 1990. Two weeks ago he lost.", DAY, "1990 = 1990; Two weeks ago = 2025-02-24/2025-03-02", "nor “ago”"),
    ("She sang at Easter 2020. At Christmas she slept.", DAY, "Easter 2020 = 2020-04-12; Christmas = 2024-12-25", "nor a holiday"),
]
NARRATIVE: list[Probe] = [
    ("War came in 1914. In August it spread.", "", "1914 = 1914; August = 1914-08", "no dateline: the year is carried on"),
    ("In November 1916 it froze. In February it thawed.", "", "November 1916 = 1916-11; February = 1917-02",
     "told forwards over New Year"),
    ("In 1916, in July, it began. The next year it ended.", "", "1916 = 1916; July = 1916-07; The next year = 1917",
     "the next year"),
    ("It began on 3 May 1920.\n\nTwo days later it ended.", "", "3 May 1920 = 1920-05-03; Two days later = 1920-05-05",
     "paragraphs do not forget"),
    ("It began in 1914, spread in 1915 and ended in 1918. On 11 November guns fell silent.", DAY,
     "1914 = 1914; 1915 = 1915; 1918 = 1918; 11 November = 1918-11-11", "years far before the dateline"),
    ("It began in 1914, spread in 1915 and ended in 1918. On Tuesday he said so.", DAY,
     "1914 = 1914; 1915 = 1915; 1918 = 1918; Tuesday = 2025-03-11", "a word of news makes it news"),
    ("The siege of 1854, in a film (1968) and a book, ended on 5 May.", "", "1854 = 1854; 1968 = 1968; 5 May = 1854-05-05",
     "a year in brackets is an aside"),
    ("He fell ill in June 1854. She lived until 1910. It ended in July.", "", "June 1854 = 1854-06; 1910 = ../1910; July = 1854-07",
     "so is an open end"),
    ("It fell in 1854. A century later he wrote of it. In May it had begun.", "",
     "1854 = 1854; A century later = 1954~; May = 1854-05", "and what others wrote long after"),
    ("It began in 1914, spread in 1915 and ended in 1918. At midnight he slept.", DAY,
     "1914 = 1914; 1915 = 1915; 1918 = 1918; midnight = TIME XXXX-XX-XXT00:00", "no hour of the dateline"),
    ("Yesterday was cold.", "", "Yesterday = DATE XXXX-XX-XX", "nothing to carry"),
]  # fmt: skip
SPEECH: list[Probe] = [
    ('"We leave tomorrow," he said Monday.', DAY, "tomorrow = 2025-03-11; Monday = 2025-03-10", "from the day of saying"),
    ("On Monday she said: “Today we won.”", DAY, "Monday = 2025-03-10; Today = 2025-03-10", "the saying stands before"),
    ('"We leave tomorrow," he said.', DAY, "tomorrow = 2025-03-13", "no day of saying: the dateline"),
    ("On Monday she said they leave tomorrow.", DAY, "Monday = 2025-03-10; tomorrow = 2025-03-13", "not in quotation marks"),
    ("``We left yesterday,'' he said on Friday.", DAY, "yesterday = 2025-03-06; Friday = 2025-03-07", "typewriter's quotes"),
    ("“We met on Monday,” he said. “Tonight we rest.”", DAY, "Monday = 2025-03-10; Tonight = 2025-03-12",
     "a day within the speech is none"),
    ('On Monday she said: "This morning I ran." Today she rests.', DAY,
     "Monday = 2025-03-10; This morning = 2025-03-10; Today = 2025-03-12", "after the quotation the dateline again"),
]  # fmt: skip
OPEN: list[Probe] = [
    ("He has ruled since June 2019.", DAY, "June 2019 = 2019-06/..", "since"),
    ("Before 1928 it was free.", DAY, "1928 = ../1928", "before"),
    ("It has been shut since Friday.", DAY, "Friday = 2025-03-07/..", "since a weekday"),
    ("Until 3 May 2026 it holds.", DAY, "3 May 2026 = ../2026-05-03", "until"),
    ("In 1994 or later it ends.", DAY, "1994 or later = 1994/..", "or later"),
    ("After the 1990s it fell.", DAY, "the 1990s = 199X", "a decade stays whole"),
    (
        "Two weeks before Friday it was calm.",
        DAY,
        "Two weeks before Friday = 2025-02-17/2025-02-23",
        "an amount before a day is no open end",
    ),
    ("From 2025 it is free; the rent from 2024 was high.", DAY, "2025 = 2025/..; 2024 = 2024", "from: at the head of a sentence"),
    ("It is free from May 2025 on.", DAY, "May 2025 = 2025-05/..", "from … on"),
    ("Since early August it has fallen.", DAY, "early August = 2024-08~/..", "since about a month"),
    ("Since last week it has been shut.", DAY, "last week = 2025-03-03~/..", "since about the first day of a week"),
    ("Until late 2023 it rose.", DAY, "late 2023 = ../2023-12~", "until a part of a year: up to its end"),
]
CLASSES = {
    "day words": DAY_WORDS, "weekdays": WEEKDAYS, "months": MONTHS, "not carried": NOT_CARRIED, "narrative": NARRATIVE,
    "direct speech": SPEECH, "open ends": OPEN,
}  # fmt: skip
