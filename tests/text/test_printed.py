# ruff: noqa: E501 - a case a line
"""Marks that would be printed as they stand, and words that would be read as something else, are told at their place."""

from __future__ import annotations

import pytest

from briefgen.annotate.losses import losses

TOLD = [
    # written, with ¶ where it is told; what is told; why
    ("- ¶[ ] buy oil\n- ¶[x] sell it", "“[x]” is printed as it stands.", "the boxes of task lists"),
    ("A ¶==fine== day", "“==fine==” is printed as it stands.", "words that stand out"),
    ("x¶^2^ and H¶~2~O", "“~2~” is printed as it stands.", "raised and lowered signs"),
    ("The ~~deal~~ was off. He ¶~~never came.", "“~~” is printed as it stands.", "none that is closed before it"),
    ("He left ¶~~at once.", "“~~” is printed as it stands.", "words struck out without an end"),
    ("Fine ¶:thumbs_up: day", "“:thumbs_up:” is printed as it stands.", "signs by their names"),
    ("> ¶[!NOTE]\n> It rained.", "“[!NOTE]” is printed as it stands.", "alerts of GitHub"),
    ("¶:::note\nIt rained.\n¶:::", "“:::” is printed as it stands.", "containers"),
    ("See ¶{{< map >}} and ¶{% raw %}.", "“{% raw %}” is printed as it stands.", "commands to other programs"),
    ("He ¶**never came.", "“**never” is printed as it stands.", "emphasis without an end"),
    ("He ¶__never came.", "“__never” is printed as it stands.", "emphasis without an end, by underscores"),
    ("<div>\nHe ¶**never** came, ¶[she](https://example.org) said\n</div>", "“[she](https://example.org)” is printed as it stands.", "Markdown within HTML"),
    ("¶##Later\n\nIt rained.", "“##Later” is no heading: it is printed as it stands.", "a heading without a space"),
    ("It was the mayor\n¶- a teacher - who spoke.", "“- a” begins a line right behind another one, and is read as running text.", "a dash in doubt"),
    ("She took no\n¶1. Then she left.", "“1. Then” begins a line right behind another one, and is read as running text.", "a one in doubt"),
    ("They met in\n2. Bonn\n¶3. Trier", "“3. Trier” begins a line right behind another one, and is read as running text.", "numbers that go on"),
    ("Aboard:\n¶-oil\n-grain", "the lines that begin with “-” run together into one paragraph.", "items without a space"),
    ("Aboard:\n¶• oil\n• grain\n\nHe:\n¶• came", "the lines that begin with “•” run together into one paragraph.", "signs for items, once a run"),
    ("¶– Where?\n– Here.", "the lines that begin with “–” run together into one paragraph.", "what is said, a line each"),
    ("¶| a | b |\n| c | d |\n| e | f |", "“| a | b |” is no table: its rows run together.", "a table without its line of dashes"),
    ("¶| a | b |\n|---|\n| c | d |", "“| a | b |” is no table: its rows run together.", "and with too short a one"),
    ("| a | b |\n|---|---|\n| c | d | ¶e | f |\n| g | h |", "the cell “e” has no column in its table: it is left out.", "a cell too many"),
    ("He said `oops once.\n\n| a | b |\n|---|---|\n| 1 | `x` | ¶e |", "the cell “e” has no column in its table: it is left out.",
     "a backtick that opens no code above"),
    ("> Loads:\n> | a | b |\n> |---|---|\n> | c | d | ¶e |", "the cell “e” has no column in its table: it is left out.", "and in a quotation"),
    ("- | a | b |\n  |---|---|\n  | c | d | ¶e |", "the cell “e” has no column in its table: it is left out.", "and in an item"),
    ("| a | b |\n|---|---|\nc\n| d | e | ¶f |", "the cell “f” has no column in its table: it is left out.", "and behind a row without bars"),
    ("¶1986. A great year.", "“1986.” is read as the number of an item in a list.", "a sentence that begins with a year"),
    ("Es war Krieg.\n\n¶12. Mai 2024 war es.", "“12.” is read as the number of an item in a list.", "and with a day"),
    ("It rained.\n\n    ¶It was a dark and stormy night.\n\nOn.", "these words are indented, and so read as code.", "a paragraph that is indented"),
    ("A map.\n\n¶[map]: https://example.org", "no link has the name of this address, “[map]”: it is left out.", "an address that no link has"),
    ("[a]\n\n¶[a]: x.html\n[a]: y.html", "the address “[a]” is defined again below, and what is said here is left out.", "an address twice"),
    ('The ![gate](gate.jpg ¶"In May") stood.', "the title “In May” of this image is left out.", "a title that is no caption"),
    ('[She](https://example.org ¶"Ada") left.', "the title “Ada” of this link is left out: nobody sees it on a phone.", "the title of a link"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "said", "why"), TOLD, ids=[why for *_, why in TOLD])
def test_it_is_told_at_its_place(marked: str, said: str, why: str) -> None:
    places, at = [], -1
    while (at := marked.find("¶", at + 1)) >= 0:
        places.append(at - len(places))
    found = losses(marked.replace("¶", ""))
    assert [loss.at for loss in found] == places, why
    assert found[-1 if len(places) > 1 and "again" not in said else 0].message == said, why
    assert all(loss.hint for loss in found)


SOUND = [
    ("a | b\n--|--\nc | d |\n| e \\| f | g |\n| h |", "rows as wide as their table, a bar within a cell, a row too short"),
    ("`[ ]`, [x] alone and [a](b.html)", "a box is that of an item"),
    ("- [Ada](b.html)\n- [x](c.html)", "links in items"),
    ("a == b == c; x ^ y ^ z; ~5 to ~6; 10:30:45; a::b; https://example.org:80/", "signs in prose"),
    ("```\n==x== :smile: **x [ ] | a |\n| b |\n```", "code"),
    ("`**x` and `:smile:` and \\**x and \\:smile: and \\==x==", "code in a line, and what is escaped"),
    ("f**k, 2**3, **bold** and ***both***, __init__.py", "stars within words"),
    ("The loads\n- oil\n- grain\n\n1. one\n2. two", "lists"),
    ("| a | b |\n|---|--:|\n| c | d |\n| e | f |", "a table"),
    ("• Ada\n\n• Bo", "signs set apart"),
    ("He left – late\n– so they say", "a dash goes on with running text"),
    ("1986. A year\n1987. Another", "years of a list"),
    ("1. Ask\n\nMore.\n\n2. Wait\n\nMore.\n\n3. Go", "a list with running text between its items"),
    ("    x = f(a); return x", "code that is indented"),
    ("A table:\n\n    | a | b |\n    |---|---|\n    | c | d | e |", "a table that is code"),
    ("[//]: # (a comment)\n\nIt rained.", "a comment in disguise"),
    ("[a] and [b][] and [c][d] ![e][f]\n\n[a]: a.html\n[b]: b.html\n[d]: d.html\n[f]: f.jpg", "addresses in use"),
    ('![gate](gate.jpg "In May")', "a caption"),
    ("It rained.[^1]\n\n[^1]: In May.", "the way back from a footnote"),
    ("#MeToo was said.", "a word with a sign before it"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "why"), SOUND, ids=[why for _, why in SOUND])
def test_what_is_meant_is_not_told(source: str, why: str) -> None:
    assert losses(source) == [], why


ORDINARY = [
    "See [the report](report.html), **bold** and __bold__ words, ***both***, ~~struck~~ ones and `code`.",
    "**Two lines\nof bold** and [a link](a.html)\n\n- an item\n- another\n\n| a | b |\n|---|---|\n| c | d |",
]


@pytest.mark.parametrize("source", ORDINARY)
def test_an_ordinary_text_is_not_rendered_again(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.annotate.losses.rendered_html", lambda _: pytest.fail("the engine was called"))
    assert losses(source) == []
