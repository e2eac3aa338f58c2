"""The quotes of notes and accounts → their passages; from the store where neither the quote nor its text has changed."""

from __future__ import annotations

import json
from collections.abc import Mapping

from briefgen.annotate.anchors import OF_ACCOUNTS, OF_NOTES, Keys, anchor_quote
from briefgen.annotate.quotes import quote_problem
from briefgen.digests import digest
from briefgen.model import Anchor, AnnotatedText, ProseKey, Quote, Sources
from briefgen.problems import Location, Problem
from briefgen.profile import counted
from briefgen.software import software
from briefgen.store import Store

SHELF = "anchors"

Anchors = tuple[dict[str, Anchor], dict[tuple[str, int], Anchor], list[Problem]]
"""The passages of notes by id and of accounts by event and number, and what is wrong with quotes, where they were written."""


def anchored(sources: Sources, prose: Mapping[ProseKey, AnnotatedText], store: Store) -> Anchors:
    """Every quote's passage."""
    anchoring = _Anchoring(prose, store)
    notes: dict[str, Anchor] = {}
    for note in sources.notes:
        if note.target is not None:
            anchor = anchoring.of(f"note/{note.id}", note.article, note.target, note.where("target", "exact"), OF_NOTES)
            if anchor:
                notes[note.id] = anchor
    accounts: dict[tuple[str, int], Anchor] = {}
    for event in sources.events:
        for number, account in enumerate(event.accounts):
            if account.article and account.quote:
                where, quote = event.where("accounts", number, "quote"), Quote(exact=account.quote)
                anchor = anchoring.of(f"account/{event.id}/{number}", account.article, quote, where, OF_ACCOUNTS)
                if anchor:
                    accounts[event.id, number] = anchor
    return notes, accounts, anchoring.problems


def names_of(sources: Sources) -> set[str]:
    """The names that passages may have in the store."""
    accounts = {f"account/{event.id}/{number}" for event in sources.events for number, _ in enumerate(event.accounts)}
    return accounts | {f"note/{note.id}" for note in sources.notes}


class _Anchoring:
    def __init__(self, prose: Mapping[ProseKey, AnnotatedText], store: Store) -> None:
        self._prose, self._store = prose, store
        self.problems: list[Problem] = []

    def of(self, name: str, article: str, quote: Quote, where: Location, keys: Keys) -> Anchor | None:
        """The passage of one quote; `name` is its name in the store.

        Kept is what was found without a word to the editor: the rest is looked for again and told.
        """
        body = self._prose.get(("article", article, ("body",)))
        if body is None:
            return None
        key = digest(software(), body.key, quote)
        kept = _read(self._store.get(SHELF, name, key))
        counted(SHELF, kept is not None)
        if kept is not None:
            return kept
        found = anchor_quote(body.text, quote, keys)
        problem = quote_problem(found, body.text, quote, where)
        if problem is not None:
            self.problems.append(problem)
        elif found.anchor is not None:
            anchor = found.anchor
            self._store.put(SHELF, name, key, json.dumps([anchor.start, anchor.end, anchor.score]).encode())
        return found.anchor


def _read(value: bytes | None) -> Anchor | None:
    try:
        return None if value is None else Anchor(*json.loads(value))
    except (ValueError, TypeError):
        return None  # not what was written: as good as nothing
