"""The words of the interface, one YAML file a language in `languages/` among the templates; English where a word is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import yaml
from jinja2 import BaseLoader, ChoiceLoader, Environment, TemplateNotFound

from briefgen.problems import ContentError, Location, error

FALLBACK = "en"


class Strings:
    """The words of one language. `strings("key", n=3)` fills `{n}`; with `n` the key's plural form is taken where it has several.

    The forms are CLDR's (one, two, few, many, other), chosen by the rule of the language.
    """

    def __init__(self, words: Mapping[str, Any], language: str = FALLBACK) -> None:
        self._words = words
        self._plural = _plural_rule(language)

    def __call__(self, key: str, **values: Any) -> str:
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


def _plural_rule(language: str) -> Callable[[int], str]:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language, sep="-").plural_form
    except (UnknownLocaleError, ValueError):
        return Locale(FALLBACK).plural_form


def load_strings(environment: Environment, language: str) -> Strings:
    """The words of a language over those of English, a site's own file over the theme's. Raises ContentError for no YAML."""
    assert isinstance(environment.loader, ChoiceLoader)
    words: dict[str, Any] = {}
    for name in dict.fromkeys((FALLBACK, language.split("-")[0], language)):
        for loader in reversed(environment.loader.loaders):
            words |= _file(environment, loader, f"languages/{name}.yml")
    return Strings(words, language)


def _file(environment: Environment, loader: BaseLoader, name: str) -> dict[str, Any]:
    try:
        source = loader.get_source(environment, name)[0]
    except TemplateNotFound:
        return {}
    try:
        return dict(yaml.safe_load(source))
    except (yaml.YAMLError, ValueError, TypeError):
        raise ContentError(
            [error(Location(f"templates/{name}"), "this is no YAML mapping of keys to words.", "Write `key: words`.")]
        ) from None
