"""The editor's word on names: `links.set` and `links.never` of a text."""

from __future__ import annotations

from briefgen.annotate.linking.names import Surface
from briefgen.annotate.occurrences import occurrences
from briefgen.model import LinkRules, Mention, SkipCause, Skipped, Text


def set_by_editor(text: Text, rules: LinkRules, known: dict[str, frozenset[str]]) -> tuple[list[Mention], list[Skipped]]:
    """The mentions that `links.set` asks for. `known` has, for each entity of the registry, the ids it may stand for.

    The first rule that covers a stretch has it; a rule that names an unknown entity, or words inside a link or heading, is skipped.
    """
    mentions: list[Mention] = []
    skipped: list[Skipped] = []
    for rule in rules.set:
        frames = list(occurrences(text.plain, rule.near)) if rule.near else [(0, len(text.plain))]
        for start, end in occurrences(text.plain, rule.text):
            if not any(a <= start and end <= b for a, b in frames) or any(m.start < end and start < m.end for m in mentions):
                continue
            words = text.plain[start:end]
            region = next((r for r in text.regions if start < r.end and r.start < end), None)
            if rule.as_ not in known:
                reason = f"links.set names “{rule.as_}”, which is not in the registry"
                skipped.append(Skipped(start, end, words, (rule.as_,), reason, SkipCause.EDITOR))
            elif region is not None:
                reason = f"set by the editor, but inside {region_words(region.kind)}"
                skipped.append(Skipped(start, end, words, (rule.as_,), reason, SkipCause.REGION))
            else:
                mentions.append(Mention(start, end, words, rule.as_, 1.0, "set by the editor (links.set)", Surface.SET.value))
    return mentions, skipped


def region_words(kind: str) -> str:
    """A region's kind in words: “a heading”."""
    return {"heading": "a heading", "link": "a link", "code": "code", "html": "HTML"}.get(kind, kind)
