"""What annotate makes of the sources: every prose field as an AnnotatedText, every quote anchored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefgen.model.annotated_text import AnnotatedText
from briefgen.model.registry import Registry
from briefgen.model.sources import Kind, Sources
from briefgen.model.spans import Anchor
from briefgen.problems import Key

ProseKey = tuple[Kind, str, tuple[Key, ...]]
"""A prose field: the record's kind and id, and the path of the field: `("briefing", "ru-cn", ("takeaways", 0, "text"))`."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """The sources with what was found in them.

    `prose` has an entry for every prose field that was written (an article's or briefing's running text is the field `("body",)`).
    `note_anchors` maps note ids, `account_anchors` (event id, index of the account) to their passages in the article's text;
    notes on whole articles, and accounts without an article or quote, have none.
    """

    sources: Sources
    registry: Registry
    prose: Mapping[ProseKey, AnnotatedText] = field(default_factory=dict)
    note_anchors: Mapping[str, Anchor] = field(default_factory=dict)
    account_anchors: Mapping[tuple[str, int], Anchor] = field(default_factory=dict)
