# ruff: noqa: E501 - a case a line
"""What copying leaves behind in plain text is taken out rule by rule, each named, reported and switchable."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.cleaning import LINE_RULES, RULE_NAMES, SIGN_OFF_RULE, clean
from briefgen.paragraphs import paragraph_mode
from tests.sites.site_files import BASE, lay_out, read_site

CLEANED = [
    # rule, before, after
    ("control-characters", "The\x07 dam\x1b held.", "The dam held."),
    ("invisible-characters", "The har\u00adbour\u200b master\ufeff slept.", "The harbour master slept."),
    ("odd-spaces", "14\u00a0boats\u2009lay\tidle\u202fhere.\u3000Idle\u2028still.", "14 boats lay idle here. Idle still."),
    ("space-before-punctuation", "The dam held .", "The dam held."),
    ("space-before-punctuation", "The envoy , who knew , said nothing .", "The envoy, who knew, said nothing."),
    ("space-before-punctuation", "“The dam held .”", "“The dam held.”"),
    ("space-before-punctuation", "(The dam held !)", "(The dam held!)"),
    ("space-before-punctuation", "Who said so ? He ; she : they .", "Who said so? He; she: they."),
    ("space-before-punctuation", "a third of the ministry’s . Then", "a third of the ministry’s. Then"),
    ("double-spaces", "The dam  held.   It did.", "The dam held. It did."),
    ("trailing-space", "The dam held.  ", "The dam held."),
]  # fmt: skip

KEPT = [
    ("a number without its nought", "It rose by .5 per cent."),
    ("an ellipsis", "He waited ... and waited . . . and left."),
    ("a score", "They won 3 : 1 at home."),
    ("a smile", "See you :)"),
    ("joiners that scripts need", "می\u200cخواهم and 👩\u200d🚀"),
    ("marks of direction", "\u200fשלום\u200e"),
    ("a row of a table", "Arden\t12\nBray\t9"),
    ("columns of spaces", "Arden      12\nBray        9\nCasterford  4"),
    ("an indent", "    a line of verse"),
    ("a file name", "Open .bashrc and read it."),
]


@pytest.mark.parametrize(("rule", "before", "after"), CLEANED)
def test_a_rule_cleans_and_says_so(rule: str, before: str, after: str) -> None:
    text, changes = clean(f"First line.\n{before}")
    assert text == f"First line.\n{after}"
    assert {(change.rule, change.line) for change in changes} == {(rule, 2)}


@pytest.mark.parametrize(("rule", "before", "after"), CLEANED)
def test_keep_switches_a_rule_off(rule: str, before: str, after: str) -> None:
    assert clean(before, keep=[rule]) == (before, [])


@pytest.mark.parametrize(("why", "line"), KEPT, ids=[why for why, _ in KEPT])
def test_what_is_meant_stays(why: str, line: str) -> None:
    assert clean(line) == (line, []), why


def test_every_line_rule_is_in_the_table() -> None:
    assert {rule.name for rule in LINE_RULES} == {rule for rule, _, _ in CLEANED}


SIGN_OFFS = [
    "Write to Ada Byron at ada.byron@example.org",
    "Write to Ada Byron at ada.byron@example.org and Bo Li at bo.li@example.org.",
    "Email Ada Byron at ada@example.org.",
    "Contact the reporter at tips+desk@news.example.org",
    "Sign up for the Strelsau Gazette newsletter to read more.",
    "Copyright ©2025 The Gazette, Inc. All Rights Reserved. 87990cbe856818d5eddac44c7b1cdeb8",
]
NO_SIGN_OFFS = [
    "Write to your member of parliament, she said.",
    "He could be reached at sea.",
    "“Write to me at ada@example.org,” she told the crew, and they wrote every week until the ferry sailed again in the spring of 1921.",
    "Bo Li in Strelsau contributed to this article.",
]


@pytest.mark.parametrize("line", SIGN_OFFS)
def test_a_sign_off_at_the_end_is_cut_and_reported(line: str) -> None:
    text, changes = clean(f"The dam held.\n\n{line}\n\n")
    assert text == "The dam held.\n\n\n\n"
    assert [(change.rule, change.line, change.done) for change in changes] == [(SIGN_OFF_RULE, 3, f"“{line}” cut from the end")]
    assert clean(f"The dam held.\n\n{line}", keep=[SIGN_OFF_RULE])[1] == []


@pytest.mark.parametrize("line", NO_SIGN_OFFS)
def test_a_sentence_at_the_end_is_no_sign_off(line: str) -> None:
    assert clean(f"The dam held.\n{line}") == (f"The dam held.\n{line}", [])


def test_two_sign_offs_are_cut_and_one_in_the_middle_is_not() -> None:
    text, changes = clean(f"{SIGN_OFFS[0]}\nThe dam held.\n{SIGN_OFFS[2]}\n{SIGN_OFFS[5]}")
    assert text == f"{SIGN_OFFS[0]}\nThe dam held.\n\n"
    assert [change.line for change in changes] == [4, 3]


def test_a_text_that_is_nothing_but_a_sign_off_stays() -> None:
    assert clean(SIGN_OFFS[0]) == (SIGN_OFFS[0], [])


SIGNS = st.text(alphabet="ab .,;:!?\u00a0\u200b\u00ad\t\x07\n’”()@15", max_size=200)


@given(SIGNS, st.sets(st.sampled_from(RULE_NAMES)))
def test_lines_are_never_added_nor_taken(text: str, keep: set[str]) -> None:
    cleaned, changes = clean(text, keep)
    assert cleaned.count("\n") == text.count("\n")
    assert not {change.rule for change in changes} & keep
    assert (cleaned == text) == (not changes)


@given(SIGNS)
def test_words_are_never_touched(text: str) -> None:
    def words(of: str) -> str:
        return "".join(sign for sign in of if sign.isalnum() or sign in "@.,;:!?’”()")

    assert words(clean(text)[0]) == words(text)


@given(SIGNS)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)[0]
    assert clean(once) == (once, [])


def test_all_rules_kept_is_the_text_itself() -> None:
    text = "\n".join([*(before for _, before, _ in CLEANED), SIGN_OFFS[0]])
    assert clean(text, keep=RULE_NAMES) == (text, [])


SAID = (
    "The council met in the great hall and heard the petition of the ferrymen, who asked that the tolls be lowered before winter. "
)


def wrapped(width: int) -> str:
    return "\n\n".join("\n".join(textwrap.wrap(SAID * count, width)) for count in (3, 5))


PARAGRAPHS = [
    ("A first paragraph of some length.\nA second one.\nA third, which is a good deal longer than the two before it.", "lines", "no blank line"),
    ("A paragraph that was wrapped at\nforty signs, more or less, and\nends here.\n\nA second one that was wrapped\nat forty signs too.", "blank-lines", "wrapped"),
    ("One paragraph.\n\nAnother paragraph.\n\nA third.", "blank-lines", "one line each, with blank lines"),
    ("A single line.", "blank-lines", "a single line"),
    ("", "blank-lines", "nothing at all"),
    (wrapped(132), "blank-lines", "wrapped wider than screens"),
    (f"{wrapped(72)}\n\nSee https://example.org/{'a-long-address/' * 8}\nfor the rest.", "blank-lines", "wrapped, around an address"),
    (f"A heading\n{SAID * 2}\n\nAnother heading\n{SAID}", "lines", "headings right above long paragraphs"),
    ("The council met on Monday to\nhear the petition of the\nferrymen before winter.", "blank-lines", "one paragraph, wrapped"),
    ("Minister resigns over a loan\nPort closes after the storm\nFerrymen ask for lower tolls", "lines", "headlines, a line each"),
    (f"{'A line as long as a paragraph is. ' * 6}\nShort.\n\n{'Another of those. ' * 12}\nShort again.", "lines", "long lines in pairs"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mode", "why"), PARAGRAPHS, ids=[why for *_, why in PARAGRAPHS])
def test_what_ends_a_paragraph(text: str, mode: str, why: str) -> None:
    assert paragraph_mode(text) == mode, why


def article(tmp_path: Path, text: str, metadata: str = "") -> list[str]:
    files = {
        "content/articles/dam.txt": text,
        "content/articles/dam.yml": f"title: The dam\nrights: {{licence: CC0-1.0}}\n{metadata}",
    }
    return read_site(lay_out(tmp_path, BASE | files))[1]


def test_the_editor_is_told_what_was_cleaned(tmp_path: Path) -> None:
    text = "The dam held .\nNobody , she said , knew why .\n\n\n\n\nIt held .\nWrite to Ada Byron at ada@example.org\n"
    assert article(tmp_path, text) == [
        "content/articles/dam.txt:1: info: cleaned: space before a punctuation mark removed, also in lines 2, 7. "
        "Keep it as it was with `keep: [space-before-punctuation]`.",
        "content/articles/dam.txt:1: info: guessed: blank lines end a paragraph, and the lines between them are joined. "
        "Write `paragraphs: lines` if that is not so.",
        "content/articles/dam.txt:8: info: cleaned: “Write to Ada Byron at ada@example.org” cut from the end. "
        "Keep it as it was with `keep: [sign-off]`.",
    ]


def test_keep_in_the_metadata_is_obeyed(tmp_path: Path) -> None:
    assert article(tmp_path, "The dam held .", "keep: [space-before-punctuation]") == []


def test_french_keeps_the_space_it_sets_before_high_punctuation(tmp_path: Path) -> None:
    problems = article(tmp_path, "Qui a dit cela ? Personne !", "language: fr-FR")
    assert not any("punctuation" in problem for problem in problems)
