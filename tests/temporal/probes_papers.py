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

CLASSES: dict[str, list[Probe]] = {
    "this and past": DETERMINED,
}  # fmt: skip
