"""Probes of verbs of the present that tell of what is fixed: what may follow their day, what may describe their subject."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

BEHIND_THE_DAY: list[Probe] = [
    ("The regatta starts on Friday three weeks after the flood.", DAY,
     "Friday = 2025-03-14; three weeks = DURATION P3W", "a length"),
    ("The walkout ends on Friday unless the yard gives way.", DAY, "Friday = 2025-03-14", "“unless”"),
    ("The exhibition tour resumes on Friday once the roof is dry.", DAY, "Friday = 2025-03-14", "“once”"),
    ("The recall vote starts on Friday pending an appeal.", DAY, "Friday = 2025-03-14", "“pending”"),
    ("The march starts on Friday barring more snow.", DAY, "Friday = 2025-03-14", "“barring”"),
    ("The ferry strike ends on Friday local time.", DAY, "Friday = 2025-03-14", "an adjective and a noun"),
    ("The fair starts on Friday subject to a permit.", DAY, "Friday = 2025-03-14", "“subject to”"),
    ("The tour starts on Friday whether or not it rains.", DAY, "Friday = 2025-03-14", "“whether”"),
    ("The tour starts on Friday followed by a parade.", DAY, "Friday = 2025-03-14", "a participle with “by”"),
    ("The yard's tax returns on Friday fell short.", DAY, "Friday = 2025-03-07", "a verb of the past"),
    ("The duke's state visits on Friday were short.", DAY, "Friday = 2025-03-07", "“were”"),
    ("Rocket strikes on Friday hit two mills.", DAY, "Friday = 2025-03-07", "a past like its present"),
]  # fmt: skip
DESCRIBED: list[Probe] = [
    ("The monk who robbed the abbot returns to court on Friday.", DAY, "Friday = 2025-03-14", "a clause with “who”"),
    ("The keeper who was dropped returns on Friday.", DAY, "Friday = 2025-03-14", "a passive"),
    ("The walkout that began in February ends on Friday.", DAY, "February = 2025-02; Friday = 2025-03-14", "with its month"),
    ("A regatta that has been put off twice starts on Friday.", DAY, "Friday = 2025-03-14", "a verb of several words"),
    ("The probe built in Lisk launches on Friday.", DAY, "Friday = 2025-03-14", "a participle right behind its noun"),
    ("The barge damaged in the gale returns on Friday.", DAY, "Friday = 2025-03-14", "a participle with “in the”"),
    ("The talks that were broken off resume on Friday.", DAY, "Friday = 2025-03-14", "in the plural"),
    ("The hostages who were freed return to court on Friday.", DAY, "Friday = 2025-03-14", "a subject in the plural"),
    ("The monk who met the abbot paid state visits on Friday.", DAY, "Friday = 2025-03-07", "the main verb behind that clause"),
    ("The envoy who paid state visits on Friday is ill.", DAY, "Friday = 2025-03-07", "the word is its object"),
    ("The abbot said that tax returns on Friday rose.", DAY, "Friday = 2025-03-07", "“that” after a verb of saying"),
    ("The firm sold in two launches on Friday.", DAY, "Friday = 2025-03-07", "no article beside the word: a noun"),
]  # fmt: skip
HEADLINES: list[Probe] = [
    ("Wardens name arsonist on Friday.", DAY, "Friday = 2025-03-07", "a bare object"),
    ("Miners fight blaze near Arden on Friday.", DAY, "Friday = 2025-03-07", "no opponent"),
    ("Critics pick winner on Friday.", DAY, "Friday = 2025-03-07", "a verb of reporting"),
    ("Orla resigns on Friday after row.", DAY, "Friday = 2025-03-07", "“after” and a bare noun"),
    ("Orla hands over power on Friday.", DAY, "Friday = 2025-03-07", "a verb of two words and a bare object"),
    ("Shelling resumes on Friday despite truce.", DAY, "Friday = 2025-03-07", "“despite” and a bare noun"),
    ("Villagers return to flooded homes on Friday.", DAY, "Friday = 2025-03-07", "many who come home"),
    ("Settlers arrive in Lisk on Friday.", DAY, "Friday = 2025-03-07", "many who come"),
    ("Orla wins debate on Friday.", DAY, "Friday = 2025-03-07", "a word in “-s” behind a name is no plural"),
    ("The mill reports strong earnings on Friday.", DAY, "Friday = 2025-03-07", "results that are known"),
    ("Guards release name of thief on Friday.", DAY, "Friday = 2025-03-07", "no record, no figures"),
    ("Settlers arrive in Lisk at 9 a.m. on Friday.", DAY, "9 a.m. on Friday = 2025-03-14T09:00", "an hour"),
    ("Crews begin work on Friday.", DAY, "Friday = 2025-03-14", "a noun that wants no article"),
    ("Weavers return to work on Friday.", DAY, "Friday = 2025-03-14", "to work, not home"),
    ("The regent hands over power on Friday after a row.", DAY, "Friday = 2025-03-14", "articles: no headline"),
    ("The mill reports its earnings on Friday.", DAY, "Friday = 2025-03-14", "results to be told"),
    ("Orla names her cabinet on Friday.", DAY, "Friday = 2025-03-14", "“names her”"),
    ("Quotas come into force on Friday.", DAY, "Friday = 2025-03-14", "no object behind “into”"),
]  # fmt: skip
MARKETS: list[Probe] = [
    ("Bonds finish lower on Friday.", DAY, "Friday = 2025-03-07", "a price"),
    ("Copper opens the week higher on Friday.", DAY, "the week = 2025-03-10/2025-03-16; Friday = 2025-03-07", "farther on"),
    ("The exchange closes flat on Friday.", DAY, "Friday = 2025-03-07", "whatever the subject"),
    ("The yen ends on Friday higher than the euro.", DAY, "Friday = 2025-03-07", "behind the day"),
    ("Silver resumes its slide on Friday.", DAY, "Friday = 2025-03-07", "what markets do is told afterwards"),
    ("The rouble closes at 90 on Friday.", DAY, "Friday = 2025-03-07", "at a price"),
    ("Oil eases on Friday.", DAY, "Friday = 2025-03-07", "no verb of what is fixed"),
    ("Stock markets reopen on Friday.", DAY, "Friday = 2025-03-14", "no price"),
    ("The mill closes down on Friday.", DAY, "Friday = 2025-03-14", "no market"),
]  # fmt: skip

CLASSES: dict[str, list[Probe]] = {
    "behind the day of a present": BEHIND_THE_DAY, "described subjects": DESCRIBED, "headlines": HEADLINES, "markets": MARKETS,
}  # fmt: skip
