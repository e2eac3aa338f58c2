"""The machine that finds an editor's entities in a text. Compiled once from the registry; a text changes nothing in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.annotate.context import Context
from briefgen.annotate.linking.evidence import Evidence
from briefgen.annotate.linking.index import Index
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.search import Search
from briefgen.annotate.linking.words import Words, words_of
from briefgen.annotate.text import from_string
from briefgen.config import Linking
from briefgen.model import LinkRules, Mention, Registry, Skipped, Text

if TYPE_CHECKING:
    from spacy.tokens import Doc


class Matcher:
    """Finds the names of a registry's entities. `language` is a BCP 47 tag; the rules for capitals and titles are those of English.

    Deterministic, and independent of the order in which the entities were given.
    """

    def __init__(self, registry: Registry, linking: Linking, language: str = "en") -> None:
        self._index = Index(registry, linking.demonyms)
        self._threshold = linking.threshold
        self._english = language.split("-")[0].lower() == "en"

    def link(
        self, text: Text, context: Context, doc: Doc | None = None, words: Words | None = None
    ) -> tuple[tuple[Mention, ...], tuple[Skipped, ...]]:
        """Find names in `text`. The entities of `doc`, what a trained pipeline found in `text.plain`, are evidence.

        `words` are `words_of(text)`, for a caller who has need of them too.

        Mentions are in text order and never overlap; every candidate that is not linked is a Skipped with its reason.
        """
        scene = Scene(text, words or words_of(text), context, self._english)
        return Search(self._index, scene, doc, self._threshold, self._title(context)).result()

    def _title(self, context: Context) -> Evidence | None:
        """Whom the title of a text names; None where it has no title."""
        if not context.title:
            return None
        text = from_string(context.title)
        above = replace(context, title="", links=LinkRules())
        return Search(self._index, Scene(text, words_of(text), above, self._english), None, self._threshold).evidence()
