"""How each name, date and note of an article was read, beside its sentence, and what timelines make of it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from briefgen.assemble import Telling, tellings
from briefgen.config import MentionPolicy, Options
from briefgen.model import Annotated, AnnotatedText, Mention, Sentence, Span
from briefgen.pipeline import annotated_site
from briefgen.problems import UsageError
from briefgen.render.marks import linked_mentions
from briefgen.store import Store
from briefgen.wording import suggestion


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found in a sentence: `kind` is mention, skipped, date, note or timeline; `meaning` what it was read as.

    `shown` says of a mention whether a reader sees a link. Line and column are 0 for a note on the whole article.
    """

    kind: str
    line: int
    column: int
    text: str
    meaning: str
    confidence: float | None
    reason: str
    shown: str = ""

    def __str__(self) -> str:
        sure = "" if self.confidence is None else f" ({self.confidence:.2f})"
        shown = f"; {self.shown}" if self.shown else ""
        return f"    {self.kind:<8} {self.text} → {self.meaning}{sure}: {self.reason}{shown}"


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """A sentence with all that was found in it, in text order."""

    line: int
    text: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article, sentence by sentence, and the notes that are on the whole of it."""

    article: str
    sentences: tuple[SentenceReading, ...]
    whole: tuple[Finding, ...] = ()

    def as_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, indent=2)

    def as_text(self) -> str:
        blocks = [[f"{sentence.line}: {sentence.text}", *map(str, sentence.findings)] for sentence in self.sentences]
        if self.whole:
            blocks.insert(0, ["The whole article", *map(str, self.whole)])
        return "\n\n".join("\n".join(lines) for lines in blocks)


def explain_article(root: Path, options: Options, article_id: str, line: int | None = None) -> Explanation:
    """Reads the site and explains one article, or the sentences on one line of its file. Raises UsageError for an unknown one."""
    config, annotated = annotated_site(root, options)
    if ("article", article_id, ("body",)) not in annotated.prose:
        raise UsageError(_unknown(annotated, article_id))
    body = annotated.prose["article", article_id, ("body",)]
    shown = _shown(body, config.linking.mention)
    with closing(Store(root, keeps=False)) as store:
        told: dict[int, list[Telling]] = defaultdict(list)
        for telling in tellings(annotated, config, store, article_id):
            told[telling.number].append(telling)
    readings = [
        _reading(annotated, article_id, sentence, shown, told.get(number, ()))
        for number, sentence in enumerate(body.text.sentences, start=1)
    ]
    if line is None:
        return Explanation(article_id, tuple(readings), _on_the_whole(annotated, article_id))
    chosen = tuple(reading for reading in readings if _covers(reading, line))
    if not chosen:
        first, last = (readings[0].line, readings[-1].line) if readings else (0, 0)
        raise UsageError(f"No sentence of {article_id} begins on line {line}: its text runs from line {first} to {last}.")
    return Explanation(article_id, chosen)


def _on_the_whole(annotated: Annotated, article_id: str) -> tuple[Finding, ...]:
    return tuple(
        Finding("note", 0, 0, "no passage", note.id, None, f"{note.kind.value}, on the whole article")
        for note in annotated.sources.notes
        if note.article == article_id and note.target is None
    )


MARKED_ONLY = {
    MentionPolicy.FIRST_PER_SECTION: "marked, no link: it is linked before in this section",
    MentionPolicy.FIRST_PER_ARTICLE: "marked, no link: it is linked before in this article",
    MentionPolicy.NEVER: "marked, no link: linking.mention is never",
}


def _shown(body: AnnotatedText, policy: MentionPolicy) -> dict[Mention, str]:
    """What a reader sees of each mention."""
    linked = linked_mentions(body, policy)
    return {mention: "a link" if mention.start in linked else MARKED_ONLY[policy] for mention in body.mentions}


def _unknown(annotated: Annotated, article_id: str) -> str:
    """Why there is nothing to explain."""
    withheld = {record.id: record.why for record in annotated.sources.withheld if record.kind == "article"}
    if article_id in withheld:
        hint = " Add --drafts." if withheld[article_id] == "draft" else ""
        return f"The article {article_id!r} is {'a draft' if hint else 'private'}, and left out.{hint}"
    known = [article.id for article in annotated.sources.articles]
    hint = suggestion(article_id, known) or f"Articles: {', '.join(known) or 'none'}."
    return f"There is no article {article_id!r}. {hint}"


def _covers(reading: SentenceReading, line: int) -> bool:
    return reading.line == line or any(f.line == line for f in reading.findings)


def _reading(
    annotated: Annotated, article_id: str, sentence: Sentence, shown: Mapping[Mention, str], told: Iterable[Telling]
) -> SentenceReading:
    body = annotated.prose["article", article_id, ("body",)]
    text = body.text

    def finding(kind: str, span: Span, meaning: str, confidence: float | None, reason: str, seen: str = "") -> tuple[int, Finding]:
        line, column = text.locate(span.start)
        words = " ".join(text.plain[span.start : span.end].split())
        return span.start, Finding(kind, line, column, words, meaning, confidence, reason, seen)

    def within(span: Span) -> bool:
        return sentence.start <= span.start < sentence.end

    found: list[tuple[int, Finding]] = []
    for m in filter(within, body.mentions):
        found.append(finding("mention", m, m.entity_id, m.confidence, m.reason, shown[m]))
    for s in filter(within, body.skipped):
        found.append(finding("skipped", s, " or ".join(s.candidates) or "nothing", None, s.reason))
    for t in filter(within, body.times):
        meaning = str(t.value) if t.value is not None else f"{t.timex_type} {t.timex_value}, not a day"
        found.append(finding("date", t, meaning, t.confidence, t.reason))
    for note in annotated.sources.notes:
        anchor = annotated.note_anchors.get(note.id)
        if note.article == article_id and anchor is not None and within(anchor):
            how = "exact quote" if anchor.score == 1 else f"close quote, score {anchor.score:.2f}"
            found.append(finding("note", anchor, note.id, None, how))
    found.sort(key=lambda pair: pair[0])
    line, column = text.locate(sentence.start)
    words = " ".join(text.plain[sentence.start : sentence.end].split())
    on_timelines = [_told(telling, line, column) for telling in told]
    return SentenceReading(line, words, (*(f for _, f in found), *on_timelines))


def _told(telling: Telling, line: int, column: int) -> Finding:
    """What timelines make of a sentence, in the line of a finding."""
    words = telling.wording or ("the day of the story" if telling.score is not None else "quoted by an account")
    points = ", ".join(f"{name} {weight:+.2f}" for name, weight in telling.features)
    reason = f"{telling.outcome}: {points}" if points and not telling.told else telling.outcome
    return Finding("timeline", line, column, words, str(telling.date or "no date"), telling.score, reason)
