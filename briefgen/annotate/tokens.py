"""A text as a trained pipeline of spaCy reads it. Names and dates are found in words of their own: without a pipeline nothing is
tokenised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LONG_RUN = re.compile(r"\S{101,}")
_PIECE = re.compile(r"(?:[^\W_]{0,200}+[\W_]){0,16}+[^\W_]{0,1000}+")
"""What a run without white space is cut into. spaCy takes signs off its ends one by one and looks at all that is left each time, so
that a line of 4,000 brackets would take a second, and ten such lines a hundred."""


def read_by(trained: Language, plain: str, language: str) -> Doc | None:
    """What a trained pipeline finds in a text: its `doc.ents` are evidence in linking, their offsets code points into `plain`.

    None for a text in another language than the pipeline's (of a tag, “en-GB”, the first part counts), and where its word splitter
    does not keep every character. A lone surrogate, which is no text, counts as one unknown character.
    """
    if language.replace("_", "-").split("-")[0].lower() != trained.lang:
        return None
    encodable = _LONE_SURROGATE.sub("\ufffd", plain)
    found = trained(_tokens(encodable, trained))
    return found if found.text == encodable else None


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
