"""Templates get what the reference says and no more; every word they say exists in every language."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import yaml
from jinja2 import Environment, FileSystemLoader, meta, nodes

from briefgen.render import theme
from briefgen.render.offered import COMMON, FILTERS, FUNCTIONS, VARIABLES
from briefgen.render.stage import render
from briefgen.render.strings import Strings
from briefgen.software import default_theme
from briefgen.store import Store

THEME = default_theme()
TEMPLATES = sorted(path.name for path in THEME.glob("*.html"))
PAGES = [name for name in TEMPLATES if not name.startswith("_")]
ENGLISH = yaml.safe_load((THEME / "languages" / "en.yml").read_text("utf-8"))
LANGUAGES = sorted(path.stem for path in (THEME / "languages").glob("*.yml"))


def environment() -> Environment:
    made = Environment(loader=FileSystemLoader(THEME), autoescape=True)
    made.filters.update(dict.fromkeys(FILTERS, str))
    return made


def parsed(name: str) -> nodes.Template:
    return environment().parse((THEME / name).read_text("utf-8"))


def undeclared(name: str) -> set[str]:
    """The names that a template takes from outside: not its own macros, imports and `set`s."""
    tree = parsed(name)
    own = {node.name for node in tree.find_all(nodes.Macro)} | {node.target for node in tree.find_all(nodes.Import)}
    for imported in tree.find_all(nodes.FromImport):
        own |= {one if isinstance(one, str) else one[1] for one in imported.names}
    own |= {node.target.name for node in tree.find_all(nodes.Assign) if isinstance(node.target, nodes.Name)}
    return meta.find_undeclared_variables(tree) - own


def test_the_reference_lists_every_page_template() -> None:
    assert set(PAGES) == set(VARIABLES)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_uses_only_what_it_is_given(name: str) -> None:
    given = {*COMMON, *FUNCTIONS, *VARIABLES.get(name, ())}
    assert undeclared(name) <= given


@pytest.mark.parametrize("name", PAGES)
def test_every_variable_listed_for_it_is_used(name: str) -> None:
    assert set(VARIABLES[name]) <= meta.find_undeclared_variables(parsed(name))


def test_every_function_and_filter_is_used() -> None:
    source = "\n".join((THEME / name).read_text("utf-8") for name in TEMPLATES)
    assert [name for name in FUNCTIONS if not re.search(rf"\b{name}\(", source)] == []
    assert [name for name in FILTERS if not re.search(rf"\| {name}\b", source)] == []


def words_used() -> tuple[set[str], set[str]]:
    """(keys written out in templates and in render, beginnings of keys that are put together)."""
    sources = [(THEME / name).read_text("utf-8") for name in TEMPLATES]
    sources += [path.read_text("utf-8") for path in Path(render.__code__.co_filename).parent.glob("*.py")]
    source = "\n".join(sources)
    whole = set(re.findall(r"""\bt(?:\.forms)?\("([a-z_-]+)"\s*[,)]""", source)) | set(re.findall(r'strings\("([a-z_]+)"', source))
    whole |= set(re.findall(r't\("([a-z_]+)" if', source)) | set(re.findall(r'else "([a-z_]+)"\)', source))
    begun = set(re.findall(r't\("([a-z_]+_)" ~', source)) | set(re.findall(r'f"([a-z]+_)\{', source))
    begun |= set(re.findall(r'strings\(f"([a-z]+_)\{', source))
    return whole - {"key"}, begun  # the example in a docstring


def test_every_word_that_is_said_exists_and_every_word_is_said() -> None:
    whole, begun = words_used()
    lists = {"articles", "briefings", "entities", "events", "topics", "sources", "timeline", "about", "search"}  # the menu's own
    assert {key for key in whole if key not in ENGLISH} == set()
    assert [key for key in ENGLISH if key not in whole | lists and not key.startswith(tuple(begun))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_says_the_same_words_with_the_same_blanks(language: str) -> None:
    words = yaml.safe_load((THEME / "languages" / f"{language}.yml").read_text("utf-8"))
    assert list(words) == list(ENGLISH)
    for key, word in words.items():
        english = ENGLISH[key]
        assert isinstance(word, dict) == isinstance(english, dict), key
        forms, theirs = (word, english) if isinstance(word, dict) else ({"other": word}, {"other": english})
        wanted = set(re.findall(r"\{(\w+)\}", theirs["other"]))
        for form in forms.values():
            found = set(re.findall(r"\{(\w+)\}", form))
            assert found <= wanted, key
        assert set(re.findall(r"\{(\w+)\}", forms["other"])) == wanted, key


def test_plurals_follow_the_rule_of_the_language() -> None:
    words = {"n": {"one": "{n} jeden", "few": "{n} kilka", "many": "{n} wiele", "other": "{n} inne"}}
    polish = Strings(words, "pl")
    assert [polish("n", n=n) for n in (1, 2, 5, 22)] == ["1 jeden", "2 kilka", "5 wiele", "22 kilka"]
    assert [Strings(words, "en")("n", n=n) for n in (1, 2, 5)] == ["1 jeden", "2 inne", "5 inne"]


CALLS = [
    (
        "{% macro m(x, y='c') %}{{ x }}{{ y }}{{ caller() }}{% endmacro %}{% call m('<') %}{{ 1 }}{% endcall %}",
        "&lt;c1",
    ),
    ("{% macro m(x) %}{{ x }}{% endmacro %}{% for n in [1, 2] %}{{ m(x=n) }}{{ loop.cycle('a', 'b') }}{% endfor %}", "1a2b"),
    ("{{ dict(a=1)['a'] }}{{ 'a-b'.split('-')[1] }}{{ namespace(n=2).n }}", "1b2"),
    ("{{ t('menu') }}{{ t('menu') }}{{ t('shown_of', n=1, all=2) }}", "MenuMenu1 of 2"),
]


@pytest.mark.parametrize(("source", "made"), CALLS)
def test_a_sites_own_template_may_call_macros_functions_and_methods(source: str, made: str, tmp_path: Path) -> None:
    strings = Strings({"menu": "Menu", "shown_of": "{n} of {all}"})
    assert theme.environment(tmp_path, Store(None))[0].from_string(source).render(t=strings) == made


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The templates that Jinja compiles from here on, in their order."""
    names: list[str] = []
    plain = Environment.compile

    def noted(env: Environment, source: str, name: str, *rest: Any) -> Any:
        names.append(name)
        return plain(env, source, name, *rest)

    monkeypatch.setattr(Environment, "compile", noted)
    forget()
    return names


def forget() -> None:
    """Leaves nothing but the store, as in a process of its own."""
    theme._environment.cache_clear()
    theme._last.clear()


def own_template(site: Path, text: str) -> None:
    (site / "templates").mkdir(parents=True, exist_ok=True)
    (site / "templates/own.html").write_text(text, "utf-8")


def own_page(site: Path) -> str:
    """A site's own template as it is rendered, with one of the theme's loaded beside it."""
    with closing(Store(site)) as store:
        env = theme.environment(site / "templates", store)[0]
        env.get_template("redirect.html")
        return env.get_template("own.html").render()


def test_what_was_compiled_is_taken_from_the_store(tmp_path: Path, compiled: list[str]) -> None:
    for words, all_compiled in (("before", 1), ("before", 1), ("after", 2)):
        own_template(tmp_path, words)
        forget()
        assert own_page(tmp_path) == words
        assert compiled == ["redirect.html", *["own.html"] * all_compiled]


def test_the_theme_is_compiled_once_for_all_sites_of_a_process(tmp_path: Path, compiled: list[str]) -> None:
    """The store of each has it all the same; and templates of one name are not taken for each other."""
    for name in ("one", "other"):
        own_template(tmp_path / name, name)
        assert own_page(tmp_path / name) == name
    own_template(tmp_path / "one", "edited")
    assert own_page(tmp_path / "one") == "edited"
    assert compiled == ["redirect.html", "own.html", "own.html", "own.html"]
    forget()
    assert own_page(tmp_path / "other") == "other"
    assert len(compiled) == 4
