# ruff: noqa: E501 - a message a line
"""A build that fails says where and why, and leaves the last good output as it was."""

from __future__ import annotations

import errno
import re
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment

from briefgen import build
from briefgen.problems import BriefgenError, ContentError, Severity, UsageError
from briefgen.write import WriteError
from tests.sites.site_files import BASE, lay_out

SITE = BASE | {"site.yml": "title: Test site\nsearch: false\n"}
MEND = "Mend the template, or delete it to use the default one."

TEMPLATES = [
    # the site's own article.html, what is said before the hint
    (
        "{% extends '_base.html' %}\n{% block main %}\n{% if %}",
        "templates/article.html:3: error: Expected an expression, got 'end of statement block', while making articles/call.html.",
    ),
    (
        "{% for x in [] %}\nno end",
        "templates/article.html:2: error: Unexpected end of template. Jinja was looking for the following tags: 'endfor' or 'else'. The innermost block that needs to be closed is 'for', while making articles/call.html.",
    ),
    ("<p>\n{{ nobody }}", "templates/article.html:2: error: 'nobody' is undefined, while making articles/call.html."),
    (
        "{{ article.nobody }}",
        "templates/article.html:1: error: 'briefgen.model.dossiers.ArticleDossier object' has no attribute 'nobody', while making articles/call.html.",
    ),
    (
        "<p>\n\n{{ 1 // 0 }}",
        "templates/article.html:3: error: integer division or modulo by zero, while making articles/call.html.",
    ),
    ("{{ 'x' | unheard_of }}", "templates/article.html:1: error: No filter named 'unheard_of', while making articles/call.html."),
    (
        "{% extends 'unheard-of.html' %}",
        "templates/article.html:1: error: there is no template “unheard-of.html”, while making articles/call.html.",
    ),
    (
        "{% macro f(x) %}\n{{ x.y.z }}\n{% endmacro %}\n{{ f(1) }}",
        "templates/article.html:2: error: 'int object' has no attribute 'y', while making articles/call.html.",
    ),
    (
        "<p>\n{% include 'article.html' %}",
        "templates/article.html:2: error: the template includes, extends or calls itself without end, while making articles/call.html.",
    ),
    (
        "{% extends 'article.html' %}",
        "templates/article.html:1: error: the template includes, extends or calls itself without end, while making articles/call.html.",
    ),
    (
        "{% macro f() %}\n{{ f() }}\n{% endmacro %}{{ f() }}",
        "templates/article.html:2: error: the template includes, extends or calls itself without end, while making articles/call.html.",
    ),
]


def seen(folder: Path) -> dict[str, bytes]:
    """What lies in a folder, but for what builds keep."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and ".briefgen" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A site that was built once, and well."""
    root = lay_out(tmp_path / "site", SITE)
    build(root)
    return root


def fails(root: Path, said: str, kind: type[BriefgenError] = ContentError, **options: Any) -> None:
    """The build fails with these words, all of them, and the output is what it was."""
    before = seen(root / "output")
    with pytest.raises(kind) as failure:
        build(root, **options)
    assert str(failure.value) == said
    assert seen(root / "output") == before


@pytest.mark.parametrize(("template", "said"), TEMPLATES)
def test_a_mistake_in_a_template_names_its_line_and_the_page(template: str, said: str, built: Path) -> None:
    lay_out(built, {"templates/article.html": template})
    fails(built, f"{said} {MEND}")


@pytest.mark.parametrize("name", ["article.html", "assets/style.css"])
def test_a_file_of_the_theme_that_is_not_utf_8(name: str, built: Path) -> None:
    lay_out(built, {f"templates/{name}": {"bytes": "/* one */\ncaf\xe9\n"}})
    fails(built, f"templates/{name}:2: error: the byte 0xe9 in this line is not UTF-8. Save the file with the encoding UTF-8.")


def test_a_mistake_in_an_included_template_names_that(built: Path) -> None:
    lay_out(built, {"templates/article.html": "{% include 'parts.html' %}", "templates/parts.html": "\n\n{{ nobody }}"})
    fails(
        built,
        f"templates/parts.html:3: error: 'nobody' is undefined, while making articles/call.html. {MEND}",
    )


def test_a_template_that_cannot_be_compiled_is_tried_once_for_all_pages(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str | None] = []
    compiled = Environment.compile

    def compiling(self: Environment, source: str, name: str | None = None, *more: Any, **options: Any) -> Any:
        tried.append(name)
        return compiled(self, source, name, *more, **options)

    monkeypatch.setattr(Environment, "compile", compiling)
    lay_out(built, {"templates/_base.html": "{% if %}"})
    fails(
        built, f"templates/_base.html:1: error: Expected an expression, got 'end of statement block', while making 404.html. {MEND}"
    )
    assert tried.count("_base.html") == 1


def test_a_mistake_in_the_base_is_told_once_though_it_breaks_every_page(built: Path) -> None:
    lay_out(built, {"templates/_base.html": "<p>\n{{ nobody }}"})
    fails(built, f"templates/_base.html:2: error: 'nobody' is undefined, while making 404.html. {MEND}")


def test_mistakes_of_content_are_all_told_at_once(built: Path) -> None:
    lay_out(built, {"content/entities/base.yml": "- {id: A, type: Place, name: A}\n- {id: b, nam: B, type: Place}\n"})
    fails(
        built,
        "content/entities/base.yml:1:4: error: “A” is no id: an id is lower-case words joined by hyphens. Write “a”.\n"
        "content/entities/base.yml:2:11: error: unknown key “nam”. Did you mean “name”?",
    )


def test_strict_makes_a_warning_fatal(built: Path) -> None:
    lay_out(built, {"content/articles/call.md": "---\ntitle: A\n---\nThey agreed to trade more grain by rail.\n"})
    said = (
        "content/articles/call.md:2:1: warning: nothing says that this text may be shown. "
        "Add `rights: {licence: …}`, or `{permission: …}`.\n"
        "content/entities/base.yml:2:4: info: “Strelsau” is never named. Add the alias your texts use, or drop the entity."
    )
    fails(built, said, strict=True)
    assert "\n".join(map(str, build(built).problems)) == said


def test_an_output_folder_with_somebody_elses_page(built: Path) -> None:
    (built / "output" / ".briefgen-manifest.json").unlink()
    (built / "output" / "index.html").write_text("somebody else's")
    said = f"The output folder {built}/output holds files that briefgen did not write (index.html). Choose another folder with --output."
    fails(built, said, UsageError)


def test_a_full_disk(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(built, {"content/articles/second.md": "---\ntitle: A\nrights: {licence: CC0-1.0}\n---\nText.\n"})

    def full(self: Path, *_: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device", str(self))

    monkeypatch.setattr(Path, "write_bytes", full)
    fails(built, f"{built}/output cannot be written: No space left on device. The output is as it was.", WriteError)


def test_no_permission(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(built, {"content/articles/second.md": "---\ntitle: A\nrights: {licence: CC0-1.0}\n---\nText.\n"})

    def refused(self: Path, *_: Any, **__: Any) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", "output")

    monkeypatch.setattr(Path, "mkdir", refused)
    fails(built, "output cannot be written: Permission denied. The output is as it was.", WriteError)


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("content/out", "lie within each other. Choose another folder with --output."),
        ("content", "lie within each other. Choose another folder with --output."),
        (".", "lie within each other. Choose another folder with --output."),
        ("site.yml", "is a file. Choose another with --output."),
    ],
)
def test_an_output_that_would_overwrite_the_site(output: str, said: str, built: Path) -> None:
    before = seen(built)
    with pytest.raises(UsageError, match=re.escape(said)):
        build(built, output=built / output)
    assert seen(built) == before


@pytest.mark.parametrize("address", ["https://user:secret@example.org/", "https://example.org/?a"])
def test_an_address_of_the_call_that_pages_cannot_lie_under(address: str, built: Path) -> None:
    with pytest.raises(UsageError, match="is no address that pages can lie under"):
        build(built, base_url=address)


def test_a_site_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"^There is no folder .*nowhere\.$"):
        build(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (
            "title: T\ntitel: T\n",
            [
                "content/events/e.yml:1:10: error: “2024-02-30” is no day of the calendar.",
                "site.yml:2:1: error: unknown key “titel”.",
            ],
        ),
        (
            "base_url: https://example.org/?x\ntitle: T\n",
            [
                "content/events/e.yml:1:10: error: “2024-02-30” is no day of the calendar.",
                "site.yml:1:1: error: “https://example.org/?x” is no address that pages can lie under.",
            ],
        ),
        (
            "search: false\n",
            [
                "content/events/e.yml:1:10: error: “2024-02-30” is no day of the calendar.",
                "site.yml:1:1: error: the key “title” is missing.",
            ],
        ),
        ("title: T\nlimits: {article_bytes: many}\n", ["site.yml:2:10: error: "]),
        ("title: [\n", ["site.yml:1:9: error: "]),
    ],
)
def test_mistakes_of_the_settings_are_told_with_those_of_the_content(settings: str, told: list[str], tmp_path: Path) -> None:
    event = {"content/events/e.yml": "- {date: 2024-02-30, id: e, title: E}\n"}
    with pytest.raises(ContentError) as refused:
        build(lay_out(tmp_path / "site", BASE | event | {"site.yml": settings}))
    said = [str(problem) for problem in refused.value.problems]
    assert len(said) == len(told)
    assert all(line.startswith(begin) for line, begin in zip(said, told, strict=True)), said


def test_an_article_whose_id_another_has_is_told_once_and_not_for_each_quote_from_it(tmp_path: Path) -> None:
    other = {"content/articles/2025/call.md": "---\ntitle: Again\nrights: {licence: CC-BY-4.0}\n---\nThey talked again.\n"}
    with pytest.raises(ContentError) as refused:
        build(lay_out(tmp_path / "site", SITE | other))
    assert [str(problem) for problem in refused.value.problems if problem.severity is Severity.ERROR] == [
        "content/articles/call.md: error: there is another article with the id “call”, at content/articles/2025/call.md. Rename one of the files."
    ]
