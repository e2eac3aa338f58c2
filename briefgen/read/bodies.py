"""Plain text as it was copied → the body of an article, cleaned by rules and reported."""

from __future__ import annotations

from collections import defaultdict

from briefgen.cleaning import SPACE_BEFORE_PUNCTUATION, SPACED, Cleaned, clean, paragraph_mode, paragraphs_told
from briefgen.model import Article, Body
from briefgen.problems import Location, Problem, info
from briefgen.yaml_values import control_character


def plain_body(text: str, shown: str, article: Article, language: str) -> tuple[Body, list[Problem]]:
    """The body, and what was cleaned: one line a rule, with the lines it touched."""
    spaced = language.split("-")[0].lower() in SPACED
    cleaned, changes = clean(text, (*article.keep, SPACE_BEFORE_PUNCTUATION) if spaced else article.keep)
    mode = article.paragraphs if article.paragraphs != "auto" else paragraph_mode(cleaned)
    control = control_character(cleaned, shown)
    guessed = paragraphs_told(cleaned) if article.paragraphs == "auto" else None
    otherwise = f"Write `paragraphs: {guessed[1]}` if that is not so." if guessed else ""
    told = [info(Location(shown, 1), f"guessed: {guessed[0]}.", otherwise)] if guessed else []
    return Body(cleaned, "text", shown, 1, mode), [*told, *_reports(changes, shown), *([control] if control else [])]


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
