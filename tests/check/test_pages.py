# ruff: noqa: E501 - a case a line
"""What is seen in the pages is told where it was written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from briefgen import build
from briefgen.problems import ContentError
from tests.sites.site_files import BASE, lay_out

SITE = BASE | {"site.yml": "title: Test site\nsearch: false\n"}

MARKDOWN = """---
title: A second call
rights: {licence: CC0-1.0}
---
See [this](nowhere.html), [that](articles/call.html#nope), [one](event:nope)
and [this part](#later).

## A heading

![The castle](../zenda.jpg)

<p id="twice">One.</p>

<p id="twice">Two.</p>
"""
HINT = "Write it from the site’s root, as articles/….html, or by id, as article:…."

WRONG = [
    (
        "links by the name of a file, by a mere id, and to other sites without their scheme",
        {
            "content/articles/second.md": "---\ntitle: Two\nrights: {licence: CC0-1.0}\n---\n"
            "[a](call.md), [b](strelsau), [c](../articles/call.html), [d](www.example.org), [e](example.org/a.pdf), [f](grain-pact.html)\n"
        },
        [
            "content/articles/second.md:5:5: error: the link “call.md” leads to no page of this site. Did you mean “article:call”?",
            "content/articles/second.md:5:19: error: the link “strelsau” leads to no page of this site. Did you mean “entity:strelsau”?",
            "content/articles/second.md:5:34: error: the link “../articles/call.html” leads to no page of this site. "
            "Did you mean “article:call”?",
            "content/articles/second.md:5:62: error: the link “www.example.org” leads to no page of this site. "
            "Did you mean “https://www.example.org”?",
            "content/articles/second.md:5:84: error: the link “example.org/a.pdf” leads to no page of this site. "
            "Did you mean “https://example.org/a.pdf”?",
            "content/articles/second.md:5:108: error: the link “grain-pact.html” leads to no page of this site. "
            "Did you mean “event:grain-pact”?",
        ],
    ),
    (
        "links in an article",
        {"content/articles/second.md": MARKDOWN},
        [
            "content/articles/second.md: error: the page articles/second.html has the id “twice” more than once. "
            "Give each element of your HTML an id of its own.",
            "content/articles/second.md:5:12: error: the link “nowhere.html” leads to no page of this site. " + HINT,
            "content/articles/second.md:5:34: error: the link “articles/call.html#nope” leads to no place in articles/call.html. "
            "Mend the part after the #.",
            "content/articles/second.md:5:66: error: the link “event:nope” leads to no event of this site. Write the id of an event that is published.",
            "content/articles/second.md:6:17: error: the link “#later” leads to no place in articles/second.html. "
            "Mend the part after the #.",
            "content/articles/second.md:10:15: error: the link “../zenda.jpg” leads to no page of this site. " + HINT,
        ],
    ),
    (
        "a link in an entity's description",
        {"content/entities/more.yml": "- id: zenda\n  type: Place\n  name: The king\n  description: A [castle](castle.html).\n"},
        [
            "content/entities/more.yml:4: error: the link “castle.html” leads to no page of this site. " + HINT,
        ],
    ),
    (
        "links at the foot of every page, one of which an article has too",
        {
            "site.yml": "title: Test site\nsearch: false\ntheme: {footer: 'See [it](it.html), [us](zzz.html) and [there](#nope).'}\n",
            "content/articles/second.md": "---\ntitle: Two\nrights: {licence: CC0-1.0}\n---\n[a](it.html)\n",
        },
        [
            "content/articles/second.md:5:5: error: the link “it.html” leads to no page of this site. " + HINT,
            "site.yml:3:17: error: the link “#nope” leads to no place in topics/index.html. Mend the part after the #.",
            "site.yml:3:17: error: the link “it.html” leads to no page of this site. " + HINT,
            "site.yml:3:17: error: the link “zzz.html” leads to no page of this site. " + HINT,
        ],
    ),
    (
        "a link in a footer of several lines",
        {"site.yml": "title: Test site\nsearch: false\ntheme:\n  footer: |\n    Ours.\n\n    See [it](it.html).\n"},
        ["site.yml:7: error: the link “it.html” leads to no page of this site. " + HINT],
    ),
    (
        "a link in what a briefing says is known",
        {
            "content/briefings/grain.md": "---\ntitle: Why grain?\nknown: [{text: 'See [it](it.html).', evidence: [event:grain-pact]}]\n---\n"
        },
        [
            "content/briefings/grain.md:3: error: the link “it.html” leads to no page of this site. " + HINT,
        ],
    ),
    (
        "links that are nearly right",
        {
            "content/articles/second.md": "---\ntitle: Two\nrights: {licence: CC0-1.0}\ntopics: [grain]\n---\n"
            "[a](article:cal), [b](event:grain-pakt), [c](topic:grains), [d](articles/calls.html), [e](note:n-grian), [f](entity:strelsaw)\n\n"
            "[g](article:third), [h](article:fourth), ![i](images/no.jpg), [j](report.pdf#page)\n",
            "content/articles/third.md": "---\ntitle: Three\ndraft: true\n---\nThey spoke.\n",
            "content/articles/fourth.md": "---\ntitle: Four\nrights: {mode: private}\n---\nThey spoke.\n",
        },
        [
            "content/articles/second.md:6:5: error: the link “article:cal” leads to no article of this site. Did you mean “article:call”?",
            "content/articles/second.md:6:23: error: the link “event:grain-pakt” leads to no event of this site. Did you mean “event:grain-pact”?",
            "content/articles/second.md:6:46: error: the link “topic:grains” leads to no topic of this site. Did you mean “topic:grain”?",
            "content/articles/second.md:6:65: error: the link “articles/calls.html” leads to no page of this site. Did you mean “articles/call.html”?",
            "content/articles/second.md:6:91: error: the link “note:n-grian” leads to no note of this site. Did you mean “note:n-grain”?",
            "content/articles/second.md:6:110: error: the link “entity:strelsaw” leads to no entity of this site. Did you mean “entity:strelsau”?",
            "content/articles/second.md:8:5: error: the link “article:third” leads to no article of this site. “third” is a draft, and left out.",
            "content/articles/second.md:8:25: error: the link “article:fourth” leads to no article of this site. “fourth” is private, and left out.",
            "content/articles/second.md:8:47: error: the link “images/no.jpg” leads to no file of this site: static/images/no.jpg is not there. Put it there, or mend the link.",
            "content/articles/second.md:8:67: error: the link “report.pdf#page” leads to no file of this site: static/report.pdf is not there. Put it there, or mend the link.",
        ],
    ),
    (
        "a link by id to a place that is not there",
        {
            "content/briefings/grain.md": "---\ntitle: Why grain?\n---\nSee [it](article:call#nope), [them](event:grain-pact#main).\n"
        },
        [
            "content/briefings/grain.md:4:10: error: the link “articles/call.html#nope” leads to no place in articles/call.html. "
            "Mend the part after the #.",
        ],
    ),
    (
        "links to headings, nearly right",
        {
            "content/articles/second.md": "---\ntitle: Two\nrights: {licence: CC0-1.0}\n---\n## The first day\n\nIt rained.\n\n"
            "[a](#the-first-day), [b](#section-the-first-day), [c](#the-frist-day), [d](#never)\n",
            "content/briefings/grain.md": "---\ntitle: Why grain?\n---\n"
            "[a](article:second#section-the-first-day), [b](article:second#the-first-day), [c](article:second#section-first-day).\n",
        },
        [
            "content/articles/second.md:9:26: error: the link “#section-the-first-day” leads to no place in articles/second.html. "
            "Did you mean “#the-first-day”?",
            "content/articles/second.md:9:55: error: the link “#the-frist-day” leads to no place in articles/second.html. "
            "Did you mean “#the-first-day”?",
            "content/articles/second.md:9:76: error: the link “#never” leads to no place in articles/second.html. "
            "Mend the part after the #.",
            "content/briefings/grain.md:4:48: error: the link “articles/second.html#the-first-day” leads to no place in articles/second.html. "
            "Did you mean “#section-the-first-day”?",
            "content/briefings/grain.md:4:83: error: the link “articles/second.html#section-first-day” leads to no place in articles/second.html. "
            "Did you mean “#section-the-first-day”?",
        ],
    ),
    (
        "a file of static/ in the place of the search index",
        {"site.yml": "title: Test site\n", "static/Pagefind/pagefind.js": "mine()"},
        [
            "static/Pagefind/pagefind.js: error: the search index is written to pagefind/. "
            "Name the folder differently, or write `search: false`.",
        ],
    ),
    (
        "a file of static/ in the place of a page",
        {"static/articles/call.html": "Mine."},
        [
            "static/articles/call.html: error: 2 files of the site would be written to articles/call.html. "
            "Rename one: two pages, or a page and a file of the static folder.",
        ],
    ),
    (
        "a folder of static/ in the place of a page",
        {"static/about.html/x.css": "p {}"},
        [
            "static/about.html/x.css: error: about.html would be a file, and the folder of about.html/x.css. "
            "Rename the file in the static folder.",
        ],
    ),
    (
        "a file of static/ in the place of a folder of many pages",
        {"static/articles": "Mine."},
        [
            "static/articles: error: articles would be a file, and the folder of articles/call.html. "
            "Rename the file in the static folder.",
        ],
    ),
    (
        "a template of the site's own without the places to which the theme leads",
        {"templates/article.html": "{% extends '_base.html' %}{% block main %}<h1>{{ article.article.title }}</h1>{% endblock %}"},
        [
            "templates/article.html: error: the theme leads to “articles/call.html#s1”, and pages made with this template have no "
            "such place, nor 3 others. Put in what the default template has there, or delete it to use the default one.",
        ],
    ),
    (
        "a link in a template of the site's own, once for all its pages",
        {
            "templates/event.html": "{% extends '_base.html' %}{% block main %}<a href='nowhere.html'>x</a>{% endblock %}",
            "content/events/more.yml": "- {id: two, title: Two, date: 2020-01-01}\n- {id: three, title: Three, date: 2020-01-02}\n",
        },
        [
            "templates/event.html: error: the link “events/nowhere.html” leads to no page of this site. "
            "Did you mean “events/three.html”?"
        ],
    ),
    (
        "a file that differs in case alone",
        {"static/Robots.txt": "User-agent: *"},
        [
            "static/Robots.txt: error: robots.txt and Robots.txt differ in case or in how accents are stored: on many disks they are one file. "
            "Rename one of them.",
        ],
    ),
    (
        "a page of static/ that is not UTF-8, with a link that is none",
        {"static/x.html": {"bytes": '<p>caf\xe9 <a href="http://[">x</a>'}},
        ["static/x.html: error: the link “http://[” leads to no page of this site. " + HINT],
    ),
]


@pytest.mark.parametrize(("why", "files", "problems"), WRONG, ids=[why for why, *_ in WRONG])
def test_what_is_wrong_in_a_page(why: str, files: dict[str, Any], problems: list[str], tmp_path: Path) -> None:
    with pytest.raises(ContentError) as refused:
        build(lay_out(tmp_path / "site", SITE | files), output=tmp_path / "output")
    assert [str(problem) for problem in refused.value.problems] == problems
    assert not (tmp_path / "output").exists(), "nothing is written"


def test_an_entity_that_nobody_names_is_said(tmp_path: Path) -> None:
    site = SITE | {"content/entities/more.yml": "- {id: zenda, type: Place, name: Zenda}\n"}
    result = build(lay_out(tmp_path / "site", site), output=tmp_path / "output")
    assert [str(problem) for problem in result.problems] == [
        "content/entities/more.yml:1:4: info: “Zenda” is never named. Add the alias your texts use, or drop the entity."
    ]


def test_who_is_needed_by_metadata_alone_is_not(tmp_path: Path) -> None:
    site = SITE | {
        "content/entities/more.yml": "- {id: the-gazette, type: Company, name: The Gazette}\n- {id: jd, type: Person, name: J. Doe}\n",
        "content/articles/second.md": (
            "---\ntitle: Two\npublisher: the-gazette\nauthors: [jd]\nrights: {licence: CC0-1.0}\n---\nThey spoke.\n"
        ),
    }
    assert build(lay_out(tmp_path / "site", site), output=tmp_path / "output").problems == ()


def test_who_may_be_meant_by_a_name_that_nothing_decides_is_not(tmp_path: Path) -> None:
    site = SITE | {
        "content/entities/more.yml": "- {id: zenda, type: Place, name: Zenda}\n- {id: zenda-inn, type: Place, name: Zenda}\n",
        "content/articles/second.md": "---\ntitle: Two\nrights: {licence: CC0-1.0}\n---\nThey met in Zenda.\n",
    }
    problems = build(lay_out(tmp_path / "site", site), output=tmp_path / "output").problems
    assert [problem.message.partition(":")[0] for problem in problems] == ["“Zenda”"]


def test_a_picture_without_words_is_warned_of(tmp_path: Path) -> None:
    body = "![](dot.svg)\n\n![A dot](dot.svg)\n\n![ ](https://example.org/far.png)\n\n<img src='dot.svg' alt='A dot'>\n"
    site = SITE | {
        "static/dot.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "content/articles/second.md": f"---\ntitle: Two\nrights: {{licence: CC0-1.0}}\n---\n{body}",
        "content/notes/second.yml": "- {id: n-second, body: 'See ![](dot.svg).'}\n",
    }
    result = build(lay_out(tmp_path / "site", site), output=tmp_path / "output")
    assert [str(problem).partition(" Say ")[0] for problem in result.problems] == [
        "content/articles/second.md:5:5: warning: the picture “dot.svg” has no words for those who do not see it.",
        "content/articles/second.md:9:6: warning: the picture “https://example.org/far.png” has no words for those who do not see it.",
    ]


def test_accents_stored_in_two_ways_are_one_name(tmp_path: Path) -> None:
    site = SITE | {"static/caf\u00e9.txt": "1", "static/cafe\u0301.txt": "2"}
    with pytest.raises(ContentError, match="differ in case or in how accents are stored"):
        build(lay_out(tmp_path / "site", site), output=tmp_path / "output")
