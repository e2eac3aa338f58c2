"""What was found in a text → the marks that are woven into it on one page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape

from briefgen.config import MentionPolicy
from briefgen.model import AnnotatedText, ArticleDossier, BlockKind, PlacedNote, RegionKind, TimeExpression, by_sentence
from briefgen.render.weave import Insertion, Mark

LinkTo = Callable[[str], str | None]
"""An entity's id → the relative URL of its page; None on that page itself."""


def mention_marks(text: AnnotatedText, policy: MentionPolicy, link_to: LinkTo) -> Iterator[Mark]:
    """Links on the mentions that the policy picks; the others carry their entity as data only."""
    linked = linked_mentions(text, policy)
    for mention in text.mentions:
        href = link_to(mention.entity_id) if mention.start in linked else None
        data = f'data-entity="{escape(mention.entity_id)}"'
        if mention.via:
            data += f' data-via="{escape(mention.via)}"'
        if href is None:
            yield Mark(mention.start, mention.end, "span", f'class="mention" {data}', splittable=True)
        else:
            yield Mark(mention.start, mention.end, "a", f'class="entity" href="{escape(href)}" {data}', splittable=False)


def linked_mentions(text: AnnotatedText, policy: MentionPolicy) -> set[int]:
    """Where the mentions begin that become links: all, none, or the first of each entity in each section or in the text."""
    if policy is MentionPolicy.ALL:
        return {mention.start for mention in text.mentions}
    if policy is MentionPolicy.NEVER:
        return set()
    first: dict[tuple[str, int], int] = {}
    for mention in text.mentions:
        block = text.text.block_at(mention.start) if policy is MentionPolicy.FIRST_PER_SECTION else None
        first.setdefault((mention.entity_id, block.section if block else 0), mention.start)
    return set(first.values())


def time_marks(
    times: Iterable[TimeExpression], title: Callable[[TimeExpression], str], entries: Mapping[int, str] | None = None
) -> Iterator[Mark]:
    """`<time>` around what names a day, a month or a year; spans with the reading for other dates; nothing for mere durations.

    `entries` maps the offsets of the expressions that date an entry of the page's timeline to its id: those become links to it.
    """
    for time in times:
        if time.value is None:
            continue
        entry = (entries or {}).get(time.start)
        if entry is not None:
            yield Mark(time.start, time.end, "a", f'class="when" href="#entry-{escape(entry)}"', splittable=False)
        shown = f'class="t" data-reads="{escape(title(time))}"'
        attribute = time.value.datetime_attribute
        if attribute is None:
            yield Mark(time.start, time.end, "span", shown)
        else:
            yield Mark(time.start, time.end, "time", f'{shown} datetime="{escape(attribute)}"')


def dated_entries(dossier: ArticleDossier) -> dict[int, str]:
    """The time expressions of an article that date an entry of its timeline: offset → id of the entry."""
    sentences = dossier.body.text.sentences
    found: dict[int, str] = {}
    for entry in dossier.timeline.entries:
        for dated in entry.passages_in(dossier.id):
            for time in dossier.body.times_in(sentences[dated.passage.number - 1]):
                if dated.wording and time.text == dated.wording:
                    found.setdefault(time.start, entry.id)
    return found


def sentence_marks(dossier: ArticleDossier, wanted: set[int]) -> Iterator[Mark]:
    """An id on each sentence that something points to (its numbers count from 1), and the entries it tells of."""
    entries: dict[int, list[str]] = defaultdict(list)
    for entry in (*dossier.timeline.entries, *dossier.timeline.undated):
        for number in dict.fromkeys(dated.passage.number for dated in entry.passages_in(dossier.id)):
            entries[number].append(entry.id)
    for number, sentence in enumerate(dossier.body.text.sentences, start=1):
        if number in wanted or number in entries:
            data = f' data-entry="{escape(" ".join(entries[number]))}"' if number in entries else ""
            yield Mark(sentence.start, sentence.end, "span", f'class="s"{data}', first=f'id="s{number}"')


def pointed_at(dossier: ArticleDossier) -> set[int]:
    """The numbers (from 1) of the sentences that other pages or notes lead to.

    Those of notes, all that name an entity, and those whose pronoun means one: its own timeline shows them.
    """
    body = dossier.body
    wanted = {note.passage.number for note in dossier.notes if note.passage}
    wanted |= {dated.passage.number for entry in dossier.timeline.entries for dated in entry.also if dated.means}
    return wanted | {number for number, here in enumerate(by_sentence(body.text.sentences, body.mentions), start=1) if here}


def note_marks(notes: Iterable[PlacedNote]) -> Iterator[Mark]:
    """A tint over each note's passage. Its first segment carries the id that the note leads back to."""
    for note in notes:
        if note.anchor is not None:
            kind = escape(note.note.kind.value)
            attributes = f'class="note kind-{kind}" data-note="{escape(note.note.id)}"'
            yield Mark(note.anchor.start, note.anchor.end, "mark", attributes, first=f'id="passage-{escape(note.note.id)}"')


_CLOSING = re.compile(r"[.,;:!?…)\]”’“‘\"'»›،؛؟]++(?!\w)")
"""Signs that end a clause or a quotation. Before a word they begin one, or stand within it (“the captain’s”, “3.5”)."""


def note_references(notes: Iterable[PlacedNote], plain: str, label: Callable[[PlacedNote], str]) -> Iterator[Insertion]:
    """The numbered link after a note's passage, and after the signs that close what the passage ends: `“dragged,”¹`."""
    for note in notes:
        if note.anchor is not None:
            identity, kind = escape(note.note.id), escape(note.note.kind.value)
            html = (
                f'<a class="noteref n{note.number} kind-{kind}" role="doc-noteref" id="ref-{identity}" href="#note-{identity}" '
                f'aria-label="{escape(label(note))}"><span aria-hidden="true">{note.number}</span></a>'
            )
            closed = _CLOSING.match(plain, note.anchor.end)
            yield Insertion(closed.end() if closed else note.anchor.end, html)


def note_slots(text: AnnotatedText, notes: Sequence[PlacedNote]) -> dict[int, list[PlacedNote]]:
    """The anchored notes by the number of the outermost element in which their passage ends."""
    slots: dict[int, list[PlacedNote]] = {}
    for note in notes:
        if note.anchor is not None:
            block = text.text.block_at(note.anchor.end - 1) or text.text.block_at(note.anchor.start)
            slots.setdefault(block.top if block else 0, []).append(note)
    return slots


def note_anchor_rules(most: int) -> str:
    """CSS that puts note n beside its passage and below the note before it, for the page with the most notes.

    HTML has no attribute for an anchor's name and checkers refuse it in `style`, so the rules stand in the stylesheet.
    """
    lines = []
    for n in range(1, most + 1):
        beside = f"anchor(--ref{n} top)" if n == 1 else f"max(anchor(--ref{n} top), anchor(--note{n - 1} bottom, 0px) + 1rem)"
        lines.append(f".noteref.n{n}{{anchor-name:--ref{n}}}.margin .note-n{n}{{anchor-name:--note{n};top:{beside}}}")
    return "@supports (anchor-name:--a){@media screen and (min-width:64rem){" + "\n".join(lines) + "}}\n" if lines else ""


def is_prose(text: AnnotatedText) -> bool:
    """Whether the text is more than one plain paragraph: then it cannot stand inside a line."""
    blocks = text.text.blocks
    return len(blocks) != 1 or blocks[0].kind is not BlockKind.PARAGRAPH


def outside(marks: Iterable[Mark], text: AnnotatedText) -> Iterator[Mark]:
    """Marks that do not touch the author's own links: tags there would be links within links."""
    links = [r for r in text.text.regions if r.kind is RegionKind.LINK]
    return (m for m in marks if not any(r.start < m.end and m.start < r.end for r in links)) if links else iter(marks)
