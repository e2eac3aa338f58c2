"""Elements of HTML that are not prose: dates, and what cards say."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from html import escape

from markupsafe import Markup

from briefgen.dates import DateValue, Kind


@lru_cache(maxsize=16384)
def time_element(value: DateValue, language: str) -> Markup:
    """A date in words, as `<time>` where HTML has a form for it."""
    words = escape(value.words(language))
    attribute = value.datetime_attribute
    if attribute is None or value.kind is not Kind.POINT:
        return Markup(f'<span class="when">{words}</span>')
    return Markup(f'<time datetime="{escape(attribute)}">{words}</time>')


def cards(said: Mapping[str, Mapping[str, str | None]]) -> Markup:
    """What cards say, by the id of their entities. The text cannot end the script element: `<` is written as an escape."""
    given = {entity: {key: value for key, value in card.items() if value} for entity, card in said.items()}
    text = json.dumps(given, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c")
    return Markup(f'<script type="application/json" id="cards">{text}</script>')
