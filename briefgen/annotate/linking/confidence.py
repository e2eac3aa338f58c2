"""How sure the linker is of what it reads, as data. Probabilities (0-1) of kinds of names, and what evidence adds or takes away.

Set from the shares that were right on news text with gold links, on the half of the documents that the rules were developed on.
"""

from __future__ import annotations

from briefgen.annotate.linking.names import Surface

WHOLE = {
    Surface.NAME: 0.97,
    Surface.ALIAS: 0.84,
    Surface.SPELLING: 0.89,
    Surface.SHORT_FORM: 0.89,
    Surface.ABBREVIATION: 0.9,
    Surface.DEMONYM: 0.9,
}
"""A form of several words that stands alone. The riskiest is an alias that is the only name of its entity in a text."""

SINGLE = {
    Surface.NAME: 0.93,
    Surface.ALIAS: 0.88,
    Surface.SPELLING: 0.88,
    Surface.SHORT_FORM: 0.87,
    Surface.ABBREVIATION: 0.9,
    Surface.DEMONYM: 0.88,
}
"""A form of one word that stands alone."""

SURNAME_AFTER = 0.97
"""A surname after the full name: 99.65 % of 3,435 cases in news (DWIE); less here, for what readers of other corpora left out."""
SURNAME_BEFORE = 0.92
"""A surname before the full name, as headlines have it."""
SURNAME_LAST_OF_TWO = 0.88
"""A surname that two people of the text share, given to the one named last."""
PRINCIPAL = 3
"""How many times as often as the one named last somebody must be named in full to be whom the text is about."""
HABIT = 3
"""How often a text has called one person by the surname alone, where it may mean that one by it though another was named last."""
SURNAME_WITH_ROLE = 0.9
"""No full name, but a title that is this person's role, and no other."""
SURNAME_WITH_TITLE = 0.82
"""No full name, a title, and one person of the registry with that surname."""
SURNAME_ALONE = 0.5
BESIDE_STRANGER = 0.6
"""A name of the registry where somebody outside it who shares it was named last."""
GIVEN_NAME = 0.85
SHORT_AFTER = 0.86
"""A short form or initials of a name that stands in the text."""
INTRODUCED = 0.97
"""An abbreviation that the text itself introduces in brackets after the name."""
UNSUPPORTED = 0.4
ROLE = 0.88
"""An office with one holder on the day: “the Russian president”."""

TEAM = 0.88
"""A team called by its place or its plural, in a text on sport."""

NAMED_OTHERWISE = 0.05
"""Another, longer name of the entity stands in the text."""
RELATED = 0.03
"""For each related entity of the text, at most three."""
SUBJECT = 0.08
TOPIC = 0.03
TITLE_FITS = 0.06
TITLE_AGAINST = -0.35
ELSEWHERE = -0.35
"""A state after a place's name in which the place of the registry does not lie: Moscow, Idaho."""
LOCATIVE_FITS = 0.02
ORDINARY_BEGINS = -0.2
"""An English word that begins a sentence, or stands in a headline, may be just that word."""
ORDINARY_WORD = -0.06
GRAMMAR = -0.5
"""A pronoun, or another word of grammar, whose capital is due to its place: “He said so” after He Lifeng."""
PIPELINE_SUPPORTS = 0.03
PIPELINE_AGAINST = -0.2

LISTED_RANK = 0.9
"""All that the editor listed ranks alike at first."""
PRIOR_NAMED = 0.05
PRIOR_TEAM = 0.2
PRIOR_READING = 0.2
"""The words around speak of a place, or of a government."""
PRIOR_SITE = 0.3
"""A country behind a name, or “the city of” before it, makes it a place's, and nobody's."""
PRIOR_RELATED = 0.06
"""A related entity, or a topic of the text, speaks for it."""
PRIOR_ROLE = 0.1
"""A title before the full name is the office of one of those who are called so."""
PRIOR_QUALIFIED = 0.06
"""What stands in brackets after the name in the registry is in the text: Democratic Party (Hong Kong)."""
PRIOR_NAME = 0.1
"""The words are the whole name of one entity, and an alias of the other."""
PRIOR_PART = 0.06
"""The words are a part of the entity's name: Washington of Washington, D.C., not of the federal government."""

MARGIN = 0.05
"""By how much one entity must lead in rank for an ambiguous name to be linked: a whole name does not beat a part of one."""
FAR_BEHIND = 0.5
"""How far behind in rank a surname of somebody in the text is out of question: where the words around tell of a place."""
CONTENDER = 0.6
"""The confidence from which a rival counts."""
CONTESTED = -0.04
"""What a rival that was beaten takes from the confidence."""
CEILING = 0.99


def base(surface: Surface, size: int) -> float:
    """The probability of a form of `size` words that stands alone."""
    return (WHOLE if size > 1 else SINGLE).get(surface, UNSUPPORTED)
