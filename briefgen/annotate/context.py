"""What annotating a text needs to know beside the text itself."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from briefgen.config import Linking, Period
from briefgen.model import DateRules, LinkRules


@dataclass(frozen=True, slots=True)
class Context:
    """The surroundings of one text.

    `date` is the dateline's day, from which relative dates are resolved (None: they stay unresolved); `language` a language tag;
    `links` and `dates` the editor's word for this text; `linking` the site's policy; `periods` the editor's named periods;
    `topics` and `subject` (the id of the entity or record the text is about) are evidence where a name is ambiguous; `title`
    is what stands above it: it names people before the text does, and may tell of which year or months that is.
    """

    date: dt.date | None = None
    language: str = "en"
    links: LinkRules = field(default_factory=LinkRules)
    dates: DateRules = field(default_factory=DateRules)
    linking: Linking = field(default_factory=Linking)
    periods: tuple[Period, ...] = ()
    topics: tuple[str, ...] = ()
    subject: str | None = None
    title: str = ""
