"""Words after which a full stop need not end a sentence, and words that begin one. Written as they stand before the stop."""

from __future__ import annotations

NEVER_LAST = frozenset(
    """
    Adm Amb Asst Atty Brig Capt Cmdr Col Cpl Det Fr Ft Gen Gens Gov Govs Hon Insp Lt Maj Messrs Mlle Mme Mr Mrs Ms Msgr Mt
    Pfc Pres Prof Profs Pvt Rep Reps Rev Sec Sen Sens Sgt Sr Supt Treas
    approx c ca cf e.g eg esp i.e ie viz vs v
    """.split()
)
"""Titles and such: another word always follows."""

BEFORE_NUMBER = frozenset("Art Ch Eq Fig Figs No Nos Nr Para Pt Vol art ch eq fig figs no nos p para pp pt sec vol".split())
"""Part of the sentence only where a number follows: “No. 5”, but “He said no. The…”."""

CALENDAR = frozenset("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split())
"""Months and days: part of the sentence where a number, or another calendar word, follows."""

CALENDAR_WORDS = CALENDAR | frozenset(
    """
    January February March April May June July August September October November December
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    """.split()
)

MAY_BE_LAST = frozenset(
    """
    Ave Bhd Blvd Bros Co Corp Cos Dept Dist Div Dr Esq Est Gmbh Inc Intl Jr LLC Ltd Mfg Natl Pty Rd SpA Sq St Ste Univ
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore Pa Penn
    Que Tenn Tex Va Vt Wash Wis Wyo
    Ph.D PhD al ed eds etc ft hr hrs in lb lbs max min oz sq trans
    """.split()
)
"""The stop also ends the sentence where one of `OPENERS` follows. The same goes for “U.S.” and other letters with stops."""

CLOCK = frozenset("a.m p.m A.M P.M am pm".split())
"""After these a capital letter begins a sentence, unless it is a day, a month or a time zone."""

TIME_ZONES = frozenset(
    "BST CEST CET CST CT EDT EEST EET EST ET GMT IST JST MDT MSK MST MT PDT PST PT UTC Central Eastern Mountain Pacific".split()
)

LABELLED = frozenset(
    """
    appendix category class column exhibit gate grade group hepatitis option part plan platform schedule section type vitamin
    war
    """.split()
)
"""A single letter after one of these is a label and no initial: “Plan B. Ministers…”."""

OPENERS = frozenset(
    """
    A About According Across After Again Against Also Although Among An And Another Any Are As At
    Because Before Behind Below Beside Besides Between Beyond Both But By
    Can Could Despite Did Do Does During Each Earlier Either Even Every Everyone For From Further
    Had Has Have He Hence Her Here His How However I If In Indeed Instead Is It Its
    Last Later Like Many Meanwhile Moreover Most Much My Neither Nevertheless Nobody None Nor Not Nothing Now
    Of Officials On Once One Only Or Other Others Our Perhaps
    Several She Should Since So Some Still Such Than That The Their Then There Therefore These They This Those Though Through Thus
    To Today Together Tomorrow Too Towards Two
    Unless Unlike Until Upon Was We Were What When Where Whether Which While Who Whose Why With Within Without Would
    Yesterday Yet You Your
    """.split()
)
"""Words that, written with a capital after an abbreviation, begin a sentence. “Under” is none: “U.S. Under Secretary”."""

SPEECH_VERBS = """
    said says asked asks wrote writes replied replies told tells added adds cried shouted exclaimed wondered demanded tweeted posted
"""
"""After “…?” and a name, these carry the sentence on."""
