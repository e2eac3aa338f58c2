"""Probes of what kind a text is, by its verbs; of two expressions for one day; and of days that somebody said something."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

TOLD = (
    "The army of Velm crossed the Tarn{when} and burned two towns. It took Granvik, held the bridge and built a fort. The guns of "
    "the town were lost. "
)
AT_LENGTH = (
    "The governor asked for help, but none was sent. The men dug in, waited and prayed. A storm rose, boats were smashed and the "
    "stores ran low. Those who had stayed became ill; others climbed the walls, looked out and wondered who had sent them. "
)
HISTORIES: list[Probe] = [
    (TOLD.format(when=" in 1843") + "On 12 July the fort fell.", DAY, "1843 = 1843; 12 July = 1843-07-12",
     "a history with one year"),
    (TOLD.format(when=" in 1843") + "The fort is now a museum. On 12 July it fell.", DAY,
     "1843 = 1843; now = DATE PRESENT_REF; 12 July = 1843-07-12", "an aside about now"),
    (TOLD.format(when=" in 1843") + "They found guns in today’s Granvik. On 12 July it fell.", DAY,
     "1843 = 1843; today = DATE PRESENT_REF; 12 July = 1843-07-12", "a place of today"),
    (TOLD.format(when=" in 1843") + "The mayor said so on Tuesday. The fort fell on 12 July.", DAY,
     "1843 = 1843; Tuesday = 2025-03-11; 12 July = 2024-07-12", "the news of a day"),
    (TOLD.format(when=" in 2023") + "On 12 July the fort of the town fell.", DAY, "2023 = 2023; 12 July = DATE XXXX-07-12",
     "a year near the dateline"),
    (TOLD.format(when=" in 2012") + AT_LENGTH + "The fort fell on 12 July.", DAY, "2012 = 2012; 12 July = 2012-07-12",
     "a year not long ago, in a long history"),
    (TOLD.format(when="") + AT_LENGTH + "On 12 July the fort fell.", DAY, "12 July = DATE XXXX-07-12",
     "a long history without a year"),
    (TOLD.format(when="") + "On 12 July the fort fell.", DAY, "12 July = 2024-07-12", "a short text without one may be news"),
    (TOLD.format(when=" in 1843") + "About 400 years later it was found.", DAY, "1843 = 1843; About 400 years later = DATE XXXX",
     "no day after the dateline"),
]  # fmt: skip
APPOSITION: list[Probe] = [
    ("It fell on 2 June 1914. The next year, on 3 May, it rose.", "", "2 June 1914 = 1914-06-02; The next year = 1915; "
     "3 May = 1915-05-03", "a year beside a day of it"),
    ("The next morning, August 18, 1914, they left.", DAY, "The next morning = 1914-08-18; August 18, 1914 = 1914-08-18",
     "a morning"),
    ("It rained on a Sunday morning, November 14, 1965.", DAY, "Sunday morning = 1965-11-14; November 14, 1965 = 1965-11-14",
     "a weekday's morning"),
    ("On a Tuesday morning, November 14, 1965, it rained.", DAY, "Tuesday morning = TIME XXXX-WXX-2TMO; "
     "November 14, 1965 = 1965-11-14", "another weekday"),
    ("He came on 19 October 2015. Six weeks later, on December 3, it was over.", DAY, "19 October 2015 = 2015-10-19; "
     "Six weeks later = 2015-12-03; December 3 = 2015-12-03", "weeks later, and the day without its year"),
    ("He came on 19 October 2015. Two days later, on 21 October 2015, he left.", DAY, "19 October 2015 = 2015-10-19; "
     "Two days later = 2015-10-21; 21 October 2015 = 2015-10-21", "days later"),
    ("He left on Friday, and on 3 May 2019 he had come.", DAY, "Friday = 2025-03-07; 3 May 2019 = 2019-05-03", "two days, joined"),
    ("They came on Wednesday, the 26th of August.", "2019-09-14", "Wednesday, the 26th of August = DATE XXXX-08-26",
     "a weekday that no year near the dateline has"),
]  # fmt: skip
SAYINGS: list[Probe] = [
    ("“He died this morning,” his wife said in a statement on Friday.", "2019-09-14",
     "this morning = 2019-09-13; Friday = 2019-09-13",
     "in a statement"),
    ("“I am leaving today,” the mayor told lawmakers on Friday.", "2019-09-14", "today = 2019-09-13; Friday = 2019-09-13",
     "to whom"),
    ("“I left yesterday,” she wrote in a letter to the council on Friday.", "2019-09-14",
     "yesterday = 2019-09-13; Friday = 2019-09-13",
     "a day too far from its verb"),
    ("She said in a letter today that the talks on Friday failed.", "2019-09-14", "today = 2019-09-14; Friday = 2019-09-13",
     "no direct speech"),
    ("It began at 5:15 p. m. on Friday.", "2019-09-14", "5:15 p. m. on Friday = 2019-09-13T17:15", "spaced letters"),
    ("It ended at 7 A. M. on 3 May 2019.", "", "7 A. M. on 3 May 2019 = 2019-05-03T07:00", "spaced capitals"),
]  # fmt: skip
CLASSES = {"histories by their verbs": HISTORIES, "apposition": APPOSITION, "what was said, and hours": SAYINGS}
