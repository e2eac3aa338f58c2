"""One article by itself, beside what the last build knew of the rest, and what that rest has of it: where this is the same as
before, nothing of the site but the article's own pages can be another."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.assemble.citations import Library
from briefgen.assemble.notes import place_notes
from briefgen.assemble.passages import ArticleText
from briefgen.assemble.site import briefings_by_article, dossier_of
from briefgen.assemble.timelines.alone import entries_beside, share_of
from briefgen.config import SiteConfig
from briefgen.digests import digest
from briefgen.model import Annotated, ArticleDossier, Sources
from briefgen.store import Store


@dataclass(frozen=True, slots=True)
class Alone:
    """An article's dossier, and the digest of what other records and indexes have of its text."""

    dossier: ArticleDossier
    gives: str


def assemble_alone(article: str, annotated: Annotated, config: SiteConfig, store: Store) -> Alone | None:
    """One article of which what `annotate_alone` found is given; None where what the last build joined is not kept."""
    sources = annotated.sources
    record = next(one for one in sources.articles if one.id == article)
    text = ArticleText(record, annotated.prose["article", article, ("body",)])
    share = share_of(text, annotated, config.timeline, store)
    entries = entries_beside(article, share, store)
    if entries is None:
        return None
    own = Sources(articles=(record,), notes=tuple(note for note in sources.notes if note.article == article))
    library = Library(Sources(sources=sources.sources))
    notes = place_notes(Annotated(own, annotated.registry, annotated.prose, annotated.note_anchors, {}), {article: text}, library)
    placed = notes.get(article, ())
    briefings = briefings_by_article(sources.briefings).get(article, ())
    outline = text.outline
    skipped = text.body.skipped if outline.in_doubt else ()
    gives = digest(
        [(number, names) for number, names in enumerate(outline.named) if names],
        outline.entities,
        [one.candidates for one in skipped if one.ambiguous],
        (share.digest, share.places, share.most),
        [(note.note.id, note.number, note.passage) for note in placed],
        [(event, number, text.passages_of(anchor)) for (event, number), anchor in annotated.account_anchors.items()],
    )
    return Alone(dossier_of(text, placed, entries, briefings, library), gives.hex())
