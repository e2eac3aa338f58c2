"""Probes of years and times of day in names and citations, of dates in short figures, hours told forwards, months of each year."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

DESIGNATIONS: list[Probe] = [
    ("The probe flew past 2013 QX7 and went on.", DAY, "", "an asteroid"),
    ("A rock called 2013 QF32 was seen in 2014.", DAY, "2014 = 2014", "one with figures, and a year"),
    ("In 2013 QF32 was lost over the sea.", DAY, "2013 = 2013", "a flight, behind the year that dates it"),
    ("The 2013 QF32 crash was never explained.", DAY, "2013 = 2013", "its crash"),
    ("Two motions failed (Harlow Supp. 1988).", DAY, "", "a law"),
    ("The act (1987 Ore. Laws 212) was repealed in 1991.", DAY, "1991 = 1991", "the laws of a year"),
    ("He was jailed (1987) in Arden.", DAY, "1987 = 1987", "a year in brackets"),
    ("The agency lost the Dawn probe.", DAY, "", "a probe"),
    ("They boarded the Evening ferry.", DAY, "", "a ship"),
    ("THEY LEFT IN THE MORNING.", DAY, "", "no name in capitals, nor a time: classes are not read there"),
    ("On 5 March 2019 they left in the morning.", DAY, "5 March 2019 = 2019-03-05; the morning = 2019-03-05", "no capital"),
    ("It was called the trial of the century.", DAY, "", "no century"),
    ("At the turn of the century they left.", DAY, "", "nor one that nobody can tell"),
    ("They met in the middle of the century.", DAY, "the middle of the century = 2030~/2069~", "one of the dateline"),
]  # fmt: skip
FIGURES: list[Probe] = [
    ("He was not to be freed until 4/14/13.", "2010-02-24", "4/14/13 = 2013-04-14", "a day over twelve tells the month"),
    ("She was born 12/31/70 in Orm.", "2010-02-24", "12/31/70 = 1970-12-31", "a year of the century before"),
    ("The odds were 4/14/13.", "2010-02-24", "", "no word that calls for a day"),
    ("It was signed on 4/5/13.", "2010-02-24", "", "which is the month?"),
    ("The lease (4/30/2013) is over.", "2015-02-24", "4/30/2013 = 2013-04-30", "four figures"),
    ("It was filed on 13/14/15.", "2010-02-24", "", "no month"),
    ("Peace held (3 May 1839/4 June 1840).", DAY, "3 May 1839/4 June 1840 = 1839-05-03/1840-06-04",
     "a stroke between two days"),
    ("It was fought in the winter of 1841/42.", DAY, "the winter of 1841/42 = 1841-24", "a stroke between two years"),
    ("Between 1820 and 1823 Orsini wrote little.", DAY, "1820 and 1823 = 1820/1823", "a name behind two years"),
    ("Between 1820 and 1823 settlers died.", DAY, "1823 = 1823", "what may be counted"),
]  # fmt: skip
HOURS: list[Probe] = [
    ("On 3 May 1777 they rested at noon. A fight began about 4 o'clock.", "",
     "3 May 1777 = 1777-05-03; noon = 1777-05-03T12:00; 4 o'clock = 1777-05-03T16:00", "after noon"),
    ("On 3 May 1777 they rose at 5 o'clock. They rested at noon.", "",
     "3 May 1777 = 1777-05-03; 5 o'clock = 1777-05-03T05:00; noon = 1777-05-03T12:00", "before it"),
    ("On 3 May 1777 they rested at noon. On 4 May they rose at 5 o'clock.", "",
     "3 May 1777 = 1777-05-03; noon = 1777-05-03T12:00; 4 May = 1777-05-04; 5 o'clock = 1777-05-04T05:00", "another day"),
    ("On 3 May 1977 they dined at 8 p.m. and left at 9 o'clock.", "",
     "3 May 1977 = 1977-05-03; 8 p.m. = 1977-05-03T20:00; 9 o'clock = 1977-05-03T21:00", "after an hour of the evening"),
    ("On 3 May 1977 they dined at 8 p.m. and had met at 5 o'clock.", "",
     "3 May 1977 = 1977-05-03; 8 p.m. = 1977-05-03T20:00; 5 o'clock = 1977-05-03T05:00", "no later one of that day"),
    ("On 3 May 1777 they rested at noon, until at 4 o'clock in the morning it rained.", "",
     "3 May 1777 = 1777-05-03; noon = 1777-05-03T12:00; 4 o'clock = 1777-05-03T04:00; the morning = 1777-05-03", "in the morning"),
    ("On the 23d, they crossed the Tarn in boats.", "", "the 23d = DATE XXXX-XX-23", "an old form alone in its sentence"),
    ("She stood up on Monday. The court will meet later on Monday.", "2025-03-11",
     "Monday = 2025-03-10; Monday = 2025-03-10", "later on the day told of"),
    ("The court was due to return later Monday.", "2025-03-11", "Monday = 2025-03-10", "the day just over"),
    ("The court will rule later on Monday.", "2025-03-12", "Monday = 2025-03-17", "to come, and no Monday told of"),
    ("On Monday the call ended at 16:00. It had begun at 10:00.", "2025-03-12",
     "Monday = 2025-03-10; 16:00 = 2025-03-10T16:00; 10:00 = 2025-03-10T10:00",
     "by the clock of 24 hours nothing is told forwards"),
    ("On Monday they met at noon. Polls had opened at 8 o'clock.", "2025-03-12",
     "Monday = 2025-03-10; noon = 2025-03-10T12:00; 8 o'clock = 2025-03-10T08:00", "nor in news"),
    ("The court will return later. On Monday it will rule.", "2025-03-11", "Monday = 2025-03-17", "another sentence"),
    ("On Friday the mayor of Arden said: “We leave tonight.”", "2025-03-12", "Friday = 2025-03-07; tonight = 2025-03-07",
     "the day of saying at the head"),
    ("On Friday the ferry sank. The mayor said: “We leave tonight.”", "2025-03-12", "Friday = 2025-03-07; tonight = 2025-03-12",
     "the day of another sentence"),
]  # fmt: skip
EACH_YEAR: list[Probe] = [
    ("The hall is open from May to September.", DAY, "May to September = SET XXXX-05/XXXX-09", "what is open"),
    ("He wrote mainly in the dark months between October and March.", DAY,
     "months = DURATION PXM; October and March = SET XXXX-10/XXXX-03", "“months”"),
    ("It usually rains from June to August.", DAY, "June to August = SET XXXX-06/XXXX-08", "“usually”"),
    ("The hall was open from May to September.", DAY, "May to September = 2024-05/2024-09", "once"),
    ("Sales rose from May to September.", DAY, "May to September = 2024-05/2024-09", "what was done"),
    ("It is closed from May to September 2026.", DAY, "May to September 2026 = 2026-05/2026-09", "of a year that is written"),
]  # fmt: skip
DIARIES: list[Probe] = [
    ("4 January 1912.\n\nWe left Orm.\n\n5 January 1912.\n\nWe were up early this morning.", DAY,
     "4 January 1912 = 1912-01-04; 5 January 1912 = 1912-01-05; this morning = 1912-01-05", "the day of the entry"),
    ("Monday, January 8, 1912\n\nSnow.\n\nTuesday, January 9, 1912\n\nIt fell yesterday too. We will go home on Thursday.", DAY,
     "Monday, January 8, 1912 = 1912-01-08; Tuesday, January 9, 1912 = 1912-01-09; yesterday = 1912-01-08; Thursday = 1912-01-11",
     "with weekdays"),
    ("4 January 1912.\n\nThe museum opened this morning.", DAY, "4 January 1912 = 1912-01-04; this morning = 2025-03-12",
     "one day alone is no diary"),
    ("On 4 January 1912 they left. On 5 January 1912 they came. It rained this morning.", DAY,
     "4 January 1912 = 1912-01-04; 5 January 1912 = 1912-01-05; this morning = 2025-03-12", "days in sentences"),
    ("3 March 2025\n\nThe council meets today.\n\n10 March 2025\n\nThe council met on Friday.", DAY,
     "3 March 2025 = 2025-03-03; today = 2025-03-03; 10 March 2025 = 2025-03-10; Friday = 2025-03-07", "a log of news"),
    ("May 3, 1912:\n\nWe left.\n\nMay 5, 1912:\n\nWe came on 4 May.", DAY,
     "May 3, 1912 = 1912-05-03; May 5, 1912 = 1912-05-05; 4 May = 1912-05-04", "a day without its year"),
]  # fmt: skip
OF_THINGS: list[Probe] = [
    ("It was in the September 2022 report. They praised the September report.", DAY,
     "September 2022 = 2022-09; September = 2022-09", "the same thing again"),
    ("It was in the September 2022 report. They lost the September vote.", DAY,
     "September 2022 = 2022-09; September = 2024-09", "another thing"),
    ("It was in the September 2022 report. They met in September.", DAY, "September 2022 = 2022-09; September = 2024-09",
     "no thing"),
    ("It was in the September 2022 report. A September report praised it.", DAY,
     "September 2022 = 2022-09; September = 2024-09", "another, perhaps"),
    ("He wrote for the Mail on Sunday.", DAY, "", "a paper"),
    ("He saw the mayor on Sunday.", DAY, "Sunday = 2025-03-09", "a person"),
    ("The siege (7 March/22 June 1844) was long.", DAY, "7 March/22 June 1844 = 1844-03-07/1844-06-22",
     "a stroke between two days of one year"),
    ("He left on 26 May/6 June 1818.", DAY, "26 May = 1818-05-26; 6 June 1818 = 1818-06-06", "one day of two calendars"),
    ("On 3 May 1954 it shook the Republic (1946–58). In January they met.", "", "3 May 1954 = 1954-05-03; 1946–58 = 1946/1958; "
     "January = 1955-01", "how long a thing lasted, in brackets"),
]  # fmt: skip
CLASSES = {
    "diaries": DIARIES, "months of things": OF_THINGS,
    "designations": DESIGNATIONS, "short figures": FIGURES, "hours told forwards": HOURS, "months of each year": EACH_YEAR,
}  # fmt: skip
