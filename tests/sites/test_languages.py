# ruff: noqa: E501 - a message a line
"""A site's own words for the interface: what is wrong in them is told with its place, and what is right is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.api import build, check
from briefgen.problems import ContentError
from tests.sites.site_files import BASE, lay_out

WRONG = [
    # tag, the file, what is said
    ("en-GB", "timeline: When\narticls: Pieces\n", ":2:1: error: unknown key “articls”: nothing on the pages says it. Did you mean “articles”?"),
    ("en", "unheard_of: Words\n", ":1:1: error: unknown key “unheard_of”: nothing on the pages says it. The keys are those of the theme’s own languages/en.yml."),
    ("en-GB", "notes_n:\n  one: '{n} remark'\n", ":1:1: error: “notes_n” lacks its general form, “other”, for the numbers that the others do not take. Add `other: …` beside one."),
    ("en", "notes_n: {one: '{n} remark', many: '{n} remarks', other: '{n} remarks'}\n", ":1:30: error: “many” is no plural form that “en” has. Its forms are one and other."),
    ("en", "notes_n: {on: '{n} remark', other: '{n} remarks'}\n", ":1:11: error: “on” is no plural form that “en” has. Did you mean “one”?"),
    ("en", "notes_n: {one: one remark, other: '{count} remarks'}\n", ":1:28: error: “{count}” is not filled in: no such name is given to these words. Write {n}."),
    ("en", "note_on: '{kind} on {titel}'\n", ":1:1: error: “{titel}” is not filled in: no such name is given to these words. Did you mean “title”?"),
    ("en", "articles: 'Articles {n}'\n", ":1:1: error: “{n}” is not filled in: no such name is given to these words. Write the words without it, or {{ and }} for braces that are to be shown."),
    ("en", "note_n: 'Note {n'\n", ":1:1: error: a brace in these words has no other. Close it, or write {{ or }} for a brace that is to be shown."),
    ("en", "note_n: 'Note {n:>4}'\n", ":1:1: error: “{n}” is not filled in: no such name is given to these words. Write {n}."),
    ("en", "articles:\n", ":1:1: error: “articles” is empty. Write its words, or take the key out."),
    ("en", "articles: [Pieces]\n", ":1:1: error: “articles” must be words, and is a list. Write `key: words`, each on a line of its own."),
    ("en", "- articles\n", ":1:1: error: this file must be a mapping of keys to words. Write `key: words`, each on a line of its own."),
    ("en", "articles: Pieces\narticles: Texts\n", ":2:1: error: the key “articles” is written twice. It stands in line 1 already: keep one of them."),
    ("en", "articles: 'Pieces\n", ":1:11: error: the quotation mark opened here is never closed. Close it."),
    ("en", {"bytes": "articles: St\xfcck\n"}, ":1: error: the byte 0xfc in this line is not UTF-8. Save the file with the encoding UTF-8."),
]  # fmt: skip


def site(folder: Path, tag: str, words: object, **files: str) -> Path:
    return lay_out(
        folder / "site",
        BASE | {"site.yml": f"title: Test\nlanguage: {tag}\nsearch: false\n", f"templates/languages/{tag}.yml": words} | files,
    )


@pytest.mark.parametrize(("tag", "words", "said"), WRONG, ids=[said.partition("error: ")[2][:50] for _, _, said in WRONG])
def test_a_mistake_in_the_words_of_the_interface_has_its_place(tag: str, words: object, said: str, tmp_path: Path) -> None:
    with pytest.raises(ContentError) as failure:
        check(site(tmp_path, tag, words))
    assert str(failure.value) == f"templates/languages/{tag}.yml{said}"


def test_mistakes_of_several_files_are_told_at_once(tmp_path: Path) -> None:
    root = site(tmp_path, "en-GB", "articls: A\nnotez_n: B\n", **{"templates/languages/en.yml": "evnts: C\n"})
    with pytest.raises(ContentError) as failure:
        check(root)
    assert [(p.location.path.rpartition("/")[2], p.location.line) for p in failure.value.problems] == [
        ("en-GB.yml", 1), ("en-GB.yml", 2), ("en.yml", 1),
    ]  # fmt: skip


def test_the_words_of_a_region_are_shown(tmp_path: Path) -> None:
    words = "\ufeff# ours\narticles: Pieces\nnotes_n: {one: one remark, other: '{n} {{remarks}}'}\n"
    root = site(tmp_path, "en-GB", words)
    build(root)
    assert ">Pieces</a>" in (root / "output/index.html").read_text("utf-8")


def test_a_template_of_the_site_may_have_words_of_its_own(tmp_path: Path) -> None:
    template = (
        '{% extends "_base.html" %}{% block main %}<p>{{ t("our_word", name="x") }}, {{ t("they_" ~ "say") }}</p>{% endblock %}'
    )
    root = site(tmp_path, "en", "our_word: Hello {name}\nthey_say: and more\n", **{"templates/about.html": template})
    (root / "site.yml").write_text("title: Test\nsearch: false\nabout: Words.\n")
    build(root)
    assert "<p>Hello x, and more</p>" in (root / "output/about.html").read_text("utf-8")
