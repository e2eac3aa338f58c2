"""Probes of what looks ahead and what only seems to: futures of months, presents of what is fixed, nouns like verbs, weeks on."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

WINTER = "2025-01-15"  # a Wednesday

FUTURE_MONTHS: list[Probe] = [
    ("The council will widen the road in November.", WINTER, "November = 2025-11", "“will”, however near the last one is"),
    ("The games will be held in Lisk, Arden, in October.", WINTER, "October = 2025-10", "a comma between names"),
    ("A census is to be taken in December.", WINTER, "December = 2025-12", "“is to”"),
    ("The accounts are due in November.", WINTER, "November = 2025-11", "“due in”"),
    ("A runoff is pencilled in and the vote scheduled for November 2.", WINTER, "November 2 = 2025-11-02", "“scheduled for”"),
    ("The mine won't reopen in November.", WINTER, "November = 2025-11", "“won't”"),
    ("Fares might rise in December.", WINTER, "December = 2025-12", "what may come"),
    ("The mayor said the baths would close in December.", WINTER, "December = 2025-12", "what somebody said would be"),
    ("The mayor said on Monday that the baths would close in December.", WINTER, "Monday = 2025-01-13; December = 2025-12",
     "said on a day of the report"),
    ("The tour starts in Lisk in October.", WINTER, "October = 2025-10", "a verb of the present"),
    ("The next congress is in November.", WINTER, "November = 2025-11", "“is in”"),
    ("They will swear in the newly elected board in November.", WINTER, "November = 2025-11", "a participle before its noun"),
    ("The seat will be filled in November's election.", WINTER, "November = 2025-11", "an election is planned"),
    ("The index will rise to 51.2 in November.", WINTER, "November = 2025-11", "the figure that it rises to"),
    ("He is likely to go in November.", WINTER, "November = 2025-11", "“likely to”"),
]  # fmt: skip
NO_FUTURE_MONTHS: list[Probe] = [
    ("The rule that will ban kites was adopted in November.", WINTER, "November = 2024-11", "the nearest verb is of the past"),
    ("The widow found the will of the baron in November.", WINTER, "November = 2024-11", "a testament"),
    ("She will often recall the flood in November.", WINTER, "November = 2024-11", "a habit"),
    ("They will have heard the bang in November.", WINTER, "November = 2024-11", "what has been, perhaps"),
    ("The board would have met in November.", WINTER, "November = 2024-11", "what was not"),
    ("He is likely to have fallen ill in November.", WINTER, "November = 2024-11", "likely to have been"),
    ("A panel will look into the crash in November.", WINTER, "November = 2024-11", "nobody plans a crash"),
    ("The firm will sack the cooks it hired in November.", WINTER, "November = 2024-11", "a clause of its own"),
    ("The pier was shut due to high seas in November.", WINTER, "November = 2024-11", "“due to” gives a reason"),
    ("Trade was better than expected in November.", WINTER, "November = 2024-11", "“than expected”"),
    ("The bazaar was scheduled for November.", WINTER, "November = 2024-11", "a plan that may be over"),
    ("The firm announced plans to shut two yards in November.", WINTER, "November = 2024-11", "“plans” is a noun there"),
    ("They said in 2022 that the baths would close in November.", WINTER, "2022 = 2022; November = 2024-11", "in another year"),
    ("Nobody could cross the pass in November.", WINTER, "November = 2024-11", "“could” of the past"),
    ("They are to be tried over a brawl in November.", WINTER, "November = 2024-11", "what they are tried over has been"),
    ("The yield will be higher than in November.", WINTER, "November = 2024-11", "what it is compared with"),
    ("The index is expected to fall from 51.2 in November.", WINTER, "November = 2024-11", "the figure that it falls from"),
    ("The newest figure is for November.", WINTER, "November = 2024-11", "“is for”"),
    ("The rate will be the same in November's tables.", WINTER, "November = 2024-11", "tables are of what has been"),
    ("Frost should return to the depths seen in November.", WINTER, "November = 2024-11", "a participle beside its date"),
]  # fmt: skip
FIXED_DAYS: list[Probe] = [
    ("Lessons begin on Thursday.", DAY, "Thursday = 2025-03-13", "a subject in the plural"),
    ("Arden votes on Sunday.", DAY, "Sunday = 2025-03-16", "a name and a form that may be a noun"),
    ("The duchess flies to Oslo on Sunday.", DAY, "Sunday = 2025-03-16", "a verb that is never a noun"),
    ("The gates open on Friday.", DAY, "Friday = 2025-03-14", "a form that may be an adjective"),
    ("New quotas take effect on Friday.", DAY, "Friday = 2025-03-14", "a verb with its second word"),
    ("He steps aside on Friday.", DAY, "Friday = 2025-03-14", "after a pronoun"),
    ("Heads of five states gather in Lisk on Friday.", DAY, "Friday = 2025-03-14", "the head of the phrase stands before “of”"),
    ("The clerk of the courts retires on Friday.", DAY, "Friday = 2025-03-14", "the head is one, the word beside it many"),
    ("The jury, which retired on Monday, returns on Friday.", DAY, "Monday = 2025-03-10; Friday = 2025-03-14",
     "the subject stands before the commas"),
    ("The club sold its coach on Monday and names another on Friday.", DAY, "Monday = 2025-03-10; Friday = 2025-03-14",
     "joined by “and”"),
    ("Both sides met on Monday and meet again on Friday.", DAY, "Monday = 2025-03-10; Friday = 2025-03-14", "of many, too"),
    ("Lisk defends its title on Friday.", DAY, "Friday = 2025-03-14", "what only a side defends"),
    ("England begin their tour on Friday.", DAY, "Friday = 2025-03-14", "a side"),
    ("The guild holds an election on Friday.", DAY, "Friday = 2025-03-14", "“holds” of what is planned"),
    ("The atlas is published on Friday.", DAY, "Friday = 2025-03-14", "“is” and what is done on a fixed day"),
    ("The bishop will have surgery on Friday.", DAY, "Friday = 2025-03-14", "“have” with an object"),
    ("Her record is out on Friday.", DAY, "Friday = 2025-03-14", "“is out”"),
    ("On Friday envoys gather in Lisk.", DAY, "Friday = 2025-03-14", "the verb after its day"),
    ("Friday is the last chance.", DAY, "Friday = 2025-03-14", "the day is the subject"),
    ("Lisk is to play the side that beat Arden on Sunday.", DAY, "Sunday = 2025-03-09", "“that beat” is of the past"),
]  # fmt: skip
NOUNS_LIKE_VERBS: list[Probe] = [
    ("Divers raised both ends on 2 March.", DAY, "2 March = 2025-03-02", "after “both”"),
    ("The king paid two state visits on Monday.", DAY, "Monday = 2025-03-10", "the clause has its verb"),
    ("The fund booked steady returns in January.", DAY, "January = 2025-01", "after an adjective"),
    ("The hosts lost on Sunday.", DAY, "Sunday = 2025-03-09", "after “the”"),
    ("Two launches on Monday failed.", DAY, "Monday = 2025-03-10", "the verb comes after the day"),
    ("Ministers praised the visits on Monday.", DAY, "Monday = 2025-03-10", "with an article"),
    ("They watched the trial begin on Monday.", DAY, "Monday = 2025-03-10", "an infinitive"),
    ("Crews kept the pass open on Monday.", DAY, "Monday = 2025-03-10", "an adjective"),
    ("The village hosts a school that burned on Monday.", DAY, "Monday = 2025-03-10", "the day is of a verb between"),
    ("Trams were cancelled due to fog on Monday.", DAY, "Monday = 2025-03-10", "a reason"),
    ("Friday is when he left.", DAY, "Friday = 2025-03-07", "what was"),
    ("The ruling ends a row over the vote on Sunday.", DAY, "Sunday = 2025-03-09", "the day of what they quarrel over"),
    ("Northern strikes on Monday kill 20 people.", DAY, "Monday = 2025-03-10", "another verb follows, of whatever tense"),
    ("Rebels report strikes on Monday near the port.", DAY, "Monday = 2025-03-10", "a noun in the plural has no noun after it"),
    ("The hikers set off on Monday.", DAY, "Monday = 2025-03-10", "a present that is like its past"),
    ("He begins at six but on Monday he slept.", DAY, "Monday = 2025-03-10", "“but” begins another clause"),
]  # fmt: skip
SCENES: list[Probe] = [
    ("Mayor Orla shakes hands with a guest on Monday.", DAY, "Monday = 2025-03-10", "no verb of what is fixed"),
    ("Mourners gather outside the church on Monday.", DAY, "Monday = 2025-03-10", "where a picture was taken"),
    ("The queen meets nurses in this photograph on Monday.", DAY, "Monday = 2025-03-10", "a word for a picture"),
    ("The premier arrives at the palace on Monday.", DAY, "Monday = 2025-03-10", "“arrives at”, not “in”"),
    ("Crews tackle a blaze on Monday.", DAY, "Monday = 2025-03-10", "no opponent"),
    ("Mr Roe defends his remarks on Monday.", DAY, "Monday = 2025-03-10", "no title"),
    ("The singer performs on stage on Monday.", DAY, "Monday = 2025-03-10", "what a picture shows"),
    ("The banker leaves court on Monday.", DAY, "Monday = 2025-03-10", "“leaves” a building"),
    ("Monday: The talks open in Lisk.", DAY, "Monday = 2025-03-10", "a chronicle"),
    ("On 2 May the king opens the talks.", "2025-09-10", "2 May = 2025-05-02", "a day of a chronicle, perhaps"),
    ("In 1911 the king fell. In May 1912 the queen opens a park in Lisk on Monday.", "", "1911 = 1911; May 1912 = 1912-05;"
     " Monday = DATE XXXX-WXX-1",
     "the present of histories"),
]  # fmt: skip
WEEKS_ON: list[Probe] = [
    ("The vote is a week on Friday.", DAY, "a week on Friday = 2025-03-21", "a week after the coming one"),
    ("They will meet on Friday week.", DAY, "Friday week = 2025-03-21", "the same"),
    ("The ferry returns a fortnight on Friday.", DAY, "a fortnight on Friday = 2025-03-28", "two weeks"),
    ("The lease will end a week tomorrow.", DAY, "a week tomorrow = 2025-03-20", "a week after tomorrow"),
    ("They were wed a week last Friday.", DAY, "a week last Friday = 2025-02-28", "a week before the last one"),
    ("He spent a week on Friday's accounts.", DAY, "a week = DURATION P1W; Friday = 2025-03-07", "a length"),
    ("The play will run for a week on Friday's stage.", DAY, "a week = DURATION P1W; Friday = 2025-03-07", "“for a week”"),
    ("He will call a week on Friday.", "", "a week on Friday = DATE XXXX-WXX-5", "no dateline"),
]  # fmt: skip
SEVERAL_DAYS: list[Probe] = [
    ("Walkouts are planned Monday through Wednesday.", DAY, "Monday through Wednesday = 2025-03-17/2025-03-19", "what is planned"),
    ("Schools will be shut Tuesday to Thursday.", DAY, "Tuesday to Thursday = 2025-03-18/2025-03-20", "what will be shut"),
    ("Schools were shut Friday through Sunday.", DAY, "Friday through Sunday = 2025-03-07/2025-03-09", "what was shut"),
    ("The baths are open Monday through Wednesday.", DAY, "Monday through Wednesday = SET XXXX-WXX", "each week"),
    ("The ferry runs Monday through Saturday.", DAY, "Monday through Saturday = SET XXXX-WXX", "each week, in the present"),
    ("It rained on 3, 4 and 5 March.", DAY, "3, 4 and 5 March = 2025-03-03/2025-03-05", "days that adjoin"),
    ("It rained on March 3, 4, 5 and 6.", DAY, "March 3, 4, 5 and 6 = 2025-03-03/2025-03-06", "the month before them"),
    ("It rained on 3, 4, and 5 March 2021.", DAY, "3, 4, and 5 March 2021 = 2021-03-03/2021-03-05", "with a year"),
    ("He swam on 1, 4 and 5 March.", DAY, "4 and 5 March = 2025-03-04/2025-03-05", "days that do not adjoin"),
    ("The dike was mended March through May.", "2024-08-12", "March through May = 2024-03/2024-05", "“March” is no verb there"),
]  # fmt: skip

CLASSES: dict[str, list[Probe]] = {
    "futures of months": FUTURE_MONTHS, "no futures of months": NO_FUTURE_MONTHS, "fixed days": FIXED_DAYS,
    "nouns like verbs": NOUNS_LIKE_VERBS, "scenes": SCENES, "weeks on": WEEKS_ON, "several days": SEVERAL_DAYS,
}  # fmt: skip
