"""The one function that annotates prose, whether it is an article, a note or a string of the library's caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.annotate.context import Context
from briefgen.annotate.linking.matcher import Matcher
from briefgen.annotate.linking.words import Words
from briefgen.annotate.temporal import read_times
from briefgen.model import AnnotatedText, Text

if TYPE_CHECKING:
    from spacy.tokens import Doc


def annotate_prose(
    text: Text, matcher: Matcher, context: Context, doc: Doc | None = None, words: Words | None = None
) -> AnnotatedText:
    """Names first, then times outside them: “May” in “Theresa May” is no month. `doc` and `words` are as for `Matcher.link`."""
    mentions, skipped = matcher.link(text, context, doc, words)
    times, entries = read_times(text, context, [(m.start, m.end) for m in mentions])
    return AnnotatedText(text, mentions, skipped, times, entries)
