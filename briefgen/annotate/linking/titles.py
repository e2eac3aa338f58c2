"""Words before a name in English prose: forms of address, offices, occupations. Folded; compiled from press usage."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from briefgen.annotate.linking.tables import word_set

HONORIFICS = word_set(
    """
    mr mrs ms miss mx messrs sir dame lady lord dr prof madam madame mme monsieur herr frau senor senora don dona
    """
)

PERSONAL = HONORIFICS | word_set("judge justice sheriff detective inspector sergeant professor doctor reverend pastor rabbi imam")
"""Titles that no firm and no place bears."""

GENDERED = HONORIFICS - {"dr", "prof"}
"""Forms of address that tell a man from a woman: by them a text tells two people of one surname apart."""

GENERATION = word_set("jr sr jnr snr junior senior ii iii iv")
"""Words after a name that tell a father from a son: “Martin Luther King Jr.” is not “Martin Luther King Sr.”."""
SHORT_GENERATION = word_set("jr sr jnr snr")
RANKS = word_set("lord duke duchess earl count countess viscount viscountess baron baroness baronet marquess marquis")
"""Titles of peers, whose holders are counted: “the 2nd Lord Lund”."""
NUMERALS = word_set("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii")
"""Numbers of rulers and popes."""

NUMBERED = {
    word: f"{number}{'st nd rd'.split()[number - 1] if number < 4 else 'th'}"
    for number, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)
}
"""Ordinals of peers, in words → in figures."""

OFFICES = word_set(
    """
    president premier chancellor minister secretary senator sen congressman congresswoman representative rep governor
    gov mayor councillor councilman councilwoman alderman ambassador envoy commissioner chairman chairwoman chairperson
    chair chief director general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal private pvt
    admiral adm commander cmdr marshal commodore brigadier king queen prince princess emperor empress duke duchess earl
    count countess baron baroness sheikh sultan emir pope cardinal archbishop bishop patriarch father brother sister
    rabbi imam ayatollah reverend rev pastor mullah grand saint justice judge attorney prosecutor sheriff detective
    officer inspector constable professor prof doctor coach manager captain speaker leader dictator strongman spokesman
    spokeswoman spokesperson adviser advisor aide deputy founder cofounder ceo cfo coo executive chief boss tycoon
    magnate billionaire analyst economist historian philosopher scientist physicist biologist chemist astronaut
    cosmonaut author writer novelist poet playwright journalist reporter correspondent columnist editor photographer
    filmmaker director actor actress singer musician composer rapper guitarist comedian host anchor presenter
    broadcaster quarterback striker goalkeeper midfielder defender forward pitcher catcher guard center linebacker
    receiver safety skipper champion activist campaigner dissident lawyer barrister banker trader investor engineer
    architect artist painter sculptor republican democrat conservative liberal candidate nominee incumbent mp msp mep
    cllr cm det ald insp supt amb mla ayatollah chairman tsar czar comrade administrator
    """
)
"""Offices and occupations that stand before a name, capitalised or not: “President Putin”, “Chinese leader Xi Jinping”."""

HEADS = word_set(
    """
    president premier chancellor minister secretary senator congressman congresswoman governor gov mayor ambassador king queen
    prince princess chairman chairwoman captain professor commissioner
    """
)
"""Offices that in capitals right before a name make it a person's: “President Ford” is no firm."""

TELLING = HONORIFICS - word_set("mr mrs ms miss mx messrs") | OFFICES
"""Titles by which a text tells two people of one surname apart, where only one of them is named with it."""

FORMER = word_set(
    """
    former ex late then acting interim outgoing incoming vice deputy first second co current longtime veteran
    """
)
"""Qualifiers of an office: another person than its holder may be meant, or no longer."""


PORTFOLIOS = word_set(
    """
    prime foreign external defense defence finance economic economy interior home justice trade commerce industry energy health
    education environment agriculture transport labour labor culture tourism science technology housing treasury development
    information oil petroleum digital security
    """
)
"""Words before “minister” or “secretary” that tell one from another."""
DEPARTMENTS = PORTFOLIOS | word_set(
    "state affairs change staff house opposition parliament war navy army force treasury exchequer relations works rights services "
    "resources research operations communications council board nation union rolls chamber"
)
"""Words that end what an office is of or for: “Minister of Foreign Affairs”, “Chief of Staff”."""
OFFICE_MODIFIERS = PORTFOLIOS | word_set("vice deputy house senate")
"""Words before an office that are a part of it: “Prime Minister”."""
DEPUTIES = frozenset({"vice", "deputy"})
_ALIKE = {
    "defense": "defence",
    "labor": "labour",
    "economy": "economic",
    "external": "foreign",
    "trade": "commerce",
    "home": "interior",
    "oil": "energy",
    "petroleum": "energy",
}


def is_other_office(title: Iterable[str], office: Container[str]) -> bool:
    """Whether folded words of a title tell of another post than that `office`: a commerce minister is no foreign minister.

    Nothing is told by a title without such words, by a former one, nor against an office without them.
    """
    words = set(title)
    if not words.isdisjoint(FORMER - DEPUTIES):
        return False
    if not words.isdisjoint(DEPUTIES) and not any(word in office for word in DEPUTIES):
        return True
    told = {_ALIKE.get(word, word) for word in words & PORTFOLIOS}
    own = {_ALIKE.get(word, word) for word in PORTFOLIOS if word in office}
    return bool(told and own) and told.isdisjoint(own)


def is_under(title: Sequence[str], office: Container[str]) -> bool:
    """Whether an `office` is that of a deputy of the head of a state, a region or a town whom a title tells: no vice president is
    “President Lund”."""
    head = bool(title) and title[0] in _WITH_DEPUTIES and DEPUTIES.isdisjoint(title)
    return head and any(word in office for word in DEPUTIES)


_WITH_DEPUTIES = frozenset("president premier chancellor governor mayor".split())


def is_title(key: str) -> bool:
    """Whether a folded word is a form of address, an office or an occupation."""
    return key in HONORIFICS or key in OFFICES


FAMILIES = word_set(
    "family families clan dynasty household brothers sisters siblings twins couple cousins children heirs heiress heir sons "
    "daughters parents kids relatives"
)
"""Words after a surname that make it that of more people than one: “the Marrick family”."""
DYNASTIES = word_set("family families clan dynasty")
"""Those of them that follow no firm's name: “the Porsche family”."""

SEATS = {
    "ministry": ("minister",),
    "department": ("secretary", "minister"),
    "presidency": ("president",),
    "premiership": ("premier", "prime"),
    "chancellery": ("chancellor",),
    "governorship": ("governor",),
    "mayoralty": ("mayor",),
    "papacy": ("pope",),
    "reign": ("king", "queen", "emperor", "empress", "tsar", "czar", "sultan", "emir"),
    "cabinet": ("president", "premier", "prime", "chancellor"),
    "government": ("president", "premier", "prime", "chancellor"),
    "crew": ("captain", "skipper"),
    "parishioners": ("priest", "pastor", "bishop", "vicar"),
}
"""What those who hold an office have, before which their names stand: “Lund's ministry” is no captain's."""

ATTRIBUTES = OFFICES | word_set(
    """
    ally allies aides advisers advisors supporter supporters loyalist loyalists critic critics associate associates confidant
    appointee official officials administration government campaign rally speech statement policy order victory win defeat
    presidency ministry cabinet voter voters fan donor opponent rival lawyer nominee interview visit
    """
)
"""What a person's name stands before as an adjective does: “a Putin aide”; “a Ford sedan” is another thing."""
