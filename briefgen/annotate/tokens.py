"""Tokens: spaCy's blank pipeline of a language, made once. Nothing has to be downloaded."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


@lru_cache(maxsize=8)
def pipeline(language: str) -> Language:
    """The blank pipeline of a language tag (`en-GB` is `en`); spaCy's multi-language one where it knows no rules of its own."""
    import spacy

    try:
        nlp = spacy.blank(language.split("-")[0].lower())
    except ImportError:
        nlp = spacy.blank("xx")
    nlp.max_length = 10_000_000
    return nlp


def tokenize(plain: str, language: str) -> Doc:
    """The tokens of a text; `doc.text == plain` always holds, so that token offsets are code points into `plain`."""
    return pipeline(language).make_doc(plain)
