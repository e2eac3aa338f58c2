"""Probes of what is over although something looks ahead before it, and of participles that are not: the nearest verb decides."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

OVER: list[Probe] = [
    ("The lease, which will cost a crown, was signed on Friday.", DAY, "Friday = 2025-03-07", "a passive of the past"),
    ("The abbot who is to lead the synod resigned in anger on Friday.", DAY, "Friday = 2025-03-07", "the verb behind “who is to”"),
    ("Plans to drain the fen were dropped on Friday.", DAY, "Friday = 2025-03-07", "plans that were dropped"),
    ("Orla had planned to sing on Friday.", DAY, "Friday = 2025-03-07", "a plan that is over"),
    ("The guild will elect an heir to Roe, who retired on Friday.", DAY, "Friday = 2025-03-07", "a clause with “who”"),
    ("The line will repay those whose boats were cancelled on Friday.", DAY, "Friday = 2025-03-07", "a clause with “whose”"),
    ("They will mourn the divers drowned on Friday.", DAY, "Friday = 2025-03-07", "a participle beside its day"),
    ("Orla, who will lead the guild, was being questioned on Friday.", DAY, "Friday = 2025-03-07", "“was being”"),
    ("Tolls had been expected to fall in January.", DAY, "January = 2025-01", "what had been expected"),
    ("He stands trial in May over the fall of the mint in October.", DAY, "May = 2025-05; October = 2024-10", "a matter with “of”"),
    ("Envoys will weigh the pact drafted in November.", DAY, "November = 2024-11", "of months, the same"),
]  # fmt: skip
NOT_OVER: list[Probe] = [
    ("The chapel will be opened and blessed on Friday.", DAY, "Friday = 2025-03-14", "two participles joined"),
    ("The envoys will be met and thanked on Friday.", DAY, "Friday = 2025-03-14", "of whatever form"),
    ("The king will meet a party headed by Orla on Friday.", DAY, "Friday = 2025-03-14", "a participle with “by”"),
    ("The court will hear men accused of fraud on Friday.", DAY, "Friday = 2025-03-14", "a participle with “of”"),
    ("The bank will publish revised figures on Friday.", DAY, "Friday = 2025-03-14", "an adjective without an article"),
    ("A hostel for displaced families will open on Friday.", DAY, "Friday = 2025-03-14", "behind a preposition"),
    ("It will be paid on a still unnamed day in January.", DAY, "January = 2026-01", "behind an adverb"),
    ("Voters will see the ban lifted on Friday.", DAY, "Friday = 2025-03-14", "what will be done to it"),
    ("The ban will take effect once approved on Friday.", DAY, "Friday = 2025-03-14", "“once”"),
    ("The fair will remain suspended on Friday.", DAY, "Friday = 2025-03-14", "what lasts"),
    ("Orla will succeed him on Friday.", DAY, "Friday = 2025-03-14", "a verb in “-ed” that is no past"),
    ("The heir could come to Lisk on Friday.", DAY, "Friday = 2025-03-14", "a participle like its present"),
    ("The guild is voting and will tell the count on Friday.", DAY, "Friday = 2025-03-14", "“and will” is no testament"),
    ("The choir will give a sold-out concert in Lisk on Friday.", DAY, "Friday = 2025-03-14", "an adjective of two words"),
    ("The lease had been due to lapse on Friday.", DAY, "Friday = 2025-03-14", "what is due may be so still"),
]  # fmt: skip
SUBJECTS_WITH_DAYS: list[Probe] = [
    ("The edict passed on Friday will raise the toll.", DAY, "Friday = 2025-03-07", "the day of a participle"),
    ("The page stabbed on Friday is expected to live.", DAY, "Friday = 2025-03-07", "the same"),
    ("The cyclist hit on Friday is likely to recover.", DAY, "Friday = 2025-03-07", "a participle like its present"),
    ("The ballot on Friday will be close.", DAY, "Friday = 2025-03-14", "the day of what comes"),
    ("The talks planned on Friday will be short.", DAY, "Friday = 2025-03-14", "what is planned"),
    ("Before the ballot on Friday, both guilds will rally.", DAY, "Friday = 2025-03-14", "“before” and “will”"),
    ("Before the ballot on Friday, both guilds rallied.", DAY, "Friday = 2025-03-07", "“before” and a past"),
    ("Elders will weigh the raid and the fire on Friday that killed two.", DAY, "Friday = 2025-03-07", "a mishap"),
]  # fmt: skip
ANNOUNCED: list[Probe] = [
    ("Senate to weigh toll bill Friday", DAY, "Friday = 2025-03-14", "“to” is “will” in a headline"),
    ("Orla Roe to quit in June", DAY, "June = 2025-06", "a month"),
    ("Dock workers to strike on Friday", DAY, "Friday = 2025-03-14", "a subject in the plural"),
    ("How to dress on Friday", DAY, "Friday = 2025-03-07", "“how to”"),
    ("Failure to act on Friday cost votes", DAY, "Friday = 2025-03-07", "a noun that wants “to”"),
    ("Orla to Leeds fans on Friday: go home", DAY, "Friday = 2025-03-07", "no verb behind “to”"),
    ("Elders to pay after they lost on Friday", DAY, "Friday = 2025-03-07", "another verb"),
]  # fmt: skip

CLASSES: dict[str, list[Probe]] = {
    "over": OVER, "not over": NOT_OVER, "subjects with days": SUBJECTS_WITH_DAYS, "announced": ANNOUNCED,
}  # fmt: skip
