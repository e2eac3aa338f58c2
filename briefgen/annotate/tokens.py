"""Words of a text: spaCy's rule-based tokeniser, without any trained model."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

ANY_LANGUAGE = "xx"
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def tokenize(plain: str, language: str, trained: Language | None = None) -> Doc:
    """The tokens of `plain`, with `doc.text == plain`: token offsets (`token.idx`) are code points into it.

    A trained pipeline of that language, where one is given, adds what it finds: its `doc.ents` are evidence in linking.

    A language tag (“en-GB”) is read by its first part; a language spaCy has no rules for is split at white space and punctuation.
    A lone surrogate, which is no text, counts as one unknown character.
    """
    from spacy.tokenizer import Tokenizer

    encodable = _LONE_SURROGATE.sub("\ufffd", plain)
    if trained is not None and trained.lang == _code(language):
        found = trained(encodable)
        if found.text == encodable:
            return found
    tokenizer = pipeline(language).tokenizer
    doc: Doc = tokenizer(encodable)
    if not isinstance(tokenizer, Tokenizer) and doc.text != encodable:  # spaCy's own keeps every character; word splitters need not
        doc = pipeline(ANY_LANGUAGE).tokenizer(encodable)
    return doc


def pipeline(language: str) -> Language:
    """The blank pipeline of a language tag, made once. Its vocabulary is the one that matchers for that language must share."""
    return _blank(_code(language))


def _code(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower() or ANY_LANGUAGE


@cache
def _blank(code: str) -> Language:
    import spacy

    try:
        return spacy.blank(code)
    except ImportError:  # unknown to spaCy, or known and its word splitter is not installed
        return spacy.blank(ANY_LANGUAGE) if code != ANY_LANGUAGE else _blank(ANY_LANGUAGE)
