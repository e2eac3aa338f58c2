"""A site's own words for the interface → the same, or every mistake in them with its line.

Mistakes are keys that nothing says, plurals without their general form, and names in braces that nothing fills in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from string import Formatter
from typing import Any

from babel import Locale, UnknownLocaleError

from briefgen.problems import ContentError, Location, Positions, Problem, error, has_errors
from briefgen.wording import suggestion
from briefgen.yaml_values import load_yaml

GENERAL = "other"
"""The plural form that every language has."""

FORMS = ("zero", "one", "two", "few", "many", GENERAL)
"""CLDR's plural forms."""

HOW = "Write `key: words`, each on a line of its own."


def plural_rule(language: str) -> Callable[[int], str]:
    """CLDR's rule of a language: a number → the name of its form. English for a language that Babel does not know."""
    return _locale(language).plural_form


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def checked_words(source: str, name: str, known: Mapping[str, Any], is_said: Callable[[str], bool]) -> dict[str, Any]:
    """The words of a site's own file `languages/<tag>.yml`, by key. Raises ContentError with every mistake in it.

    `known` are the theme's words, in English. `is_said` tells of another key whether a template of the site's own says it.
    """
    path = f"templates/{name}"
    data, positions, problems = load_yaml(source.removeprefix("\ufeff"), path)
    mistakes = [problem for problem in problems if has_errors([problem])]
    if not mistakes and not isinstance(data, dict | None):
        mistakes = [error(positions.at(), "this file must be a mapping of keys to words.", HOW)]
    words: dict[str, Any] = data if isinstance(data, dict) else {}
    language = name.rpartition("/")[2].removesuffix(".yml")
    for key, word in words.items():
        if key not in known and not is_said(key):
            hint = suggestion(key, known) or "The keys are those of the theme’s own languages/en.yml."
            mistakes.append(error(positions.at(key), f"unknown key “{key}”: nothing on the pages says it.", hint))
        else:
            mistakes += _of_word(key, word, known.get(key), positions, language)
    if mistakes:
        raise ContentError(mistakes)
    return words


def _of_word(key: str, word: Any, english: Any, positions: Positions, language: str) -> Iterator[Problem]:
    if isinstance(word, dict):
        yield from _of_forms(key, word, positions, language)
    for form, said in word.items() if isinstance(word, dict) else [("", word)]:
        path = (key, form) if form else (key,)
        if isinstance(said, str):
            yield from _of_braces(said, positions.at(*path), None if english is None else _blanks(english))
        elif said is None:
            yield error(positions.at(*path), f"“{path[-1]}” is empty.", "Write its words, or take the key out.")
        else:
            message = f"“{path[-1]}” must be words, and is {'a mapping' if isinstance(said, dict) else 'a list'}."
            yield error(positions.at(*path), message, HOW)


def _of_forms(key: str, forms: Mapping[str, Any], positions: Positions, language: str) -> Iterator[Problem]:
    """The forms that a language has are CLDR's; one that it lacks would never be shown."""
    had = [form for form in FORMS if form in _locale(language).plural_form.tags or form == GENERAL]
    for form in forms:
        if form not in had:
            message = f"“{form}” is no plural form that “{language}” has."
            yield error(positions.at(key, form), message, suggestion(form, had) or f"Its forms are {' and '.join(had)}.")
    if GENERAL not in forms:
        message = f"“{key}” lacks its general form, “{GENERAL}”, for the numbers that the others do not take."
        yield error(positions.at(key), message, f"Add `{GENERAL}: …` beside {' and '.join(forms)}.")


def _of_braces(words: str, where: Location, filled: set[str] | None) -> Iterator[Problem]:
    """What stands in braces must be a name that is filled in. `filled` is None where a template of the site's own decides it."""
    try:
        names = [(name, bool(how or sign)) for _, name, how, sign in Formatter().parse(words) if name is not None]
    except ValueError:
        yield error(where, "a brace in these words has no other.", "Close it, or write {{ or }} for a brace that is to be shown.")
        return
    for name, more in names:
        if more or not name.isidentifier() or (filled is not None and name not in filled):
            hint = ("" if more else suggestion(name, filled or ())) or _names(filled)
            yield error(where, f"“{{{name}}}” is not filled in: no such name is given to these words.", hint)


def _blanks(english: Any) -> set[str]:
    """The names that the theme fills into a word."""
    forms = english.values() if isinstance(english, Mapping) else [english]
    return {name for form in forms for _, name, _, _ in Formatter().parse(str(form)) if name}


def _names(filled: set[str] | None) -> str:
    if not filled:
        return "Write the words without it, or {{ and }} for braces that are to be shown."
    return f"Write {' or '.join(f'{{{name}}}' for name in sorted(filled))}."
