# ruff: noqa: E501 - a case a line
"""add: texts from elsewhere become articles, cleaned and reported; nothing is overwritten, and one bad file does not
keep the others out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.api import check
from briefgen.author.html_text import as_markdown, read_page
from briefgen.problems import Severity
from tests.cli.conftest import call as run


def write(folder: Path, name: str, text: str | bytes) -> str:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def problems(site: Path) -> list[str]:
    return [str(problem) for problem in check(site).problems if problem.severity is not Severity.INFO]


def test_plain_text_is_cleaned_reported_and_gets_metadata_beside_it(site: Path, tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "Port Report.txt",
        "Port reopens\r\n\r\nThe port reopened , she said.\r\n\r\nWrite to Jo Day at jo.day@paper.example\r\n",
    )
    result = run(
        "add", path, "--date", "2025-06-03", "--publisher", "The Paper", "--author", "Jo Day, Al Ba",
        "--url", "https://paper.example/1", "--rights", "CC-BY-4.0",
    )  # fmt: skip
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        f"{path} → content/articles/port-reopens.txt, content/articles/port-reopens.yml\n"
        "  space before a punctuation mark removed (line 3)\n"
        "  “Write to Jo Day at jo.day@paper.example” cut from the end (line 5)\n"
        "  the first line is taken as the title\n"
    )
    assert (site / "content/articles/port-reopens.txt").read_text() == "The port reopened, she said.\n"
    assert (site / "content/articles/port-reopens.yml").read_text() == (
        "# yaml-language-server: $schema=../../schemas/article.json\n"
        'title: "Port reopens"\ndateline: {date: "2025-06-03"}\npublisher: "The Paper"\nsource_url: "https://paper.example/1"\n'
        'authors: ["Jo Day", "Al Ba"]\nrights: {licence: "CC-BY-4.0"}\n'
    )
    assert problems(site) == []


PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Port reopens | The Paper</title>
<meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2025-06-03T10:00:00+02:00">
<link rel="canonical" href="https://paper.example/port"><meta name="author" content="Jo Day">
<script>document.write("<p>script</p>")</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Menu</a></ul></nav><header><h1>The Paper</h1></header>
<article><header><h1>Port reopens</h1></header><p>The *port* reopened , she <b>said</b>.<p>1. An unclosed one &amp; a_b_c
<h2>Later</h2><ul><li><p>one</p></li><li>two</ul><blockquote><p>Quoted words.</p></blockquote>
<aside>Related</aside><figure><figcaption>Picture</figcaption></figure><p hidden>Hidden</p><p style="display: none">Gone</p>
<p>Line one<br>line two.</p><form><p>Subscribe</p></form><script>more()</script></article>
<article><p>A teaser of another text.</p></article><footer><p>Imprint</p></footer></body></html>"""


def test_a_web_page_becomes_its_text(site: Path, tmp_path: Path) -> None:
    path = write(tmp_path, "page.html", PAGE)
    result = run("add", path, "--rights", "permission: The Paper, by letter")
    assert (result.exit_code, result.stderr) == (0, "")
    assert (
        (site / "content/articles/page.md").read_text()
        == """---
# yaml-language-server: $schema=../../schemas/article.json
title: "Port reopens"
dateline: {date: "2025-06-03"}
publisher: "The Paper"
source_url: "https://paper.example/port"
authors: ["Jo Day"]
rights: {permission: "The Paper, by letter"}
---

The \\*port\\* reopened, she said.

1\\. An unclosed one &amp; a\\_b\\_c

## Later

- one
- two

> Quoted words.

Line one line two.
"""
    )
    assert problems(site) == []
    body = check(site).site.articles["page"].body.text.plain
    assert "The *port* reopened, she said." in body
    assert "1. An unclosed one & a_b_c" in body


@pytest.mark.parametrize(
    ("html", "blocks", "why"),
    [
        ("<p>a</p><p>b</p>", [("", "a"), ("", "b")], "a fragment without a frame"),
        ("<main><p>a</p></main><p>b</p>", [("", "a")], "<main> holds the text"),
        ("<article><p>a</p></article><article><p>longer b</p></article>", [("", "longer b")], "the article with the most words"),
        ("<div>a<div>b</div>c</div>", [("", "a"), ("", "b"), ("", "c")], "text between blocks"),
        ("<p>a <em>b</em>\n c</p>", [("", "a b c")], "inline elements and line breaks"),
        ("<table><tr><td>a<td>b</table>", [("", "a"), ("", "b")], "cells"),
        ("<p>a</span></p></div><p>b", [("", "a"), ("", "b")], "ends of nothing"),
        ("<p>a<!-- no --><p>b<noscript><p>c</noscript>", [("", "a"), ("", "b")], "comments and what is for others"),
        ("<button>x</button><p>&lt;b&gt; &eacute;</p>", [("", "<b> é")], "references"),
        ("<h3>a</h3><ol><li>b</ol>", [("### ", "a"), ("- ", "b")], "levels of headings"),
        ("<svg><title>no</title></svg><p>a", [("", "a")], "the title of a picture"),
    ],
)
def test_what_is_text_in_a_page(html: str, blocks: list[tuple[str, str]], why: str) -> None:
    assert read_page(html).blocks == blocks, why


@given(st.text())
def test_any_page_can_be_read(html: str) -> None:
    read_page(html)


@given(st.text(st.sampled_from("ab *_[]()#+-.>1\\`<&;!|~")))
def test_markdown_of_any_words_reads_as_them(words: str) -> None:
    from markdown import markdown

    words = " ".join(words.split())
    if words:
        html = markdown(as_markdown("", words))
        assert [found for _, found in read_page(html).blocks] == [words]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("# A title\n\nSome *words*.\n", 'title: "A title"\n---\n\nSome *words*.\n', "the first heading is the title"),
        (
            "---\ntitle: Mine\nrights: {licence: CC0-1.0}\n---\n\n# Kept\n\nWords  \nwords.\n",
            "title: Mine\nrights: {licence: CC0-1.0}\n---\n\n# Kept\n\nWords  \nwords.\n",
            "its own metadata stays, and so do breaks",
        ),
        ("---\n---\n# A\n\nWords.\n", 'title: "A"\n---\n\nWords.\n', "empty metadata"),
    ],
)
def test_markdown_is_taken_as_it_is(text: str, expected: str, why: str, site: Path, tmp_path: Path) -> None:
    assert run("add", write(tmp_path, "mine.md", text)).exit_code == 0
    schema = "---\n# yaml-language-server: $schema=../../schemas/article.json\n"
    assert (site / "content/articles/mine.md").read_text() == schema + expected, why


def test_several_files_at_once(site: Path, tmp_path: Path) -> None:
    paths = [write(tmp_path, f"{name}.txt", f"Title of {name}\n\nWords of {name}.\n") for name in ("one", "two", "Three Four")]
    result = run("add", *paths, "--rights", "private", "--date", "2025-01-02")
    assert (result.exit_code, result.stderr) == (0, "")
    assert [path.name for path in sorted((site / "content/articles").glob("*.txt"))] == [
        "ferries-return.txt", "one.txt", "title-of-three-four.txt", "two.txt",
    ]  # fmt: skip
    assert "rights: {mode: private}\n" in (site / "content/articles/one.yml").read_text()


def test_without_rights_the_editor_is_told(site: Path, tmp_path: Path) -> None:
    said = run("add", write(tmp_path, "one.txt", "Title\n\nWords.\n")).stdout
    assert "  nothing says that it may be shown: add `rights:` to its metadata, or the build will warn\n" in said
    assert run("add", write(tmp_path, "two.txt", "Title\n\nWords.\n"), "-q").output == ""


RESERVED = "rights.mode “{}” does not exist yet, and such an article is never shown as full."
OTHERWISE = "Name the licence, or write “permission: who gave it”, or private.\n"


@pytest.mark.parametrize(
    ("files", "options", "message"),
    [
        ({"a.pdf": "%PDF"}, [], "a.pdf: this kind of file is not taken. Kinds: .txt .md .html .htm.\n"),
        ({"a.txt": "\n \n"}, [], "a.txt is empty.\n"),
        ({"a.txt": b"caf\xe9\n"}, [], "a.txt:1:4: the byte 0xe9 here is not UTF-8. Save the file with the encoding UTF-8.\n"),
        ({"a.html": "<nav>x</nav>"}, [], "a.html: no running text was found in this page. Save its text as .txt, then add that.\n"),
        ({"a.html": b"<p>caf\xe9</p>"}, [], "a.html: the page is not UTF-8. Save it with the encoding UTF-8.\n"),
        ({"a.html": b"<meta charset=klingon><p>a</p>"}, [], "a.html: the page is not KLINGON. Save it with the encoding UTF-8.\n"),
        ({"a.md": "---\ntitle: [\n---\nx\n"}, [], "Mend it, then add the file.\n"),
        ({"a.md": "---\ntitle: A\n---\nx\n"}, ["--title", "B"], "a.md says its own `title` in its metadata. Change it there, or"),
        ({"a.txt": "x\n"}, ["--title", "A", "--date", "soon"], "briefgen: --date: "),
        ({"a.txt": "x\n"}, ["--title", "A", "--url", "paper"], "briefgen: --url: 'paper' is not a web address: it must begin with"),
        ({"a.txt": "x\n"}, ["--title", "A", "--url", "http://["], "briefgen: --url: 'http://[' is not a web address: its host or port"),
        ({"a.txt": "x\n"}, ["--title", "A", "--author", ",,"], "briefgen: --author: ',,' names nobody.\n"),
        ({"a.txt": "x\n"}, ["--title", "A", "--publisher", " "],
         "content/articles/a.txt: nothing is written, since a build would refuse it: “publisher” is empty."),
        ({"a.txt": "x\n"}, ["--title", "A", "--id", "con"], "briefgen: --id: “con” cannot be an id: Windows reserves that name,"),
        ({"a.txt": "x\n"}, ["--title", "A", "--rights", "link-only"], f"briefgen: --rights: {RESERVED.format('link-only')} {OTHERWISE}"),
        ({"a.txt": "x\n"}, ["--title", "A", "--rights", "Excerpt"], f"briefgen: --rights: {RESERVED.format('excerpt')} {OTHERWISE}"),
        ({"a.txt": "x\n"}, ["--title", "A", "--rights", "mode: link only"], f"--rights: {RESERVED.format('link-only')} {OTHERWISE}"),
        ({"a.txt": "x\n"}, ["--title", "A", "--rights", "full"], f"'full' does not say on whose word it may be shown. {OTHERWISE}"),
        ({"a.txt": "x\n"}, ["--title", "A", "--rights", "privat"], "--rights: 'privat' is no licence. Did you mean “private”?\n"),
        ({"a.txt": "x\n"}, ["--title", "A", "--rights", "mode: open"], f"--rights: 'open' is no licence. {OTHERWISE}"),
        ({"a.txt": "x\n"}, ["--title", "A", "--rights", "permission: "], "'permission: ' does not say who gave permission."),
        ({"a.md": "---\nrights: {mode: link-only}\n---\nx\n"}, [], f"since a build would refuse it: {RESERVED.format('link-only')}"),
        ({"a.md": "---\ntitel: A\n---\nx\n"}, ["--title", "A"], "a build would refuse it: unknown key “titel”. Did you mean “title”?"),
        ({"a.md": "x\n\n" + "[" * 10_000}, [], "a build would refuse it: 10,000 brackets are opened here and never closed."),
        ({"a.txt": "x\n"}, ["--title", "A", "--id", "harbour-closes"], "There is another article with the id 'harbour-closes'."),
        ({"a.txt": "x\n", "b.txt": "y\n"}, ["--title", "A"], "--title, --url and --id are for one file."),
        ({"a.txt": "\n", "b.pdf": "%PDF"}, [], "Added 0 of 2 files.\n"),
    ],
)  # fmt: skip
def test_what_cannot_be_added_is_told_and_nothing_is_written(
    files: dict[str, str | bytes], options: list[str], message: str, site: Path, tmp_path: Path
) -> None:
    before = sorted(site.rglob("*"))
    result = run("add", *(write(tmp_path, name, text) for name, text in files.items()), *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert sorted(site.rglob("*")) == before


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("Private", "{mode: private}"),
        ("mode: private", "{mode: private}"),
        ("permission: The Paper, by letter", '{permission: "The Paper, by letter"}'),
        ("Licence: CC0-1.0", '{licence: "CC0-1.0"}'),
        ("https://example.org/licence", '{licence: "https://example.org/licence"}'),
        ("Full terms of the agency", '{licence: "Full terms of the agency"}'),
    ],
)
def test_rights_are_what_they_say(given: str, written: str, site: Path, tmp_path: Path) -> None:
    assert run("add", write(tmp_path, "a.txt", "Title\n\nWords.\n"), "--rights", given).exit_code == 0
    assert f"rights: {written}\n" in (site / "content/articles/a.yml").read_text()


def test_a_file_whose_name_can_be_no_id_is_named_after_its_title(site: Path, tmp_path: Path) -> None:
    assert run("add", write(tmp_path, "con.txt", "One title\n\nWords.\n"), "--author", "Ann,, Bo,").exit_code == 0
    assert 'authors: ["Ann", "Bo"]\n' in (site / "content/articles/one-title.yml").read_text()


def test_what_a_page_says_of_itself_is_taken_where_it_can_be(site: Path, tmp_path: Path) -> None:
    head = '<html lang="en_GB: x"><link rel="canonical" href="http://["><meta name="author" content=", ,">'
    assert run("add", write(tmp_path, "page.html", f"{head}<h1>One</h1><p>{LONG}</p>"), "--rights", "CC0-1.0").stderr == ""
    metadata = (site / "content/articles/page.md").read_text().partition("---\n\n")[0]
    assert metadata.splitlines()[2:] == ['title: "One"', 'rights: {licence: "CC0-1.0"}']


def test_a_bad_file_does_not_keep_the_others_out(site: Path, tmp_path: Path) -> None:
    files = {"a.txt": "Title of a\n\nWords.\n", "b.txt": "\n", "c.txt": "Title of a\n\nOther words.\n"}
    paths = [write(tmp_path, name, text) for name, text in files.items()]
    result = run("add", f"{tmp_path}/none.txt", *paths, f"{tmp_path}", "--rights", "private")
    assert result.exit_code == 2
    told = [f"{tmp_path}/none.txt: there is no such file.", f"{tmp_path}/b.txt is empty.", f"{tmp_path}: this is a folder."]
    assert result.stderr == "".join(f"briefgen: {line}\n" for line in told) + "Added 2 of 5 files.\n"
    assert sorted(path.name for path in (site / "content/articles").glob("?.txt")) == ["a.txt", "c.txt"]


LONG = "The council of the town voted on Monday, after a long debate, to borrow nine million for two berths."

OPENINGS = [
    # the text, title, date, authors, what is left of the text, what is told beside the rights, why
    (f"Council borrows\n{LONG}\n", "Council borrows", "", "", LONG, ["the first line is taken as the title"], "a headline on the line above"),
    (f"{LONG}\nMayor Kadell had asked.\n", "Port report", "", "", f"{LONG}\nMayor Kadell had asked.",
     ["guessed: each line break ends a paragraph; if not so, add `paragraphs: blank-lines` to its metadata",
      "it has no headline, and the file's name is taken as its title: give another with --title"], "a first line that is a sentence"),
    ("The council of the town voted on\nMonday to borrow nine million for\ntwo berths.\n", "Port report", "", "",
     "The council of the town voted on\nMonday to borrow nine million for\ntwo berths.",
     ["guessed: each line break ends a paragraph; if not so, add `paragraphs: blank-lines` to its metadata",
      "it has no headline, and the file's name is taken as its title: give another with --title"], "a line that was broken when it was full"),
    ("Only words, and no headline.\n", "Only words, and no headline", "", "", "Only words, and no headline.",
     ["the first line, which stays in the text, is its title too: give another with --title"], "one short line"),
    (f"Council borrows\n\nBy Ann Other\n\nSKERRY BAY, 14 May 2025 — {LONG}\n", "Council borrows", "2025-05-14", '"Ann Other"',
     f"SKERRY BAY, 14 May 2025 — {LONG}",
     ["the first line is taken as the title", "“By Ann Other” is taken as the author", "place and day of “SKERRY BAY, 14 May 2025 —” are taken as its own"],
     "headline, byline and dateline"),
    (f"Council borrows\nBy Ann Other and Jo van Dyck\n14 May 2025\n{LONG}\n", "Council borrows", "2025-05-14", '"Ann Other", "Jo van Dyck"', LONG,
     ["the first line is taken as the title", "“By Ann Other and Jo van Dyck” is taken as the author", "“14 May 2025” is taken as its day"],
     "two authors and a day on lines of their own"),
    (f"Council borrows\n\nSKERRY BAY, May 14 (Agency) — {LONG}\n", "Council borrows", "", "", f"SKERRY BAY, May 14 (Agency) — {LONG}",
     ["the first line is taken as the title", "“SKERRY BAY, May 14 (Agency) —” names no year: give the day with --date"], "a day without its year"),
    (f"Council borrows\n\nORRIN, 3 May - {LONG}\n", "Council borrows", "", "", f"ORRIN, 3 May - {LONG}",
     ["the first line is taken as the title", "“ORRIN, 3 May -” names no year: give the day with --date"], "a short day without its year"),
    (f"Council borrows\n\nSkerry Bay (Agency), Wednesday, May 14, 2025 - {LONG}\n", "Council borrows", "2025-05-14", "",
     f"Skerry Bay (Agency), Wednesday, May 14, 2025 - {LONG}",
     ["the first line is taken as the title", "place and day of “Skerry Bay (Agency), Wednesday, May 14, 2025 -” are taken as its own"], "another form"),
    (f"Council borrows\n\nThe council met on 14 May 2025 — {LONG}\n", "Council borrows", "", "", f"The council met on 14 May 2025 — {LONG}",
     ["the first line is taken as the title"], "a sentence that has a day and a dash"),
    (f"Council borrows\n\nSKERRY BAY, 31 June 2025 — {LONG}\n", "Council borrows", "", "", f"SKERRY BAY, 31 June 2025 — {LONG}",
     ["the first line is taken as the title"], "a day that does not exist"),
    (f"SKERRY BAY, 14 May 2025 — The mayor spoke\n\n{LONG}\n", "Port report", "2025-05-14", "", f"SKERRY BAY, 14 May 2025 — The mayor spoke\n\n{LONG}",
     ["it has no headline, and the file's name is taken as its title: give another with --title",
      "place and day of “SKERRY BAY, 14 May 2025 —” are taken as its own"], "a dateline and no headline"),
    (f"Council borrows\n\nBy Staff Reporter\n\n{LONG}\n", "Council borrows", "", "", f"By Staff Reporter\n\n{LONG}",
     ["the first line is taken as the title"], "a byline that names nobody"),
    (f"Council borrows\n\nBy Monday the council had met.\n\n{LONG}\n", "Council borrows", "", "", f"By Monday the council had met.\n\n{LONG}",
     ["the first line is taken as the title"], "a sentence that begins with By"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title", "date", "authors", "rest", "told", "why"), OPENINGS, ids=[case[-1] for case in OPENINGS])
def test_what_a_text_says_of_itself_above_its_first_sentence(
    text: str, title: str, date: str, authors: str, rest: str, told: list[str], why: str, site: Path, tmp_path: Path
) -> None:
    result = run("add", write(tmp_path, "port_report.txt", text), "--id", "one", "--rights", "CC0-1.0")
    assert (result.exit_code, result.stderr) == (0, "")
    assert [line.strip() for line in result.stdout.splitlines()[1:]] == told, why
    assert (site / "content/articles/one.txt").read_text() == f"{rest}\n"
    place = 'place: "Skerry Bay", ' if rest.upper().startswith("SKERRY BAY") else ""
    keys = (
        [f'title: "{title}"']
        + ([f'dateline: {{{place}date: "{date}"}}'] if date else [])
        + ([f"authors: [{authors}]"] if authors else [])
    )
    assert (site / "content/articles/one.yml").read_text().splitlines()[1:] == [*keys, 'rights: {licence: "CC0-1.0"}']


def test_lines_that_say_otherwise_than_the_options_stay_in_the_text(site: Path, tmp_path: Path) -> None:
    text = f"Council borrows\n\nBy Ann Other\n\n14 May 2025\n\n{LONG}\n"
    options = ["--title", "A better title", "--author", "Jo Day", "--date", "2025-05-15", "--rights", "CC0-1.0"]
    result = run("add", write(tmp_path, "one.txt", text), *options)
    assert result.stdout.count("\n") == 1, "nothing was taken"
    assert (site / "content/articles/one.txt").read_text() == text


def test_the_dateline_of_a_web_page_is_read_where_its_head_has_no_day(site: Path, tmp_path: Path) -> None:
    page = f"<h1>Council borrows</h1><p>SKERRY BAY, 14 May 2025 — {LONG}</p>"
    assert run("add", write(tmp_path, "one.html", page), "--rights", "CC0-1.0").exit_code == 0
    assert 'dateline: {place: "Skerry Bay", date: "2025-05-14"}\n' in (site / "content/articles/one.md").read_text()
    head = '<meta property="article:published_time" content="2025-05-15">'
    assert run("add", write(tmp_path, "two.html", head + page), "--rights", "CC0-1.0").exit_code == 0
    assert 'dateline: {place: "Skerry Bay", date: "2025-05-15"}\n' in (site / "content/articles/two.md").read_text()


def test_the_place_of_a_dateline_is_the_entity_that_is_called_so(site: Path, tmp_path: Path) -> None:
    (site / "content/entities/more.yml").write_text("- {id: rio, type: Place, name: Rio de Janeiro}\n")
    result = run(
        "add", write(tmp_path, "one.txt", f"RIO DE JANEIRO, 14 May — {LONG}\n"), "--date", "2025-05-14", "--rights", "CC0-1.0"
    )
    assert "  the place of “RIO DE JANEIRO, 14 May —” is taken as its own\n" in result.stdout
    assert 'dateline: {place: "rio", date: "2025-05-14"}\n' in (site / "content/articles/one.yml").read_text()
    run("add", write(tmp_path, "two.txt", f"VILA DO PORTO, 14 May 2025 — {LONG}\n"), "--rights", "CC0-1.0")
    assert 'dateline: {place: "Vila do Porto", date: "2025-05-14"}\n' in (site / "content/articles/two.yml").read_text()


def test_a_byline_of_a_web_page_is_no_paragraph(site: Path, tmp_path: Path) -> None:
    page = f"<h1>Council borrows</h1><p>By Ann Other</p><p>{LONG}</p>"
    head = '<meta name="author" content="{}">'
    for name, before, author, kept in (
        ("one", head.format("Ann Other"), "Ann Other", False),
        ("two", "", "Ann Other", False),
        ("three", head.format("The news desk"), "The news desk", True),
    ):
        result = run("add", write(tmp_path, f"{name}.html", before + page), "--rights", "CC0-1.0")
        text = (site / f"content/articles/{name}.md").read_text()
        assert f'authors: ["{author}"]\n' in text
        assert text.endswith(f"---\n\n{'By Ann Other' * kept}{chr(10) * 2 * kept}{LONG}\n")
        assert ("“By Ann Other” is taken as the author" in result.stdout) is not kept


def test_an_article_that_is_there_is_never_overwritten(site: Path, tmp_path: Path) -> None:
    (site / "content/articles/one.md").write_text("---\ntitle: [broken\n---\nMine.\n")
    result = run("add", write(tmp_path, "one.txt", "Title\n\nWords.\n"))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "briefgen: content/articles/one exists already, and is left as it is. Choose another with --id.\n"
    assert (site / "content/articles/one.md").read_text().endswith("Mine.\n")


def test_a_windows_page_in_its_own_encoding(site: Path, tmp_path: Path) -> None:
    path = write(tmp_path, "page.html", '<meta charset="windows-1252"><h1>Café</h1><p>“Déjà vu”</p>'.encode("windows-1252"))
    assert run("add", path, "--rights", "CC0-1.0").exit_code == 0
    assert "“Déjà vu”" in (site / "content/articles/page.md").read_text("utf-8")


def test_on_a_terminal_what_is_not_said_is_asked_for(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.cli.asking.at_terminal", lambda: True)
    path = write(tmp_path, "one.txt", "Title\n\nWords.\n")
    result = run("add", path, "--publisher", "The Paper", typed="\nsoon\n2025-01-02\n\n\nCC0-1.0\n")
    assert result.exit_code == 0
    assert "  Title [Title]: \n" in result.stdout
    assert "Publisher" not in result.stdout
    assert result.output.count("Day it is from") == 2, "asked again after an answer that is no day"
    assert (
        (site / "content/articles/one.yml")
        .read_text()
        .endswith('title: "Title"\ndateline: {date: "2025-01-02"}\npublisher: "The Paper"\nrights: {licence: "CC0-1.0"}\n')
    )
