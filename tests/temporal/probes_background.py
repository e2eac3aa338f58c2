"""Probes of what histories, diaries and logs tell: whose year a day has, what moves it on, and hours in figures."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe
from tests.temporal.probes_genre import TOLD

SIEGE = "On 15 June 1815 the army of Velm crossed the border and marched to Arden. "
LATE = "2015-06-18"
NEAR_ITS_DATELINE: list[Probe] = [
    (SIEGE + "On 16 June it took the fort.", LATE, "15 June 1815 = 1815-06-15; 16 June = 1815-06-16", "the day after the one told"),
    (SIEGE + "The guns had left Lisk on 28 May.", LATE, "15 June 1815 = 1815-06-15; 28 May = 1815-05-28", "weeks before it"),
    (SIEGE + "The fort fell in July.", LATE, "15 June 1815 = 1815-06-15; July = 1815-07", "a month"),
    (TOLD.format(when=" in 1815") + "On 14 June the fort fell.", LATE,
     "1815 = 1815; 14 June = DATE XXXX-06-14", "no month was told: either year may be meant"),
    (TOLD.format(when=" in January 1815") + "The men were sent home on 14 June.", LATE,
     "January 1815 = 1815-01; 14 June = DATE XXXX-06-14", "far from the month told of"),
    ("It began on 3 May 1902. Velm was besieged since September 1901, and fell the following January. They left on 9 May.",
     "", "3 May 1902 = 1902-05-03; September 1901 = 1901-09/..; the following January = 1902-01; 9 May = 1902-05-09",
     "the month that its own sentence names"),
]  # fmt: skip
ASIDES: list[Probe] = [
    ("The siege of Velm began on 22 June 1640. Ceded in 1659, it has remained a town of Lisk ever since. Roe fell on 8 August.", "",
     "22 June 1640 = 1640-06-22; 1659 = 1659; 8 August = 1640-08-08", "what has been ever since"),
    ("They landed on 3 May 1915, though moved to Lisk on 3 January 1916. In July the next came.", "",
     "3 May 1915 = 1915-05-03; 3 January 1916 = 1916-01-03; July = 1915-07", "a concession"),
    ("By 1507 the sale was void, by a letter that was sent on 12 May 1528. The following year he left.", "",
     "1507 = 1507; 12 May 1528 = 1528-05-12; The following year = 1508", "a relative clause, long after"),
    ("By 1507 the sale was void, by a letter that was sent on 12 May 1508. The following year he went to Lisk.", "",
     "1507 = 1507; 12 May 1508 = 1508-05-12; The following year = 1509", "a relative clause that goes on with it"),
    ("The mill was built in 1888. It ran until 1896, when it closed after a fire on 14 January.", "",
     "1888 = 1888; 1896 = ../1896; 14 January = 1896-01-14", "an end at which something happened"),
    ("The port will stay shut until 3 July. Two days later Roe resigned. He left a week later.", "2025-06-10",
     "3 July = ../2025-07-03; Two days later = DATE XXXX-XX-XX; a week later = DATE XXXX-WXX", "what is over is not to come"),
    ("The port will open on 3 July. Two days later it will shut.", "2025-06-10",
     "3 July = 2025-07-03; Two days later = 2025-07-05", "what is to come may be counted on"),
    ("The port stayed closed until Friday. The fort remained shut until Monday.", "2025-06-10",
     "Friday = ../2025-06-06; Monday = ../2025-06-09", "how something stayed"),
    ("In 1933 it came to Velm. They found the cause during this decade.", "2010-01-01",
     "1933 = 1933; this decade = 201X", "news may mean its own decade"),
    ("In 1933 it came to Velm and in 1934 to Lisk. In 1937 they found the cause, and many were cured during this decade.",
     "2010-01-01", "1933 = 1933; 1934 = 1934; 1937 = 1937; this decade = 193X", "the decade told of"),
    ("Roe was born in 1811 at Velm, today Lisk. He left in 1822 and played at Arden in 1827.",
     "2010-01-01", "1811 = 1811; today = DATE PRESENT_REF; 1822 = 1822; 1827 = 1827", "the name of a place nowadays"),
    ("He came in 1870 and led the band from 1881 to 1886, until the year of his death.", "",
     "1870 = 1870; 1881 to 1886 = 1881/1886", "a year that is told in other words"),
]  # fmt: skip
DIARIES: list[Probe] = [
    ("21 September\n\nWent to the fair today.\n\n22 September\n\nLeft in the evening.", "2008-10-11",
     "21 September = 2008-09-21; today = 2008-09-21; 22 September = 2008-09-22; the evening = 2008-09-22", "days without a year"),
    ("1/6/44\n\nRain today.\n\n2/6/44\n\nStayed in town today.\n\n3/6/44\n\nLeft yesterday's camp.", "2005-01-01",
     "today = 1944-06-01; today = 1944-06-02; yesterday = 1944-06-02", "days in figures, one after the other"),
    ("1/1/44\n\nRain today.\n\n2/2/44\n\nStayed in the town today.", "2005-01-01",
     "today = 2005-01-01; today = 2005-01-01", "figures that do not tell which is the day"),
    ("5 January 1944\n\nShoved off at 0700.\n\n6 January 1944\n\nWent ashore at 1100 and came back. Due on the 17th.",
     "2005-01-01",
     "5 January 1944 = 1944-01-05; 0700 = 1944-01-05T07:00; 6 January 1944 = 1944-01-06; 1100 = 1944-01-06T11:00; "
     "the 17th = 1944-01-17", "what the day of an entry dates"),
    ("June 1, 1943, moored at Lisk.\n\nJune 2, 1943, left today.\n\nJune 3, 1943, at sea.", "2005-01-01",
     "June 1, 1943 = 1943-06-01; June 2, 1943 = 1943-06-02; today = 1943-06-02; June 3, 1943 = 1943-06-03", "a log"),
    ("1 May 2014. They meet at Velm. In June they sign.\n\n2 May 2019. It rains. Three years before, gas had come.\n\n"
     "4 May 2022. They part. Twenty days later they meet again.", "2025-01-01",
     "1 May 2014 = 2014-05-01; June = 2014-06; 2 May 2019 = 2019-05-02; Three years before = 2016; "
     "4 May 2022 = 2022-05-04; Twenty days later = 2022-05-24", "a chronicle, which may look on"),
    ("2 May 1483\n\nThe court met.\n\nLisk Day, (9 May), 1483\n\nThe duke came. Two days later, peace was made.\n\n"
     "The day of the fair\n\nHe left the next day.", "2016-01-01",
     "2 May 1483 = 1483-05-02; 9 May = 1483-05-09; Two days later = 1483-05-11; the next day = 1483-05-12",
     "feasts above entries, and a heading without a day"),
    ("Letters of 1863\n\nJune 29 — Rain today.\n\nJune 30 — Left today.\n\nJuly 2 — Home.", "1990-05-01",
     "1863 = 1863; June 29 = 1863-06-29; today = 1863-06-29; June 30 = 1863-06-30; today = 1863-06-30; July 2 = 1863-07-02",
     "a year named above"),
    ("DAY 7: February 29, 1836\n\nA truce was made today.\n\nDAY 8: March 1, 1836\n\nMen came.\n\nDAY 9: March 2, 1836",
     "2014-02-01", "February 29, 1836 = 1836-02-29; today = 1836-02-29; March 1, 1836 = 1836-03-01; March 2, 1836 = 1836-03-02",
     "days that are numbered"),
    ("May 5: the hearing begins.\n\nMay 6: the court rests.\n\nMay 9: the verdict is due.", DAY,
     "May 5 = 2025-05-05; May 6 = 2025-05-06; May 9 = 2025-05-09", "a schedule is no log"),
    ("12/6/44\n\nRain yesterday.\n\n13/6/44\n\nLeft today.\n\n31/6/44\n\nHome today.", "1945-12-01",
     "yesterday = 1944-06-11; today = 1944-06-13; today = DATE PRESENT_REF", "a day in figures that there is not"),
    ("1 June 1944\n\nLeft yesterday.\n\n2 June\n\nRain today.", "1945-12-01",
     "1 June 1944 = 1944-06-01; yesterday = 1944-05-31; 2 June = 1944-06-02; today = 1944-06-02", "the year of the first entry"),
    ("23 December 1944\n\nSnow today.\n\nChristmas Eve\n\nLeft yesterday.", "1945-12-01",
     "23 December 1944 = 1944-12-23; today = 1944-12-23; Christmas Eve = 1944-12-24; yesterday = 1944-12-23", "a feast"),
    ("30 December 1943\n\nRain today.\n\n2 January\n\nLeft today.", "1950-12-01",
     "30 December 1943 = 1943-12-30; today = 1943-12-30; 2 January = 1944-01-02; today = 1944-01-02", "over the end of a year"),
    ("We first went to Lisk by ship in 1998, and again later.\n\n21 May\n\nLeft today.\n\n22 May\n\nHome today.", "2008-06-11",
     "1998 = 1998; 21 May = 2008-05-21; today = 2008-05-21; 22 May = 2008-05-22; today = 2008-05-22", "a year in running text"),
    ("June 1, 1943, moored at Lisk.\n\nLeft today.", "2005-01-01", "June 1, 1943 = 1943-06-01; today = 2005-01-01",
     "one day does not make a log"),
]  # fmt: skip
FIGURES: list[Probe] = [
    ("The ship left Velm at 0800, in rain.", DAY, "0800 = 2025-03-12T08:00", "a zero before an hour"),
    ("0340 the fog lifted.", DAY, "0340 = 2025-03-12T03:40", "at the head of an entry"),
    ("The index closed at 1500 and fell.", DAY, "", "no hour was written so: a level"),
    ("They lost the bridge in 1917: the fort was next. The town was rebuilt after the fire of 1666: all of it.", DAY,
     "1917 = 1917; 1666 = 1666", "a colon behind a year"),
    ("It opens at 1903 Eastern time.", DAY, "1903 Eastern time = 2025-03-12T19:03", "an hour of a zone"),
    ("They waited until 1 o’clock p.m. and left.", DAY, "1 o’clock p.m. = 2025-03-12T13:00", "after noon"),
    ("The town was held by 2000 Turks.", DAY, "", "so many of a people"),
    ("There were 480 guards, 1800 Velmians and a dog.", DAY, "", "a list of counts"),
    ("In 2000 Turks voted again.", DAY, "2000 = 2000", "a year before a people"),
    ("In May the 4th, 5th and 9th Battalions came.", DAY, "May = 2024-05", "what is numbered"),
    ("He fell on 20TH JUNE 1857.", DAY, "20TH JUNE 1857 = 1857-06-20", "capitals"),
    ("They marched at daybreak on 3 May 1857 and halted at sundown.", DAY,
     "daybreak on 3 May 1857 = 1857-05-03; sundown = 1857-05-03", "parts of a day"),
    ("The present article is from 2019. At present it rains.", DAY, "2019 = 2019; At present = DATE PRESENT_REF",
     "a present thing"),
    ("It rained in the first week in April 2019.", DAY, "the first week in April 2019 = 2019-04-01~/2019-04-07~", "a week in"),
]  # fmt: skip
CLASSES = {
    "near its dateline": NEAR_ITS_DATELINE, "asides of histories": ASIDES, "diaries and logs": DIARIES,
    "figures and hours": FIGURES,
}  # fmt: skip
