"""Probes of the year that a history has just told, and of what stands between: (text, dateline, readings, why)."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

SHORT = "In 1836 the fate of Velm was in doubt. The duke crossed the Tarn and closed the pass. "
SHORT_HISTORIES: list[Probe] = [
    (SHORT + "On 20 June his guns reached Arden.", DAY, "1836 = 1836; 20 June = 1836-06-20", "a year at the head of a sentence"),
    ("For two weeks in late 1836, Velm held out. On 3 October the duke came and closed the pass.", DAY,
     "two weeks = DURATION P2W; late 1836 = 1836-10~/1836-12~; 3 October = 1836-10-03", "a part of a year before the subject"),
    ("For two weeks in early 1836, Velm held out. On 3 March the duke came and closed the pass.", DAY,
     "two weeks = DURATION P2W; early 1836 = 1836-01~/1836-03~; 3 March = 1836-03-03", "within it, though near the dateline"),
    (SHORT + "On 3 March his guns reached Arden.", DAY, "1836 = 1836; 3 March = DATE XXXX-03-03",
     "just over on the dateline: it may be news"),
    (SHORT + "On 20 June he said on Monday that it rained.", DAY, "1836 = 1836; 20 June = 2024-06-20; Monday = 2025-03-10",
     "a word of news"),
    (SHORT + "The pass is a road now. It was closed on 20 June.", DAY,
     "1836 = 1836; now = DATE PRESENT_REF; 20 June = 2024-06-20", "a verb of now"),
    ("The mill, built in 1836, burned on 20 June.", DAY, "1836 = 1836; 20 June = 2024-06-20", "hardly any verb"),
    ("The 1836 rising began on Easter Monday, 4 April. It failed, was crushed and was mourned. Roe died on 9 April.", DAY,
     "1836 = 1836; Easter Monday, 4 April = 1836-04-04; 9 April = 1836-04-09", "the year of a noun"),
]  # fmt: skip
WAR = (
    "In 1809 the army of Velm crossed the Tarn. It burned two towns, held the bridge and lost its guns. Its men were jailed, its "
    "flags were sold and its horses drowned. "
)
BETWEEN: list[Probe] = [
    (WAR + "The duke, whose heir died today, fell on 3 May. On 9 May Velm yielded.", DAY,
     "1809 = 1809; today = 2025-03-12; 3 May = 1809-05-03; 9 May = 1809-05-09", "the writer's own day"),
    (WAR + "A book of 1912 told it. The last scroll was found last year. On 9 May Velm yielded.", DAY,
     "1809 = 1809; 1912 = 1912; last year = 2024; 9 May = 1809-05-09", "a year counted from the dateline"),
    (WAR + "On 8 March (24 February old style) Velm yielded. On the 15th the duke left.", "2020-10-01",
     "1809 = 1809; 8 March = 1809-03-08; 24 February = 1809-02-24; the 15th = 1809-03-15", "the same day of another calendar"),
    (WAR + "On 8 March Velm yielded. (Up until May 1812 Velm kept its own calendar.) Two years before, war came.", "2020-10-01",
     "1809 = 1809; 8 March = 1809-03-08; May 1812 = ../1812-05; Two years before = 1807", "a sentence in brackets"),
    (WAR + "On 8 February Velm yielded. The 1809 war was long. Roe fled on 20 March.", "2020-03-25",
     "1809 = 1809; 8 February = 1809-02-08; 1809 = 1809; 20 March = 1809-03-20", "a noun of the same year"),
    (WAR + "On 8 March Velm yielded. In 1811 the duke came. He left in May.", "2020-10-01",
     "1809 = 1809; 8 March = 1809-03-08; 1811 = 1811; May = 1811-05", "what moves the time on"),
]  # fmt: skip
WROTE = "They left Velm for the coast on the 9th of February, 1861, and found no water.\n\n"
PARAGRAPHS: list[Probe] = [
    (WROTE + "They came back on the 12th of February.", "1862-06-20",
     "the 9th of February, 1861 = 1861-02-09; the 12th of February = 1861-02-12", "days later in the paragraph below"),
    (WROTE + "They rested.\n\nThey came back on the 12th of February.", "1862-06-20",
     "the 9th of February, 1861 = 1861-02-09; the 12th of February = 1862-02-12", "no paragraph right below"),
    (WROTE + "They came home on the 12th of February.", "1862-04-20",
     "the 9th of February, 1861 = 1861-02-09; the 12th of February = DATE XXXX-02-12", "just over on the dateline"),
    (WROTE + "On 12 February the mayor says he will go.", "1862-06-20",
     "the 9th of February, 1861 = 1861-02-09; 12 February = 1862-02-12", "a sentence of the report"),
    (WROTE + "In rain, on 12 April, they came home.", "1862-06-20",
     "the 9th of February, 1861 = 1861-02-09; 12 April = 1862-04-12", "months later"),
    ("The bill was passed on 3 May 2019.\n\nThe board met on 5 May.", "2025-11-20", "3 May 2019 = 2019-05-03; 5 May = 2025-05-05",
     "at the end of a sentence, as news has it"),
    ("The guns came on 24 May.\n\nOn the 27th the rail was cut.\n\nOn the 29th, that same night, they fled.", "1900-09-01",
     "24 May = 1900-05-24; the 27th = 1900-05-27; the 29th = 1900-05-29; that same night = 1900-05-29", "the day alone"),
    ("The guns came on 24 May.\n\nOn the 3rd it was over.", "1900-09-01", "24 May = 1900-05-24; the 3rd = DATE XXXX-XX-03",
     "of a month that is not told"),
    ("The guns came on 24 May.\n\nThe rail was cut. In rain they left on the 27th.", "1900-09-01",
     "24 May = 1900-05-24; the 27th = DATE XXXX-XX-27", "inside a paragraph"),
]  # fmt: skip
LONE_YEARS: list[Probe] = [
    ("Times of the war\n\n1870\n\nJuly 2 the duke took Velm.\n\nOct 7 he left.\n\n1871\n\nJan 6 Arden fell.", DAY,
     "July 2 = 1870-07-02; Oct 7 = 1870-10-07; Jan 6 = 1871-01-06", "years alone above their days"),
    ("Times of the war\n\n1870:\n\nIn July the duke took Velm.", "", "1870 = 1870; July = 1870-07", "without a dateline"),
    ("The port had 1870\n\nships. In July the duke took Velm.", "", "July = DATE XXXX-07", "a number at the end of a line"),
    (WAR + "On 3 May Velm yielded.\n\n1811\n\nOn 4 May the duke fell.", "",
     "1809 = 1809; 3 May = 1809-05-03; 4 May = 1811-05-04", "below a story of another year"),
    (WAR + "After a raid in 1796, ties had worsened. On 3 May Velm yielded.", "",
     "1809 = 1809; 1796 = 1796; 3 May = 1809-05-03", "what the story comes after"),
    (WAR + "In 1796 the pass was closed. On 3 May it was opened.", "", "1809 = 1809; 1796 = 1796; 3 May = 1796-05-03",
     "what it goes back to"),
    ("On August 7, 1842, they landed. The next day they took the field. Lisk, too, fell on the 7th, but not on the 6th.", "",
     "August 7, 1842 = 1842-08-07; The next day = 1842-08-08; the 7th = 1842-08-07; the 6th = DATE XXXX-XX-06",
     "a day told before the last one"),
]  # fmt: skip
OF_NO_YEAR: list[Probe] = [
    ("The duke crossed the Tarn, burned two towns and held the bridge. By mid-October, with half of his guns lost, he retreated. "
     "In 1809 the towns were built again, and in 1811 the bridge. In 1815 he fell.", DAY,
     "mid-October = DATE XXXX-10; 1809 = 1809; 1811 = 1811; 1815 = 1815", "a history that has named no year yet"),
    ("They chose Monday, January 6th. It was cold.\n\nAt half-past three they came. In the afternoon it rained.", DAY,
     "Monday, January 6th = 2025-01-06; half-past three = 2025-01-06T03:30; the afternoon = 2025-01-06", "a weekday that fits"),
    ("They chose Saturday, January 6th. It was cold.\n\nAt half-past three they came. It rained during the day.", DAY,
     "Saturday, January 6th = 2024-01-06; half-past three = 2024-01-06T03:30; the day = 2024-01-06", "in the year before"),
    ("They chose Wednesday, January 6th. It was cold.\n\nAt half-past three they came. It rained during the day.", DAY,
     "Wednesday, January 6th = DATE XXXX-01-06; half-past three = TIME XXXX-XX-XXT03:30; the day = DATE XXXX-XX-XX",
     "in none near the dateline: its hours are of no day"),
    ("They had chosen Wednesday, January 6th. At noon they slept. On 3 March 1903 they left at noon.", DAY,
     "Wednesday, January 6th = DATE XXXX-01-06; noon = TIME XXXX-XX-XXT12:00; 3 March 1903 = 1903-03-03; noon = 1903-03-03T12:00",
     "until another day is told"),
    ("They had chosen Wednesday, January 6th. They leave today at noon.", DAY,
     "Wednesday, January 6th = DATE XXXX-01-06; today at noon = 2025-03-12T12:00", "“today” is of the dateline"),
    ("They had chosen a wet day in January. At noon they slept.", DAY, "January = 2025-01; noon = 2025-03-12T12:00", "a month"),
]  # fmt: skip
CLASSES = {
    "short histories": SHORT_HISTORIES, "what stands between": BETWEEN, "paragraphs that go on": PARAGRAPHS,
    "years of lines": LONE_YEARS, "days of no year": OF_NO_YEAR,
}  # fmt: skip
