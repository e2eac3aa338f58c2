# ruff: noqa: E501 - a case a line
"""A quote is found where it stands, or refused with a reason: never put on other words."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from briefgen.annotate.anchors import FLOOR, OF_ACCOUNTS, anchor_quote
from briefgen.annotate.normalising import normalise
from briefgen.annotate.text import from_markdown, from_plain
from briefgen.model import Body, Quote, Text
from briefgen.problems import Severity

ARTICLE = """The envoy said on Monday that the ferry to the island would sail again before the first snow. It had not sailed since June.

The harbour master disagreed. “Nobody has told the crew,” she said, and pointed to the empty quay—a sight she had got used to.

On Friday the ministry confirmed that 14 ferries were laid up. On Sunday the ministry confirmed that 16 ferries were laid up.

The fishermen meanwhile mend their nets and wait for somebody to make up his mind about the fare."""


@dataclass(frozen=True)
class Found:
    words: str | None
    severity: Severity | None
    message: str


def anchored(article: str, quote: Quote, *, markdown: bool = False) -> Found:
    text = text_of(article, markdown=markdown)
    found = anchor_quote(text, quote)
    words = None if found.anchor is None else text.plain[found.anchor.start : found.anchor.end]
    assert (found.anchor is None) == (found.severity is Severity.ERROR)
    return Found(words, found.severity, f"{found.message} {found.hint}".strip())


def text_of(article: str, *, markdown: bool = False) -> Text:
    read = from_markdown if markdown else from_plain
    return read(Body(article, "markdown" if markdown else "text", "article", 1))


EXACT = [
    # the article, the quote as the editor has it, the words it is put on, why
    (
        "He said “the price of rye has doubled” at noon.",
        '"the price of rye has doubled"',
        "“the price of rye has doubled”",
        "quotes",
    ),
    ("the crew’s share of the last great catch", "the crew's share of the last great catch", None, "apostrophes"),
    ("the empty quay—a sight she had got used to", "the empty quay-a sight she had got used to", None, "dashes"),
    ("between 1998–2004 the fleet was halved", "between 1998-2004 the fleet was halved", None, "en dashes"),
    (
        "the harbour – and all of the town — was asleep",
        "the harbour -- and all of the town --- was asleep",
        None,
        "dashes as typed",
    ),
    ("the fleet\u00a0was halved\u2009in a year of storms", "the fleet was halved in a year of storms", None, "odd spaces"),
    ("a lighthouse on the outer\nskerries still burns", "a lighthouse on the outer skerries still burns", None, "line breaks"),
    ("the har\u00adbour mas\u00adter of the town was asleep", "the harbour master of the town was asleep", None, "soft hyphens"),
    ("the ﬁrst oﬃcial ﬂood warning of the year", "the first official flood warning of the year", None, "ligatures"),
    ("nobody knew… and then somebody did know", "nobody knew... and then somebody did know", None, "ellipses"),
    (
        "the cafe\u0301 on the old quay is closed today",
        "the café on the old quay is closed today",
        None,
        "accents apart in the text",
    ),
    (
        "the café on the old quay is closed today",
        "the cafe\u0301 on the old quay is closed today",
        None,
        "accents apart in the quote",
    ),
    ("zero\u200bwidth signs are of no use to anybody", "zerowidth signs are of no use to anybody", None, "signs without width"),
]


@pytest.mark.parametrize(("article", "quote", "words", "why"), EXACT, ids=[case[-1] for case in EXACT])
def test_what_copying_changes_is_no_change(article: str, quote: str, words: str | None, why: str) -> None:
    padded = f"Before it stood this. {article} After it stood that."
    assert anchored(padded, Quote(exact=quote)) == Found(words or article, None, ""), why


PLACED = [
    # quote, words it is put on, severity, a part of what is said, why
    ({"exact": "The harbour master disagreed."}, "The harbour master disagreed.", None, "", "exact and long enough"),
    ({"exact": "the crew"}, "the crew", Severity.WARNING, "is short", "exact, and an edit may double it"),
    ({"exact": "the crew", "prefix": "has told"}, "the crew", None, "", "exact, and its neighbour is given"),
    ({"exact": "sail"}, "sail", Severity.WARNING, "is short", "the word, not the beginning of “sailed”"),
    ({"exact": "her men mend"}, None, Severity.ERROR, "does not stand", "short, and only inside “fishermen”"),
    ({"exact": "ministry confirmed that"}, None, Severity.ERROR, "more than one passage", "it stands twice"),
    ({"exact": "ministry confirmed that", "suffix": "16"}, "ministry confirmed that", None, "", "its neighbour decides"),
    (
        {"exact": "ministry confirmed that", "prefix": "On Tuesday the"},
        None,
        Severity.ERROR,
        "more than one",
        "no neighbour decides",
    ),
    (
        {"exact": "the ferry to the island would sail again", "prefix": "xxxxxxxxxxxxxxx"},
        None,
        Severity.ERROR,
        "not between",
        "exact, other neighbours",
    ),
    (
        {"exact": "the ferry to the island would sail again", "prefix": "on Mondays that"},
        "the ferry to the island would sail again",
        Severity.WARNING,
        "have changed",
        "exact, neighbours changed a little",
    ),
    (
        {"exact": "the ferry to the islands would sail again before first snow"},
        "the ferry to the island would sail again before the first snow",
        Severity.WARNING,
        "now reads",
        "edited a little",
    ),
    (
        {"exact": "mend their nets and wait for somebody to make up a mind over fares"},
        None,
        Severity.ERROR,
        "only like a passage",
        "edited more: to be accepted",
    ),
    ({"exact": "an aeroplane landed on the frozen lake at night"}, None, Severity.ERROR, "does not stand", "nothing like it"),
    (
        {"exact": "On Friday the ministry confirmed that 15 ferries were laid up"},
        None,
        Severity.ERROR,
        "may be more",
        "two like it in one paragraph",
    ),
    (
        {"exact": "Nobody has told the crew, she said, and pointed to the empty qay"},
        "Nobody has told the crew,” she said, and pointed to the empty quay",
        Severity.WARNING,
        "now reads",
        "a mark and a letter",
    ),
    (
        {"exact": "The harbour master agreed. “Everybody has told the crew,” she said"},
        None,
        Severity.ERROR,
        "only like",
        "says the opposite",
    ),
    ({"start": "The harbour master", "end": "wait for somebody"}, "paragraphs", None, "", "over several paragraphs"),
    (
        {"start": "On Friday", "end": "The harbour master"},
        None,
        Severity.ERROR,
        "after “On Friday”",
        "the end before the beginning",
    ),
    ({"start": "the ministry", "end": "the fare"}, None, Severity.ERROR, "2 times", "a beginning that stands twice"),
    ({"start": "The envoy", "end": "laid up"}, None, Severity.ERROR, "2 times", "an end that stands twice"),
    ({"exact": "used to.\n\nOn Friday the ministry"}, "used to.\n\nOn Friday the ministry", None, "", "across a paragraph break"),
]


@pytest.mark.parametrize(("quote", "words", "severity", "said", "why"), PLACED, ids=[case[-1] for case in PLACED])
def test_where_a_quote_is_put(quote: dict[str, str], words: str | None, severity: Severity | None, said: str, why: str) -> None:
    found = anchored(ARTICLE, Quote(**quote))
    if words == "paragraphs":
        words = ARTICLE[ARTICLE.index("The harbour") : ARTICLE.index("wait for") + len("wait for somebody")]
    assert (found.words, found.severity) == (words, severity), (why, found.message)
    assert said in found.message, why


CHANGED_SENSE = [
    (
        "exports rose by 240 million crowns in the third quarter",
        "exports rose by 220 million crowns in the third quarter",
        "a number",
    ),
    (
        "the envoy of Ruritania said that the talks had gone well",
        "the envoy of Lusitania said that the talks had gone well",
        "a name",
    ),
    (
        "the council was told that the dam would hold until spring",
        "the council was not told that the dam would hold until spring",
        "not",
    ),
    (
        "the mayor said that he would stand for another whole term",
        "the mayor said that he wouldn't stand for another whole term",
        "n't",
    ),
    (
        "they left with the consent of all the members of the house",
        "they left without consent of all the members of the house",
        "without",
    ),
]


@pytest.mark.parametrize(("quote", "article", "why"), CHANGED_SENSE, ids=[case[-1] for case in CHANGED_SENSE])
def test_likeness_does_not_outweigh_sense(quote: str, article: str, why: str) -> None:
    found = anchored(f"It was a quiet week. Then {article}, and that was all.", Quote(exact=quote))
    assert found.words is None, why
    assert "only like a passage" in found.message
    assert article in found.message, "the editor is shown what it says now"


def test_below_the_floor_candidates_are_listed_with_their_lines() -> None:
    found = anchored(ARTICLE, Quote(exact="the harbour mistress agreed with everybody and pointed at the quays"))
    assert found.words is None
    assert "Nearest: line 3 “" in found.message
    score = float(found.message.split("(")[1].split(")")[0])
    assert 0.3 < score < FLOOR


def test_markdown_does_not_stand_in_the_way() -> None:
    found = anchored(
        "The *harbour* master [disagreed](https://example.org/) with\neverybody.",
        Quote(exact="The harbour master disagreed with everybody"),
        markdown=True,
    )
    assert found == Found("The harbour master disagreed with\neverybody", None, "")


def test_a_quote_without_form_is_the_readers_affair() -> None:
    found = anchor_quote(text_of(ARTICLE), Quote(start="The envoy"))
    assert (found.anchor, found.severity) == (None, None)


def test_normalising_keeps_the_way_back() -> None:
    normal = normalise("a\u00ad  “ﬁsh”\u200b é")
    assert normal.text == 'a "fish" e\u0301'
    assert [normal.original(i, i + 1) for i in range(len(normal.text))] == [
        (0, 1),
        (2, 3),
        (4, 5),
        (5, 6),
        (5, 6),
        (6, 7),
        (7, 8),
        (8, 9),
        (10, 11),
        (11, 12),
        (11, 12),
    ]


CUT = [
    ("The wall will cost the company 240 million crowns.", "The wall will cost the company 24", "cuts the number “240”"),
    (
        "They paid 1,200 crowns for a berth that nobody wanted.",
        "200 crowns for a berth that nobody wanted",
        "cuts the number “1,200”",
    ),
    ("The ferry left the harbour at 10:45 on a day of fog.", "The ferry left the harbour at 10", "cuts the number “10:45”"),
    ("The repair of the northern walls was put off again.", "epair of the northern walls", "inside the word “repair”"),
    ("The repair of the northern walls was put off again.", "The repair of the northern wall", "inside the word “walls”"),
]


@pytest.mark.parametrize(("article", "quote", "said"), CUT, ids=[row[1] for row in CUT])
def test_a_quote_cuts_no_number_and_no_word(article: str, quote: str, said: str) -> None:
    found = anchored(article, Quote(exact=quote))
    assert said in found.message
    assert found.severity is (Severity.ERROR if "number" in said else Severity.WARNING)
    assert found.words == (None if "number" in said else quote)


@pytest.mark.parametrize(
    ("article", "quote"),
    [
        ("Er sagte: Die Hafenbehörde hat es bestätigt. Mehr nicht.", "Die Hafenbehörde hat es bestätigt"),
        (
            "港口管理局周一证实，该港口将在第一场雪之前重新开放，渡轮将再次航行到岛上。",
            "管理局周一证实，该港口将在第一场雪之前重新开放，渡轮将再次航行",
        ),
        ("It cost 240, she said on the quay that morning.", "It cost 240, she said on the quay"),
        ("A well-known captain’s ship came back to the port.", "known captain’s ship came back to the port"),
    ],
    ids=["umlauts", "no spaces", "comma after a number", "hyphen"],
)
def test_whole_words_are_taken_without_a_word(article: str, quote: str) -> None:
    assert anchored(article, Quote(exact=quote)) == Found(quote, None, "")


OF_AN_ACCOUNT = [
    # the article, the quote of an account, what the editor is told to do about it
    (ARTICLE, "she said", "Lengthen it."),
    ("It rained in Sund. It rained in Sund.", "It rained in Sund", "Take more words. Nearest: line 1 “…It rained in Sund."),
    (
        "The clerk wrote `exact` beside 240 wagons of the grain.",
        "The clerk wrote `exact` beside 220 wagons of the grain.",
        "If this is it, write it as `quote`: The clerk wrote `exact` beside 240 wagons of the grain.",
    ),
    ("They mend the nets of the whole fleet.", "They mend the net of the whole fleet.", "Copy the new words into `quote`."),
]


@pytest.mark.parametrize(("article", "quote", "hint"), OF_AN_ACCOUNT, ids=["short", "ambiguous", "other number", "edited"])
def test_what_is_said_of_an_account_names_its_key_and_leaves_the_article_its_words(article: str, quote: str, hint: str) -> None:
    assert anchor_quote(text_of(article), Quote(exact=quote), OF_ACCOUNTS).hint.startswith(hint)


STRUCK = [
    # the article in Markdown, the quote, the line in which it is said to stand, why
    ("It rained.\n\nThe sum was ~~four million~~ five million.", {"exact": "four million"}, 3, "all of it is struck out"),
    ("It rained.\n\n~~The sum was four million.~~\n\nIt went on.", {"exact": "The sum was four million."}, 3, "a whole paragraph"),
    (
        "The sum that the council had asked for was ~~four~~ five million crowns.",
        {"exact": "the council had asked for was four five million"},
        1,
        "as it is copied from the page",
    ),
    ("It rained <s>in *Sund*</s> in Orrin.", {"exact": "rained in Sund"}, 1, "as HTML, with marks in it"),
    ("It ~~rained~~ snowed.\n\nThey left.", {"start": "It rained", "end": "They left"}, 1, "the beginning of a longer passage"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "quote", "line", "why"), STRUCK, ids=[case[-1] for case in STRUCK])
def test_words_struck_out_are_told_from_words_that_are_not_there(article: str, quote: dict[str, str], line: int, why: str) -> None:
    found = anchored(article, Quote(**quote), markdown=True)
    words = quote.get("exact") or quote["start"]
    assert found == Found(
        None,
        Severity.ERROR,
        f"the quote “{words}” has words that are struck out in the article, and are no part of its text. "
        f"Take words that are not struck out: these stand in line {line}.",
    ), why


def test_words_struck_out_do_not_stand_in_the_way_of_others() -> None:
    article = "The sum of the levy was ~~four~~ five million. The sum of the tax was ~~six~~ two million."
    assert anchored(article, Quote(exact="The sum of the levy was five million"), markdown=True).severity is None
    assert "does not stand" in anchored(article, Quote(exact="seven million"), markdown=True).message
    twice = anchored(
        "~~It rained in Sund.~~ It rained in Sund. It rained in Sund.", Quote(exact="It rained in Sund."), markdown=True
    )
    assert "more than one passage" in twice.message
