"""What is named after people, beside the words that follow a name at once: an award, an airport, a firm of several partners."""

from __future__ import annotations

from collections.abc import Container, Iterator

from briefgen.annotate.linking.longer_names import AFTER
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.reach import is_capital
from briefgen.annotate.linking.scene import Scene, Style
from briefgen.annotate.linking.tables import word_set
from briefgen.annotate.linking.titles import is_title
from briefgen.annotate.linking.words import Case

WORKS = frozenset("story stories show movie film musical".split())
"""Heads of what is made of people: “the Ada Marlow Story”."""
SITES = word_set(
    """
    drive lane way parkway highway expressway freeway bypass terrace close crescent circle mall wing room rooms annex annexe
    pavilion auditorium complex campus professorship fellowship fellowships scholarship scholarships lecture lectures collection
    archive archives shield plate stakes handicap stand terminal tunnel dam dock pier quay statue fountain ward suite trail
    playground courthouse stud track
    """
)
"""Heads of what bears people's names: “Ada Marlow Drive”, “the Ada Marlow Room”."""
FARTHEST = 4
"""Capitalised words after a full name among which the head of what is named after somebody stands."""


def is_named_after(scene: Scene, end: int) -> bool:
    """Whether capitals after a full name, which ends before `end`, make it a thing's: “the Ada Marlow Human Rights Award”."""
    keys = scene.words.keys
    return any(keys[word] in AFTER or keys[word] in WORKS or keys[word] in SITES for word in _capitals_behind(scene, end))


def is_another_firm(scene: Scene, end: int) -> bool:
    """Whether capitals after a firm's name, which ends before `end`, make it another one's: “Marlow Lund Trading Corporation”."""
    return any(word > end and scene.words.keys[word] in _COMPANIES for word in _capitals_behind(scene, end))


def _capitals_behind(scene: Scene, end: int) -> Iterator[int]:
    """The few capitalised words in prose that go on with a name, which ends before `end`; no title is among them."""
    words = scene.words
    if end == len(words) or scene.style(end) is not Style.PROSE:
        return
    for word in range(end, min(end + FARTHEST, len(words))):
        if words.gap(word - 1) != " " or not is_capital(scene, word) or is_title(words.keys[word]):
            return
        yield word


_ENDING = frozenset([".", ";", ")", ""])
_COMPANIES = frozenset("corporation company companies trust fund bank foundation holdings partners".split())
"""Heads of firms that bear another one's name."""


def partners(scene: Scene, hit: Hit, known: Container[int]) -> tuple[int, int] | None:
    """The words of a firm of three partners or more: “Peters, Marlow, Lund & Selk”. Not where others of them are known people."""
    words, start, last = scene.words, hit.start, hit.start
    if hit.end - start > 1:
        return None
    while last + 1 < len(words) and words.gap(last) == ", " and is_capital(scene, last + 1):
        last += 1
    if last + 1 >= len(words) or words.gap(last) != " & " or not is_capital(scene, last + 1):
        return _as_before(scene, start, known)
    while start and words.gap(start - 1) == ", " and is_capital(scene, start - 1):
        start -= 1
    alone = all(word not in known for word in range(start, last + 2) if word != hit.start)
    return (start, last + 2) if last + 1 - start >= 2 and alone else None


def _as_before(scene: Scene, last: int, known: Container[int]) -> tuple[int, int] | None:
    """The words of a firm of partners that the text has in full with “&”: “Marlow, Lund” of “Marlow, Lund & Co.”; or that end a
    sentence, without an “and”: “the founder of Marlow, Lund.”."""
    words = scene.words
    for first, second in ((last - 1, last), (last, last + 1)):
        pair = first >= 0 and second < len(words) and words.gap(first) == ", "
        if not pair or not is_capital(scene, first) or not is_capital(scene, second):
            continue
        behind = first > 0 and words.gap(first - 1) == " " and words.cases[first - 1] is Case.LOWER
        alone = behind and second == last and first not in known and words.gap(second)[:1] in _ENDING
        if alone or f"{words.text[words.starts[first] : words.ends[second]]} & " in words.text:
            return first, second + 1
    return None
