"""A site's own files of the theme that no page is made with are told, and those that may be there are not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefgen.api import check
from briefgen.problems import ContentError
from tests.sites.site_files import BASE, lay_out

SITE = BASE | {"site.yml": "title: Test site\nsearch: false\n"}

CASES = [
    ({"hmoe.html": "x"}, ["templates/hmoe.html: warning: no page is made with this template. Did you mean “home.html”?"]),
    (
        {"about.html": " \n"},
        ["templates/about.html: warning: this template is empty, and so are its pages. Delete it to use the default one."],
    ),
    (
        {"parts/banner.html": "x"},
        [
            "templates/parts/banner.html: warning: no page is made with this template. "
            "Name it like one of the theme's, or include it in one."
        ],
    ),
    ({"parts/banner.html": "x", "about.html": "{% include 'parts/banner.html' %}"}, []),
    ({"_head.html": "", "README.md": "Ours.", "languages/en.yml": "articles: Pieces\n"}, []),
]


@pytest.mark.parametrize(("files", "said"), CASES)
def test_a_file_that_does_nothing_is_told(files: dict[str, str], said: list[str], tmp_path: Path) -> None:
    lay_out(tmp_path, SITE | {f"templates/{name}": text for name, text in files.items()})
    assert [str(problem) for problem in check(tmp_path).problems if problem.location.path.startswith("templates/")] == said


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_a_pipe_among_the_templates_is_not_waited_for(tmp_path: Path) -> None:
    lay_out(tmp_path, SITE | {"templates/.#home.html": {"link": "nowhere"}})
    os.mkfifo(tmp_path / "templates" / "home.html")
    with pytest.raises(ContentError) as refused:
        check(tmp_path)
    assert "templates/home.html: error: this is no file to read. Put a file here, or take it away." in str(refused.value)
    assert ".#home" not in str(refused.value)
