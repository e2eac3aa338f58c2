"""Words of general news English by what they do, never of a subject: verbs of acts, of saying and of states, their irregular forms,
and nouns that name something that happened.
"""

from __future__ import annotations

EVENTS = (
    # power and office
    "abdicate appoint crown dethrone elect inaugurate name nominate oust promote reelect re-elect reappoint reinstate resign "
    "retire step succeed swear topple vote abolish annex "
    # agreement, law and courts
    "accept acquit adopt agree appeal approve arrest authorise authorize award back ban bar block cancel charge clear condemn "
    "conclude convict declare deny detain dismiss end extend fine free grant impose indict jail lift normalise normalize "
    "normalized overturn pardon pass permit pledge prosecute ratify recall recognise recognize reject release repeal restore "
    "revoke rule sanction sentence settle sign sue suspend terminate uphold veto withdraw blacklist designate pull abandon scrap "
    "shelve interrogate "
    # war and force
    "ambush attack besiege blow bomb capture clash conquer crash defeat defect deploy destroy drop escape evacuate execute explode "
    "fight fire flee hijack hit intercept invade kidnap kill land liberate mobilise mobilize murder occupy poison raid retreat "
    "seize shell shoot sink storm strike surrender test "
    # movement, meetings, ceremonies
    "arrive attend celebrate convene depart enter fly gather greet hand host leave meet move mark open pay receive return send set "
    "stop travel visit welcome call phone talk speak address commemorate join hold "
    # work, trade, money
    "acquire add build buy close complete contract create cut deliver delay develop discontinue double drop earn expand export "
    "fall file found gain grow halt halve hire import increase invest issue launch lay lose make merge order post postpone present "
    "produce publish purchase raise reach recover reduce replace report resume reveal rise roll secure sell shut slip slide start "
    "surge switch take tender transfer triple unveil win beat break begin bring build collapse come cross cease "
    # life, discovery, disaster
    "bear bury die discover divide erupt establish expire find form happen introduce invent marry occur premiere proclaim prove "
    "quit rename rescue reunite separate split strand unite injure wound damage flood burn burst derail capsize collide "
    # words that do something
    "accuse admit agree announce apologise apologize ask blame confirm criticise criticize decide demand denounce disclose cremate "
    "dispatch downgrade evict lodge question reopen rush upgrade march demonstrate picket finish deliberate broadcast "
    "invite offer order plead remove dissolve certify validate finalise finalize depose overthrow strip confess walk promise "
    "propose protest recommend refuse request select seek submit suggest threaten urge warn choose award pledge "
    # justice and police
    "adjourn annul apprehend arraign bail commit confiscate deport disbar disqualify enact exonerate expel extradite freeze "
    "handcuff identify impeach impound imprison incarcerate invalidate jail nullify outlaw overrule quash recuse remand sequester "
    "subpoena summon unfreeze void "
    # rescue and search
    "airlift comb cordon defuse detonate disarm disperse extinguish extricate haul inspect locate quarantine refloat retrieve "
    "salvage tow unearth vaccinate "
    # office
    "assign co-opt demote designate enlist fire install recruit sack unseat "
    # journeys
    "board disembark embark emigrate migrate relocate sail "
    # ceremonies
    "anoint baptise baptize beatify bless canonise canonize consecrate decorate dedicate enthrone inter knight ordain wed "
    # force and crime
    "abduct assassinate assault barricade batter behead blockade burgle deface desecrate disrupt encircle execute hack hang hurl "
    "infiltrate interrupt loot mug ram ransack rape recapture repel repulse retake rob rout sabotage slaughter stab steal strangle "
    "torch torture vandalise vandalize wreck "
    # accidents and nature
    "devastate drown electrocute engulf erode evaporate ignite implode inundate leak perish plunge puncture raze ravage rupture "
    "smash snap spill starve submerge suffocate swamp tear trap uproot vanish "
    # work and trade
    "activate amend auction audit bankrupt bequeath borrow cede compensate debut declassify delist demolish dismantle donate elect "
    "erect excavate exhibit float inherit lend liquidate lower nationalise nationalize overhaul patent perform pick privatise "
    "privatize probe qualify rebuild recover redraft refund relaunch renew repaint repair repay reshuffle restart restructure "
    "retract review scan score screen search shake spark stage throw trigger undergo unlock unseal unwind"
)
NOUNS_TOO = frozenset(
    "audit board debut exhibit float leak patent pick probe ram rest review sail scan score screen search snap spark spill "
    "stage tear throw trap trigger use void wreck".split()
)
"""Verbs whose form in -s is a plural noun more often: “the boards”, “searches”."""
SAYING = (
    "say tell add state applaud praise cite joke quip note explain comment argue claim insist remark stress observe write reply "
    "respond mention describe recall estimate predict believe think hope expect quote indicate point acknowledge concede maintain "
    "allege emphasise emphasize reiterate testify warn condemn criticise criticize denounce deplore lament complain"
)
STATES = (
    "be have seem appear remain stay contain include belong own cost weigh lie stand know want need like love hate fear think "
    "believe hope expect depend consist mean resemble concern matter involve employ live exist feature face plan intend aim "
    "represent amount situate"
)
OTHERS = "use owe vie rest"
"""Verbs that tell neither an act nor a state, and whose form does not show that they are verbs: “used”."""
# Past, participle where it differs: of verbs whose forms are not made by rule.
IRREGULAR = {
    "be": "was were been", "bear": "bore born borne", "beat": "beat beaten", "begin": "began begun", "blow": "blew blown",
    "break": "broke broken", "bring": "brought", "burst": "burst", "build": "built", "burn": "burnt burned", "buy": "bought",
    "choose": "chose chosen", "come": "came come", "cost": "cost", "cut": "cut", "die": "died", "do": "did done",
    "draw": "drew drawn", "drive": "drove driven", "fall": "fell fallen", "feel": "felt", "fight": "fought", "find": "found",
    "flee": "fled", "fly": "flew flown", "get": "got gotten", "give": "gave given", "go": "went gone", "grow": "grew grown",
    "have": "had", "hit": "hit", "hold": "held", "keep": "kept", "know": "knew known", "lay": "laid", "lead": "led",
    "leave": "left", "lie": "lay lain", "lose": "lost", "make": "made", "mean": "meant", "meet": "met", "pay": "paid",
    "prove": "proved proven", "put": "put", "quit": "quit", "ride": "rode ridden", "rise": "rose risen", "run": "ran run",
    "say": "said", "see": "saw seen", "sell": "sold", "send": "sent", "set": "set", "shoot": "shot", "show": "showed shown",
    "shut": "shut", "sink": "sank sunk", "slide": "slid", "speak": "spoke spoken", "spend": "spent", "split": "split",
    "spread": "spread", "stand": "stood", "steal": "stole stolen", "strike": "struck stricken", "seek": "sought",
    "swear": "swore sworn", "take": "took taken", "tell": "told", "think": "thought", "throw": "threw thrown",
    "understand": "understood", "uphold": "upheld", "wear": "wore worn", "win": "won", "withdraw": "withdrew withdrawn",
    "write": "wrote written", "freeze": "froze frozen", "unfreeze": "unfroze unfrozen", "shake": "shook shaken",
    "undergo": "underwent undergone", "undertake": "undertook undertaken", "catch": "caught", "retake": "retook retaken",
    "tear": "tore torn", "hide": "hid hidden", "hang": "hung hanged", "drink": "drank drunk", "forbid": "forbade forbidden",
    "lend": "lent", "ring": "rang rung", "sing": "sang sung", "sit": "sat", "sweep": "swept", "rebuild": "rebuilt",
    "repay": "repaid", "swim": "swam swum", "become": "became become", "wake": "woke woken", "dig": "dug", "eat": "ate eaten",
    "feed": "fed", "teach": "taught", "bind": "bound", "deal": "dealt", "arise": "arose arisen", "overcome": "overcame overcome",
    "mistake": "mistook mistaken", "unwind": "unwound", "travel": "travelled traveled", "let": "let", "broadcast": "broadcast",
    "overthrow": "overthrew overthrown", "hear": "heard", "cancel": "cancelled canceled",
}  # fmt: skip
TWO_PARTICIPLES = frozenset("beat burn cancel get hang hide lie prove show strike travel".split())
"""Irregular verbs whose first form in the table is a participle too: “has proved”."""
DOUBLED = frozenset(
    "abet acquit admit annul ban bar commit compel control cut defer deter disbar drag drop equip expel grab hit hug impel "
    "inter kidnap mob mug nab occur omit patrol permit pin plan propel quit quiz ram rebut recur refer regret repel rob scan scrap "
    "set ship shut slam slip snap split stab step stop strip submit swap tap transfer transmit trap trim wed whip wrap zip".split()
)
"""Verbs that double their last letter before -ed."""
EVENT_NOUNS = frozenset(
    (
        "accord agreement ambush announcement annexation arrest assassination attack battle birth bombing call ceasefire ceremony "
        "clash collapse conference contract coup crash death deal debut declaration decision defeat delivery departure earthquake "
        "election embargo exercise explosion fire flight flood founding handover hearing inauguration independence invasion launch "
        "marriage massacre meeting merger murder opening outbreak proclamation protest raid ratification rebellion referendum "
        "release resignation revolution ruling sale sanctions shooting siege signing strike summit surrender takeover talks test "
        "treaty trial uprising verdict victory visit vote war wedding withdrawal"
    ).split()
)
"""Nouns that name something that happened, for headlines and lines without a verb."""
