"""A page of the site's own: about the desk, its corrections, its methods, how to reach it."""

from __future__ import annotations

from pydantic import Field

from briefgen.model.body import WithText
from briefgen.model.record import Id, Printed, Whole


class OwnPage(WithText):
    """A page that is none of the records': its text in Markdown, under a title."""

    id: Id = Field(description="The name of its file.")
    title: Printed = Field(description="Title, and the words of the links to it.")
    summary: Printed | None = Field(None, description="One sentence for previews and search engines.")
    nav: bool = Field(False, description="Whether the menu at the head of all pages leads to it, as the foot does.")
    order: Whole = Field(0, description="Its place among these pages in menu and foot: smaller numbers first, then by title.")
    formerly: tuple[Id, ...] = Field((), description="Earlier ids: each leaves a redirect.")
