# ruff: noqa: E501 - a case a line
"""add: texts from elsewhere become articles, cleaned and reported; nothing is overwritten, and one bad file does not
keep the others out."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from briefgen.api import check
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
    assert run("add", write(tmp_path, "two.txt", "Title\n\nOther words.\n"), "-q").output == ""


def test_an_address_is_told_what_to_do(site: Path) -> None:
    result = run("add", "https://paper.example/a?b=1&c")
    assert result.exit_code == 2
    assert result.stderr == (
        "briefgen: https://paper.example/a?b=1&c is an address, and pages are not fetched. Save the page with your browser, then run: "
        "briefgen add page.html --url 'https://paper.example/a?b=1&c'\n"
    )


def test_a_file_of_the_site_is_not_added_to_it(site: Path) -> None:
    result = run("add", "content/articles/harbour-closes.md", "--again")
    assert result.exit_code == 2
    assert result.stderr == "briefgen: content/articles/harbour-closes.md lies in content/ already: builds read it where it is.\n"


RESERVED = "rights.mode “{}” does not exist yet, and such an article is never shown as full."
OTHERWISE = "Name the licence, or write “permission: who gave it”, or private.\n"


@pytest.mark.parametrize(
    ("files", "options", "message"),
    [
        ({"a.pdf": "%PDF"}, [], "a.pdf: this kind of file is not taken. Save its text as one of .txt .md .markdown .html .htm .xhtml, then add that.\n"),
        ({"a.txt": "\n \n"}, [], "a.txt is empty.\n"),
        ({"a.txt": b"caf\xe9\n"}, [], "a.txt:1: the byte 0xe9 here is not UTF-8. Save it with the encoding UTF-8, or say which it has. As windows-1252 these words read “café”: if that is right, run: briefgen add "),
        ({"a.html": "<nav>x</nav>"}, [], "a.html: no running text was found in this page. Save its text as .txt, then add that.\n"),
        ({"a.html": b"<p>caf\xe9</p>"}, [], "a.html --encoding windows-1252\n"),
        ({"a.html": b"<meta charset=utf-8><p>caf\xe9</p>"}, [], "a.html:1: the byte 0xe9 here is not UTF-8, although it says so. Save it"),
        ({"a.html": b"<meta charset=klingon><p>a</p>"}, [], "a.html: the file names the encoding 'klingon', which is not known. Save it"),
        ({"a.txt": b"\xff\xfea\x00\x00"}, [], "a.txt:1: the byte 0x00 here is not UTF-16. Save it with the encoding UTF-8,"),
        ({"a.txt": b"a\x00b"}, [], "a.txt: a NUL character stands in it: is this a text?\n"),
        ({"a.txt": b"\x81"}, [], "or say which it has. To read it in the encoding that it has: briefgen add "),
        ({"a.txt": "x\n"}, ["--encoding", "klingon"], "briefgen: There is no encoding 'klingon'. Common: windows-1252, iso-8859-2,"),
        ({"a.txt": b"\x81"}, ["--encoding", "windows-1252"], "a.txt:1: the byte 0x81 here is not WINDOWS-1252. Save it"),
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
    told = [
        f"{tmp_path}/none.txt: there is no such file.",
        f"{tmp_path}/b.txt is empty.",
        f"{tmp_path}: this is a folder. Name the files in it.",
    ]
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
    assert run("add", write(tmp_path, "two.html", head + page), "--rights", "CC0-1.0", "--again").exit_code == 0
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
        result = run("add", write(tmp_path, f"{name}.html", before + page), "--rights", "CC0-1.0", "--again")
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


ENCODED = [
    ("page.html", '<meta charset="windows-1252"><h1>Café</h1><p>“Déjà vu”</p>', "windows-1252", [], "read as windows-1252, as the page says"),
    ("page.html", '<meta charset="iso-8859-1"><h1>Café</h1><p>“Déjà vu”</p>', "windows-1252", [], "read as windows-1252, as the page says"),
    ("page.html", '<?xml version="1.0" encoding="koi8-r"?><p>Порт “Déjà vu”</p>'.replace("“Déjà vu”", "закрыт"), "koi8-r", [], "read as koi8-r, as the page says"),
    ("page.html", '<meta charset="iso-8859-1"><h1>Café</h1><p>“Déjà vu”</p>', "utf-8", [], "read as UTF-8, which its letters are, though the page says iso-8859-1"),
    ("page.html", '<meta charset="bogus"><h1>Café</h1><p>“Déjà vu”</p>', "utf-8", [], "read as UTF-8, which its letters are, though the page says bogus"),
    ("page.html", "<h1>Café</h1><p>“Déjà vu”</p>", "windows-1252", ["--encoding", "windows-1252"], "read as windows-1252, as you say"),
    ("page.html", '<meta charset="utf-8"><p>“Déjà vu”</p>', "cp1252", ["--encoding", "cp1252"], "read as cp1252, as you say"),
    ("page.txt", "Café\n\n“Déjà vu”\n", "utf-16", [], "read as utf-16, as its byte order mark says"),
    ("page.txt", "Café\n\n“Déjà vu”\n", "utf-16", ["--encoding", "windows-1252"], "read as utf-16, as its byte order mark says"),
    ("page.txt", "Café\n\n“Déjà vu”\n", "utf-8-sig", [], ""),
    ("page.md", "# Café\n\n“Déjà vu”\n", "windows-1252", ["--encoding", "Windows-1252"], "read as Windows-1252, as you say"),
]  # fmt: skip
"""File, words, the encoding that it has, the options, what is told of the encoding."""


@pytest.mark.parametrize(("name", "words", "encoding", "options", "told"), ENCODED)
def test_a_file_in_another_encoding(
    name: str, words: str, encoding: str, options: list[str], told: str, site: Path, tmp_path: Path
) -> None:
    result = run("add", write(tmp_path, name, words.encode(encoding)), "--title", "T", "--rights", "CC0-1.0", *options)
    assert (result.exit_code, result.stderr) == (0, "")
    assert [line.strip() for line in result.stdout.splitlines() if "read as" in line] == ([told] if told else [])
    article = next(path for path in (site / "content/articles").glob("page.*") if path.suffix != ".yml")
    assert ("“Déjà vu”" in article.read_text("utf-8")) is ("Déjà" in words)
    assert ("закрыт" in article.read_text("utf-8")) is ("закрыт" in words)


def test_the_command_that_an_error_names_reads_the_file(site: Path, tmp_path: Path) -> None:
    path = write(tmp_path, "port report.txt", "Café\n\nIt costs 4 € to sit there, the owner said.\n".encode("windows-1252"))
    said = run("add", path).stderr
    assert "As windows-1252 these words read “Café”: if that is right, run: briefgen add '" in said
    command = shlex.split(said.partition("run: briefgen ")[2])
    assert run(*command).exit_code == 0
    assert "4 €" in (site / "content/articles/cafe.txt").read_text("utf-8")


REPORT = " ".join(
    f"The {nth} berth of the harbour was closed, its master said."
    for nth in ("first", "second", "third", "fourth", "fifth", "last")
)

SAME = [
    ({"source_url": "https://paper.example/port"}, "Words of its own.", ["--url", "http://www.paper.example/port/?utm_source=x#top"],
     "content/articles/old.md is of the same address (http://www.paper.example/port/?utm_source=x#top)", "another way to write one address"),
    ({"source_url": "https://paper.example/port?id=1"}, "Words of its own.", ["--url", "https://paper.example/port?id=2"], "", "another page"),
    ({}, REPORT, [], "content/articles/old.md has the same text", "the same text"),
    ({}, f"**The first** {REPORT[10:]}", [], "content/articles/old.md has the same text", "other signs, the same words"),
    ({}, REPORT.replace("third", "broken"), [], "content/articles/old.md has nearly the same text", "a word that is another"),
    ({}, " ".join(reversed(REPORT.split())), [], "", "the same words in another order"),
    ({}, REPORT.replace("harbour", "har-\nbour"), [], "content/articles/old.md has the same text", "words that two lines share"),
    ({"rights": "{mode: private}"}, REPORT, [], "content/articles/old.md has the same text", "a text that is not shown"),
    ({"draft": "true"}, REPORT, [], "content/articles/old.md has the same text", "a draft"),
    ({}, REPORT, ["--again"], "", "the editor wants it"),
]  # fmt: skip


@pytest.mark.parametrize(("keys", "text", "options", "told", "why"), SAME, ids=[case[-1] for case in SAME])
def test_a_text_that_is_there_is_told(
    keys: dict[str, str], text: str, options: list[str], told: str, why: str, site: Path, tmp_path: Path
) -> None:
    front = "".join(f"{key}: {value}\n" for key, value in ({"rights": "{licence: CC0-1.0}"} | keys).items())
    (site / "content/articles/old.md").write_text(f"---\ntitle: Old\n{front}---\n{text}\n", "utf-8")
    path = write(tmp_path, "new.txt", f"New\n\n{REPORT}\n")
    result = run("add", path, *options)
    if told:
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr == (
            f"briefgen: {path} is there already: {told}. Put there what is new, or add this beside it with --again.\n"
        )
    assert (site / "content/articles/new.txt").exists() is not bool(told), why


def test_the_same_file_twice_in_one_call_is_told(site: Path, tmp_path: Path) -> None:
    one, two = (write(tmp_path, name, f"{name}\n\n{REPORT}\n") for name in ("one.txt", "two.txt"))
    result = run("add", one, two)
    assert result.exit_code == 2
    assert f"{two} is there already: content/articles/one.txt has the same text." in result.stderr


def test_an_address_in_the_files_own_metadata_counts(site: Path, tmp_path: Path) -> None:
    for name, code in (("one.md", 0), ("two.md", 2)):
        text = f"---\ntitle: T\nsource_url: https://paper.example/x\n---\nThe words of {name}.\n"
        assert run("add", write(tmp_path, name, text)).exit_code == code


def test_a_licence_that_is_none_is_told_and_the_article_written(site: Path, tmp_path: Path) -> None:
    path = write(tmp_path, "one.txt", "Title\n\nWords.\n")
    result = run("add", path, "--rights", "CC-BY-4.O")
    assert result.exit_code == 0
    assert result.stdout.endswith("  “CC-BY-4.O” is no licence that is known. Did you mean “CC-BY-4.0”?\n")
    told = [problem for problem in problems(site) if "one.yml" in problem]
    assert told == ["content/articles/one.yml:3:19: warning: “CC-BY-4.O” is no licence that is known. Did you mean “CC-BY-4.0”?"]


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


def test_who_stops_at_a_question_has_added_nothing(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "one.txt", "Title\n\nWords.\n")
    monkeypatch.setattr("briefgen.cli.asking.at_terminal", lambda: True)
    before = sorted((site / "content").rglob("*"))
    result = run("add", path, typed="A title\n")
    assert (result.exit_code, result.stderr) == (130, "briefgen: stopped.\n")
    assert sorted((site / "content").rglob("*")) == before
