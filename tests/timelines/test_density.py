"""How many entries an article may give: what another has told before takes no place."""

from __future__ import annotations

from tests.timelines.building import article, lines, site

OLD = [
    "Ada Lund opened a yard for ferries on March 3.",
    "Omar Rao sued the union of divers on March 4.",
    "Northline bought a mine of copper on March 5.",
]
NEW = [
    "A bridge collapsed in the hills on March 16.",
    "A tram was derailed in the old town on March 17.",
    "The lake was closed on March 18.",
    "A dam was opened on March 19.",
]


def days(*later: str) -> list[str]:
    """The days of the timeline of three reports, one for each old sentence, and a later article."""
    reports = [article(f"report-{n}", words, f"2025-03-0{n + 3}") for n, words in enumerate(OLD)]
    return [date for date, _ in lines(site([*reports, article("later", " ".join(later), "2025-03-28", genre="explainer")]))]


def test_an_article_gives_its_best_sentences() -> None:
    assert len([day for day in days(*NEW) if day > "2025-03-10"]) == 3


def test_what_others_have_told_takes_no_place_of_what_is_new() -> None:
    assert days(*OLD, *NEW[:3]) == [
        "2025-03-03", "2025-03-04", "2025-03-05", "2025-03-16", "2025-03-17", "2025-03-18",
    ]  # fmt: skip
