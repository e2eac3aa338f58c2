"""What a preposition before a capital's name, and the word before that, say: “ties to Moscow”, “trains to Moscow”. Folded."""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.annotate.linking.metonym_cues import Reading
from briefgen.annotate.linking.tables import word_set

PREPOSITIONS: Mapping[str, Reading | None] = {
    "in": Reading.PLACE, "near": Reading.PLACE, "inside": Reading.PLACE, "outside": Reading.PLACE, "around": Reading.PLACE,
    "across": Reading.PLACE, "throughout": Reading.PLACE, "at": Reading.PLACE, "into": Reading.PLACE, "via": Reading.PLACE,
    "through": Reading.PLACE, "beyond": Reading.PLACE, "above": Reading.PLACE, "over": Reading.PLACE,
    "from": Reading.PLACE, "to": Reading.PLACE,
    "within": Reading.PLACE, "towards": Reading.PLACE, "toward": Reading.PLACE, "of": None,
    "on": None, "for": None, "with": None,
    "against": Reading.GOVERNMENT, "by": Reading.GOVERNMENT, "between": Reading.GOVERNMENT, "upon": Reading.GOVERNMENT,
    "vis-a-vis": Reading.GOVERNMENT,
}  # fmt: skip
"""What a preposition before the name means where the word before it is in none of the lists below."""

_DEALINGS = word_set(
    """
        ties tie links relations relationship talks talk negotiations negotiate negotiating deal deals dealing dealings
        trade trading war cooperation cooperate cooperated confrontation tensions tension alliance allied standoff agreement
        agreements agree agreed side sided sides align aligned aligning work worked working dispute contacts contact
        dialogue treaty pact pacts partnership rapprochement friendship rift split row spat feud break broke coordination
        coordinate consultations consult conflict clash clashes diplomacy engagement engage rivalry competition compete
        competes détente detente summit contract contracts friendly compromise normalise normalize peace truce ceasefire
        understanding accord business collusion collude meetings plead pleaded cordial bargaining differences
        patience frustrated frustration angry furious impatient popular unpopular influence leverage entanglement
    """
)
BEFORE_PREPOSITION: Mapping[str, Mapping[Reading, frozenset[str]]] = {
    "with": {Reading.GOVERNMENT: _DEALINGS,
        Reading.PLACE: word_set("flights trains connections familiar twinned border acquainted enchanted"),
    },
    "to": {
        Reading.GOVERNMENT: _DEALINGS
        | word_set(
    """
        loyal loyalty close closer concession concessions support aid response responses threat threats message messages
        warning warnings sympathetic hostile hostility sales beholden opposed opposition deference signal signals challenge
        alternative assistance appeal appeals according blow rebuke answer obedience allegiance subservient weapons arms
        exports technology gift gifts help lifeline debt owed owes pressure proposal proposals complaint complaints letter
        protest demands debts payments loans unacceptable acceptable welcome important useful costly embarrassing submit
        submitted bow bowed yield kowtow turned surrender sell sold attractive counterweight
    """
),
        Reading.PLACE: word_set(
    """
        flight flights train trains road trip trips visit visits journey move moved back way return returned miles north
        south east west
    """
),
    },
    "from": {
        Reading.GOVERNMENT: word_set(
    """
        pressure support orders demand demands instructions signal signals help threat threats approval backing aid response
        statement message messages directives concessions assurances guarantees independence independent loans sanctions
        criticism condemnation rebuke reaction protest protests objections interference meddling money funding weapons arms
        permission promises promise commitment commitments word opposition resistance anger protection guidance warning
        warnings distance distanced distancing split subsidies recognition retaliation comment denial denials autonomy
        secession diktats diktat
    """
),
        Reading.PLACE: word_set(
    """
        flight flights train miles kilometres kilometers km reporting reported reports live report away back
    """
),
    },
    "on": {
        Reading.GOVERNMENT: word_set(
    """
        sanctions pressure dependence reliance tariffs influence demands dependent reliant relies rely rest depend depends
        leverage embargo restrictions imposed imposing impose costs blame war hopes suspicion strictures policy line eye
        prevail call calls called calling
    """
),
        Reading.PLACE: word_set(
    """
        march marched advance advanced advancing attack attacks strike strikes raid raids fell bombs drone rain snow night
        sun assault converged descended
    """
),
    },
    "of": {
        Reading.GOVERNMENT: word_set(
    """
        government leaders policy policies ally allies critic critics enemies enemy behalf support wary demands patience
        approval ambitions fear influence defiance intentions control critical suspicious tired afraid distrust mistrust
        friend friends friendship interests goals aims credibility expense puppet puppets tool tools favour favor ahead
        because goodwill blessing spite protection orbit rival rivals supporter supporters accusations accusation part
        orders knowledge
    """
),
        Reading.PLACE: word_set(
    """
        city mayor walls gates towers shelling bombardment occupation liberation capture encirclement destruction raid seizure
        streets street outskirts suburbs suburb centre center siege battle fall university residents resident
        capital north south east west heart middle map people outside parts part districts district archbishop
        bishop patriarch defence defense skyline population northwest northeast southwest southeast surroundings evacuation
        bombing port museums museum roads view views memories edge airport
    """
),
    },
    "for": {
        Reading.GOVERNMENT: word_set(
    """
        support victory setback problem problems message challenge embarrassment win defeat humiliation headache dilemma
        lifeline burden priority threat concern contempt respect admiration opportunity boost spying spied spy spies spoke
        speak lobbied acted acting proxy proxies important crucial vital difficult easier harder good bad costly lessons
        worry disaster interest coup test triumph nightmare
    """
),
        Reading.PLACE: word_set(
    """
        left leave leaves leaving headed heading bound departed departing depart flight flights train made set weather
        forecast map
    """
),
    },
    "by": {Reading.PLACE: word_set("passed flew drove stopped passing")},
    "between": {Reading.PLACE: word_set(
    """
        flights flight train trains road roads route routes railway distance halfway commute commutes commuting shuttle
        shuttled shuttling fly flying flew travel travels travelling traveling highway plane planes miles line pipeline
        midway
    """
)},
    "against": {Reading.PLACE: word_set("match game played play plays")},
    "over": {
        Reading.GOVERNMENT: word_set("victory concern concerns influence advantage leverage triumph"),
        Reading.PLACE: word_set("flew skies drones")},
}  # fmt: skip
"""What the word before the preposition makes of it: “ties to Moscow”, “trains to Moscow”."""
