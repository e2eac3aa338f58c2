"""The words of the interface, one YAML file a language in `languages/` among the templates; English where a word is missing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jinja2 import BaseLoader, ChoiceLoader, Environment, TemplateNotFound

from briefgen.problems import ContentError, Problem
from briefgen.render.words import checked_words, plural_rule
from briefgen.yaml_values import load_yaml

FALLBACK = "en"


class Strings:
    """The words of one language. `strings("key", n=3)` fills `{n}`; with `n` the key's plural form is taken where it has several.

    The forms are CLDR's (one, two, few, many, other), chosen by the rule of the language.
    """

    def __init__(self, words: Mapping[str, Any], language: str = FALLBACK) -> None:
        self._words = words
        self._plural = plural_rule(language)
        self._plain: dict[str, str] = {}

    def __call__(self, key: str, **values: Any) -> str:
        if values:
            return self._filled(key, values)
        word = self._plain.get(key)
        if word is None:
            word = self._plain[key] = self._filled(key, values)
        return word

    def _filled(self, key: str, values: Mapping[str, Any]) -> str:
        word = self._words[key]
        if isinstance(word, Mapping):
            form = self._plural(values["n"]) if isinstance(values.get("n"), int) else "other"
            word = word.get(form, word["other"])
        return str(word).format(**values)

    def forms(self, key: str) -> dict[str, str]:
        """All plural forms of a word, unfilled: for scripts that choose among them."""
        word = self._words[key]
        return dict(word) if isinstance(word, Mapping) else {"other": str(word)}

    def __contains__(self, key: object) -> bool:
        return key in self._words


def load_strings(environment: Environment, language: str) -> Strings:
    """The words of a language over those of English, a site's own file over the theme's.

    Raises ContentError with every mistake in the site's own files.
    """
    assert isinstance(environment.loader, ChoiceLoader)
    own, theme = environment.loader.loaders
    english = _theme_words(environment, theme, FALLBACK)
    words: dict[str, Any] = {}
    problems: list[Problem] = []
    for tag in dict.fromkeys((FALLBACK, language.split("-")[0], language)):
        words |= _theme_words(environment, theme, tag)
        try:
            words |= _own_words(environment, own, tag, english)
        except ContentError as failure:
            problems += failure.problems
    if problems:
        raise ContentError(problems)
    return Strings(words, language)


def _theme_words(environment: Environment, theme: BaseLoader, tag: str) -> Mapping[str, Any]:
    source = _source(environment, theme, f"languages/{tag}.yml")
    return {} if source is None else _read_words(source, tag)


@lru_cache(maxsize=8)
def _read_words(source: str, tag: str) -> Mapping[str, Any]:
    """The words in a file of the theme, read once: every build needs them, and they change with the software alone."""
    words: Mapping[str, Any] = load_yaml(source, tag)[0]
    return words


def _own_words(environment: Environment, own: BaseLoader, tag: str, english: Mapping[str, Any]) -> dict[str, Any]:
    name = f"languages/{tag}.yml"
    source = _source(environment, own, name)

    def is_said(key: str) -> bool:
        """Written whole in a template of the site, or put together there from its beginning with `~`."""
        pages = "\n".join(_source(environment, own, page) or "" for page in own.list_templates() if page.endswith(".html"))
        begun = re.findall(r"""["']([\w-]+)["']\s*~""", pages)
        return re.search(rf"""["']{re.escape(key)}["']""", pages) is not None or key.startswith(tuple(begun))

    return {} if source is None else checked_words(source, name, english, is_said)


def _source(environment: Environment, loader: BaseLoader, name: str) -> str | None:
    try:
        return loader.get_source(environment, name)[0]
    except TemplateNotFound:
        return None
