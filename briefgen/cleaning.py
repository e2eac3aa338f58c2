"""What copying leaves behind in plain text, taken out by rules that are named, listed and switchable.

No rule changes the number of lines, so that line numbers keep meaning the editor's own file.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal


@dataclass(frozen=True, slots=True)
class Rule:
    """A cleaning rule: `name` switches it off in an article's `keep:`, `done` says what it did."""

    name: str
    done: str
    pattern: re.Pattern[str]
    replacement: str


@dataclass(frozen=True, slots=True)
class Cleaned:
    """One change: the rule's name, the line (from 1), what was done."""

    rule: str
    line: int
    done: str


SPACE_BEFORE_PUNCTUATION = "space-before-punctuation"
SPACED = frozenset({"fr"})
"""Languages that set a space before high punctuation on purpose: that rule is off there."""

LINE_RULES = (
    Rule("control-characters", "control character removed", re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"), ""),
    Rule("invisible-characters", "invisible character removed", re.compile("[\u00ad\u200b\u2060\ufeff]"), ""),
    Rule(
        "odd-spaces",
        "non-breaking or odd space made a plain one",
        re.compile("[\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\t]"),
        " ",
    ),
    Rule(
        SPACE_BEFORE_PUNCTUATION,
        "space before a punctuation mark removed",
        re.compile(
            r"(?<=[\w)\]’”%]) +(?=(?:[.,!?]|[;:](?!\)))(?:[\s”’\"')\]]|$))"
            r"(?!\. ?\.|(?<=\d ): \d)"  # neither ellipses nor ratios and scores
        ),
        "",
    ),
    Rule("double-spaces", "doubled space made one", re.compile(r"(?<=\S) {2,}(?=\S)"), " "),
    Rule("trailing-space", "space at the end of the line removed", re.compile(r"[ \t]+$"), ""),
)
"""Applied to each line in this order."""

SIGN_OFFS = re.compile(
    r"(?:Write|E-?mail|Contact|Reach|Send (?:tips|feedback)) to\b.{0,80}\bat\b.{0,20}\S+@\S+\.\w+\W*"
    r"|(?:Contact|E-?mail|Reach) (?:the (?:reporter|author|writer)s?|us|\w+(?: \w+){0,3}) at\b.{0,20}\S+@\S+\.\w+\W*"
    r"|(?:Sign up|Subscribe) (?:for|to)\b.{0,100}\bnewsletter\b.{0,60}"
    r"|Copyright ©.{0,160}All Rights Reserved\.?.{0,80}",
    re.IGNORECASE,
)
"""A whole last line that belongs to the publisher's page, not to the text."""

SIGN_OFF_RULE = "sign-off"
RULE_NAMES = (*(rule.name for rule in LINE_RULES), SIGN_OFF_RULE)


def clean(source: str, keep: Collection[str] = ()) -> tuple[str, list[Cleaned]]:
    """The text without what copying left behind, and every change. `keep` names the rules that are switched off."""
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    changes: list[Cleaned] = []
    for number, line in enumerate(lines, start=1):
        for rule in LINE_RULES:
            if rule.name not in keep:
                cleaned = rule.pattern.sub(rule.replacement, line)
                if cleaned != line:
                    changes.append(Cleaned(rule.name, number, rule.done))
                line = cleaned
        lines[number - 1] = line
    if SIGN_OFF_RULE not in keep:
        changes += _cut_sign_off(lines)
    return "\n".join(lines), changes


def _cut_sign_off(lines: list[str]) -> list[Cleaned]:
    """Empties the sign-offs at the end; never the only words of a text."""
    changes: list[Cleaned] = []
    while True:
        written = [i for i, line in enumerate(lines) if line.strip()]
        if len(written) < 2 or not SIGN_OFFS.fullmatch(lines[written[-1]].strip()):
            return changes
        last = written[-1]
        changes.append(Cleaned(SIGN_OFF_RULE, last + 1, f"“{lines[last].strip()}” cut from the end"))
        lines[last] = ""


WRAPPED = 40
"""Shortest median of line lengths (code points) at which lines followed by blank lines are taken for hard-wrapped prose."""
WIDEST = 120
"""Characters up to which prose is wrapped by width alone; wider lines must break off in mid-sentence to be taken for wrapped."""

Paragraphs = Literal["lines", "blank-lines"]
GUESSED: dict[Paragraphs, tuple[str, str]] = {
    "lines": ("each line break ends a paragraph", "blank-lines"),
    "blank-lines": ("blank lines end a paragraph, and the lines between them are joined", "lines"),
}
"""How each guess is told, and what says otherwise."""
_FULL_STOP = re.compile(r"[.!?:…][”’\"')\]»]*$")


def paragraph_mode(source: str) -> Paragraphs:
    """What ends a paragraph in a plain text: hard-wrapped text with blank lines is joined, otherwise every line break ends one."""
    runs = _runs(source.split("\n"))
    breaks = [(line.rstrip(), after.lstrip()) for run in runs for line, after in pairwise(run)]
    if not breaks:
        return "blank-lines"
    if len(runs) == 1:
        return "lines"
    longest = max(len(line.rstrip()) for run in runs for line in run)
    full = 0.6 * longest
    within = sum(after[:1].islower() or (len(line) >= full and not _FULL_STOP.search(line)) for line, after in breaks)
    if within > len(breaks) / 2:
        return "blank-lines"
    even = sum(len(line) >= full for line, _ in breaks) / len(breaks)
    return "blank-lines" if longest <= WIDEST and (even >= 0.7 or longest < WRAPPED) else "lines"


def paragraphs_told(source: str) -> tuple[str, str] | None:
    """(what is guessed to end a paragraph, the mode that says otherwise); None where there is nothing to guess."""
    if all(len(run) == 1 for run in _runs(source.split("\n"))):
        return None
    return GUESSED[paragraph_mode(source)]


def _runs(lines: list[str]) -> list[list[str]]:
    """Lines with nothing blank between them."""
    runs: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            runs[-1].append(line)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]
