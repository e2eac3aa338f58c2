"""Plain text as it was copied → the body of an article, cleaned by rules and reported."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from briefgen.broken_words import RULE as BROKEN_WORDS
from briefgen.broken_words import Broken, joined
from briefgen.cleaning import SPACE_BEFORE_PUNCTUATION, SPACED, Cleaned, clean
from briefgen.control_characters import control_character
from briefgen.model import Article, Body
from briefgen.paragraphs import paragraph_mode, paragraphs_told, tables
from briefgen.problems import Location, Problem, info, warning


def plain_body(text: str, shown: str, article: Article, language: str) -> tuple[Body, list[Problem]]:
    """The body, and what was cleaned: one line a rule, with the lines it touched."""
    spaced = language.split("-")[0].lower() in SPACED
    cleaned, changes = clean(text, (*article.keep, SPACE_BEFORE_PUNCTUATION) if spaced else article.keep)
    mode = article.paragraphs if article.paragraphs != "auto" else paragraph_mode(cleaned)
    told = _guessed(cleaned, shown) if article.paragraphs == "auto" else []
    broken: list[Broken] = []
    if mode == "blank-lines" and BROKEN_WORDS not in article.keep:
        cleaned, broken = joined(cleaned)
    control = control_character(cleaned, shown)
    problems = [*told, *_tables(cleaned, shown), *_reports(changes, shown), *_joined(broken, shown)]
    return Body(cleaned, "text", shown, 1, mode), [*problems, *([control] if control else [])]


def _guessed(text: str, shown: str) -> list[Problem]:
    """What is guessed to end a paragraph, if anything is; with a warning where a line more could turn the guess."""
    found = paragraphs_told(text)
    if found is None:
        return []
    guess, mode, other, in_doubt = found
    if in_doubt:
        said = f"what ends a paragraph is in doubt here; guessed: {guess}."
        return [
            warning(Location(shown, 1), said, f"Write `paragraphs: {mode}` to keep it so, `paragraphs: {other}` if that is not so.")
        ]
    return [info(Location(shown, 1), f"guessed: {guess}.", f"Write `paragraphs: {other}` if that is not so.")]


def _tables(text: str, shown: str) -> Iterator[Problem]:
    for first, last in tables(text.split("\n")):
        said = f"read as a table: this line and those down to line {last} are shown as a line each."
        yield info(Location(shown, first + 1), said, "Write the article in Markdown to have columns.")


def _joined(broken: list[Broken], shown: str) -> Iterator[Problem]:
    """The words that were put together: those of which the text says how, once for all, and each of the others."""
    sure = [Cleaned(BROKEN_WORDS, one.line, "word broken at the end of the line joined") for one in broken if one.sure]
    yield from _reports(sure, shown)
    for one in broken:
        if not one.sure:
            said = f"the word broken at the end of this line is read as “{one.made}”."
            yield warning(Location(shown, one.line), said, "Write it in one line as it should be.")


def _reports(changes: list[Cleaned], shown: str) -> list[Problem]:
    by_rule: dict[tuple[str, str], list[int]] = defaultdict(list)
    for change in changes:
        by_rule[change.rule, change.done].append(change.line)
    return [
        info(
            Location(shown, lines[0]),
            f"cleaned: {done}{_places(lines)}.",
            f"Keep it as it was with `keep: [{rule}]`.",
        )
        for (rule, done), lines in by_rule.items()
    ]


def _places(lines: list[int]) -> str:
    more = sorted(set(lines[1:]))
    if not more:
        return ""
    shown = ", ".join(str(line) for line in more[:5]) + (" …" if len(more) > 5 else "")
    return f", also in line {shown}" if len(more) == 1 else f", also in lines {shown}"
