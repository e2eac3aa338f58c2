"""Probes of hours in two zones, spans of hours, halves of the day, hours of another day, and of what happens each year."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

ZONES: list[Probe] = [
    ("It struck at 8:20 a.m. local time (0120 GMT) on Sunday.", DAY,
     "8:20 a.m. = 2025-03-09T08:20; 0120 GMT = 2025-03-09T01:20Z; Sunday = 2025-03-09", "the same day in both"),
    ("It struck at 2:20 a.m. (1820 GMT) on Sunday.", DAY,
     "2:20 a.m. = 2025-03-09T02:20; 1820 GMT = 2025-03-08T18:20Z; Sunday = 2025-03-09", "the day before at Greenwich"),
    ("Polls closed at 10 p.m. EDT (0200 GMT) on Friday.", DAY,
     "10 p.m. EDT = 2025-03-07T22:00; 0200 GMT = 2025-03-08T02:00Z; Friday = 2025-03-07", "the day after at Greenwich"),
    ("It struck at 3:10 a.m. on Sunday (1910 GMT).", DAY, "3:10 a.m. on Sunday = 2025-03-09T03:10; 1910 GMT = 2025-03-08T19:10Z",
     "an hour that has its day"),
    ("It struck at 3:10 a.m. on Sunday (1910 GMT Saturday).", DAY,
     "3:10 a.m. on Sunday = 2025-03-09T03:10; 1910 GMT Saturday = 2025-03-08T19:10Z", "each with its own day"),
    ("The window opens at 1903 Eastern time on Friday.", DAY, "1903 Eastern time on Friday = 2025-03-14T19:03", "a zone in words"),
    ("It struck at 9:05 a.m. on Sunday (04:05 EAT).", DAY,
     "9:05 a.m. on Sunday = 2025-03-09T09:05; 04:05 EAT = 2025-03-09T04:05", "another zone"),
    ("It sailed at 1500 local time on Sunday.", DAY, "1500 local time on Sunday = 2025-03-09T15:00", "“local time”"),
    ("A 1903 local law fell on Sunday.", DAY, "1903 = 1903; Sunday = 2025-03-09", "no zone"),
]  # fmt: skip
SPANS_OF_HOURS: list[Probe] = [
    ("The reception is 6-8 p.m. Friday.", DAY, "6 = 2025-03-14T18:00; 8 p.m. Friday = 2025-03-14T20:00", "a dash"),
    ("Friends may call from 6:30 to 8 p.m. Friday.", DAY, "6:30 = 2025-03-14T18:30; 8 p.m. Friday = 2025-03-14T20:00",
     "“from” and “to”"),
    ("It rained from 11-1 p.m. on Sunday.", DAY, "11 = 2025-03-09T11:00; 1 p.m. on Sunday = 2025-03-09T13:00", "over noon"),
    ("The hall is open 9-11 a.m. Friday.", DAY, "9 = 2025-03-14T09:00; 11 a.m. Friday = 2025-03-14T11:00", "before noon"),
    ("They won 3 to 8 p.m. bouts on Sunday.", DAY, "8 p.m. = 2025-03-09T20:00; Sunday = 2025-03-09", "a score"),
    ("They won it 3-2. At 8 p.m. they left.", DAY, "8 p.m. = 2025-03-12T20:00", "a score that ends its sentence"),
    ("Lots 16-8 p.m. were sold.", DAY, "8 p.m. = 2025-03-12T20:00", "no hour of a clock's face"),
]  # fmt: skip
HALVES_OF_THE_DAY: list[Probe] = [
    ("It began at 1 o'clock p.m. on Sunday.", DAY, "1 o'clock p.m. on Sunday = 2025-03-09T13:00", "figures"),
    ("It began at ten o’clock A.M. on Sunday.", DAY, "ten o’clock A.M. on Sunday = 2025-03-09T10:00", "in words, and capitals"),
    ("They left at five p.m. on Sunday.", DAY, "five p.m. on Sunday = 2025-03-09T17:00", "without “o'clock”"),
    ("They left at twelve p.m. on Sunday.", DAY, "twelve p.m. on Sunday = 2025-03-09T12:00", "noon"),
    ("I know that at five I am late.", DAY, "", "“am” is a verb"),
    ("All five am radio masts fell on Sunday.", DAY, "five am = 2025-03-09T05:00; Sunday = 2025-03-09", "read as an hour"),
    ("A quake struck the port just before midnight.", DAY, "midnight = 2025-03-11", "over: the night before the dateline"),
    ("The ballot will end before midnight.", DAY, "midnight = 2025-03-12", "to come"),
    ("A quake struck shortly before midnight on Monday.", DAY, "midnight on Monday = 2025-03-10", "its day is said"),
]  # fmt: skip
OF_ANOTHER_DAY: list[Probe] = [
    ("Rites were held on Monday for Mr Roe, who died March 3. They began at 10 a.m.", DAY,
     "Monday = 2025-03-10; March 3 = 2025-03-03; 10 a.m. = 2025-03-10T10:00", "who somebody is moves no day on"),
    ("Rites were held on Monday. He died on March 3. They found him at 10 a.m.", DAY,
     "Monday = 2025-03-10; March 3 = 2025-03-03; 10 a.m. = 2025-03-03T10:00", "what is told does"),
    ("On Tuesday he told the court he had slept that night.", DAY, "Tuesday = 2025-03-11; that night = TIME XXXX-XX-XXTNI",
     "not the day on which it was told"),
    ("On Tuesday he fell, and that night he died.", DAY, "Tuesday = 2025-03-11; that night = 2025-03-11", "the day told of"),
    ("“If we agree by 6 p.m., trams can run tomorrow,” she said. They met in the afternoon.", DAY,
     "6 p.m. = 2025-03-12T18:00; tomorrow = 2025-03-13; the afternoon = 2025-03-12", "a condition; what is foreseen in speech"),
    ("The board met on Monday. School will begin at 8:05 a.m.", DAY, "Monday = 2025-03-10; 8:05 a.m. = TIME XXXX-XX-XXT08:05",
     "what will be, after a day that is over"),
    ("A woman was found at 4:45 a.m. on Sunday.\n\nA man was shot around 7:10 a.m.", DAY,
     "4:45 a.m. on Sunday = 2025-03-09T04:45; 7:10 a.m. = 2025-03-09T07:10", "a later hour of the paragraph before"),
    ("Tomorrow the council meets. At 9 a.m. it votes.", DAY, "Tomorrow = 2025-03-13; 9 a.m. = 2025-03-13T09:00", "what is told"),
]  # fmt: skip
EACH_YEAR: list[Probe] = [
    ("Normally the levy is passed in November.", DAY, "November = SET XXXX-11", "a habit at the head"),
    ("It is usually held in June.", DAY, "June = SET XXXX-06", "a habit within the verb"),
    ("Typically, a poll would be set in August.", DAY, "August = SET XXXX-08", "behind a comma"),
    ("Traditionally the queen opens it on May 3.", DAY, "May 3 = SET XXXX-05-03", "a day of each year"),
    ("Usually the fair falls in the first week of December.", DAY, "the first week of December = SET XXXX-12", "a week of each"),
    ("Normally in lean times the plans are shown at the last meeting in May, with a vote soon after.", DAY, "May = SET XXXX-05",
     "far behind the adverb"),
    ("Normally the plans come this year in May.", DAY, "this year = 2025; May = 2025-05", "of one year"),
    ("Usually quiet, Arden shook in June.", DAY, "June = 2024-06", "a verb of what was once"),
    ("Normally it is shut, but in June it was open.", DAY, "June = 2024-06", "another clause"),
    ("It is usually held in June 2023.", DAY, "June 2023 = 2023-06", "a year"),
    ("The October-December rains feed the lake.", DAY, "October-December = SET XXXX-10/XXXX-12", "a verb of the plural"),
    ("The March-May lambing goes on in the hills.", DAY, "March-May = 2024-03/2024-05", "nothing that it does"),
    ("The March-May lambing fills the hill barns, and the inns.", DAY, "March-May = SET XXXX-03/XXXX-05", "a thing"),
    ("The October-December talks in Arden feed the rumours.", DAY, "October-December = 2024-10/2024-12", "nothing of seasons"),
]  # fmt: skip
OF_YEARS_BESIDE: list[Probe] = [
    ("It rained in the spring and summer of 1988.", DAY, "the spring = 1988-21; summer of 1988 = 1988-22", "the year of both"),
    ("It rained in the spring and summer of last year.", DAY, "the spring = 2024-21; summer of last year = 2024-22", "counted"),
    ("They met on 3rd and 10th March.", DAY, "3rd = 2025-03-03; 10th March = 2025-03-10", "the month of both"),
    ("It rained in the spring and it snowed in 1988.", DAY, "the spring = 2025-21; 1988 = 1988", "no season beside it"),
    ("May and June 2023 were wet.", DAY, "May = 2023-05; June 2023 = 2023-06", "“May” at the head of a pair"),
    ("April and May 2019 were dry.", DAY, "April = 2019-04; May 2019 = 2019-05", "“April” likewise"),
    ("A vote on November 8 would help.", DAY, "November 8 = 2025-11-08", "an event that may be, behind its day"),
    ("A November ballot could fail.", DAY, "November = 2025-11", "… before it"),
    ("A November ballot would have failed.", DAY, "November = 2024-11", "what was not"),
    ("They announced an election in January-February.", DAY, "January-February = 2026-01/2026-02", "not the months of a verb"),
    ("Cars crossed the April 25 Bridge.", DAY, "", "a place that is named after a day"),
    ("The April 25 bridge collapse killed nine.", DAY, "April 25 = 2024-04-25", "what happened there"),
    ("It grew over the last two school years.", DAY, "the last two school years = DURATION P2Y", "the kind of year"),
    ("It will open by next school year.", DAY, "next school year = 2025~/2026~", "from autumn to summer"),
]  # fmt: skip
UNTIL: list[Probe] = [
    ("Rebels occupied the mill until Friday.", DAY, "Friday = ../2025-03-07", "a verb that sets no limit"),
    ("She served as mayor until Friday.", DAY, "Friday = ../2025-03-07", "an office"),
    ("The wounded lay there until Friday.", DAY, "Friday = ../2025-03-07", "“lay”"),
    ("The assembly adjourned until Friday.", DAY, "Friday = ../2025-03-14", "a verb that ends something"),
    ("The firm extended its offer until Friday.", DAY, "Friday = ../2025-03-14", "a verb that puts off"),
    ("They gave her until Friday.", DAY, "Friday = ../2025-03-14", "a verb that allows"),
    ("They proposed a pause until Friday.", DAY, "Friday = ../2025-03-14", "a thing with an end of its own"),
    ("A barn caught fire and burned until 4 a.m. on Sunday.", DAY, "4 a.m. on Sunday = 2025-03-09T04:00", "behind “and”"),
    ("The road was shut from Friday until Sunday.", DAY, "Friday until Sunday = 2025-03-07/2025-03-09", "no span is longer"),
    ("A road was closed from Friday until Sunday.", DAY, "Friday until Sunday = 2025-03-07/2025-03-09", "a verb of saying too"),
    ("The road is shut from Friday until Sunday.", DAY, "Friday until Sunday = 2025-03-14/2025-03-16", "… in the present"),
    ("The works did not open until Friday.", DAY, "Friday = 2025-03-07", "what was not, and then was"),
    ("The works were not open until Friday.", DAY, "Friday = 2025-03-14", "what is not allowed yet"),
]  # fmt: skip

CLASSES: dict[str, list[Probe]] = {
    "hours of two zones": ZONES, "spans of hours": SPANS_OF_HOURS, "halves of the day": HALVES_OF_THE_DAY,
    "hours of another day": OF_ANOTHER_DAY, "what is each year": EACH_YEAR, "of years beside": OF_YEARS_BESIDE,
    "until, by verbs": UNTIL,
}  # fmt: skip
