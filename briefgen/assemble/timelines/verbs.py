"""The words by which a sentence is seen to tell of something that happened: verbs by what they do, and their forms.

Closed lists of general news English, never of a subject. A verb that is in none of them still counts where its form or place shows
a finite verb; it is worth less.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum


class Act(StrEnum):
    """What a verb does."""

    EVENT = "event"
    """Something is done, begins or ends: it belongs on a timeline."""
    SAY = "say"
    """Somebody speaks: a date beside it dates the speaking."""
    STATE = "state"
    """Something lasts or is felt: no day of its own."""
    OTHER = "other"


EVENTS = (
    # power and office
    "abdicate appoint crown dethrone elect inaugurate name nominate oust promote reelect re-elect reappoint reinstate resign "
    "retire "
    "step succeed swear topple vote abolish annex "
    # agreement, law and courts
    "accept acquit adopt agree appeal approve arrest authorise authorize award back ban bar block cancel charge clear condemn "
    "conclude "
    "convict declare deny detain dismiss end extend fine free grant impose indict jail lift normalise normalize normalized "
    "overturn pardon pass "
    "permit pledge prosecute ratify recall recognise recognize reject release repeal restore revoke rule sanction sentence "
    "settle sign sue suspend "
    "terminate uphold veto withdraw blacklist designate pull abandon scrap shelve interrogate "
    # war and force
    "ambush attack besiege blow bomb capture clash conquer crash defeat defect deploy destroy drop escape evacuate execute "
    "explode fight "
    "fire flee hijack hit intercept invade kidnap kill land liberate mobilise mobilize murder occupy poison raid retreat seize "
    "shell shoot sink storm "
    "strike surrender test "
    # movement, meetings, ceremonies
    "arrive attend celebrate convene depart enter fly gather greet hand host leave meet move mark open pay receive return send "
    "set stop "
    "travel visit welcome call phone talk speak address commemorate join hold "
    # work, trade, money
    "acquire add build buy close complete contract create cut deliver delay develop discontinue double drop earn expand export "
    "fall file found "
    "gain grow halt halve hire import increase invest issue launch lay lose make merge order post postpone present produce "
    "publish purchase "
    "raise reach recover reduce replace report resume reveal rise roll secure sell shut slip slide start surge switch take "
    "tender transfer "
    "triple unveil win beat break begin bring build collapse come cross cease "
    # life, discovery, disaster
    "bear bury die discover divide erupt establish expire find form happen introduce invent marry occur premiere proclaim prove "
    "quit rename rescue reunite separate split strand unite injure wound damage flood burn burst derail capsize collide "
    # words that do something
    "accuse admit agree announce apologise apologize ask blame confirm criticise criticize decide demand denounce disclose "
    "cremate dispatch downgrade evict lodge question reopen rush upgrade march demonstrate picket finish "
    "allege deliberate broadcast "
    "invite offer order plead remove dissolve certify validate finalise finalize depose overthrow strip confess walk "
    "promise propose protest refuse request select seek submit suggest threaten urge warn choose award pledge "
)
SAYING = (
    "say tell add state applaud praise cite joke quip note explain comment argue claim insist remark stress observe write reply "
    "respond mention describe recall estimate predict believe think hope expect quote indicate point acknowledge concede maintain "
    "emphasise emphasize reiterate testify"
)
STATES = (
    "be have seem appear remain stay contain include belong own cost weigh lie stand know want need like love hate fear think "
    "believe "
    "hope expect depend consist mean resemble concern matter involve employ live exist feature face plan intend aim represent "
    "amount locate situate"
)
# Past, participle where it differs: of verbs whose forms are not made by rule.
IRREGULAR = {
    "be": "was were been", "bear": "bore born borne", "beat": "beat beaten", "begin": "began begun", "blow": "blew blown",
    "break": "broke broken", "bring": "brought", "burst": "burst",
    "build": "built", "burn": "burnt burned", "buy": "bought", "choose": "chose "
        "chosen",
    "come": "came come", "cost": "cost", "cut": "cut", "die": "died", "do": "did done", "draw": "drew drawn", "drive": "drove "
        "driven",
    "fall": "fell fallen", "feel": "felt", "fight": "fought", "find": "found", "flee": "fled", "fly": "flew flown", "get": "got "
        "gotten",
    "give": "gave given", "go": "went gone", "grow": "grew grown", "have": "had", "hit": "hit", "hold": "held", "keep": "kept",
    "know": "knew known", "lay": "laid", "lead": "led", "leave": "left", "lie": "lay lain", "lose": "lost", "make": "made",
    "mean": "meant", "meet": "met", "pay": "paid", "prove": "proved proven", "put": "put", "quit": "quit", "ride": "rode ridden",
    "rise": "rose risen", "run": "ran run", "say": "said", "see": "saw seen", "sell": "sold", "send": "sent", "set": "set",
    "shoot": "shot", "show": "showed shown", "shut": "shut", "sink": "sank sunk", "slide": "slid", "speak": "spoke spoken",
    "spend": "spent", "split": "split", "spread": "spread", "stand": "stood", "steal": "stole stolen", "strike": "struck stricken",
    "seek": "sought", "swear": "swore sworn", "take": "took taken", "tell": "told", "think": "thought", "throw": "threw thrown",
    "understand": "understood", "uphold": "upheld", "wear": "wore worn", "win": "won", "withdraw": "withdrew withdrawn",
    "write": "wrote written", "broadcast": "broadcast", "overthrow": "overthrew overthrown", "cancel": "cancelled canceled",
}  # fmt: skip
DOUBLED = frozenset("bar ban cut drop hit plan quit set shut slip split stop step strip sanction-".split())
EVENT_NOUNS = frozenset(
    (
        "accord agreement ambush announcement annexation arrest assassination attack battle birth bombing call ceasefire "
        "ceremony clash "
        "collapse conference contract coup crash death deal debut declaration decision defeat delivery departure earthquake "
        "election "
        "embargo exercise explosion fire flight flood founding handover hearing inauguration independence invasion launch marriage "
        "massacre meeting merger murder opening outbreak proclamation protest raid ratification rebellion referendum release "
        "resignation "
        "revolution ruling sale sanctions shooting siege signing strike summit surrender takeover talks test treaty trial uprising "
        "verdict victory visit vote war wedding withdrawal"
    ).split()
)
"""Nouns that name something that happened, for headlines and lines without a verb."""

MODALS = frozenset("could would might may can should must shall ought".split())
FUTURE = frozenset(("will", "’ll", "'ll", "shall"))
HYPOTHETICAL = frozenset("if unless whether could might may would should perhaps possibly".split())
"""Words after which something has not happened, or not yet."""
BE = frozenset("is are was were be been being am".split())
HAVE = frozenset("has have had having".split())
PRESENT_AUXILIARIES = frozenset("is are am has have does do".split())
NEGATIONS = frozenset("not never no nobody none neither nor cannot n’t n't without".split())
BY_RULE_NO_VERB = frozenset(
    (
        "united hundred indeed need speed breed seed feed bed red wed shed sacred naked wicked kindred infrared embed exceed "
        "proceed succeed bleed "
        "creed deed greed weed agreed-upon so-called aged beloved"
    ).split()
)
"""Words in -ed that are no past of a regular verb."""


def _forms(verb: str) -> Iterator[tuple[str, str]]:
    """(form, tense) of a verb: past, present (third person)."""
    past = IRREGULAR.get(verb)
    if past:
        for form in past.split():
            yield form, "past"
    elif verb.endswith("e"):
        yield verb + "d", "past"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        yield verb[:-1] + "ied", "past"
    else:
        yield verb + (verb[-1] if verb in DOUBLED else "") + "ed", "past"
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        yield verb + "es", "present"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        yield verb[:-1] + "ies", "present"
    else:
        yield verb + "s", "present"


def _table() -> dict[str, tuple[Act, str]]:
    """Form → what it does and its tense. The first list that holds a verb decides; a state before all."""
    table: dict[str, tuple[Act, str]] = {}

    def add(verbs: Iterable[str], act: Act) -> None:
        for verb in verbs:
            for form, tense in _forms(verb):
                table.setdefault(form, (act, tense))

    add(STATES.split(), Act.STATE)
    add(SAYING.split(), Act.SAY)
    add(EVENTS.split(), Act.EVENT)
    add(IRREGULAR, Act.OTHER)
    return table


FORMS = _table()
DOING = frozenset(EVENTS.split()) - frozenset("report announce set take tell ask say make call".split())
"""Base forms of verbs that say what is done; not those that say it of anything."""
BASES = frozenset((*EVENTS.split(), *IRREGULAR))
"""Base forms, as they stand after “will” and “to”, and in headlines after a plural."""
AUXILIARIES = MODALS | FUTURE | (BE - {"being", "been", "be"}) | (HAVE - {"having"}) | {"did", "does", "do"}
_VERBAL = AUXILIARIES | BASES | FORMS.keys()


def has_verbal_form(word: str) -> bool:
    """Whether a word in lower case has a form that finite verbs have; most words have none."""
    return word in _VERBAL or word.endswith("ed")
