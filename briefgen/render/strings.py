"""The words of the interface, one YAML file a language in `languages/` among the templates; English where a word is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import yaml
from jinja2 import BaseLoader, Environment, TemplateNotFound

from briefgen.problems import ContentError, Location, error

FALLBACK = "en"


class Strings:
    """The words of one language. `strings("key", n=3)` fills `{n}`; with `n` the key's plural form is taken where it has one."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._words = words

    def __call__(self, key: str, **values: Any) -> str:
        word = self._words[key]
        if isinstance(word, Mapping):
            word = word["one"] if values.get("n") == 1 else word["other"]
        return str(word).format(**values)

    def __contains__(self, key: object) -> bool:
        return key in self._words


def load_strings(environment: Environment, language: str) -> Strings:
    """The words of a language, over those of English. Raises ContentError for a file that is no YAML."""
    loader = environment.loader
    assert loader is not None
    words: dict[str, Any] = {}
    for name in dict.fromkeys((FALLBACK, language.split("-")[0], language)):
        words |= _file(environment, loader, f"languages/{name}.yml")
    return Strings(words)


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


Translate = Callable[..., str]
