"""An edit of an article's words makes its own pages again and no others; where more depends on it, the whole is built.

Either way the output is that of a first build, and so is what is told.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.ahead import build_ahead
from briefgen.config import Options
from briefgen.pipeline import build
from briefgen.store import Store
from tests.incremental.test_random_edits import Command, tree, tried

FRONT = '---\ntitle: {0}\ndateline: {{date: "2025-03-12"}}\nrights: {{licence: CC0-1.0}}\n---\n'
LONG = "The river is long and slow in summer."
OPENED = "Ada Lund opened the bridge over the Oss on 4 May 2020."
QUOTED = "It had been the mayor’s dream."
SITE = {
    "site.yml": "title: Amended\nsearch: false\nsocial_images: false\nbase_url: https://example.org/\n",
    "content/entities/all.yml": "- {id: ada-lund, type: Person, name: Ada Lund}\n- {id: oss, type: Place, name: Oss}\n",
    "content/events/all.yml": (
        "- id: opening\n  title: The bridge opens\n  date: 2020-05-04\n  importance: key\n  participants: [ada-lund, oss]\n"
        f"  accounts: [{{article: one, quote: {QUOTED}}}]\n"
    ),
    "content/notes/one.yml": f"- {{id: dream, kind: context, target: {{exact: {QUOTED}}}, body: He said so.}}\n",
    "content/articles/one.md": FRONT.format("One") + f"{LONG}\n\n{OPENED} {QUOTED}\n\n"
    "Ada Lund left Oss on 6 June 2021.\n\nThe end.\n",
    "content/articles/two.md": FRONT.format("Two") + f"Nothing much.\n\n{OPENED}\n",
    "content/articles/old.txt": "A letter came.\n\nIt was read aloud.\n",
    "content/articles/old.yml": "title: Old\ndateline: {date: 2025-03-01}\nrights: {licence: CC0-1.0}\n",
    "content/briefings/b.md": "---\ntitle: B\nquestion: What?\nsummary: A bridge.\narticles: [one, two, old]\n---\n",
    "content/briefings/c.md": "---\ntitle: C\nquestion: Who?\nsummary: A river.\nupdated: 2025-01-02\narticles: [one, two]\n---\n",
}
ONE = "content/articles/one.md"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for path, text in SITE.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    assert Command(root, root / "output").run()[0]
    return root


def edit(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text()
    assert old in text
    (root / path).write_text(text.replace(old, new, 1))


def amended(root: Path) -> bool:
    """Builds as the command does; whether only edited articles were made. Output and problems are those of a first build."""
    before = tree(root / "output")
    command = Command(root, root / "output")
    well, problems = command.run()
    made, told = tried(root, root.parent / "clean", Store(None))
    assert (well, problems) == (made is not None, told)
    assert tree(root / "output") == (tree(root.parent / "clean") if well else before)
    return command.amended == 1


EDITS = [
    (ONE, LONG, "The river is long and very slow in summer.", True, "a word more, before all names and passages"),
    (ONE, LONG, f"*{LONG[:-1]}*.", True, "markup alone"),
    ("content/articles/two.md", "title: Two", "title: Both", False, "the title of the next article of a briefing"),
    ("content/briefings/b.md", "[one, two, old]", "[two, one, old]", False, "the order of a briefing's articles"),
    ("content/briefings/c.md", "updated: 2025-01-02\n", "", False, "the order of the briefings"),
    (ONE, "The end.", "The end. Of all that was.", True, "a sentence more at the end"),
    (ONE, "The end.", "The end.\n\n- one\n- two", True, "a list at the end"),
    (ONE, "The end.", "The [end](https://example.org/x).", True, "a link to elsewhere"),
    ("content/articles/old.txt", "read aloud", "read out", True, "plain text with its metadata beside it"),
    ("content/articles/two.md", "Nothing much.", "Not much.", True, "the first sentence, which the page's description has"),
    (ONE, LONG, f"{LONG} It is cold.", False, "a sentence more at the beginning: all later ones have another number"),
    (ONE, "Ada Lund left Oss", "Ada Lund fled Oss", False, "a word of a sentence that other pages show"),
    (ONE, "The end.", "Ada Lund ends it.", False, "a name more"),
    (ONE, "Ada Lund left Oss on 6 June 2021.", "Nothing.", False, "a name less"),
    (ONE, "6 June 2021", "7 June 2021", False, "a date"),
    (ONE, QUOTED, "It had been the mayor’s idea.", False, "what a note and an account quote"),
    (ONE, "The end.", "The [end](article:old).", False, "a link to a page to which none led"),
    (ONE, "The end.", "The [end](about.html).", True, "a link to where the page leads anyway"),
    (ONE, "The end.", "The [end](no.html).", False, "a link that leads nowhere"),
    (ONE, "The end.", "The <blink>end</blink>.", False, "markup that is lost, which is told"),
    (ONE, "title: One", "title: Won", False, "the title"),
    (ONE, "title: One", "title: One\ntopics: [x]", False, "another key"),
    ("content/entities/all.yml", "name: Oss", "name: Oss, aliases: [river]", False, "a name of the registry"),
    ("content/events/all.yml", "The bridge opens", "The bridge is opened", False, "an event"),
    ("content/notes/one.yml", "He said so.", "She said so.", False, "a note"),
    ("site.yml", "Amended", "Mended", False, "the settings"),
]


@pytest.mark.parametrize(("path", "old", "new", "alone", "why"), EDITS, ids=[row[-1] for row in EDITS])
def test_an_edit_makes_what_depends_on_it(path: str, old: str, new: str, alone: bool, why: str, site: Path) -> None:
    edit(site, path, old, new)
    assert amended(site) is alone


def test_one_edit_after_another(site: Path) -> None:
    for old, new in ((LONG, "The river is short."), ("short", "wide"), ("The end.", "No end."), ("wide", "long")):
        edit(site, ONE, old, new)
        assert amended(site)


def test_two_articles_at_once(site: Path) -> None:
    edit(site, ONE, LONG, "The river is short.")
    edit(site, "content/articles/old.txt", "read aloud", "read out")
    assert amended(site)
    edit(site, ONE, "short", "wide")
    edit(site, "content/articles/two.md", "on 4 May 2020", "on 5 May 2020")
    assert not amended(site)


def test_an_edit_taken_back(site: Path) -> None:
    edit(site, ONE, LONG, "The river is short.")
    assert amended(site)
    edit(site, ONE, "The river is short.", LONG)
    assert amended(site)


def test_what_an_older_edit_has_changed_is_known(site: Path) -> None:
    """A whole build between them: what is compared with is the last text, not that of the first build."""
    edit(site, ONE, "6 June 2021", "7 June 2021")
    assert not amended(site)
    edit(site, ONE, LONG, "The river is short.")
    assert amended(site)
    edit(site, ONE, "7 June 2021", "6 June 2021")
    assert not amended(site)


def test_a_build_that_was_stopped_leaves_nothing_to_go_by(site: Path) -> None:
    """Its texts may be in the store, while the output is older than they are."""
    edit(site, ONE, "6 June 2021", "7 June 2021")
    edit(site, "site.yml", "title", "titel")
    assert not Command(site, site / "output").run()[0]
    edit(site, "site.yml", "titel", "title")
    edit(site, ONE, LONG, "The river is short.")
    assert not amended(site)


def test_a_build_of_another_output_comes_between(site: Path) -> None:
    edit(site, ONE, "6 June 2021", "7 June 2021")
    build(site, Options(output=site.parent / "other"))
    edit(site, ONE, LONG, "The river is short.")
    assert not amended(site)


def test_a_spoilt_output_is_made_whole(site: Path) -> None:
    edit(site, ONE, LONG, "The river is short.")
    (site / "output/index.html").unlink()
    assert not amended(site)


def test_a_page_of_the_sites_own_that_shows_the_text(site: Path) -> None:
    own = "{% extends '_base.html' %}{% block main %}{{ site.articles['one'].body.plain }}{% endblock %}"
    (site / "templates").mkdir()
    (site / "templates/about.html").write_text(own)
    assert not amended(site)
    edit(site, ONE, LONG, "The river is short.")
    assert not amended(site)


def test_a_page_of_the_sites_own_that_shows_where_a_note_stands(site: Path) -> None:
    own = "{% extends '_base.html' %}{% block main %}{{ site.notes['dream'].anchor.start }}{% endblock %}"
    (site / "templates").mkdir()
    (site / "templates/about.html").write_text(own)
    assert not amended(site)
    edit(site, ONE, "The end.", "No end.")
    assert amended(site), "the note is where it was"
    edit(site, ONE, LONG, "The river is short.")
    assert not amended(site)


@pytest.mark.parametrize("number", [4, 5])
def test_a_page_of_the_sites_own_that_shows_a_sentence(number: int, site: Path) -> None:
    """Where the last one is gone, the build tells what is wrong with the template."""
    own = f"{{% extends '_base.html' %}}{{% block main %}}{{{{ site.articles['one'].excerpt({number}).plain }}}}{{% endblock %}}"
    (site / "templates").mkdir()
    (site / "templates/about.html").write_text(own)
    assert not amended(site)
    edit(site, ONE, "\n\nThe end.", "")
    amended(site)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("content/articles/two.md", "Nothing much.", "Nothing much, see [n](note:dream)."),
        ("site.yml", "title:", "theme: {footer: 'See [x](note:dream).'}\ntitle:"),
    ],
)
def test_a_link_to_a_note_on_another_article(path: str, old: str, new: str, site: Path) -> None:
    edit(site, path, old, new)
    assert not amended(site)
    edit(site, "content/articles/two.md", "Nothing", "Little")
    assert amended(site)


@pytest.mark.parametrize("words", ["[The end](img/a.png).", "See img/a.png here.", "<!-- img/a.png --> The end."])
def test_a_picture_that_says_nothing_is_told_where_its_address_stands_first(words: str, site: Path) -> None:
    (site / "static/img").mkdir(parents=True)
    (site / "static/img/a.png").write_bytes(b"")
    edit(site, "site.yml", "title:", "theme: {footer: '![](img/a.png)'}\ntitle:")
    assert not amended(site)
    edit(site, ONE, "The end.", words)
    assert not amended(site)


def test_an_article_page_that_asks_for_more_than_is_known(site: Path) -> None:
    own = "{% extends '_base.html' %}{% block main %}{{ article_html(article) }}{{ site.entities['oss'].passages }}{% endblock %}"
    (site / "templates").mkdir()
    (site / "templates/article.html").write_text(own)
    assert not amended(site)
    edit(site, ONE, LONG, "The river is short.")
    assert not amended(site)


def test_the_search_finds_new_words(site: Path) -> None:
    edit(site, "site.yml", "search: false", "search: true")
    assert not amended(site)
    edit(site, ONE, LONG, "The quagmire is long.")
    before = tree(site / "output")
    assert amended(site)
    changed = {path.partition("/")[0] for path, content in tree(site / "output").items() if before.get(path) != content}
    assert changed == {"articles", "notes", "pagefind", ".briefgen-manifest.json"}


def test_warnings_are_told_again(site: Path) -> None:
    edit(site, ONE, "rights: {licence: CC0-1.0}\n", "")
    assert not amended(site)
    edit(site, ONE, LONG, "The river is short.")
    assert amended(site)
    assert "nothing says that this text may be shown" in Command(site, site / "output").run()[1][0].message


@pytest.mark.parametrize(("path", "old", "new", "alone", "why"), EDITS, ids=[row[-1] for row in EDITS])
def test_a_preview_makes_what_depends_on_it(path: str, old: str, new: str, alone: bool, why: str, site: Path) -> None:
    shown, clean = site.parent / "shown", site.parent / "clean"
    store = Store(site, keeps=False, remembers=True)
    last = build(site, Options(output=shown), store=store)
    before = tree(shown)
    edit(site, path, old, new)
    made = build_ahead(last, site / path, store)
    assert (made is not None) is alone
    if made is None:
        assert tree(shown) == before
        return
    expected = build(site, Options(output=clean), store=Store(None))
    assert tree(shown) == tree(clean)
    assert made.problems == expected.problems
    assert made.site == expected.site
    edit(site, path, new, old)
    assert build_ahead(made, site / path, store) is not None
    assert tree(shown) == before
    assert build(site, Options(output=shown), store=store).written.changed == ()
