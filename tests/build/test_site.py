"""What a build puts on the pages, told by small sites: links, notes, dates, overrides, redirects, rights."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import html

from briefgen import ContentError, UsageError, build

ARTICLE = """---
title: Ministers meet in Arden
dateline: {place: arden, date: "2025-01-21"}
rights: {licence: CC-BY-4.0}
topics: [diplomacy]
notes:
  - id: n-length
    target: {exact: "for more than 90 minutes on Tuesday"}
    body: The spokesman named the length.
---
Ada Lund met Omar Rao for more than 90 minutes on Tuesday. Lund left early.

## What they said

Rao spoke first. <script>alert(1)</script>
[A link](javascript:alert(2)) and <b onclick="x()">bold</b> words. The code `Ada Lund` is no name.
They had last met late last year. *Lund’s* aide Kim said so.
"""
ENTITIES = """- {id: ada-lund, type: Person, name: Ada Lund, summary: Foreign minister of Arden., formerly: [a-lund]}
- {id: omar-rao, type: Person, name: Omar Rao}
- {id: arden, type: Place, name: Arden}
"""


def write(site: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return site


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write(
        tmp_path / "site",
        {
            "site.yml": "title: A small site\nbase_url: https://example.org/small/\n",
            "content/articles/meeting.md": ARTICLE,
            "content/entities/people.yml": ENTITIES,
        },
    )


def tree(site: Path, page: str) -> html.HtmlElement:
    return html.fromstring((site / "output" / page).read_text("utf-8"))


def test_the_first_mention_in_each_section_is_a_link(site: Path) -> None:
    build(site)
    links = tree(site, "articles/meeting.html").cssselect(".body a.entity")
    assert [(a.text_content(), a.get("href")) for a in links] == [
        ("Ada Lund", "../entities/ada-lund.html"),
        ("Omar Rao", "../entities/omar-rao.html"),
        ("Rao", "../entities/omar-rao.html"),
        ("Lund", "../entities/ada-lund.html"),
    ]


def test_later_mentions_carry_data_only(site: Path) -> None:
    build(site)
    spans = tree(site, "articles/meeting.html").cssselect(".body span.mention")
    assert [(s.text_content(), s.get("data-entity")) for s in spans] == [("Lund", "ada-lund")]


def test_dates_are_marked_with_what_they_mean(site: Path) -> None:
    build(site)
    page = tree(site, "articles/meeting.html")
    assert [(t.text_content(), t.get("datetime")) for t in page.cssselect(".body time")] == [("Tuesday", "2025-01-21")]
    assert [t.get("data-reads") for t in page.cssselect(".body span.t")] == ["late 2024"]


def test_a_note_stands_after_its_block_and_links_both_ways(site: Path) -> None:
    build(site)
    page = tree(site, "articles/meeting.html")
    assert page.get_element_by_id("passage-n-length").tag == "mark"
    marked = "".join(m.text_content() for m in page.cssselect("mark[data-note=n-length]"))
    assert marked == "for more than 90 minutes on Tuesday"
    aside = page.get_element_by_id("note-n-length")
    assert aside.getprevious().tag == "p"
    assert page.get_element_by_id("ref-n-length").get("href") == "#note-n-length"
    assert aside.cssselect("a[role=doc-backlink]")[0].get("href") == "#ref-n-length"


def test_what_an_author_writes_as_html_cannot_act(site: Path) -> None:
    build(site)
    written = (site / "output/articles/meeting.html").read_text("utf-8")
    for dangerous in ("alert(", "javascript:", "onclick"):
        assert dangerous not in written


def test_an_entity_page_shows_every_sentence_that_names_it(site: Path) -> None:
    build(site)
    page = tree(site, "entities/ada-lund.html")
    shown = [" ".join(li.text_content().split()).removesuffix("\u2060¶") for li in page.cssselect(".passages li")]
    assert shown == [
        "Ada Lund met Omar Rao for more than 90 minutes on Tuesday.",
        "Lund left early.",
        "Lund’s aide Kim said so.",
    ]
    assert page.cssselect(".passages a")[0].get("href") == "../articles/meeting.html#s1"


def test_an_entity_page_has_the_newest_articles_first(site: Path) -> None:
    days = {"b": "2024-01-01", "a": "2023-01-01", "c": "2026-01-01"}
    articles = {
        f"content/articles/{name}.md": f'---\ntitle: Of {name}\ndateline: {{date: "{day}"}}\n---\nAda Lund spoke.\n'
        for name, day in days.items()
    }
    build(write(site, articles))
    page = html.fromstring((site / "output/entities/ada-lund.html").read_text("utf-8"))
    groups = [group.get("aria-labelledby") for group in page.find_class("mention-group")]
    assert [group for group in groups if group in ("in-a", "in-b", "in-c")] == ["in-c", "in-b", "in-a"]


ORDERED = {
    "a": 'dateline: {date: "2025-01-21"}',
    "b": 'dateline: {date: "2025-01-21"}\npublished: "2025-01-21T09:00+00:00"',
    "c": 'dateline: {date: "2025-01-21"}\npublished: "2025-01-21T11:00+03:00"',
    "d": 'dateline: {date: "2025-01-21"}\npublished: "2025-01-25"',
    "e": 'dateline: {date: "2025-01-22"}',
    "f": "published: 2025-01-23",
    "g": "genre: report",
}
LISTED = "f e d b c a g"
"""By the day that is shown; within it, by the moment of publication: eleven in one zone is before nine in the other."""
IN_THE_FEED = "d f e b c a g"


def test_every_list_of_articles_has_the_newest_first(site: Path) -> None:
    articles = {
        f"content/articles/{name}.md": f"---\ntitle: Of {name}\n{keys}\ntopics: [order]\n---\nBo Quay spoke.\n"
        for name, keys in ORDERED.items()
    }
    briefings = {
        f"content/briefings/{name}.md": f"---\ntitle: On {name}\nupdated: {day}\nsummary: Bo Quay.\ntopics: [order]\n---\n"
        for name, day in {"x": "2025-01-01", "y": "2025-03-01T10:00Z", "z": "2025-03-01T11:00Z"}.items()
    }
    entity = {"content/entities/quay.yml": "- {id: bo-quay, type: Person, name: Bo Quay}\n"}
    build(write(site, {**articles, **briefings, **entity}))
    for page, rows, expected in (
        ("index.html", ".row-title", LISTED.removesuffix(" g")),
        ("articles/index.html", ".row-title", LISTED),
        ("topics/order.html", ".row-title", f"z y x {LISTED}"),
        ("entities/bo-quay.html", ".mention-group", LISTED),
        ("briefings/index.html", ".row-title", "z y x"),
    ):
        titles = [row.text_content().split("Of ")[-1].split("On ")[-1].split()[0] for row in tree(site, page).cssselect(rows)]
        assert [title for title in titles if title in expected.split()] == expected.split(), page
    feed = (site / "output/feed.xml").read_text("utf-8")
    assert re.findall("<title>Of (.)</title>", feed) == IN_THE_FEED.split()


def test_an_article_leads_on_through_its_briefings(tmp_path: Path) -> None:
    articles = {f"content/articles/{name}.md": f"---\ntitle: Of {name}\n---\nWords.\n" for name in "abcd"}
    briefings = {
        "old": "updated: 2025-01-01\narticles: [a, b, c, a]",
        "new": "changelog: [{date: 2025-03-01, what: More.}, {date: 2025-02-01, what: Begun.}]\narticles: [c, b]",
        "undated": "articles: [b, a]",
        "alone": "articles: [d]",
    }
    files = {f"content/briefings/{name}.md": f"---\ntitle: The {name}\n{keys}\n---\nWords.\n" for name, keys in briefings.items()}
    build(write(tmp_path / "site", {"site.yml": "title: A site\nsearch: false\n", **articles, **files}))
    ways = {
        name: [
            (nav.cssselect(".part-of a")[0].text_content(), *(f"{a.get('rel')} {a.get('href')}" for a in nav.cssselect("a[rel]")))
            for nav in tree(tmp_path / "site", f"articles/{name}.html").cssselect("nav.ways-on")
        ]
        for name in "abcd"
    }
    assert ways == {
        "a": [("The old", "next b.html"), ("The undated", "prev b.html")],
        "b": [("The new", "prev c.html"), ("The old", "prev a.html", "next c.html"), ("The undated", "next a.html")],
        "c": [("The new", "next b.html"), ("The old", "prev b.html")],
        "d": [],
    }
    listed = tree(tmp_path / "site", "articles/b.html").cssselect(".head .part-of a")
    assert [a.text_content() for a in listed] == ["The new", "The old", "The undated"]


def test_an_earlier_id_leads_to_todays_page(site: Path) -> None:
    build(site)
    page = (site / "output/entities/a-lund.html").read_text("utf-8")
    assert 'content="0; url=ada-lund.html"' in page
    assert 'href="https://example.org/small/entities/ada-lund.html"' in page


def test_a_sites_own_template_comes_before_the_themes(site: Path) -> None:
    write(site, {"templates/about.html": '{% extends "_base.html" %}{% block main %}<h1>Our desk</h1>{% endblock %}'})
    build(site)
    assert [h.text for h in tree(site, "about.html").cssselect("h1")] == ["Our desk"]
    assert tree(site, "articles/meeting.html").cssselect("h1")[0].text_content() == "Ministers meet in Arden"


def test_static_files_are_copied_as_they_are(site: Path) -> None:
    write(site, {"static/img/one.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>", "static/CNAME": "example.org\n"})
    build(site)
    assert (site / "output/img/one.svg").read_bytes() == (site / "static/img/one.svg").read_bytes()
    assert (site / "output/CNAME").read_text() == "example.org\n"


def test_without_base_url_nothing_that_needs_one_is_made(site: Path) -> None:
    write(site, {"site.yml": "title: A small site\n"})
    build(site)
    assert not (site / "output/feed.xml").exists()
    assert not (site / "output/sitemap.xml").exists()
    assert "canonical" not in (site / "output/index.html").read_text("utf-8")


def test_base_url_of_the_call_comes_first(site: Path) -> None:
    build(site, base_url="https://example.com/")
    assert "<loc>https://example.com/about.html</loc>" in (site / "output/sitemap.xml").read_text("utf-8")


@pytest.mark.parametrize("output", ["content/out", "content", ".", "templates/x"])
def test_an_output_folder_within_the_input_is_refused(site: Path, output: str) -> None:
    with pytest.raises(UsageError, match="lie within each other"):
        build(site, output=site / output)


def warnings_in(site: Path, path: str) -> list[str]:
    return [str(p) for p in build(site).problems if p.severity == "warning" and p.location.path == path]


def test_what_is_taken_out_of_a_text_is_told(site: Path) -> None:
    assert warnings_in(site, "content/articles/meeting.md") == [
        "content/articles/meeting.md:15:18: warning: “<script>” is left out, with all that is in it. "
        "Take it out, or write &lt;script> to show it.",
        "content/articles/meeting.md:16:10: warning: the address “javascript:alert(2)” is left out: "
        "links begin with https:, http: or mailto:. Write another address, or no link.",
        "content/articles/meeting.md:16:35: warning: the attribute “onclick” of “<b>” is left out. Take it out.",
    ]


def test_a_text_that_nobody_may_show_is_a_warning_and_strict_makes_it_an_error(site: Path) -> None:
    write(site, {"content/articles/other.md": "---\ntitle: Other\n---\nWords.\n"})
    assert warnings_in(site, "content/articles/other.md") == [
        "content/articles/other.md:2:1: warning: nothing says that this text may be shown. "
        "Add `rights: {licence: …}`, or `{permission: …}`."
    ]
    before = {p: p.stat().st_mtime_ns for p in (site / "output").rglob("*")}
    with pytest.raises(ContentError):
        build(site, strict=True)
    assert {p: p.stat().st_mtime_ns for p in (site / "output").rglob("*")} == before


def test_two_of_a_name_are_left_alone_and_reported(site: Path) -> None:
    write(
        site,
        {
            "content/entities/firms.yml": """- {id: zorb-de, type: Company, name: Zorb}
- {id: zorb-fr, type: Company, name: Zorb}
""",
            "content/articles/zorb.md": "---\ntitle: Zorb\nrights: {licence: CC0-1.0}\n---\nShares in Zorb fell.\n",
        },
    )
    assert warnings_in(site, "content/articles/zorb.md") == [
        "content/articles/zorb.md:5:11: warning: “Zorb”: may be “Zorb” (zorb-de) or “Zorb” (zorb-fr); "
        "nothing in the text decides. "
        "Say which with `links: {set: [{text: Zorb, as: zorb-de}]}`, or with `never`."
    ]
    assert tree(site, "articles/zorb.html").cssselect(".body a.entity") == []


def test_accounts_are_compared_in_words_and_silence_is_no_difference(site: Path) -> None:
    event = """- id: meeting
  title: Ministers meet
  date: 2025-01-21
  accounts:
    - {article: meeting, says: {date: 2025-01-21, where: unsaid, began: 2025-01, shots: 2}}
    - {source: {title: A log}, says: {date: 2025-01-22, where: Arden, began: 2025-01-20, shots: 3}}
  decided: {field: date, value: 2025-01-21, because: Both sat there.}
"""
    write(site, {"content/events/meeting.yml": event})
    build(site)
    page = tree(site, "events/meeting.html")
    rows = [[cell.text_content() for cell in row.cssselect("th, td")] for row in page.cssselect(".differences tbody tr")]
    assert rows == [["date", "21 January 2025", "1"], ["22 January 2025", "2"], ["shots", "2", "1"], ["3", "2"]]
    assert page.cssselect(".decided strong")[0].text_content() == "date: 21 January 2025"


def test_what_an_account_quotes_is_not_told_again(site: Path) -> None:
    quoting = '- {id: e-meeting, title: A meeting, date: "2025-01-21", participants: [ada-lund], accounts: [%s]}\n'
    told = []
    for quote in ("Ada Lund met Omar Rao for more than 90 minutes on Tuesday.", "for more than 90 minutes", ""):
        account = f'{{article: meeting, quote: "{quote}"}}' if quote else ""
        write(site, {"content/events/all.yml": quoting % account})
        build(site)
        page = tree(site, "events/e-meeting.html")
        told.append([li.text_content().split("\u2060")[0] for li in page.cssselect(".passages li")])
        assert [q.text_content() for q in page.cssselect(".account blockquote")] == [quote] * bool(quote)
    assert told == [[], [], ["Ada Lund met Omar Rao for more than 90 minutes on Tuesday."]]


RELATIONS = [
    ("", "leads Arden"),
    ('since: "1968-10", until: "1981-07-31"', "leads Arden (October 1968 to 31 July 1981)"),
    ('since: "1968-10"', "leads Arden (since October 1968)"),
    ("until: 1981", "leads Arden (until 1981)"),
    ("since: 1968/1970, until: 1981", "leads Arden (since 1968 to 1970, until 1981)"),
]


@pytest.mark.parametrize(("dates", "expected"), RELATIONS)
def test_the_time_of_a_relation_reads_right_though_it_is_over(dates: str, expected: str, site: Path) -> None:
    relation = f"- {{id: kim, type: Person, name: Kim Sol, relations: [{{rel: leads, to: arden, {dates}}}]}}\n"
    write(site, {"content/entities/more.yml": relation.replace(", }", "}")})
    build(site)
    said = [
        " ".join(li.text_content().split())
        for p in ("kim", "arden")
        for li in tree(site, f"entities/{p}.html").cssselect(".relations li")
    ]
    assert said == [expected, f"Kim Sol: {expected}"]


def test_the_index_of_topics_counts_all_that_a_topic_has(site: Path) -> None:
    briefing = "---\ntitle: All of it\ntopics: [diplomacy, trade]\n---\n"
    write(site, {"content/briefings/all.md": briefing})
    build(site)
    counts = [dd.text_content() for dd in tree(site, "topics/index.html").cssselect(".register dd")]
    assert counts == ["1 briefing, 1 article", "1 briefing"]


def test_topics_are_told_apart_by_their_signs_and_not_by_their_capitals(site: Path) -> None:
    events = [
        f'- {{id: e{n}, title: Event {n}, date: 2025-01-0{n}, topics: ["{t}"]}}' for n, t in enumerate(("C++", "c#", "C++"), 1)
    ]
    briefing = '---\ntitle: Of C\ntopics: [c++]\ntimeline: {include: {topics: ["c++"]}}\n---\n'
    write(site, {"content/events/e.yml": "\n".join(events), "content/briefings/c.md": briefing})
    build(site)
    pages = ("topics/c-plus-plus.html", "topics/c-sharp.html", "briefings/c.html")
    entries = {
        page: re.findall(r"Event \d", "".join(p.text_content() for p in tree(site, page).cssselect(".entry-what")))
        for page in pages
    }
    assert entries == dict(zip(pages, (["Event 1", "Event 3"], ["Event 2"], ["Event 1", "Event 3"]), strict=True))


def test_notes_are_numbered_as_their_numbers_stand(site: Path) -> None:
    notes = """- {id: n-long, target: {start: Ada Lund met, end: Rao spoke first}, body: The whole of it.}
- {id: n-early, target: {exact: Lund left early}, body: At four.}
"""
    write(site, {"content/notes/meeting.yml": notes})
    build(site)
    references = tree(site, "articles/meeting.html").cssselect(".noteref")
    assert [(ref.get("href"), ref.text_content()) for ref in references] == [
        ("#note-n-length", "1"),
        ("#note-n-early", "2"),
        ("#note-n-long", "3"),
    ]


def test_a_value_in_yaml_points_at_its_line(site: Path) -> None:
    write(
        site,
        {
            "content/entities/firms.yml": """- {id: zorb-de, type: Company, name: Zorb}
- {id: zorb-fr, type: Company, name: Zorb}
- id: mole
  type: Company
  name: Mole
  description: |
    A maker of boats.

    Its rival is Zorb.
""",
        },
    )
    told = [str(p.location) for p in build(site).problems if p.severity == "warning" and "Zorb" in p.message]
    assert told == ["content/entities/firms.yml:9"]


def test_the_editors_rules_find_words_whatever_their_quotes(site: Path) -> None:
    text = """---
title: A visit
dateline: {date: "2025-01-21"}
rights: {licence: CC0-1.0}
links: {set: [{text: "Arden's house", as: arden}], never: ["Lund's aide"]}
dates: {set: [{text: "the minister's \\"long day\\"", as: "2025-01-20"}]}
---
They met in Arden’s house after the minister’s “long day”. Lund’s aide spoke.
"""
    write(site, {"content/articles/visit.md": text})
    result = build(site)
    assert [str(p) for p in result.problems if "does not stand" in p.message] == []
    page = tree(site, "articles/visit.html")
    assert [t.get("datetime") for t in page.cssselect(".body time")] == ["2025-01-20"]
    assert [a.text_content() for a in page.cssselect(".body a.entity")] == ["Arden’s house"]


def test_a_site_changes_a_word_a_token_and_a_page_and_leaves_the_rest(site: Path) -> None:
    write(
        site,
        {
            "templates/languages/en.yml": "topics: Subjects\n",
            "templates/_head.html": '<link rel="stylesheet" href="{{ href("desk.css") }}">\n',
            "templates/about.html": '{% extends "_base.html" %}{% block main %}<h1>Our desk</h1>{% endblock %}',
            "static/desk.css": ":root { --measure: 34rem; }\n",
        },
    )
    build(site)
    page = tree(site, "articles/meeting.html")
    sheets = [link.get("href") for link in page.cssselect('link[rel="stylesheet"]')]
    assert sheets == ["../assets/style.css", "../desk.css"]
    menu = [a.text_content() for a in page.cssselect(".masthead nav a")]
    assert "Subjects" in menu
    assert "Timeline" in menu
    assert tree(site, "about.html").cssselect("h1")[0].text_content() == "Our desk"
    assert tree(site, "topics/index.html").cssselect("h1")[0].text_content() == "Subjects"


def test_a_timeline_leads_to_a_sentence_whose_pronoun_means_somebody(site: Path) -> None:
    """The sentence names nobody and has no date: it is shown on the timeline of the one it means alone."""
    body = "Ada Lund opened the harbour.\n\nOmar Rao signed the treaty on 4 May 2020.\n\nHe has rejected the second offer.\n"
    head = '---\ntitle: A day in Arden\ndateline: {date: "2025-01-21"}\nrights: {licence: CC0-1.0}\n---\n'
    write(site, {"content/articles/day.md": head + body})
    build(site)
    assert tree(site, "articles/day.html").cssselect("#s3")[0].text_content() == "He has rejected the second offer."
    assert any(a.get("href") == "../articles/day.html#s3" for a in tree(site, "entities/omar-rao.html").cssselect("a"))


def test_an_entitys_page_lists_a_hundred_mentions_and_the_next_goes_on(site: Path) -> None:
    head = '---\ntitle: A long day\ndateline: {date: "2025-01-22"}\nrights: {licence: CC0-1.0}\n---\n'
    write(site, {"content/articles/long.md": head + "\n\n".join(f"Omar Rao spoke {n} times." for n in range(2, 212))})
    build(site)
    pages = ["entities/omar-rao.html", "entities/omar-rao/2.html", "entities/omar-rao/3.html"]
    shown = [len(tree(site, page).cssselect(".passages li")) for page in pages]
    assert shown[:2] == [100, 100]
    assert 0 < shown[2] < 100
    assert not (site / "output/entities/omar-rao/4.html").exists()
    assert [a.get("href") for a in tree(site, pages[1]).cssselect(".pager a")] == ["../omar-rao.html", "3.html"]
