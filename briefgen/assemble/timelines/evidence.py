"""How an article calls its persons, “he” or “she”, by all of its sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from briefgen.assemble.timelines.antecedents import SURE, Antecedents
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.references import ANY_PERSON, FORMS_OF, OWNERS_OF_PERSONS, speaking_pronoun, spoken_of
from briefgen.assemble.timelines.tokens import Kind
from briefgen.assemble.timelines.verbs import Act

Doer = tuple[Reading, tuple[str, ...], str | None]
"""A sentence, who acts in it, and its opening reference."""


def pronouns_of(types: Mapping[str, str], sentences: Sequence[Doer]) -> Counter[tuple[str, str]]:
    """How much speaks for each of (person, pronoun) in an article, from all its sentences.

    What can mean one person alone counts for all that is needed: “Lund said she would stay”, “He” where no other has been named.
    """
    found: Counter[tuple[str, str]] = Counter()
    if not any(spoken_of(reading) for reading, _, _ in sentences):
        return found
    reading_on = Antecedents(types)
    named: set[str] = set()
    for reading, doing, opening in sentences:
        for person, pronoun in _said_of_oneself(reading, reading_on):
            found[person, pronoun] += SURE
        meant = reading_on.meant(opening, reading)
        opens = opening or speaking_pronoun(reading)
        here = set(reading_on.persons(reading.tokens))
        if meant and opens in ANY_PERSON:
            found[meant, opens] += SURE if named | here == {meant} else 1
        elif len(named) == 1 and not here:
            found.update((person, t.low) for person in named for t in reading.tokens if t.low in ANY_PERSON and not t.quoted)
        named |= here
        reading_on.add(reading, (*doing, meant) if meant else doing, opening, meant)
        reading_on.evidence = Counter({key: count for key, count in found.items() if count >= SURE})
    return found


def _said_of_oneself(reading: Reading, known: Antecedents) -> Iterator[tuple[str, str]]:
    """“Lund said she would stay”, “Lund, 38, is at home with her son”, where nobody else is named before."""
    tokens, main = reading.tokens, reading.main
    for at, token in enumerate(tokens):
        if token.low not in FORMS_OF or token.quoted:
            continue
        verb = next((v for v in reading.verbs if v.act is Act.SAY and not v.quoted and v.at < at <= v.at + 2), None)
        owner = OWNERS_OF_PERSONS.get(token.low, "") if main is not None and main.act is Act.STATE and main.at < at else ""
        pronoun = token.low if verb is not None else owner
        if pronoun not in ANY_PERSON:
            continue
        named = set(known.persons(tokens[:at]))
        unknown = any(t.kind is Kind.WORD and t.text[0].isupper() for t in tokens[1:at])
        if len(named) == 1 and not unknown:
            yield named.pop(), pronoun
