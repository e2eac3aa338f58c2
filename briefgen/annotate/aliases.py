"""Aliases that are words of everyday language: by themselves they would link what no writer meant as a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.model import AliasMatch, Entity
from briefgen.problems import Problem, warning

ARTICLES = ("the", "a", "an")


def common_words(entities: Iterable[Entity]) -> Iterator[Problem]:
    """Strong aliases of one word in lower case, where the entity itself has a name with a capital."""
    for entity in entities:
        for index, alias in enumerate(entity.aliases):
            if alias.match is not AliasMatch.STRONG or not _is_common(alias.text) or alias.text == entity.name.lower():
                continue  # the name itself is also written so: adidas
            where = entity.where("aliases", index)
            if alias.text in FUNCTION_WORDS:
                yield warning(where, f"“{alias.text}” is a word of grammar: wherever it stands it would be linked.", "Take it out.")
            elif entity.type != "Concept" and entity.name != entity.name.lower():
                yield warning(
                    where,
                    f"“{alias.text}” is written as a common noun: wherever it stands it would be linked.",
                    f"Write `{{text: {alias.text}, match: context}}`, or the name with its capital.",
                )


def _is_common(name: str) -> bool:
    """Whether a name is one word in lower case, perhaps with its article."""
    words = name.split()
    return name.islower() and (len(words) == 1 or (len(words) == 2 and words[0] in ARTICLES))
