# ruff: noqa: E501 - a case a line
"""Where paragraphs of plain text end, what stays a line of its own, and which words two lines share."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefgen.annotate.text import from_plain, from_string
from briefgen.broken_words import joined
from briefgen.model import Body
from briefgen.paragraphs import paragraphs_told
from tests.cleaning.test_cleaning import article, wrapped

APART = [
    ("Aboard were:\n- oil from\nArden\n- grain", ["Aboard were:", "- oil from\nArden", "- grain"], "items behind a line of text"),
    ("• oil\n• grain", ["• oil", "• grain"], "other signs"),
    ("1. Ask\n2. Wait,\nthen go", ["1. Ask", "2. Wait,\nthen go"], "numbers that follow each other"),
    ("– Where?\n– Here.", ["– Where?", "– Here."], "what is said, a line each"),
    ("It was the mayor\n- a teacher - who\nspoke.", ["It was the mayor\n- a teacher - who\nspoke."], "a dash alone"),
    ("It was long before\n1986. A year\n12. May", ["It was long before\n1986. A year\n12. May"], "numbers without order"),
    ("Port\tLoads\nArden\t12\nThe rest was lost.", ["Port\tLoads", "Arden\t12", "The rest was lost."], "cells parted by tabs"),
    ("| Arden | 12 |\n| Bray | 9 |", ["| Arden | 12 |", "| Bray | 9 |"], "cells parted by bars"),
    (
        "The loads\nArden      12\nBray        9\nCasterford  4\nand so on.",
        ["The loads", "Arden      12", "Bray        9", "Casterford  4", "and so on."],
        "cells below each other",
    ),
    ("The  old man\nand the  sea\nat  the end", ["The  old man\nand the  sea\nat  the end"], "spaces here and there"),
]


@pytest.mark.parametrize(("source", "paragraphs", "why"), APART, ids=[why for *_, why in APART])
def test_items_and_rows_stay_apart(source: str, paragraphs: list[str], why: str) -> None:
    text = from_plain(Body(source, "text", "a.txt"))
    assert [text.plain[block.start : block.end] for block in text.blocks] == paragraphs, why
    for word in re.finditer(r"\w+", text.plain):
        line, column = text.locate(word.start())
        assert source.split("\n")[line - 1][column - 1 :].startswith(word[0])


def test_a_string_keeps_its_offsets() -> None:
    source = "  Aboard were:\n  - oil\n  - grain \n\nIt rained."
    text = from_string(source)
    assert text.plain == source
    assert [source[b.start : b.end] for b in text.blocks] == ["Aboard were:", "- oil", "- grain", "It rained."]


LONG = (
    "The council met in the great hall and heard the petition of the ferrymen, who asked that the tolls be lowered, before they ate"
)
IN_DOUBT = [
    (wrapped(72), False, "wrapped by width"),
    ("One paragraph.\nAnother one.\nA third one.", False, "a line each"),
    ("It was late and\nall had left.", False, "a line that goes on in lower case"),
    (f"{LONG} and\nleft.\n\n{LONG}.\nAll had gone.", True, "as many for it as against it"),
    (f"{LONG}.\nAll had gone.\n\n{LONG}.\nIt rained.", False, "long lines, each with its end"),
]


@pytest.mark.parametrize(("source", "in_doubt", "why"), IN_DOUBT, ids=[why for *_, why in IN_DOUBT])
def test_a_guess_that_one_line_more_would_turn_is_in_doubt(source: str, in_doubt: bool, why: str) -> None:
    told = paragraphs_told(source)
    assert told is not None
    assert told[3] is in_doubt, why


BROKEN = [
    ("The govern-\nment said so. A government!", "The government\nsaid so. A government!", [("government", True)], "it stands elsewhere"),
    ("The well-\nknown man. A well-known one!", "The well-known\nman. A well-known one!", [("well-known", True)], "with its hyphen"),
    ("The deep-\nsea port: a deep sea.", "The deep-sea\nport: a deep sea.", [("deep-sea", True)], "of two words of the text"),
    ("An Anglo-\nSaxon, in 2024-\n25, by e-\nmail now.", "An Anglo-Saxon,\nin 2024-25,\nby e-mail\nnow.",
     [("Anglo-Saxon", True), ("2024-25", True), ("e-mail", True)], "a capital, a number, a letter"),
    ("The govern-\nment, they said", "The government,\nthey said", [("government", False)], "nothing tells"),
    ("The old govern-\nment.\n\nIt fell.", "The old\ngovernment.\n\nIt fell.", [("government", False)], "no line is emptied"),
    ("govern-\nment", "govern-\nment", [], "nor where both are alone"),
    ("In two-\nand three-day runs", "In two-\nand three-day runs", [], "a word to come"),
    ("It was late -\nvery late", "It was late -\nvery late", [], "a dash"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "made", "words", "why"), BROKEN, ids=[why for *_, why in BROKEN])
def test_words_in_two_lines(source: str, made: str, words: list[tuple[str, bool]], why: str) -> None:
    text, found = joined(source)
    assert text == made, why
    assert [(one.made, one.sure) for one in found] == words
    assert text.count("\n") == source.count("\n")


WHOLE = """The council of Strelsau met in the hall to hear the peti-
tion of the ferrymen, who asked that the tolls be lowered be-
fore winter. The tolls were high before.

Port\tLoads
Arden\t12
"""


def test_the_editor_is_told_what_was_made_of_a_text(tmp_path: Path) -> None:
    assert article(tmp_path, WHOLE) == [
        "content/articles/dam.txt:1: info: guessed: blank lines end a paragraph, and the lines between them are joined. "
        "Write `paragraphs: lines` if that is not so.",
        "content/articles/dam.txt:1: warning: the word broken at the end of this line is read as “petition”. "
        "Write it in one line as it should be.",
        "content/articles/dam.txt:2: info: cleaned: word broken at the end of the line joined. "
        "Keep it as it was with `keep: [broken-words]`.",
        "content/articles/dam.txt:5: info: read as a table: this line and those down to line 6 are shown as a line each. "
        "Write the article in Markdown to have columns.",
    ]


def test_broken_words_are_kept_where_the_editor_says_so(tmp_path: Path) -> None:
    assert not any("broken" in problem for problem in article(tmp_path, WHOLE, "keep: [broken-words]"))


def test_a_guess_in_doubt_is_a_warning(tmp_path: Path) -> None:
    assert article(tmp_path, IN_DOUBT[3][0]) == [
        "content/articles/dam.txt:1: warning: what ends a paragraph is in doubt here; guessed: each line break ends a paragraph. "
        "Write `paragraphs: lines` to keep it so, `paragraphs: blank-lines` if that is not so."
    ]
