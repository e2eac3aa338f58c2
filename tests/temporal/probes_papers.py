"""Probes from a strict reading of newspapers: captions, directions of days, what is no time, how far a time goes."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

DETERMINED: list[Probe] = [
    ("In this May 9, 2019, file photo, a ferry docks.", DAY, "May 9, 2019 = 2019-05-09", "the year behind the day decides"),
    ("In this April 2018 image a ferry docks.", DAY, "April 2018 = 2018-04", "… and behind the month"),
    ("In this summer 2018 picture a ferry docks.", DAY, "summer 2018 = 2018-22", "… and behind the season"),
    ("In this Nov. 9 file photo, a ferry docks.", DAY, "this Nov. 9 = 2024-11-09", "a picture shows what has been"),
    ("A May 9 police video shows a ferry.", DAY, "May 9 = 2024-05-09", "a picture, with another article"),
    ("In this Friday, May 9 file photo, a ferry docks.", DAY, "this Friday, May 9 = DATE XXXX-05-09",
     "the last May 9 was no Friday"),
    ("In this December handout photo a ferry docks.", DAY, "this December = 2024-12", "a month"),
    ("They will open the May 9 photo session.", DAY, "May 9 = 2025-05-09", "no picture, but what is to come"),
    ("The ferry will run past April 30.", DAY, "April 30 = 2025-04-30", "“past” is after it"),
    ("The talks went on past Monday.", DAY, "Monday = 2025-03-10", "after a weekday"),
    ("Ferries ran this past Christmas.", DAY, "this past Christmas = 2024-12-25", "“this past” counts from the dateline"),
    ("Fares rose this past August.", DAY, "this past August = 2024-08", "… of months"),
    ("The ferry is sold this coming March.", DAY, "this coming March = 2025-03", "the month of the dateline is yet to come"),
    ("The ferry is sold this coming February.", DAY, "this coming February = 2026-02", "one that is over"),
    ("The ferry is sold next March.", DAY, "next March = 2026-03", "“next” is another"),
]  # fmt: skip
UNTIL: list[Probe] = [
    ("The talks lasted until Monday.", DAY, "Monday = ../2025-03-10", "what lasted is over"),
    ("They held her in a cellar till early Monday.", DAY, "early Monday = ../2025-03-10", "a person that was held"),
    ("The barn burned until Tuesday night.", DAY, "Tuesday night = 2025-03-11", "a part of the day"),
    ("He did not know until Monday.", DAY, "Monday = 2025-03-10", "what was not before then was so then"),
    ("She was not found until Monday.", DAY, "Monday = 2025-03-10", "… in the passive"),
    ("They were not allowed in until Monday.", DAY, "Monday = 2025-03-17", "what is not allowed yet"),
    ("It was not expected until Friday.", DAY, "Friday = 2025-03-14", "what is expected"),
    ("A judge put the case off until Monday.", DAY, "Monday = ../2025-03-17", "what was put off is to come"),
    ("The court stayed the order until Monday.", DAY, "Monday = ../2025-03-17", "a verb of what lasts, with an object"),
    ("She stayed in Arden until Sunday.", DAY, "Sunday = ../2025-03-09", "… and without one"),
    ("She could have stayed until Sunday.", DAY, "Sunday = ../2025-03-09", "what was not so"),
    ("He said she would have to wait until Sunday.", DAY, "Sunday = ../2025-03-16", "“would”"),
    ("The ferry strike lasted until December.", DAY, "December = ../2024-12", "months likewise"),
    ("The ferry is shut until June.", DAY, "June = ../2025-06", "what is so now"),
]  # fmt: skip
DIRECTIONS: list[Probe] = [
    ("Prior to that, on Sunday, the ferry will sail.", DAY, "Sunday = 2025-03-16", "a phrase before the day"),
    ("In Arden, on Sunday, the ferry will sail.", DAY, "Sunday = 2025-03-16", "a place before it"),
    ("In Arden, on Sunday, the mayor said he will sail.", DAY, "Sunday = 2025-03-09", "the first verb decides"),
    ("The firm won, and, on Sunday, the ferry will sail.", DAY, "Sunday = 2025-03-09", "a sentence before it"),
    ("The ferry will, before that, sail on Sunday.", DAY, "Sunday = 2025-03-16", "“will”, and its verb behind commas"),
    ("In his last will, he said on Sunday, he lied.", DAY, "Sunday = 2025-03-09", "a testament"),
    ("The ferry sank on Monday. Roe said it would sink Monday as it was hit.", DAY,
     "Monday = 2025-03-10; Monday = 2025-03-10", "what was to come when it was said, and was"),
    ("The ferry sank on Monday. Roe said the next would sail Monday if it was dry.", DAY,
     "Monday = 2025-03-10; Monday = 2025-03-17", "a condition is none of what was"),
    ("They bought a ferry to be launched in January.", DAY, "January = 2026-01", "what a thing is for"),
    ("They took a boat – named Orm – to be dropped in January.", DAY, "January = 2026-01", "… behind a dash"),
    ("The ferry was to be launched in January.", DAY, "January = 2025-01", "a plan that may be over"),
    ("He was the first to be jailed in January.", DAY, "January = 2025-01", "no thing before “to be”"),
    ("The hall shuts on Thanksgiving and Christmas.", "2024-10-20",
     "Thanksgiving = 2024-11-28; Christmas = 2024-12-25", "two holidays of one season"),
    ("It sells out at Easter and Christmas.", DAY, "Easter = 2025-04-20; Christmas = 2024-12-25", "two seasons"),
    ("They marched on Thanksgiving.", "2024-10-20", "Thanksgiving = 2023-11-23", "a holiday of the past"),
    ("It was open at Christmas and New Year's Day.", DAY, "Christmas = 2024-12-25; New Year's Day = 2025-01-01", "over New Year"),
]  # fmt: skip

CLASSES: dict[str, list[Probe]] = {
    "this and past": DETERMINED, "until what was": UNTIL, "directions of days": DIRECTIONS,
}  # fmt: skip
