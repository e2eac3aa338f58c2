"""Probes of weekdays and months by what is arranged, decided or called off for them, and of weekdays that another time makes
plain."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

ARRANGED: list[Probe] = [
    ("The baths are reopening on Friday.", DAY, "Friday = 2025-03-14", "a progressive of what is fixed"),
    ("Dr Quill, who is retiring at the end of January, has no heir.", DAY, "the end of January = 2026-01-25~/2026-01-31~",
     "in a clause of its own, of a month"),
    ("She is leaving the choir in January.", DAY, "January = 2026-01", "“leaving” needs no second word"),
    ("She's leaving on Friday.", DAY, "Friday = 2025-03-14", "“'s” for “is”"),
    ("They're getting married on Friday.", DAY, "Friday = 2025-03-14", "“'re” for “are”, and a verb of two words"),
    ("The parish is holding a raffle on Friday.", DAY, "Friday = 2025-03-14", "a gathering that is held"),
    ("The navy is now targeting a trial on Friday.", DAY, "now = DATE PRESENT_REF; Friday = 2025-03-14", "a verb of aiming"),
    ("The crew is aiming for a start on Friday.", DAY, "Friday = 2025-03-14", "“aiming for”"),
    ("The ferry can sail no sooner than Friday.", DAY, "Friday = 2025-03-14", "“no sooner than”"),
    ("It aims for a start no earlier than 6:10 p.m. EDT (2210 GMT) Friday.", DAY,
     "6:10 p.m. EDT = 2025-03-14T18:10; 2210 GMT = 2025-03-14T22:10Z; Friday = 2025-03-14", "an hour between “than” and its day"),
    ("A frost warning has been issued for the hills starting Thursday.", DAY, "Thursday = 2025-03-13", "the perfect, and a start"),
    ("With a Friday start, the crew would land on Sunday.", DAY, "Friday = 2025-03-14; Sunday = 2025-03-16",
     "what would come of it"),
    ("He faces a hearing on Friday.", DAY, "Friday = 2025-03-14", "what people face on a day that is fixed"),
    ("“Friday's bout will be hard.”", DAY, "Friday = 2025-03-14", "a mark before the day"),
    ("The panel have been sent home for the weekend.", "2025-03-14", "the weekend = 2025-03-15/2025-03-16", "for what begins"),
]  # fmt: skip
NOT_ARRANGED: list[Probe] = [
    ("Police are looking into a theft on Friday.", DAY, "Friday = 2025-03-07", "a progressive of what goes on"),
    ("The mill's closing on Friday shook the town.", DAY, "Friday = 2025-03-07", "“'s” of an owner"),
    ("Crews are opening roads blocked on Friday.", DAY, "Friday = 2025-03-07", "the nearest verb is past"),
    ("The fund was targeting a sale on Friday.", DAY, "Friday = 2025-03-07", "what was aimed at"),
    ("Arden is targeting the gang that struck on Friday.", DAY, "Friday = 2025-03-07", "not what is to be"),
    ("It is resuming work, under a January pact with the union.", DAY, "January = 2025-01", "a comma, and an attribute"),
    ("The bank is opening an inquiry into a leak on Friday.", DAY, "Friday = 2025-03-07", "what is looked into has been"),
    ("Prices are opening lower on Friday.", DAY, "Friday = 2025-03-07", "markets"),
    ("Tolls rose starting Friday.", DAY, "Friday = 2025-03-07", "a start in the past"),
    ("A man who has been hurt was moved starting Friday.", DAY, "Friday = 2025-03-07", "a verb of the past as well"),
    ("With a Friday defeat behind them, they left.", DAY, "Friday = 2025-03-07", "“With”, and no “would”"),
    ("The hearing was set for Friday, having first been adjourned on Monday.", DAY, "Friday = 2025-03-14; Monday = 2025-03-10",
     "what had been done before"),
    ("She is thought to have been freed on Friday.", DAY, "Friday = 2025-03-07", "what has been done"),
    ("They face a wall of debt on Friday.", DAY, "Friday = 2025-03-07", "nothing fixed"),
    ("A panel was sent home over the weekend.", "2025-03-14", "the weekend = 2025-03-08/2025-03-09", "no perfect"),
]  # fmt: skip
DECIDED: list[Probe] = [
    ("Pilots decided not to fly on Thursday.", DAY, "Thursday = 2025-03-13", "the day after the dateline: what was decided"),
    ("Pilots decided not to fly on Friday.", DAY, "Friday = 2025-03-07", "two days after it: either, and mostly that of the verb"),
    ("Pilots decided on Thursday not to fly.", DAY, "Thursday = 2025-03-06", "the day of the verb"),
    ("The club called off a rally on Thursday because of snow.", DAY, "Thursday = 2025-03-13", "what was called off"),
    ("The club put off its march on Thursday.", DAY, "Thursday = 2025-03-13", "what was put off"),
    ("A rally was called off on Thursday.", DAY, "Thursday = 2025-03-06", "the day of the verb, in the passive"),
    ("The match on Friday was called off.", DAY, "Friday = DATE XXXX-WXX-5", "of what was called off, and may be to come"),
    ("The match on Monday was moved to the park.", DAY, "Monday = 2025-03-10", "… the last one is nearer"),
    ("They cancelled the debts of farmers on Thursday.", DAY, "Thursday = 2025-03-06", "no event"),
    ("Monday's start would have let them land on Friday.", DAY, "Monday = 2025-03-10; Friday = 2025-03-14", "“let” needs no “to”"),
    ("Monday's start would have been shown on Friday.", DAY, "Monday = 2025-03-10; Friday = 2025-03-07", "nothing comes of it"),
    ("Monday's start would have allowed them to land on Friday.", DAY, "Monday = 2025-03-10; Friday = 2025-03-14",
     "after the day that it would have come of"),
    ("It would have allowed them to land on Friday.", DAY, "Friday = DATE XXXX-WXX-5", "after a day that is not told"),
    ("He had said he would go after his aide was shot on Wednesday.", DAY, "Wednesday = DATE XXXX-WXX-3",
     "before what was said: not the dateline's own"),
    ("He said he would go after his aide was shot on Wednesday.", DAY, "Wednesday = 2025-03-12", "said now"),
]  # fmt: skip
SUCH_A_WEEKDAY: list[Probe] = [
    ("The mill burned on March 3. That Friday the owner fled.", DAY, "March 3 = 2025-03-03; That Friday = 2025-03-07",
     "of the week told of"),
    ("They met on Monday. They will vote on that Friday.", DAY, "Monday = 2025-03-10; that Friday = 2025-03-14", "and to come"),
    ("They met on Monday. That Friday they fled.", DAY, "Monday = 2025-03-10; That Friday = DATE XXXX-WXX-5", "it is not over"),
    ("Before that Friday nobody knew.", DAY, "that Friday = DATE XXXX-WXX-5", "none was told of"),
    ("She said that Friday was lost.", DAY, "Friday = 2025-03-07", "“that” begins a clause"),
    ("He was buried this Friday.", DAY, "this Friday = 2025-03-07", "“this”, beside its verb of the past"),
    ("The vote was moved to this Friday.", DAY, "this Friday = 2025-03-14", "what it was moved to"),
    ("They agreed to sail this Friday.", DAY, "this Friday = 2025-03-14", "what was agreed"),
]  # fmt: skip
PAIRED: list[Probe] = [
    ("Travel Friday and Sunday could be hard.", DAY, "Friday = 2025-03-14; Sunday = 2025-03-16", "both are the subject"),
    ("Travel Friday and Sunday was hard.", DAY, "Friday = 2025-03-07; Sunday = 2025-03-09", "both are over"),
    ("It opened on Friday and Sunday will be quiet.", DAY, "Friday = 2025-03-07; Sunday = 2025-03-16", "each with its verb"),
    ("A warning is out for tonight into Friday night.", DAY, "tonight = 2025-03-12; Friday night = 2025-03-14", "“into”"),
    ("It rained on Friday into Saturday.", DAY, "Friday = 2025-03-07; Saturday = 2025-03-08", "… that is over"),
    ("The night off on Friday was a blessing if we would tire.", DAY, "Friday = 2025-03-07", "“was” right behind the day"),
    ("We learned that we would get the Friday off.", DAY, "Friday = DATE XXXX-WXX-5", "“the Friday”: one that is known"),
    ("She is likely to rest them, with another big match on Friday.", DAY, "Friday = 2025-03-14", "another one, to come"),
    ("They marked it with another match on Friday.", DAY, "Friday = 2025-03-07", "… that is over"),
    ("The ballot is expected later this week.", "2025-03-16", "later this week = 2025-03-17/2025-03-23", "said on a Sunday"),
    ("A ballot is expected later this week.", DAY, "later this week = 2025-03-10/2025-03-16", "said on a Wednesday"),
    ("He sued the Sunday tabloid.", DAY, "", "a paper"),
    ("Look at the timing for the winter storm.", DAY, "", "what kind of storm"),
]  # fmt: skip

CLASSES: dict[str, list[Probe]] = {
    "arranged": ARRANGED, "not arranged": NOT_ARRANGED, "decided": DECIDED, "such a weekday": SUCH_A_WEEKDAY,
    "paired weekdays": PAIRED,
}  # fmt: skip
