"""The ways English prose turns the names of public bodies around, as templates: “Department of State”, “State Department”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.annotate.linking.countries import DEMONYMS, FURTHER_NAMES
from briefgen.annotate.linking.tables import word_set

_SUBJECT = r"(?P<x>.+?)"
_US = r"(?:United States |U\.S\. |US )"

TEMPLATES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    # pattern over the whole name, templates, an example
    (
        rf"{_US}?Department of (?:the )?{_SUBJECT}",
        ("{x} Department", "Department of {x}", "U.S. {x} Department", "U.S. Department of {x}"),
        "State Department",
    ),
    (r"Ministry of (?P<x>Foreign|External) Affairs(?: of .+)?", ("Foreign Ministry",), "Foreign Ministry"),
    (rf"Ministry of {_SUBJECT}(?: of .+)?", ("{x} Ministry", "Ministry of {x}"), "Defence Ministry"),
    (
        rf"{_US}?(?P<y>House|Senate) Committee on {_SUBJECT}",
        ("{y} {x} Committee", "{y} Committee on {x}", "U.S. {y} {x} Committee"),
        "House Budget Committee",
    ),
    (rf"{_US}(?!of )(?P<x>\w.* .+)", ("U.S. {x}", "American {x}"), "U.S. Geological Survey"),
    (rf"{_US}(?P<x>(?!of )\w+)", ("U.S. {x}",), "U.S. Navy"),
    (rf"{_SUBJECT} of the United States", ("U.S. {x}", "{x} of the U.S."), "U.S. Supreme Court"),
)
"""Only patterns whose forms name nothing else in news prose. `{x}` is what the body is of or for."""

BODIES = word_set(
    """
    conference court parliament senate assembly federation association committee union party army navy academy ministry agency
    authority commission congress church society league confederation police guard council house representatives
    """
)
"""Last words of bodies that go by their country's adjective as well: “Supreme Court of Canada”, the Canadian Supreme Court."""
_OF_COUNTRY = re.compile(r"(?P<x>.+) of (?:the )?(?P<country>[A-Z].+)")
_FORCES = re.compile(r"(?P<a>.+) Armed Forces|Armed Forces of (?:the )?(?P<b>.+)")
_ADJECTIVES: dict[str, str] = {word: country for country, words in DEMONYMS.items() for word in words}
_GOVERNMENT = re.compile(r"(?:Federal )?Government of (?:the )?(?P<x>.+)")
_SIGNS = (" of ", " on ", "United States ", "U.S. ", "US ", "Armed Forces", "'s ", "’s ")
"""One of these stands in every name that can be turned."""
_COMPILED = tuple((re.compile(pattern), templates) for pattern, templates, _ in TEMPLATES)


def turned(name: str) -> Iterator[str]:
    """Other ways to write a body's name; `name` itself is not among them."""
    if not any(sign in name for sign in _SIGNS):
        return
    for pattern, templates in _COMPILED:
        match = pattern.fullmatch(name)
        if match:
            parts = {key: value or "" for key, value in match.groupdict().items()}
            yield from (form for form in (template.format(**parts) for template in templates) if form != name)
            break
    government = _GOVERNMENT.fullmatch(name)
    if government:
        country = government["x"]
        for word in (country, *FURTHER_NAMES.get(country, ()), *DEMONYMS.get(country, ())[:1]):
            yield f"{word} government"
    yield from _of_country(name)
    yield from _forces(name)
    if "'s " in name or "’s " in name:
        yield name.replace("'s ", " ").replace("’s ", " ")


def _adjectives(country: str) -> tuple[str, ...]:
    return ("U.S.", "US", "American") if country == "United States" else DEMONYMS.get(country, ())[:1]


def _of_country(name: str) -> Iterator[str]:
    body = _OF_COUNTRY.fullmatch(name)
    if body and body["x"].split()[-1].lower() in BODIES:
        yield from (f"{adjective} {body['x']}" for adjective in _adjectives(body["country"]))


def _forces(name: str) -> Iterator[str]:
    """“U.S. military”, “Indian forces”: what armed forces are called."""
    forces = _FORCES.fullmatch(name)
    if forces:
        nation = forces["a"] or forces["b"]
        for adjective in _adjectives(_ADJECTIVES.get(nation, nation)):
            yield from (f"{adjective} {head}" for head in ("military", "forces", "armed forces"))
