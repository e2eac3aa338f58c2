"""The filters of templates: each asks the tools of the page that is being made."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, pass_context
from jinja2.runtime import Context

from briefgen.model import AnnotatedText
from briefgen.render.offered import FILTERS


def install_filters(environment: Environment) -> None:
    """Gives an environment the filters; a page's tools stand in the context of its template."""
    for name in FILTERS:
        if name != "plain":
            environment.filters[name] = _filter(name)
    environment.filters["plain"] = _plain


def _filter(name: str) -> Any:
    @pass_context
    def apply(context: Context, value: Any) -> Any:
        return getattr(context["tools"], name)(value)

    return apply


def _plain(text: AnnotatedText) -> str:
    return text.words
