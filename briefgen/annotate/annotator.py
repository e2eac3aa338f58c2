"""The one function that annotates prose, whether it is an article, a note or a string of the library's caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.annotate.context import Context
from briefgen.annotate.linking.matcher import Matcher
from briefgen.annotate.temporal import find_times
from briefgen.model import AnnotatedText, Text

if TYPE_CHECKING:
    from spacy.tokens import Doc


def annotate_prose(text: Text, doc: Doc, matcher: Matcher, context: Context) -> AnnotatedText:
    """Names first, then times outside them: “May” in “Theresa May” is no month. `doc` holds the tokens of `text.plain`."""
    mentions, skipped = matcher.link(text, doc, context)
    times = find_times(text, doc, context, [(m.start, m.end) for m in mentions])
    return AnnotatedText(text, mentions, skipped, times)
