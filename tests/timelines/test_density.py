"""How many entries an article may give: what another has told before takes no place."""

from __future__ import annotations

from briefgen.assemble.timelines.density import FEWEST
from tests.timelines.building import article, lines, site

OLD = [
    "Ada Lund opened a yard for ferries on March 3.",
    "Omar Rao sued the union of divers on March 4.",
    "Northline bought a mine of copper on March 5.",
]
NEW = [
    "A bridge collapsed in the hills on March 10.",
    "A tram was derailed in the old town on March 11.",
    "The lake was closed on March 12.",
    "A dam was opened on March 13.",
    "Miners sued the owner of a pit on March 14.",
    "A museum bought the mill on March 15.",
    "The court dismissed a bailiff on March 16.",
    "Storms destroyed a pier on March 17.",
    "Bakers ended their strike on March 18.",
    "A barge sank in the canal on March 19.",
    "Police arrested a forger on March 20.",
]


def days(*later: str) -> list[str]:
    """The days of the timeline of three reports, one for each old sentence, and a later article."""
    reports = [article(f"report-{n}", words, f"2025-03-0{n + 3}") for n, words in enumerate(OLD)]
    return [date for date, _ in lines(site([*reports, article("later", " ".join(later), "2025-03-28", genre="explainer")]))]


def new(found: list[str]) -> list[str]:
    return [day for day in found if day > "2025-03-08"]


def test_a_short_report_gives_all_that_it_tells_of() -> None:
    assert len(new(days(*NEW[:FEWEST]))) == FEWEST


def test_an_article_gives_its_best_sentences() -> None:
    assert len(new(days(*NEW))) == FEWEST


def test_what_others_have_told_takes_no_place_of_what_is_new() -> None:
    assert len(new(days(*OLD, *NEW[:FEWEST]))) == FEWEST
