"""The words by which a sentence is seen to tell of something that happened: verbs by what they do, and their forms.

A verb that is in none of the lists of `vocabulary` still counts where its form or place shows a finite verb; it is worth less.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from briefgen.assemble.timelines.vocabulary import DOUBLED, EVENTS, IRREGULAR, NOUNS_TOO, OTHERS, SAYING, STATES, TWO_PARTICIPLES


class Act(StrEnum):
    """What a verb does."""

    EVENT = "event"
    """Something is done, begins or ends: it belongs on a timeline."""
    SAY = "say"
    """Somebody speaks: a date beside it dates the speaking."""
    STATE = "state"
    """Something lasts or is felt: no day of its own."""
    OTHER = "other"


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


_DOUBLING_L = re.compile(r"[^aeiou][ae]l$")


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
        if _DOUBLING_L.search(verb):
            yield verb + "led", "past"  # “labelled”, as the British spell it
    if verb in NOUNS_TOO:
        return
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
    add((*IRREGULAR, *OTHERS.split()), Act.OTHER)
    return table


FORMS = _table()
DOING = frozenset(EVENTS.split()) - frozenset("report announce set take tell ask say make call".split())
"""Base forms of verbs that say what is done; not those that say it of anything."""
BASES = {
    **dict.fromkeys((*IRREGULAR, *OTHERS.split()), Act.OTHER),
    **dict.fromkeys(EVENTS.split(), Act.EVENT),
    **dict.fromkeys(SAYING.split(), Act.SAY),
    **dict.fromkeys(STATES.split(), Act.STATE),
}
"""Base forms, as they stand after “will” and “to”, with what they do."""
IN_HEADLINES = frozenset((*EVENTS.split(), *IRREGULAR)) - NOUNS_TOO
"""Base forms that are verbs behind a plural: “ministers sign”; “outlines plan” has none."""
SIMPLE_PASTS = frozenset(
    forms.split()[0] for verb, forms in IRREGULAR.items() if " " in forms and verb not in (*TWO_PARTICIPLES, forms.split()[0])
)
"""Forms that are no participles: “took”, “fell”; “has taken” has another."""
AUXILIARIES = MODALS | FUTURE | (BE - {"being", "been", "be"}) | (HAVE - {"having"}) | {"did", "does", "do"}
_VERBAL = AUXILIARIES | BASES.keys() | FORMS.keys()


def has_verbal_form(word: str) -> bool:
    """Whether a word in lower case has a form that finite verbs have; most words have none."""
    return word in _VERBAL or word.endswith("ed")
