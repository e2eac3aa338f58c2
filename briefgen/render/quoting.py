"""The passage of a note as other pages quote it: the words that its reader has before the eyes in the article."""

from __future__ import annotations

from briefgen.model import ArticleDossier, PlacedNote

LONGEST = 400
"""Code points from which a passage of more than two sentences is quoted by its first and its last."""


def quoted(note: PlacedNote, article: ArticleDossier) -> str:
    """The sentences that a note touches, whole, so that each says what it says in its place; before them the heading in which the
    passage begins. Empty for a note on the whole article.
    """
    numbers = range(note.passage.number, note.last + 1) if note.passage else range(0)
    sentences = [" ".join(article.excerpt(number).plain.split()) for number in numbers]
    if len(sentences) > 2 and sum(map(len, sentences)) > LONGEST:
        sentences = [sentences[0], "…", sentences[-1]]
    told = " ".join(sentences)
    return " · ".join(part for part in (note.heading, told) if part)
