"""How each name, date and note of an article was read, beside its sentence."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from briefgen.config import Options
from briefgen.model import Annotated, Sentence, Span
from briefgen.pipeline import annotated_site
from briefgen.problems import UsageError
from briefgen.wording import suggestion


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found in a sentence: `kind` is mention, skipped, date or note; `meaning` what it was read as."""

    kind: str
    line: int
    column: int
    text: str
    meaning: str
    confidence: float | None
    reason: str


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """A sentence with all that was found in it, in text order."""

    line: int
    text: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article, sentence by sentence."""

    article: str
    sentences: tuple[SentenceReading, ...]

    def as_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, indent=2)

    def as_text(self) -> str:
        blocks = []
        for sentence in self.sentences:
            lines = [f"{sentence.line}: {sentence.text}"]
            for f in sentence.findings:
                sure = "" if f.confidence is None else f" ({f.confidence:.2f})"
                lines.append(f"    {f.kind:<8} {f.text} → {f.meaning}{sure}: {f.reason}")
            blocks.append("\n".join(lines))
        return "\n\n".join(blocks)


def explain_article(root: Path, options: Options, article_id: str, line: int | None = None) -> Explanation:
    """Reads the site and explains one article, or the sentences on one line of its file. Raises UsageError for an unknown one."""
    _, annotated = annotated_site(root, options)
    if ("article", article_id, ("body",)) not in annotated.prose:
        raise UsageError(_unknown(annotated, article_id))
    body = annotated.prose["article", article_id, ("body",)]
    readings = [_reading(annotated, article_id, sentence) for sentence in body.text.sentences]
    chosen = tuple(r for r in readings if line is None or _covers(r, line))
    if line is not None and not chosen:
        first, last = (readings[0].line, readings[-1].line) if readings else (0, 0)
        raise UsageError(f"No sentence of {article_id} begins on line {line}: its text runs from line {first} to {last}.")
    return Explanation(article_id, chosen)


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


def _reading(annotated: Annotated, article_id: str, sentence: Sentence) -> SentenceReading:
    body = annotated.prose["article", article_id, ("body",)]
    text = body.text

    def finding(kind: str, span: Span, meaning: str, confidence: float | None, reason: str) -> tuple[int, Finding]:
        line, column = text.locate(span.start)
        words = " ".join(text.plain[span.start : span.end].split())
        return span.start, Finding(kind, line, column, words, meaning, confidence, reason)

    def within(span: Span) -> bool:
        return sentence.start <= span.start < sentence.end

    found: list[tuple[int, Finding]] = []
    for m in filter(within, body.mentions):
        found.append(finding("mention", m, m.entity_id, m.confidence, m.reason))
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
    line, _ = text.locate(sentence.start)
    words = " ".join(text.plain[sentence.start : sentence.end].split())
    return SentenceReading(line, words, tuple(f for _, f in found))
