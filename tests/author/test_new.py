"""new: what it writes, that it never overwrites, and that the site stays whole."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate import from_string
from briefgen.annotate.anchors import anchor_quote
from briefgen.api import check
from briefgen.author.desk import quoted
from briefgen.author.selectors import selector
from briefgen.model import Quote
from briefgen.problems import Severity, UsageError
from briefgen.yaml_values import load_yaml
from tests.cli.conftest import call as run


def warnings_of(site: Path, **options: bool) -> list[str]:
    return [str(problem) for problem in check(site, **options).problems if problem.severity is not Severity.INFO]


def test_a_new_site_is_whole_and_shows_what_can_be_done(tmp_path: Path) -> None:
    result = run("new", "site", str(tmp_path / "desk"))
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == f"Now: briefgen serve --site {tmp_path / 'desk'} --open"
    made = check(tmp_path / "desk", strict=True)
    assert [str(problem) for problem in made.problems] == []
    site = made.site
    assert all((site.articles, site.entities, site.events, site.briefings, site.notes, site.pages, site.topics, site.bibliography))
    assert {article.article.body.format for article in site.articles.values()} == {"markdown", "text"}
    assert (tmp_path / "desk/.gitignore").read_text() == "/output/\n/.briefgen/\n"


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x")
    result = run("new", "site", str(tmp_path))
    assert (result.exit_code, result.stderr) == (
        2, f"briefgen: {tmp_path} is not empty. Name a folder that is empty or does not exist.\n"
    )  # fmt: skip
    assert run("new", "site", str(tmp_path / "mine.txt")).stderr.endswith(
        "is a file. Name a folder that is empty or does not exist.\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    ("arguments", "path", "holds"),
    [
        (
            ["article", 'A “new” one: "really"', "--date", "2025-07-01", "--place", "orrin"],
            "content/articles/a-new-one-really.md",
            ['title: "A “new” one: \\"really\\""', 'dateline: {place: "orrin", date: "2025-07-01"}', "draft: true"],
        ),
        (["briefing", "Why now?"], "content/briefings/why-now.md", ['title: "Why now?"', "draft: true"]),
        (["page", "Corrections: all"], "content/pages/corrections-all.md", ['title: "Corrections: all"', "draft: true"]),
        (["entity", "Ada Lund", "--alias", "A. Lund"], "content/entities/people.yml", ["- id: ada-lund", 'aliases: ["A. Lund"]']),
        (["entity", "Orrin Bank", "--type", "Company"], "content/entities/organizations.yml", ["- id: orrin-bank"]),
        (["entity", "Sea Cat", "--type", "Vessel"], "content/entities/things.yml", ["- id: sea-cat"]),
        (["entity", "Isle", "--type", "Place", "--file", "isles"], "content/entities/isles.yml", ["- id: isle"]),
        (["event", "It opens", "--date", "2025-01~"], "content/events/events.yml", ["- id: it-opens", 'date: "2025-01~"']),
        (["event", "It opens", "--file", "harbour.yml"], "content/events/harbour.yml", ["- id: it-opens", "draft: true"]),
        (
            ["article", "Elsewhere", "--date", "2025-07-01", "--place", "Orrin"],
            "content/articles/elsewhere.md",
            ['dateline: {place: "orrin", date: "2025-07-01"}'],
        ),
        (
            ["note", "harbour-closes", "passengers and parcels", "--body", "It weighs:\n\n- eleven tonnes,  \n  in all\n- more\n"],
            "content/notes/harbour-closes.yml",
            ["  body: |-\n    It weighs:\n\n    - eleven tonnes,  \n      in all\n    - more\n  # sources"],
        ),
        (
            ["note", "harbour-closes", "passengers and parcels", "--body", "  Set in.\nAnd on."],
            "content/notes/harbour-closes.yml",
            ['  body: "  Set in.\\nAnd on."'],
        ),
        (["event", "It opens", "--date", "2025", "--place", "orrin"], "content/events/events.yml", ["place: orrin"]),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, list) else "",
)  # fmt: skip
def test_new_records_keep_the_site_whole(arguments: list[str], path: str, holds: list[str], site: Path) -> None:
    before = {p: p.read_text() for p in (site / "content").rglob("*") if p.is_file()}
    result = run("new", *arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    assert path in result.stdout
    text = (site / path).read_text()
    for line in holds:
        assert line in text
    assert "# yaml-language-server: $schema=../../schemas/" in text.split("- id")[0].split("title")[0]
    assert warnings_of(site) == []
    for earlier, was in before.items():
        assert earlier.read_text().startswith(was.rstrip("\n")), "what was there is still there"


def test_a_new_article_of_today_has_a_day(site: Path) -> None:
    run("new", "article", "Today")
    assert 'dateline: {date: "20' in (site / "content/articles/today.md").read_text()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["entity", "Ada", "--id", "orrin"], "There is another entity with the id 'orrin'. Choose another with --id."),
        (["entity", "Ada", "--id", "Ada Lund"], "is no id: an id is lower-case words joined by hyphens, such as ada-lund."),
        (["article", " "], "The title of the article is empty."),
        (["entity", ""], "The name of the entity is empty."),
        (["entity", "Ада"], "No id can be made of 'Ада'. Give one with --id, of a–z, 0–9 and hyphens."),
        (["entity", "Ada", "--type", "Persn"], "'Persn' is no type of entity. Did you mean “Person”?"),
        (["article", "C", "--id", "con"],
         "--id: “con” cannot be an id: Windows reserves that name, and no file can have it there. Choose another.\n"),
        (["article", "C", "--id", "index"], "--id: “index” cannot be an id: the list of them is at that address."),
        (["event", "C", "--id", "x" * 121], "--id: this id has 121 characters; 120 are the most. Choose another.\n"),
        (["article", " ", "--id", "c"],
         "content/articles/c.md: nothing is written, since a build would refuse it: “title” is empty. Write it, or take"),
        (["briefing", "\x07", "--id", "c"], "nothing is written, since a build would refuse it: an escape in this value makes"),
        (["article", "X", "--place", " "], "nothing is written, since a build would refuse it: “place” is empty."),
        (["entity", "Ada", "--alias", ""],
         "content/entities/people.yml: nothing is written, since a build would refuse it: “aliases” is empty."),
        (["entity", "Ada", "--summary", " "], "nothing is written, since a build would refuse it: “summary” is empty."),
        (["note", "harbour-closes", "passengers and parcels", "--body", " "],
         "content/notes/harbour-closes.yml: nothing is written, since a build would refuse it: “body” is empty."),
        (["event", "X", "--date", "soon"], "--date: "),
        (["event", "X", "--place", "orin"], "There is no entity 'orin' to be the place. Did you mean “orrin”?"),
        (["event", "X", "--date", "31/12/1999"], "another EDTF form. Write 1999-12-31."),
        (["article", "X", "--place", "orin"], "There is no entity 'orin' to be the place. Did you mean “orrin”?"),
        (["article", "X", "--place", "washington"],
         "There is no entity 'washington' to be the place. A place that is no entity is written as a name, with its capital."),
        (["article", "X", "--date", "2025"], "--date: '2025' is no day; write it as 2025-01-21."),
        (["article", "X", "--date", "-0043-03-15"],
         "--date: days are counted from a dateline, and none of them before the year 1, as '-0043-03-15' is."),
        (["note", "harbour", "words"], "There is no article 'harbour'."),
        (["note", "harbour-closes", "the port of Arden"], "The quote “the port of Arden” does not stand in the article."),
        (["note", "harbour-closes", "the", "--kind", "joke"], "'joke' is no kind of note. Kinds: context, definition,"),
        (["note", "harbour-closes", "passengers and parcels", "--kind", "fact-check"],
         "A fact-check needs a verdict: give --claim, the words that are checked, and --rating, one of true, mostly-true, "
         "half-true, misleading, mostly-false, false, unproven."),
        (["note", "harbour-closes", "passengers and parcels", "--kind", "fact-check", "--claim", "x"],
         "A fact-check needs a verdict: give"),
        (["note", "harbour-closes", "passengers and parcels", "--kind", "fact-check", "--claim", "x", "--rating", "untrue"],
         "--rating: 'untrue' is no rating. Ratings: true, mostly-true, "),
        (["note", "harbour-closes", "passengers and parcels", "--rating", "true"],
         "A note of kind context has no verdict. Leave --claim and --rating out, or give --kind fact-check."),
        (["note", "ferries-return", "berths"], "The quote stands 2 times in the text, on lines 3 and 5. Say which with"),
        (["note", "ferries-return", "berths", "--line", "1"], "The quote does not begin on line 1. It stands on lines 3 and 5."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)  # fmt: skip
def test_what_cannot_be_written_is_told_and_nothing_is_changed(arguments: list[str], message: str, site: Path) -> None:
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    result = run("new", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("answers", "given"),
    [
        (None, ["--claim", "Two berths: sunk", "--rating", "false"]),
        ("Two berths: sunk\nuntrue\nfalse\n", []),
        ("Two berths: sunk\n", ["--rating", "false"]),
    ],
)
def test_a_fact_check_gets_its_verdict(answers: str | None, given: list[str], site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.cli.asking.at_terminal", lambda: answers is not None)
    note = ["new", "note", "harbour-closes", "Two of its berths have sunk", "--kind", "fact-check", "--body", "No."]
    assert run(*note, *given, typed=answers).exit_code == 0
    assert '  verdict: {claim: "Two berths: sunk", rating: false}\n' in (site / "content/notes/harbour-closes.yml").read_text()
    assert warnings_of(site) == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["entity", "Ines Kadell"], "There is already Ines Kadell (ines-kadell); this one is ines-kadell-2."),
        (["entity", "ines kadell", "--id", "another"], "There is already ines kadell (ines-kadell); this one is another."),
        (["entity", "Ines Kadel"], ""),
        (["event", "The harbour closes", "--id", "x"], ""),
    ],
)
def test_a_name_that_is_there_already_is_told(arguments: list[str], told: str, site: Path) -> None:
    said = run("new", *arguments).stdout.splitlines()
    assert said[1:] == ([told] if told else [])
    assert re.match(r"Put [a-z0-9-]+ at the end of content/", said[0])


@pytest.mark.parametrize("kind", ["article", "briefing", "event"])
def test_a_title_that_is_there_already_is_told(kind: str, site: Path) -> None:
    assert "There is already" not in run("new", kind, "One title").stdout
    assert run("new", kind, "One  Title").stdout.endswith("There is already One  Title (one-title); this one is one-title-2.\n")


LIST = "Name a list in content/entities/, such as mine.yml or north/mine.yml."
OUTSIDE = f"does not lie in content/entities/. {LIST}"
NO_LIST = f"is no YAML list, and a record can be put into no other file. {LIST}"


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ("../x", OUTSIDE), ("/tmp/x.yml", OUTSIDE), (".", OUTSIDE), ("", OUTSIDE), ("out/x.yml", OUTSIDE),
        ("people.csv", NO_LIST), ("sub/", NO_LIST), ("ada.v2", NO_LIST),
        (".mine.yml", f"no build reads a file that is named '.mine.yml'. {LIST}"),
        ("#mine.yml", f"no build reads a file that is named '#mine.yml'. {LIST}"),
    ],
)  # fmt: skip
def test_a_list_that_no_record_can_be_put_into_is_refused(named: str, said: str, site: Path) -> None:
    (site / "content/entities/out").symlink_to("../..")
    before = sorted(site.rglob("*"))
    result = run("new", "entity", "Ada Lund", "--file", named)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.removeprefix(f"briefgen: --file: {named!r} ").removeprefix("briefgen: --file: ") == f"{said}\n"
    assert sorted(site.rglob("*")) == before


@pytest.mark.parametrize(
    ("named", "path"),
    [
        ("sub/dir.yml", "sub/dir.yml"),
        ("sub/../mine", "mine.yml"),
        ("mine.yaml", "mine.yaml"),
        ("content/entities/mine.yml", "mine.yml"),
        ("{site}/content/entities/mine.yml", "mine.yml"),
    ],
)
def test_a_record_is_put_where_it_was_told(named: str, path: str, site: Path) -> None:
    result = run("new", "entity", "Ada Lund", "--file", named.format(site=site))
    assert (result.exit_code, result.stderr) == (0, "")
    text = (site / "content/entities" / path).read_text()
    assert text.startswith(f"# yaml-language-server: $schema={'../' * (2 + path.count('/'))}schemas/entity.json\n- id: ada-lund\n")
    assert warnings_of(site) == []


def test_line_ends_and_byte_order_mark_of_a_list_stay(site: Path) -> None:
    path = site / "content/entities/more.yml"
    mine = b"\xef\xbb\xbf- id: caf\xc3\xa9\r\n  type: Place\r\n  name: Caf\xc3\xa9\r\n"
    path.write_bytes(mine)
    assert run("new", "entity", "Ada Lund", "--file", "more.yml").exit_code == 0
    longer = path.read_bytes()
    assert longer.startswith(mine + b"- id: ada-lund\r\n  type: Person\r\n")
    assert longer.count(b"\n") == longer.count(b"\r\n")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.write_bytes(b"- id: caf\xe9\n"),
         "more.yml:1:10: the byte 0xe9 here is not UTF-8. Save it with the encoding UTF-8. As windows-1252 these words read "
             "“- id: café”: if that is right, run: briefgen recode content/entities/more.yml --from windows-1252"),
        (os.mkfifo, "more.yml: this is no file to read. Put a file here."),
        (Path.mkdir, "more.yml: this is no file to read. Put a file here."),
    ],
    ids=["not UTF-8", "a pipe", "a folder"],
)  # fmt: skip
def test_a_list_that_cannot_be_read_is_told(make: Callable[[Path], object], said: str, site: Path) -> None:
    make(site / "content/entities/more.yml")
    result = run("new", "entity", "Ada Lund", "--file", "more.yml")
    assert (result.exit_code, result.stderr) == (2, f"briefgen: content/entities/{said}\n")


def test_words_that_no_file_can_be_named_by_get_a_number(site: Path) -> None:
    assert run("new", "article", "Con").stdout.startswith("Wrote content/articles/con-2.md")
    assert run("new", "briefing", "Index").stdout.startswith("Wrote content/briefings/index-2.md")
    assert warnings_of(site, drafts=True) != []  # the placeholders of both, and no error


def test_an_earlier_id_is_not_given_again(site: Path) -> None:
    (site / "content/entities/more.yml").write_text("- {id: a, type: Place, name: A, formerly: [ada-lund]}\n")
    assert "'ada-lund' is an earlier id of another entity." in run("new", "entity", "Ada", "--id", "ada-lund").stderr
    assert run("new", "entity", "Ada Lund").stdout.startswith("Put ada-lund-2 at the end")


def test_words_that_are_taken_get_a_number(site: Path) -> None:
    for _ in range(3):
        run("new", "entity", "Ada Lund", "--type", "Person")
    text = (site / "content/entities/people.yml").read_text()
    assert [line for line in text.splitlines() if line.startswith("- id: ada")] == [
        "- id: ada-lund",
        "- id: ada-lund-2",
        "- id: ada-lund-3",
    ]


@pytest.mark.parametrize(
    ("list_", "why"),
    [
        ("- id: a\n  type: Person\n  name: A", "no line end at the end"),
        ("  - id: a\n    type: Person\n    name: A\n", "an indented list"),
        ("# nobody yet\n", "no record yet"),
        ("", "an empty file"),
        ("- {id: a, type: Person, name: A}\n\n\n", "empty lines at the end"),
    ],
)
def test_a_record_goes_after_any_plain_list(list_: str, why: str, site: Path) -> None:
    path = site / "content/entities/more.yml"
    path.write_text(list_)
    path.chmod(0o640)
    assert run("new", "entity", "Ada Lund", "--file", "more.yml").exit_code == 0, why
    data, _, problems = load_yaml(path.read_text(), "more.yml")
    assert problems == []
    assert data[-1] == {"id": "ada-lund", "type": "Person", "name": "Ada Lund"}
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("list_", ["[{id: a, type: Person, name: A}]\n", "- id: [broken\n", "a: mapping\n"])
def test_a_file_that_is_no_plain_list_is_left_alone(list_: str, site: Path) -> None:
    path = site / "content/entities/more.yml"
    path.write_text(list_)
    result = run("new", "entity", "Ada Lund", "--file", "more.yml")
    assert result.exit_code == 2
    assert "is no plain list that a record can be put after. Mend it, or name another file with --file." in result.stderr
    assert path.read_text() == list_


@pytest.mark.parametrize(
    ("article", "quote", "more", "target"),
    [
        ("harbour-closes", "the engineers no longer vouch for them", [], '{exact: "the engineers no longer vouch for them"}'),
        ("harbour-closes", "passengers and parcels", [], '{exact: "passengers and parcels", prefix: "carry"}'),
        ("ferries-return", "berths", ["--line", "5"], '{exact: "berths", prefix: "The"}'),
        ("harbour-closes", "We were told of the  date an\nhour before", [], '{exact: "We were told of the date an hour before"}'),
        ("harbour-closes", '"We were told of the date an hour', [], '{exact: "“We were told of the date an hour"}'),
        (
            "harbour-closes",
            "nine million and be done by late 2025.",
            ["--body", "No: it was not."],
            '{exact: "nine million and be done by late 2025."}',
        ),
    ],
)
def test_a_note_gets_the_shortest_selector_that_is_safe(article: str, quote: str, more: list[str], target: str, site: Path) -> None:
    result = run("new", "note", article, quote, *more)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[-1] == f"target: {target}"
    assert warnings_of(site, drafts=True) == []


def test_a_summary_that_no_build_would_take_is_not_written(site: Path) -> None:
    before = {path: path.read_bytes() for path in site.rglob("*.yml")}
    result = run("new", "entity", "Ada Lund", "--summary", "long " * 40)
    assert result.exit_code == 2
    assert "The summary has 199 characters; 160 are the most. Shorten it." in result.stderr
    assert {path: path.read_bytes() for path in site.rglob("*.yml")} == before


@pytest.mark.parametrize("quote", ["", " \n", "\u200b"])
def test_a_quote_without_words_leads_nowhere(quote: str, site: Path) -> None:
    result = run("new", "note", "harbour-closes", quote)
    assert result.exit_code == 2
    assert "The quote is empty. Give the words that the note is about." in result.stderr


def test_a_quote_that_is_the_whole_text_and_short_is_told_as_that(site: Path) -> None:
    run("new", "article", "Dee", "--date", "2025-01-01")
    result = run("new", "note", "dee", "Put the text here.")
    assert (result.exit_code, result.stderr) == (
        2,
        "briefgen: The quote is too short: 18 of 25 characters, and its paragraph has too few words beside it to tell it apart. "
        "Take a longer quote.\n",
    )


def test_a_note_on_an_article_that_no_build_would_read_is_refused_at_once(site: Path) -> None:
    article = site / "content/articles/harbour-closes.md"
    article.write_text(f"{article.read_text()}\n{'[' * 10_000}\n")
    notes = {path: path.read_bytes() for path in (site / "content/notes").iterdir()}
    result = run("new", "note", "harbour-closes", "the engineers no longer vouch for them")
    assert result.exit_code == 1
    assert "error: 10,000 brackets are opened here and never closed." in result.stderr
    assert {path: path.read_bytes() for path in (site / "content/notes").iterdir()} == notes


def test_a_note_over_several_paragraphs_is_found_by_its_ends(site: Path) -> None:
    result = run(
        "new",
        "note",
        "ferries-return",
        "rented until 2026 and cost far less than the repair, the company said.\n\nMayor Ines Kadell called",
    )
    assert result.stdout.splitlines()[-1] == 'target: {start: "rented until 2026", end: "Ines Kadell called"}'
    assert warnings_of(site, drafts=True) == []


def test_the_article_of_a_note_may_be_named_by_its_file(site: Path) -> None:
    result = run("new", "note", "content/articles/harbour-closes.md", "the engineers no longer vouch for them", "--body", "No.")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "n-the-engineers-no-longer" in check(site).site.notes


def test_a_note_without_a_body_is_a_draft_and_with_one_it_is_on_the_page(site: Path) -> None:
    run("new", "note", "harbour-closes", "the engineers no longer vouch for them")
    run("new", "note", "harbour-closes", "Two of its berths have sunk", "--body", "Two: of *three*.", "--id", "n-two")
    notes = check(site).site.notes
    assert "n-two" in notes
    assert "n-the-engineers-no-longer" not in notes
    assert "n-the-engineers-no-longer" in check(site, drafts=True).site.notes


WORDS = st.lists(
    st.sampled_from("the port of Orrin said that a ferry left on Monday with cars and the mayor".split()), min_size=3, max_size=30
)


@settings(max_examples=60)
@given(WORDS, st.data())
def test_a_selector_leads_to_its_passage_or_is_refused(words: list[str], data: st.DataObject) -> None:
    """Of any words of any text: what is written leads to them alone, without a warning, and no shorter context would do."""
    text = from_string(f"{' '.join(words)}.")
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    quote = " ".join(words[first : last + 1])
    try:
        found = selector(text, quote, None)
    except UsageError:
        places = sum(text.plain.startswith(quote, at) for at in range(len(text.plain)))  # also those that overlap
        assert places != 1 or len(words) < 5
        return
    anchoring = anchor_quote(text, found)
    assert anchoring.severity is None
    assert anchoring.anchor is not None
    assert text.plain[anchoring.anchor.start : anchoring.anchor.end] == quote
    if found.prefix or found.suffix:
        assert anchor_quote(text, Quote(exact=found.exact)).severity is not None


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_words_are_quoted_for_yaml(words: str) -> None:
    value, _, problems = load_yaml(f"title: {quoted(words)}\n", "f")
    assert (value, problems) == ({"title": " ".join(words.split())}, [])


def test_what_new_writes_is_told_when_it_is_published_unchanged(site: Path) -> None:
    """Whatever the words are that `new` puts where the editor's own are wanted."""
    run("new", "article", "Empty one")
    run("new", "briefing", "Empty two")
    run("new", "note", "harbour-closes", "the engineers no longer vouch for them")
    assert not any("still stands" in said for said in warnings_of(site, drafts=True))
    for path in ("articles/empty-one.md", "briefings/empty-two.md", "notes/harbour-closes.yml"):
        file = site / "content" / path
        file.write_text(re.sub(r"^ *draft: true\n", "", file.read_text(), flags=re.MULTILINE))
    assert sum("still stands here" in said for said in warnings_of(site)) == 3
