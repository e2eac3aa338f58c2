"""What the editor should know of one text as it was read: names to decide, rules that fit no place, dates that nothing resolves."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.annotate.occurrences import occurrences
from briefgen.annotate.prose import ProseField
from briefgen.annotate.settling import link, rule, stretch
from briefgen.model import NO_DATELINE, AnnotatedText, Article, Skipped, Text
from briefgen.problems import Location, Problem, warning

EXAMPLES = 2
"""Unresolved dates that a message repeats."""


def remarks(field: ProseField, annotated: AnnotatedText) -> Iterator[Problem]:
    """Every remark on a prose field."""
    if annotated.outline.in_doubt:
        yield from _ambiguities(field, annotated)
    if isinstance(field.record, Article):
        yield from _unused_rules(field.record, annotated)
        if annotated.outline.in_doubt:
            yield from _unresolved(field.record, annotated)


def _ambiguities(field: ProseField, annotated: AnnotatedText) -> Iterator[Problem]:
    """A name the editor has to decide, once a text: where it stands first (in a value of YAML, which is indented, the line)."""
    told: set[tuple[str, tuple[str, ...]]] = set()
    for skipped in annotated.skipped:
        key = (skipped.text, tuple(sorted(skipped.candidates)))
        if skipped.ambiguous and key not in told:
            told.add(key)
            line, column = annotated.text.locate(skipped.start)
            yield warning(
                Location(annotated.text.path, line, column if field.key[2] == ("body",) and field.key[0] != "note" else 0),
                f"“{skipped.text}”: {skipped.reason}.",
                _decision(skipped, annotated.text, isinstance(field.record, Article)),
            )


def _decision(skipped: Skipped, text: Text, has_rules: bool) -> str:
    """How to say that a name means its likeliest candidate: for this place alone where the name stands in others too."""
    if not has_rules:
        return f"Say which with a link: {link(skipped)}."
    near = stretch(text, skipped)
    if not near:
        return f"Say which with {rule(skipped)}, or with `never`."
    return f"Say which with {rule(skipped, near)}; without `near`, every “{skipped.text}” is meant. Or link none, with `never`."


def _unused_rules(article: Article, annotated: AnnotatedText) -> Iterator[Problem]:
    """The editor's word that fits no place in the text has no effect, and says so."""
    if not (article.links.set or article.links.never or article.dates.set):
        return
    plain = annotated.plain
    rules = [(("links", "set", i), r.text, r.near) for i, r in enumerate(article.links.set)]
    rules += [(("dates", "set", i), r.text, r.near) for i, r in enumerate(article.dates.set)]
    for path, words, near in rules:
        missing = next((w for w in (words, near) if w and not any(occurrences(plain, w))), None)
        if missing:
            yield warning(article.where(*path), f"“{missing}” does not stand in the text.", "Copy the words as they are there.")
    for i, words in enumerate(article.links.never):
        if not any(occurrences(plain, words)):
            yield warning(article.where("links", "never", i), f"“{words}” does not stand in the text.", "Drop the line.")


def _unresolved(article: Article, annotated: AnnotatedText) -> Iterator[Problem]:
    """Dates that count from a day that the article does not give. Words such as “now” name no date anyway."""
    words = [t.text for t in annotated.times if t.reason == NO_DATELINE and t.timex_type == "DATE" and t.timex_value[:1] == "X"]
    if words:
        shown = ", ".join(f"“{word}”" for word in list(dict.fromkeys(words))[:EXAMPLES])
        more = " …" if len(set(words)) > EXAMPLES else ""
        many = "1 relative date" if len(words) == 1 else f"{len(words)} relative dates"
        yield warning(
            article.where("dateline"),
            f"no dateline: {many} ({shown}{more}) {'stays' if len(words) == 1 else 'stay'} unresolved.",
            "Add the day that they count from, `dateline: {date: 2025-01-21}`, or set each with `dates: {set: …}`.",
        )
