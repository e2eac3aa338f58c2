"""An article whose words were edited: whether anything but its own pages can be another for it, and those pages, made.

An edit of words mostly changes no name, no dated sentence that timelines tell, no passage that a note or an event quotes. Whether
it does is found out from the article as it was and as it is, and from what pages have noted as read of it. In all doubt the answer
is that the whole has to be built.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Set
from dataclasses import dataclass

from briefgen.assemble import Alone
from briefgen.check import Link, PageFacts, facts_again, facts_of, plain
from briefgen.config import SiteConfig
from briefgen.digests import Digests
from briefgen.ledger import Ledger, Line, reading
from briefgen.model import Article, ArticleDossier, Excerpt, Page, Site, Sources
from briefgen.problems import Location, Problem
from briefgen.reads import Current, excerpt_of
from briefgen.render import article_plans
from briefgen.store import KeptEntry, Store


class WholeBuildError(Exception):
    """More than an article's own pages may be others, or more is asked for than is known."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An edited article as the last build had it, or as it is now, and what is known of the site with it."""

    dossier: ArticleDossier
    site: Site


@dataclass(frozen=True, slots=True)
class Remade:
    """The pages of an edited article that are others now, and all that is to be kept of them once they are written."""

    pages: tuple[Page, ...]
    ledger: Ledger
    facts: tuple[PageFacts, ...]

    def keep(self) -> None:
        self.ledger.keep({page.path: plain(page) for page in self.facts})


def only_words(before: Alone, now: Alone) -> None:
    """Raises WholeBuildError where other records have something else of the article now."""
    if before.gives != now.gives:
        raise WholeBuildError("more than words")


def as_told(
    article: Article, sources: Sources, last: Iterable[Problem], now: Collection[Problem], besides: Collection[Problem]
) -> None:
    """Raises WholeBuildError unless what is told `now` of an article's own files, and of quotes from it, is what the `last` build
    told of them, but for what it told `besides`."""
    own = {article.body.path, article.where().path}
    quotes = set(_places_of_quotes(article.id, sources))
    told = {p for p in last if (p.location.path in own or p.location in quotes) and p not in besides}
    if told != set(now):
        raise WholeBuildError("what is told")


def _places_of_quotes(article: str, sources: Sources) -> Iterable[Location]:
    """Where the quotes from an article were written."""
    yield from (note.where("target", "exact") for note in sources.notes if note.article == article)
    for event in sources.events:
        for number, account in enumerate(event.accounts):
            if account.article == article:
                yield event.where("accounts", number, "quote")


def remade(before: Seen, now: Seen, there: Set[str], config: SiteConfig, store: Store, is_kept: bool) -> Remade:
    """The pages of an edited article; `there` are the output paths of the whole site.

    `is_kept`: what is known of the article as it was comes from the store. Its pages must then be what is made of that: so it is
    seen that nothing else has changed for them. Raises WholeBuildError where another page may be another, or the check may have
    something new to tell; ContentError where a page cannot be made.
    """
    name = now.dossier.id
    notes = zip(before.dossier.notes, now.dossier.notes, strict=True)
    moved = [new.note.id for old, new in notes if old.anchor != new.anchor]
    known = reading(store, f"articles\t{name}\t", *(f"notes\t{note}\tanchor" for note in moved))
    if is_kept:
        old = Ledger(store, before.site, config, known.values())
        if any(old.standing(plan) is None for plan in article_plans(before.site, config, name, store)):
            raise WholeBuildError("a page that does not stand")
    plans = article_plans(now.site, config, name, store)
    own = {plan.path for plan in plans}
    others = (entry for path, entry in known.items() if path in there and path not in own)  # no page that was there once
    _ask(others, before, now)
    for path in own & known.keys():
        facts = Line.decoded(known[path][2]).facts
        if facts is not None and facts_again(path, facts).silent:  # told where its address stands first, in whatever words
            raise WholeBuildError("a picture that says nothing")
    ledger = Ledger(store, now.site, config, known.values())
    pages = tuple(ledger.made(plan) for plan in plans if ledger.standing(plan) is None)
    found = tuple(facts_of(pages, config, {}))
    for page in found:
        if page.path not in known:
            raise WholeBuildError("a page of which nothing is known")
        _compare(page, facts_again(page.path, Line.decoded(known[page.path][2]).facts))
    return Remade(pages, ledger, found)


def _ask(pages: Iterable[KeptEntry], before: Seen, now: Seen) -> None:
    """What other pages have read of the article may not be something else now."""
    was, current = (Current(seen.site, Store(None), Digests()) for seen in (before, now))
    own = f"articles\t{now.dossier.id}\t", *(f"notes\t{note.note.id}\t" for note in now.dossier.notes)
    for read in {read for _, _, line in pages for read in Line.decoded(line).reads if read.startswith(own)}:
        number = excerpt_of(read)
        if number is None and was.of([read]) != current.of([read]):
            raise WholeBuildError(read)
        if number is not None and _sentence(before, number) != _sentence(now, number):
            raise WholeBuildError(read)


def _sentence(seen: Seen, number: int) -> Excerpt | None:
    try:
        return seen.dossier.excerpt(number)
    except IndexError:
        return None  # a page of the site's own asks for one that is not there, or not any more


def _compare(page: PageFacts, before: PageFacts) -> None:
    """The check may have nothing new to tell of a page, nor of those that lead to it."""
    known = {Link._make(link) for link in before.links}
    new = [link for link in map(Link._make, page.links) if link not in known]
    within = all(link.target == page.path and link.fragment in ("", *page.ids) for link in new)
    if not within or not before.ids <= page.ids or (page.doubled, page.silent) != (before.doubled, before.silent):
        raise WholeBuildError(page.path)
