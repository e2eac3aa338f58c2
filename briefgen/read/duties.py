"""What a record owes its readers beside its form: evidence, a licence, a target, a summary that is short."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.cleaning import RULE_NAMES
from briefgen.config import SiteConfig
from briefgen.dates import DateError, DateValue, Precision
from briefgen.model import Article, Briefing, Event, Note, NoteKind, RightsMode, Sources
from briefgen.problems import Problem, error, warning
from briefgen.wording import suggestion

SUMMARY_WORDS = 60


def duties(sources: Sources, config: SiteConfig) -> Iterator[Problem]:
    for article in sources.articles:
        yield from _of_article(article, config)
    for event in sources.events:
        yield from _of_event(event)
    for note in sources.notes:
        yield from _of_note(note)
    for briefing in sources.briefings:
        yield from _of_briefing(briefing)


def _of_article(article: Article, config: SiteConfig) -> Iterator[Problem]:
    rights = article.rights
    mode = rights.mode or config.rights.mode
    if mode in (RightsMode.EXCERPT, RightsMode.LINK_ONLY):
        where = article.where("rights", "mode")
        yield error(where, f"rights.mode “{mode.value}” does not exist yet.", "Write full or private: it is never shown as full.")
    elif not rights.licence and not rights.permission:
        yield warning(
            article.where("rights"), "nothing says that this text may be shown.", "Add `rights: {licence: …}` or `{permission: …}`."
        )
    if not article.body.source.strip():
        yield error(article.where(), "this article has no text.", "Write it below the metadata.")
    if article.dateline and article.dateline.date.precision not in (Precision.DAY, Precision.INSTANT):
        where = article.where("dateline", "date")
        yield error(where, f"a dateline is one day, and “{article.dateline.date}” is not.", "Write it as 2025-01-21.")
    for index, name in enumerate(article.keep):
        if name not in RULE_NAMES:
            hint = suggestion(name, RULE_NAMES) or f"Rules: {', '.join(RULE_NAMES)}."
            yield error(article.where("keep", index), f"there is no cleaning rule “{name}”.", hint)


def _of_event(event: Event) -> Iterator[Problem]:
    for index, account in enumerate(event.accounts):
        if account.article is None and account.source is None:
            yield error(event.where("accounts", index), "this account has neither article nor source.", "Say who says it.")
        if "date" in account.says:
            try:
                DateValue.parse(account.says["date"])
            except DateError as reason:
                yield error(event.where("accounts", index, "says", "date"), f"{reason}.")


def _of_note(note: Note) -> Iterator[Problem]:
    if note.kind is NoteKind.FACT_CHECK and note.verdict is None:
        yield error(note.where("kind"), "a fact-check needs a verdict.", "Add `verdict: {claim: …, rating: …}`.")
    if note.verdict is not None and note.kind is not NoteKind.FACT_CHECK:
        yield error(note.where("verdict"), f"a note of kind {note.kind.value} has no verdict.", "Write `kind: fact-check`.")
    target = note.target
    if target is not None and (target.exact is None) == (target.start is None or target.end is None):
        yield error(note.where("target"), "a target is either `exact`, or `start` and `end`.", "Write one of the two forms.")


def _of_briefing(briefing: Briefing) -> Iterator[Problem]:
    for index, takeaway in enumerate(briefing.takeaways):
        if not takeaway.evidence:
            yield error(briefing.where("takeaways", index), "this takeaway has no evidence.", "Add `evidence: [event:…]`.")
    for index, known in enumerate(briefing.known):
        if not known.evidence:
            yield error(
                briefing.where("known", index), "what is known needs evidence.", "Add `evidence: [event:…]`, or move it to unknown."
            )
    words = len((briefing.summary or "").split())
    if words > SUMMARY_WORDS:
        yield warning(
            briefing.where("summary"),
            f"the summary has {words} words; {SUMMARY_WORDS} are the most a reader takes in.",
            "Shorten it.",
        )
