"""What copying leaves behind in plain text, taken out by rules that are named, listed and switchable.

No rule changes the number of lines, so that line numbers keep meaning the editor's own file.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from briefgen.broken_words import RULE as BROKEN_WORDS_RULE
from briefgen.paragraphs import row_lines


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
_OF_TABLES = frozenset(["odd-spaces", "double-spaces"])
"""Rules that would take from the rows of a table what parts their cells."""
_BEFORE_TABLES = [
    replace(rule, pattern=re.compile(rule.pattern.pattern.replace("\t", ""))) if rule.name == "odd-spaces" else rule
    for rule in LINE_RULES[:4]
]
"""Those without which the cells of a table do not stand below each other; no tab is touched."""

SIGN_OFFS = re.compile(
    r"(?:Write|E-?mail|Contact|Reach|Send (?:tips|feedback)) to\b.{0,80}\bat\b.{0,20}\S+@\S+\.\w+\W*"
    r"|(?:Contact|E-?mail|Reach) (?:the (?:reporter|author|writer)s?|us|\w+(?: \w+){0,3}) at\b.{0,20}\S+@\S+\.\w+\W*"
    r"|(?:Sign up|Subscribe) (?:for|to)\b.{0,100}\bnewsletter\b.{0,60}"
    r"|Copyright ©.{0,160}All Rights Reserved\.?.{0,80}",
    re.IGNORECASE,
)
"""A whole last line that belongs to the publisher's page, not to the text."""

SIGN_OFF_RULE = "sign-off"
_ORDER = {rule.name: place for place, rule in enumerate(LINE_RULES)}
RULE_NAMES = (*(rule.name for rule in LINE_RULES), SIGN_OFF_RULE, BROKEN_WORDS_RULE)


def clean(source: str, keep: Collection[str] = ()) -> tuple[str, list[Cleaned]]:
    """The text without what copying left behind, and every change. `keep` names the rules that are switched off."""
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    changes: dict[tuple[str, int], Cleaned] = {}

    def ruled(rules: Iterable[Rule], number: int) -> None:
        for rule in rules:
            if rule.name not in keep:
                cleaned = rule.pattern.sub(rule.replacement, lines[number])
                if cleaned != lines[number]:
                    changes[rule.name, number] = Cleaned(rule.name, number + 1, rule.done)
                lines[number] = cleaned

    for number in range(len(lines)):
        ruled(_BEFORE_TABLES, number)
    rows = row_lines(lines)
    for number in range(len(lines)):
        ruled((rule for rule in LINE_RULES if number not in rows or rule.name not in _OF_TABLES), number)
    done = [changes[key] for key in sorted(changes, key=lambda key: (key[1], _ORDER[key[0]]))]
    if SIGN_OFF_RULE not in keep:
        done += _cut_sign_off(lines)
    return "\n".join(lines), done


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
