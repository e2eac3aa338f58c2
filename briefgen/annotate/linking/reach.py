"""How far a name reaches in a text: its capitalised run, the quotation it stands in, the firm that has it twice."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.annotate.linking.family_names import PARTICLES
from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.scene import Scene, Style
from briefgen.annotate.linking.titles import is_title
from briefgen.annotate.linking.words import Case

_QUOTES = tuple('"“‘«')
_CLOSING = tuple('"”’»')
GIVEN_TOO = frozenset({"will"})
"""Words of grammar that are given names as well."""
_JOINING = frozenset({"of", "the"}) | PARTICLES
_BREAKING = FUNCTION_WORDS - {"of", "the"} - GIVEN_TOO
_GAPS = frozenset(("", "-", "'", "’", "&", "."))
LONGEST_RUN = 40
"""How many words on each side of a name may belong to a longer one: a text all in capitals is not looked through for each name."""


def is_capital(scene: Scene, word: int) -> bool:
    return scene.words.cases[word] in (Case.CAPITAL, Case.UPPER)


def quoted_name(scene: Scene, hit: Hit) -> tuple[int, int] | None:
    """The words of a short quotation in capitals that holds more than the name: “Quiet Berlin Nights”, a title."""
    words, start, end = scene.words, hit.start, hit.end
    if not scene.has_quotes:
        return None
    first, last = start - LONGEST_RUN, min(end + LONGEST_RUN, len(words))
    while start > max(first, 0) and words.joints[start - 1] == words.gap(start - 1) == " " and is_capital(scene, start - 1):
        start -= 1
    while end < last and words.gap(end - 1) == " " and is_capital(scene, end):
        end += 1
    while start < hit.start and words.keys[start] in FUNCTION_WORDS:
        start += 1
    if (start, end) == (hit.start, hit.end) or end - start > 5 or scene.style(hit.start) is not Style.PROSE:
        return None
    if not start or words.gap(start - 1)[-1:] not in _QUOTES or words.gap(end - 1)[:1] not in _CLOSING:
        return None
    return None if is_title(words.keys[start]) else (start, end)


def doubled_name(scene: Scene, hit: Hit) -> tuple[int, int] | None:
    """The words of a firm of one name twice: “Johnson & Johnson”, “Johnson and Johnson”."""
    words, start = scene.words, hit.start
    if hit.end - start > 1:
        return None
    for first in (start - 2, start - 1, start):
        for last in (first + 1, first + 2):
            if first >= 0 and start in (first, last) and last < len(words) and words.keys[first] == words.keys[last]:
                joined = words.text[words.ends[first] : words.starts[last]]
                alone = not first or words.gap(first - 1) != " " or not is_capital(scene, first - 1)
                if joined in (" & ", "&", " and ") and alone and is_capital(scene, first) and is_capital(scene, last):
                    return first, last + 1
    return None


def run_left(scene: Scene, end: int) -> int:
    """Where the capitalised run before a word begins."""
    words, start, first = scene.words, end, max(end - LONGEST_RUN, 0)
    while start > first and words.joints[start - 1] is not None:
        before = start - 1
        joins = is_capital(scene, before) or words.keys[before] in _JOINING
        if not joins or words.keys[before] in _BREAKING or words.gap(before).strip() not in _GAPS or scene.begins_sentence(start):
            break
        start = before
    while start < end and (words.keys[start] in ("of", "the") or not is_capital(scene, start)):
        start += 1
    return start


def run_right(scene: Scene, end: int) -> int:
    """Where the capitalised run from a word on ends. A name at the end of a text may have a sign after it, and no word: “Lund@”."""
    return min(max(_capitals_after(scene, end)), len(scene.words))


def _capitals_after(scene: Scene, end: int) -> Iterator[int]:
    words, last = scene.words, min(end + LONGEST_RUN, len(scene.words))
    yield end + 1
    while end + 1 < last and words.gap(end) == " " and is_capital(scene, end + 1):
        end += 1
        yield end + 1
