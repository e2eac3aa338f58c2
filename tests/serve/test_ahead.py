"""The page of an article that is saved, made ahead of the whole build: what it says, and when it says nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from briefgen.ahead import build_ahead, get_ready, page_ahead
from briefgen.annotate.linking.matcher import Matcher
from briefgen.author.site import new_site
from briefgen.config import Linking, Options
from briefgen.model import Page, Registry
from briefgen.pipeline import BuildResult, build
from briefgen.problems import ContentError, Location, Problem, error
from briefgen.serve.preview import Preview
from briefgen.store import Store

ARTICLE = "content/articles/harbour-closes.md"
PAGE = "articles/harbour-closes.html"


class Site:
    """A new site with a preview's store, and its last build."""

    def __init__(self, folder: Path) -> None:
        self.root, self.output = folder / "site", folder / "output"
        new_site(self.root)
        self.store = Store(self.root, keeps=False, remembers=True)
        self.last = self.build()

    def build(self) -> BuildResult:
        self.last = build(self.root, Options(output=self.output, drafts=True, extras=False), store=self.store)
        return self.last

    def edit(self, path: str, old: str, new: str) -> Path:
        file = self.root / path
        words = file.read_text("utf-8")
        assert old in words
        file.write_text(words.replace(old, new, 1), "utf-8")
        return file

    def ahead(self, file: Path) -> Page | None:
        return page_ahead(self.last, file, self.store)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def words_of(site: Site) -> str:
    return (site.root / ARTICLE).read_text("utf-8")


APPENDED = {
    "words alone": "It rained.",
    "a name": "Orrin is quiet.",
    "a heading and a list": "## What next\n\n- one\n- two",
    "a link": "See [the list](articles/index.html).",
    "HTML": "A <b>bold</b> & an 'odd' one <script>alert(1)</script>",
}


@pytest.mark.parametrize("added", APPENDED.values(), ids=APPENDED.keys())
def test_it_is_the_page_that_the_build_makes(site: Site, added: str) -> None:
    file = site.root / ARTICLE
    file.write_text(f"{words_of(site)}\n\n{added}\n", "utf-8")
    page = site.ahead(file)
    assert page is not None and page.path == PAGE
    assert page.content != (site.output / PAGE).read_bytes(), "the build before does not have it"
    site.build()
    assert page.content == (site.output / PAGE).read_bytes()


def test_notes_and_timeline_follow_their_sentences(site: Site) -> None:
    body = words_of(site).split("---\n", 2)
    file = site.root / ARTICLE
    file.write_text("---\n".join((*body[:2], "\nA sentence in front. And another one.\n" + body[2])), "utf-8")
    page = site.ahead(file)
    site.build()
    assert page is not None
    assert page.content == (site.output / PAGE).read_bytes()


def test_a_sentence_that_goes_takes_its_entry_along(site: Site) -> None:
    told = next(d for e in site.last.site.articles["harbour-closes"].timeline.entries for d in e.passages if not e.event)
    file = site.root / ARTICLE
    plain = " ".join(words_of(site).split("---\n", 2)[2].split())
    assert told.words in plain
    file.write_text("---\n".join((*words_of(site).split("---\n", 2)[:2], "\n" + plain.replace(told.words, "") + "\n")), "utf-8")
    page = site.ahead(file)
    assert page is not None and told.words.encode() not in page.content


def test_nothing_is_written(site: Site) -> None:
    before = (site.output / PAGE).read_bytes()
    assert site.ahead(site.edit(ARTICLE, "Two of its berths", "Both of its berths")) is not None
    assert (site.output / PAGE).read_bytes() == before


ONLY_A_BUILD = {
    "a title": (ARTICLE, "title: ", "title: New "),
    "what is not read": (ARTICLE, "title: ", "titel: "),
    "a note": ("content/notes/harbour-closes.yml", "- ", "- "),
    "an entity": ("content/entities/places.yml", "- ", "- "),
    "settings": ("site.yml", "title", "title"),
    "notes of its own": (ARTICLE, "title: ", "notes: [{id: mine, body: Mine.}]\ntitle: "),
    "privacy": (ARTICLE, "title: ", "draft: true\ntitle: "),
}


@pytest.mark.parametrize(("path", "old", "new"), ONLY_A_BUILD.values(), ids=ONLY_A_BUILD.keys())
def test_what_only_a_build_can_tell(site: Site, path: str, old: str, new: str) -> None:
    assert site.ahead(site.edit(path, old, new)) is None


def test_a_file_that_is_gone_or_elsewhere(site: Site, tmp_path: Path) -> None:
    (site.root / ARTICLE).unlink()
    assert site.ahead(site.root / ARTICLE) is None
    assert site.ahead(tmp_path / "elsewhere.md") is None


class Previewed:
    """A preview whose builds end as the test says; it is its own builder."""

    def __init__(self, site: Site) -> None:
        self.failure: Exception | None = None
        self.site = site
        self.preview = Preview(site.root, site.output, self)
        self.preview.build()

    def build(self, folder: Path) -> BuildResult:
        if self.failure:
            raise self.failure
        return self.site.build()

    def build_edited(self, last: BuildResult, file: Path) -> BuildResult | None:
        return None  # every build is a whole one

    def page_ahead(self, last: BuildResult, file: Path) -> Page | None:
        return page_ahead(last, file, self.site.store)

    def get_ready(self, last: BuildResult) -> None: ...

    def index(self, last: BuildResult) -> list[Page]:
        return []

    def static(self) -> str | None:
        return None

    def describe(self, problem: Problem) -> dict[str, Any]:
        return {}

    def save(self, added: str) -> bool:
        file = self.site.root / ARTICLE
        file.write_text(f"{words_of(self.site)}\n\n{added}\n", "utf-8")
        return self.preview.ahead(file)

    @property
    def shown(self) -> bytes:
        return (self.site.output / PAGE).read_bytes()


def state(preview: Preview) -> dict[str, Any]:
    known = preview.state(follow=True)
    return {key: known[key] for key in ("number", "failed", "follow")}


def test_the_preview_shows_it_and_goes_there(site: Site) -> None:
    previewed = Previewed(site)
    assert previewed.save("It rained.")
    assert b"It rained." in previewed.shown
    assert state(previewed.preview) == {"number": 2, "failed": False, "follow": f"/{PAGE}"}
    previewed.preview.build([site.root / ARTICLE])
    assert state(previewed.preview) == {"number": 3, "failed": False, "follow": f"/{PAGE}"}
    assert not previewed.save(""), "a page that is the same is no news"


class Counted(Previewed):
    """A preview that counts its whole builds, but for the first."""

    whole = -1

    def build(self, folder: Path) -> BuildResult:
        self.whole += 1
        return super().build(folder)

    def build_edited(self, last: BuildResult, file: Path) -> BuildResult | None:
        return build_ahead(last, file, self.site.store)


def test_the_whole_is_not_built_for_words(site: Site) -> None:
    counted, file = Counted(site), site.root / ARTICLE
    assert counted.save("It rained.")
    outcome = counted.preview.build([file], edited=True)
    assert (counted.whole, outcome.failed, outcome.changed) == (0, False, 1)
    assert b"It rained." in counted.shown
    counted.save("Orrin is quiet.")
    counted.preview.build([file], edited=True)
    assert counted.whole == 1, "a name is on other pages too"
    site.edit(ARTICLE, "It rained.", "It poured.")
    counted.preview.build([file], edited=False)
    assert counted.whole == 2, "something else has happened too"
    site.edit(ARTICLE, "It poured.", "It rained.")
    counted.preview.build([file, site.root / "site.yml"], edited=True)
    assert counted.whole == 3
    counted.failure = ContentError([error(Location(ARTICLE), "wrong.")])
    site.edit(ARTICLE, "It rained.", "Orrin is wet.")
    assert counted.preview.build([file], edited=True).failed
    counted.failure = None
    site.edit(ARTICLE, "Orrin is wet.", "Orrin is dry.")
    counted.preview.build([file], edited=True)
    assert counted.whole == 5, "after a build that failed only a whole one can tell"


def test_a_build_that_fails_leaves_the_last_good_page(site: Site) -> None:
    previewed = Previewed(site)
    good = previewed.shown
    assert previewed.save("It rained.") and previewed.save("It rained again.")
    previewed.failure = ContentError([error(Location(ARTICLE), "wrong.")])
    previewed.preview.build([site.root / ARTICLE])
    assert previewed.shown == good
    assert not previewed.save("More."), "after a build that failed only another one can tell"
    previewed.failure = None
    previewed.preview.build([site.root / ARTICLE])
    assert b"More." in previewed.shown


def test_a_page_that_fails_is_left_to_the_build(site: Site) -> None:
    previewed = Previewed(site)
    good = previewed.shown
    assert not previewed.save("[" * 40_000), "brackets that are never closed are refused"
    assert previewed.shown == good


def test_a_store_on_the_disk_keeps_what_else_it_has(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.store.SPARE", 0)
    output = site.output.with_name("built")
    last = build(site.root, Options(output=output))
    kept = {shelf: [name for name, _, _ in Store(site.root).entries(shelf)] for shelf in ("texts", "anchors")}
    store = Store(site.root)
    assert page_ahead(last, site.edit(ARTICLE, "Two of its berths", "Both of its berths"), store) is not None
    store.close()
    assert kept == {shelf: [name for name, _, _ in Store(site.root).entries(shelf)] for shelf in ("texts", "anchors")}


def test_a_template_of_the_site_may_show_what_only_a_build_knows(site: Site) -> None:
    (site.root / "templates").mkdir(exist_ok=True)
    (site.root / "templates" / "article.html").write_text("<title>{{ page.title }}</title>")
    assert site.ahead(site.edit(ARTICLE, "Two of its berths", "Both of its berths")) is None


class Broken(Previewed):
    """A preview with a fault of ours."""

    def page_ahead(self, last: BuildResult, file: Path) -> Page | None:
        raise ZeroDivisionError("by zero")


def test_a_fault_of_ours_is_told(site: Site) -> None:
    preview = Broken(site).preview
    assert not preview.ahead(site.root / ARTICLE)
    outcome = preview.build()
    assert not outcome.failed
    assert outcome.problems[0].message == "a fault in briefgen itself: ZeroDivisionError: by zero."
    assert preview.build().problems == site.last.problems, "once"


def test_what_the_first_page_takes_is_done_before_somebody_saves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A preview whose texts are all kept by a build has compiled no names yet."""
    compiled: list[str] = []
    make = Matcher.__init__

    def counted(self: Matcher, registry: Registry, linking: Linking, language: str) -> None:
        compiled.append(language)
        make(self, registry, linking, language)

    Site(tmp_path)
    build(tmp_path / "site", Options(output=tmp_path / "built", drafts=True))
    monkeypatch.setattr(Matcher, "__init__", counted)
    store = Store(tmp_path / "site", keeps=False, remembers=True)
    last = build(tmp_path / "site", Options(output=tmp_path / "shown", drafts=True, extras=False), store=store)
    assert compiled == []
    get_ready(last, store)
    assert compiled == ["en"]
    file = tmp_path / "site" / ARTICLE
    file.write_text(f"{file.read_text('utf-8')}\n\nIt rained.\n", "utf-8")
    page = page_ahead(last, file, store)
    assert page is not None and b"It rained." in page.content
    assert compiled == ["en"]
