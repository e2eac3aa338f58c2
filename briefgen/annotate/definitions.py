"""Definitions of footnotes, abbreviations and addresses that are lost, since they are given twice or never used."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import escape

from briefgen.annotate.places import Loss, folded, short
from briefgen.annotate.printed import TARGET
from briefgen.problems import Severity

_NAMED = re.compile(r"\[([^\[\]]+)\](?!:)")
_DEFINITIONS = (
    (re.compile(r"^ {0,3}(\[\^[^\]\n]+\]):", re.MULTILINE), "footnote"),
    (re.compile(r"^ {0,3}(\[(?!\^)[^\]\n]+\]):", re.MULTILINE), "address"),
    (re.compile(r"^(\*\[[^\\\]\n]+\]) ?:", re.MULTILINE), "abbreviation"),
)


def of_definitions(html: str, written: str) -> Iterator[Loss]:
    """What is lost of the definitions in a text, code left out, of which the engine made this HTML."""
    yield from _doubled(written)
    yield from _uncited(html, written)
    yield from _unused(written)


def _doubled(written: str) -> Iterator[Loss]:
    """Of two definitions the engine takes the last."""
    for pattern, kind in _DEFINITIONS:
        found = list(pattern.finditer(written))
        left = Counter(match[1] for match in found)
        for match in found:
            left[match[1]] -= 1
            if left[match[1]]:
                said = f"the {kind} “{match[1]}” is defined again below, and what is said here is left out."
                yield Loss(match.start(1), said, "Keep one of them, or name the other differently.")


def _uncited(html: str, written: str) -> Iterator[Loss]:
    """Footnotes to which no mark leads: the way back from them would lead nowhere."""
    for defined in _DEFINITIONS[0][0].finditer(written):
        name = defined[1][2:-1]
        if f'id="fn:{escape(name)}"' in html and f'href="#fn:{escape(name)}"' not in html:
            said = f"nothing leads to the footnote “{defined[1]}”."
            yield Loss(defined.start(1), said, f"Put “{defined[1]}” where it belongs, or take the footnote out.", Severity.ERROR)


def _unused(written: str) -> Iterator[Loss]:
    """Addresses by a name that no link has. What leads to `#` is a comment in disguise."""
    named = Counter(folded(name) for name in _NAMED.findall(written))
    for target in TARGET.finditer(written):
        name = folded(target[1])
        if not name.startswith("^") and target[2] not in ("#", "<>") and named[name] <= 0:
            said = f"no link has the name of this address, “[{short(target[1])}]”: it is left out."
            yield Loss(target.start(1) - 1, said, f"Write “[…][{short(target[1])}]” where it belongs, or take it out.")
