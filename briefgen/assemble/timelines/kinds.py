"""Kinds of acts: words by which two reporters tell one event, “approved the deal” and “cleared it”.

Closed lists of general news English, never of a subject. A word may be of several kinds; what is in none is a kind of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from briefgen.assemble.timelines.stems import stem

KINDS = (
    "approve approval clear authorise authorize grant permit pass ratify accept validate endorse confirm back",
    "charge indict indictment accuse prosecute arraign arraignment",
    "convict conviction verdict guilty",
    "jail sentence imprison imprisonment incarcerate",
    "arrest detain seize capture detention custody apprehend recapture",
    "free release acquit bail parole",
    "kill die death dead murder shoot slay execute assassinate assassination slaughter stab strangle drown perish",
    "injure wound hurt",
    "strike hit land slam pummel batter pound lash hammer ravage landfall",
    "destroy collapse demolish topple damage",
    "collapse burst breach rupture",
    "burn torch blaze arson",
    "attack bomb bombing shell raid ambush assault",
    "merge merger acquire acquisition buy purchase takeover combine sale sell",
    "end conclude close complete finalise finalize finish seal suspend",
    "postpone postponement delay defer adjourn suspend suspension",
    "cancel scrap abandon drop halt stop cease",
    "reject refuse veto block rebuff deny dismiss",
    "overturn quash annul reverse nullify invalidate void overrule",
    "dissolve dissolution",
    "appoint appointment name nominate choose pick select designate",
    "win victory victor beat",
    "win elect election",
    "agree agreement accord deal settle settlement pact treaty sign",
    "resign resignation quit step",
    "dismiss sack fire oust remove depose impeach impeachment",
    "overthrow oust depose topple coup putsch",
    "ban bar disqualify strip expel suspend suspension disbar outlaw",
    "withdraw withdrawal leave pullout depart departure",
    "withdraw withdrawal pull retreat abandon drop",
    "return resume restart",
    "arrive arrival land",
    "hearing appearance arraignment arraign",
    "question interrogate interrogation quiz",
    "admit admission confess confession",
    "swear inaugurate inauguration oath ceremony",
    "evacuate evacuation flee shelter escape",
    "flee escape abscond",
    "issue send deliver receive serve dispatch",
    "protest march rally demonstrate demonstration",
    "sue suit lawsuit institute",
    "ask demand request seek",
    "bury burial funeral cremate cremation inter",
    "decide decision rule ruling judgment judgement verdict",
    "begin start open launch commence opening",
    "vote ballot poll elect election",
    "walkout picket stoppage strike",
    "rise climb gain jump soar surge grow",
    "fall drop slide decline tumble plunge",
    "crash collide collision ram smash slam hit strike impact strand aground wreck shipwreck",
    "sink capsize founder keel",
    "leave depart departure sail embark",
    "explode explosion blast detonate",
    "find discover discovery recover recovery retrieve locate unearth",
    "search raid",
    "deport deportation expel extradite extradition",
    "meet handshake",
    "testify testimony",
    "argument plead",
    "bankrupt insolvent",
    "appeal petition",
    "surrender capitulate",
    "blacklist sanction sanctions",
)
"""Words for one thing done, a line for each kind."""


def _table() -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = defaultdict(set)
    for number, words in enumerate(KINDS):
        for word in words.split():
            table[stem(word)].add(number)
    return {word: frozenset(numbers) for word, numbers in table.items()}


OPPOSITES = (
    ("buy purchase acquire", "sell sale"),
    ("approve clear authorise authorize grant accept ratify back", "reject block veto refuse deny dismiss"),
    ("arrest detain jail imprison seize capture", "free release acquit"),
    ("convict guilty", "acquit clear"),
    ("win beat", "lose defeat"),
    ("rise climb gain jump soar surge grow raise", "fall drop slide decline tumble plunge cut lower"),
    ("begin start open launch reopen resume", "end close shut finish stop suspend"),
    ("appoint name hire", "dismiss sack fire oust remove"),
    ("impose ban", "lift ease"),
    ("join enter arrive", "leave quit withdraw depart"),
    ("deploy send", "withdraw recall"),
)
"""Acts of which one event is not both, however alike the words beside them."""
CALAMITIES = frozenset(stem(word) for word in "sink capsize crash collapse explode erupt derail collide".split())
"""Acts of which a place has one on a day, whatever else two reports say of it."""
_SIDES = tuple(tuple(frozenset(stem(word) for word in side.split()) for side in pair) for pair in OPPOSITES)

_OF = _table()
TOLD_BY_NOUN = frozenset(stem(word) for line in KINDS for word in line.split())
"""The stems of all these words, those too that no other list knows: “landfall”, “lawsuit”."""


@lru_cache(maxsize=65536)
def kinds(acts: frozenset[str]) -> frozenset[int]:
    """The kinds of the acts with these stems."""
    return frozenset().union(*[_OF.get(act, frozenset()) for act in acts])


OF_CALAMITIES = kinds(CALAMITIES)
"""The kinds of what befalls: where one sentence tells of a departure and a wreck, the wreck is the event."""


def opposite(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether some acts are the opposite of others: “bought” and “sold”. What a sentence has of both sides tells nothing."""
    for left, right in _SIDES:
        if not (one.isdisjoint(left) or other.isdisjoint(right)) and one.isdisjoint(right) and other.isdisjoint(left):
            return True
        if not (one.isdisjoint(right) or other.isdisjoint(left)) and one.isdisjoint(left) and other.isdisjoint(right):
            return True
    return False


def of_kinds(words: Iterable[str]) -> frozenset[str]:
    """Those of some stems that are of a kind."""
    return TOLD_BY_NOUN.intersection(words)
