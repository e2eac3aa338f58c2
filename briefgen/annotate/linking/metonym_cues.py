"""The words around a capital's name that tell its government from the place. Folded; compiled from press usage.

The classes follow the literature on metonymic toponyms (Markert and Nissim 2007, Gritta et al. 2017): a place that acts, speaks,
owns a policy or is dealt with stands for those who rule from it; a place where something is or happens, or to which somebody goes,
is itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from briefgen.annotate.linking.tables import word_set


class Reading(Enum):
    GOVERNMENT = "government"
    PLACE = "place"


def _verbs(table: str) -> frozenset[str]:
    """The forms of regular verbs; irregular forms are listed as they are."""
    forms: set[str] = set()
    for verb in table.split():
        stem = verb[:-1] if verb.endswith("e") else verb
        third = verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeou" else verb + "s"
        third = verb + "es" if verb.endswith(("s", "sh", "ch", "x", "z")) else third
        past = verb[:-1] + "ied" if third.endswith("ies") else stem + "ed"
        forms |= {verb, third, past, stem + "ing"}
    return frozenset(forms)


_IRREGULAR_ACTS = """
    said says say saying told tells tell telling knew knows know thought thinks think saw sees see sought seeks seek
    made makes make making took takes take taking gave gives give giving got gets get sent sends send sending spent
    spends spend met meets meet put puts putting set sets setting cut cuts cutting let lets hit began begins begin
    chose chooses choose held holds hold kept keeps keep lost loses lose won wins win paid pays pay stood
    stands stand withdrew withdraws withdraw drew draws draw fought fights fight broke breaks break forbade forbids
    forbid struck strikes understood understands understand brought brings bring bought buys buy sold sells sell built
    builds build led leads lead felt feels feel meant means mean overthrew rethought shot stepped steps planned plans
    plan admitted admits admit permitted permits barred bars banned bans ban dropped drops shrugged stopped stops stop
    submitted regretted committed commits compelled controlled controls control cancelled cancels preferred prefers
    referred refers deferred dug vetoed wants wanted want wanting needs needed need hopes does did do
"""
ACTS = _verbs(
    """
        accuse accept acknowledge act address adopt advance advise affirm agree aim allege allow analyse announce annex
        answer appeal appear approve argue arrange ask assert assess assure assume attempt avoid await back balk believe
        benefit blame block boycott call calculate caution cease challenge champion claim comment complain comply concede
        conclude condemn confirm confront consider contend continue cooperate count counter court criticise criticize crave curb
        deal decide declare decline defend defy delay demand denounce deny deploy describe desire deter determine dismiss
        dispatch dispute divert doubt downplay embrace emphasise emphasize encourage endorse engage enjoy enact entertain
        escalate exert expect expel exploit explore express extend face fail favour favor fear finance follow formalise
        frame fund gamble grant grapple guarantee handle hesitate hint honour honor ignore impose improve indicate initiate
        insist instruct intend intensify interpret intervene invade invest invite join justify label launch leverage lift
        link lobby maintain manage mass mobilise mobilize monitor move negotiate notify nudge object offer oppose order
        orchestrate oversee perceive persuade pledge pivot plead portray prepare present press pressure proceed proclaim
        promise propose protest prove provide provoke publish punish pursue push question race ratify react reaffirm realise
        realize reassure recall recognise recognize reconsider reduce refuse regard reinforce reiterate reject relax relent
        rely remain remind renege renew renounce repeat reply request require resent resist resolve respond restore restrict
        resume retaliate retain retreat reveal reverse revive reward sanction scramble scrap seize share shift shun side
        sign signal slam stall start stress suggest summon supply support suspect suspend tear test threaten tighten
        tolerate toughen trade train treat trust try turn unveil urge use value veto vow view wait waive warn weigh welcome
        wish work worry yield
    """
) | word_set(_IRREGULAR_ACTS)
"""What governments do: the place before such a verb is its subject."""

PARTICIPLES = word_set(
    """
        frozen given taken shown driven chosen withdrawn drawn broken forbidden spoken undertaken overseen begun proven thrown torn
        sworn undergone forgotten foreseen
    """
)
"""Irregular participles: deeds after “has”, but not after “was”."""

BE = word_set("is are was were be been being")

ASIDES = word_set("a an the itself long once already still now for having its")
"""First words of an aside between a name and its verb."""

TOWNS = word_set("city capital town metropolis")
"""What a place is in an aside: “Moscow, the capital, …”."""

HAPPENS = word_set(
    """
        lies sits stretches sprawls wakes woke sleeps slept swelters shook burned burns flooded located
        situated bombed shelled evacuated besieged surrounded captured liberated destroyed rebuilt founded hosted hosts
        blanketed covered hit struck celebrates celebrated fell smells glitters empties bustles boasts
    """
)
"""What happens to a place or is true of it."""

DISPOSITIONS = word_set(
    """
        willing unwilling ready prepared determined keen eager reluctant wary concerned committed furious open interested
        adamant angry anxious able unable likely unlikely aware afraid alarmed opposed isolated confident hesitant loath
        desperate hopeful cautious suspicious serious responsible guilty bound obliged content satisfied happy unhappy
        dissatisfied poised set due convinced
    """
)
"""What a government is after “is” or “seems”."""

SKIPPED = word_set(
    """
        has have had is was are were be been being will would could should may might must can cannot not no also now still
        never always often then again even yet already both itself reportedly long further soon just only so far too to once
        twice first very quite rather more less most appears seems appear seem appeared seemed
    """
)
"""Auxiliaries and adverbs between subject and verb."""

POSSESSIONS: Mapping[Reading, frozenset[str]] = {
    Reading.GOVERNMENT: word_set(
        """
        ability account accusation accusations action advisers arms counteroffensive embassy fleet
        gains invaders losses navy refusal revenue revenues soldiers spending stakes substitute territorial territory unwillingness
        action actions actors aggression agenda agreement aid aim aims alliance
        alliances allies ally ambassador ambition ambitions announcement answer anger approach approval argument arsenal
        army assault assertion assertions assertiveness assessment assistance assurances attempt attempts attitude backing
        backyard ban behaviour behavior bid blockade budget calculation calculations calculus call calls campaign capability
        capabilities case chief claim claims clout commitment concern concerns concessions condemnation conditions conduct
        control cooperation course counterpart credibility crackdown cyber debt decision decisions defence defense defiance
        delegation demand demands denial deployment desire determination diplomacy diplomat diplomats diplomatic disapproval
        displeasure doctrine dominance economic effort efforts embargo enemies envoy envoys exports failure fear fears
        forces foreign friendship friends frustration geopolitical goal goals government grip hand hands handling hegemony
        hope hopes hostility ideology image inability influence insistence intelligence intention intentions interest
        interests interference intervention intransigence invasion involvement isolation justification leaders leadership
        legitimacy leverage line long-term man message military missile missiles motives moves move muscle narrative
        national negotiators negotiating nuclear objections objective objectives offer offensive official officials
        opposition option options order orders overtures participation partner partners patience permission place plan plans
        pledge pledges ploy policies policy policymakers political position posture power presence pressure prestige
        priorities priority promise promises propaganda proposal proposals protests proxies proxy puppet reaction readiness
        rejection relation relations relationship reliance reluctance request requests reputation resolve response
        responsibility restraint retaliation retreat rhetoric right rival rivals role rulers sanctions security secret
        silence sovereignty spies stance standing state statement statements strategic strategists strategy strength strikes
        stubbornness support suspicion suspicions tactics tariffs tensions terms threat threats ties tone trade troops trust
        veto version victory view views viewpoint vow war warning warnings warships weapons weakness will willingness wish
        wishes withdrawal worries zero-covid
    """
    ),
    Reading.PLACE: word_set(
        """
        air airport airports architecture archives area attractions avenues bars boulevards bridges buildings buses cafes
        cathedral cathedrals cemetery centre center chinatown churches citizens climate clubs commuters cuisine district
        districts downtown drivers elite embankment embassies fashion festival folk gardens ghetto hospital hospitals hotel
        hotels house houses inhabitants jails landmark landmarks largest libraries library main mayor metro monuments mosque
        mosques motorists museum museums neighborhood neighborhoods neighbourhood neighbourhoods nightlife old opera
        outskirts palace palaces park parks people pollution population port prison prisons pubs quarter quarters railway
        red residents restaurants river rivers roads rush schools sewers shops skies skyline smog snow square squares
        stadium station stations street streets suburb suburbs subway summer sunshine synagogue taxis temples theatre
        theatres theater theaters towers traffic trains trams tube university universities walls waterfront weather winter
        winters zoo famous historic biggest busiest oldest bohemian
    """
    ),
}
"""What a possessive name owns: “Moscow's ability”, “Moscow's streets”."""

COMPOUNDS: Mapping[Reading, frozenset[str]] = {
    Reading.GOVERNMENT: word_set(
        """
        backed led aligned friendly installed appointed controlled sponsored imposed brokered funded supported approved
        allied leaning drafted mediated ordered dominated loyal engineered run financed directed picked sanctioned armed
        inspired proposed
    """
    ),
    Reading.PLACE: word_set(
        """
        based born area bound trained educated datelined centric wide raised headquartered listed
    """
    ),
}
"""What is joined to the name by a hyphen: “Moscow-backed”, “Moscow-based”."""

PREFIXED = word_set("pro anti")
"""Before a hyphen these speak of a government: “pro-Moscow”."""

NEXT: Mapping[Reading, frozenset[str]] = {
    Reading.GOVERNMENT: word_set(
        """
        officials policymakers policy authorities regime leadership diplomats hawks negotiators lawmakers bureaucrats
    """
    ),
    Reading.PLACE: word_set(
        """
        suburb suburbs airport airports street streets region area metro subway court courts hotel hotels apartment
        apartments flat office offices bureau restaurant restaurants cafe bar theatre theater stadium university school
        hospital prison jail neighbourhood neighborhood district time zoo museum church mosque bourse stock exchange
        correspondent summit conference train taxi traffic police mayor residents resident weather skyline club headquarters
        studio nightclub home house park square station marathon
    """
    ),
}
"""The noun right after the name: “Moscow officials”, “a Moscow suburb”."""

OBJECT_OF: Mapping[Reading, frozenset[str]] = {
    Reading.GOVERNMENT: _verbs(
    """
        accuse urge blame warn press condemn pressure ask push assure antagonise antagonize provoke confront challenge
        isolate punish deter criticise criticize support back reward embarrass anger persuade convince allow help force
        reassure praise court thank oppose resist implore alarm sanction contain outmanoeuvre outmaneuver remind infuriate
        irk appease engage alienate slam lobby denounce rebuke counter enrage trust threaten consult notify inform invite
        please placate task encourage fear offend ally
    """
)
    | word_set(
    """
        told tell tells telling gave give gives said says let lets made defied defies defy defying cost stop stopped
        irritated irritate upset arm armed persuading
    """
),
    Reading.PLACE: _verbs(
    """
        visit reach enter bomb shell tour capture occupy attack liberate encircle approach flee abandon besiege storm
        explore cross evacuate hit defend
    """
)
    | word_set("left leave leaves leaving fled seized took hitting struck entering"),
}  # fmt: skip
"""Verbs right before the name: “accused Moscow”, “visited Moscow”."""

PLACE_BEFORE = word_set(
    """
        downtown central northern southern eastern western nearby suburban inner rainy snowy sunny wartime medieval old
        occupied capital besieged
    """
)
"""Adjectives of a place: “downtown Moscow”."""
