"""Every way in which a site can be wrong, each with the whole of what its editor is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sites.site_files import BASE, SITES, lay_out, load, read_site

CASES = sorted((SITES / "invalid").glob("*.yml"))


def test_the_base_has_no_problem(tmp_path: Path) -> None:
    assert read_site(lay_out(tmp_path, BASE))[1] == []


@pytest.mark.parametrize("case", CASES, ids=[path.stem for path in CASES])
def test_an_editor_is_told(case: Path, tmp_path: Path) -> None:
    site = load(case)
    root = lay_out(tmp_path / "site", BASE | site["files"])
    assert read_site(root)[1] == site["problems"], site["why"]
