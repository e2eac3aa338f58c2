"""Words of a text: spaCy's rule-based tokeniser, without any trained model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

ANY_LANGUAGE = "xx"
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LONG_RUN = re.compile(r"\S{101,}")
_PIECE = re.compile(r"(?:[^\W_]{0,200}+[\W_]){0,16}+[^\W_]{0,1000}+")
"""What a run without white space is cut into. spaCy takes signs off its ends one by one and looks at all that is left each time, so
that a line of 4,000 brackets would take a second, and ten such lines a hundred."""


def tokenize(plain: str, language: str, trained: Language | None = None) -> Doc:
    """The tokens of `plain`, with `doc.text == plain`: token offsets (`token.idx`) are code points into it.

    A trained pipeline of that language, where one is given, adds what it finds: its `doc.ents` are evidence in linking.

    A language tag (“en-GB”) is read by its first part; a language spaCy has no rules for is split at white space and punctuation.
    A lone surrogate, which is no text, counts as one unknown character.
    """
    from spacy.tokenizer import Tokenizer

    encodable = _LONE_SURROGATE.sub("\ufffd", plain)
    if trained is not None and trained.lang == _code(language):
        found = trained(_tokens(encodable, trained))
        if found.text == encodable:
            return found
    blank = pipeline(language)
    doc = _tokens(encodable, blank)
    # spaCy's own tokeniser keeps every character; word splitters need not
    if not isinstance(blank.tokenizer, Tokenizer) and doc.text != encodable:
        doc = _tokens(encodable, pipeline(ANY_LANGUAGE))
    return doc


def _tokens(plain: str, nlp: Language) -> Doc:
    from spacy.tokens import Doc

    pieces = list(_pieces(plain))
    if len(pieces) == 1:
        return nlp.make_doc(plain)
    return Doc.from_docs([nlp.make_doc(piece) for piece in pieces], ensure_whitespace=False) or nlp.make_doc("")


def _pieces(plain: str) -> Iterator[str]:
    """The text in pieces that can be tokenised one by one: mostly the whole, for words and addresses are short."""
    begin = 0
    for run in _LONG_RUN.finditer(plain):
        for piece in _PIECE.finditer(plain, run.start(), run.end()):
            if piece.end() < run.end():
                yield plain[begin : piece.end()]
                begin = piece.end()
    yield plain[begin:]


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
