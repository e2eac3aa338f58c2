"""Quotes replayed after their article was edited, and quotes of random text: none may land on other words."""

from __future__ import annotations

import random
import re

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from briefgen.annotate.anchors import SHORT, anchor_quote
from briefgen.annotate.normalising import normalise
from briefgen.annotate.text import from_string
from briefgen.model import Quote

WHO = "the envoy|the harbour master|a spokeswoman of the ministry|Ruritania|the Albatross's crew|Lord Hentzau|two fishermen".split(
    "|"
)
DID = "announced that|denied that|was told that|had feared that|wrote to the council that|repeated on Friday that".split("|")
WHAT = (
    "the ferry would sail again|14 boats lay idle|the price of rye had doubled|nobody would pay for the dam|the border stayed shut|"
    "the lighthouse needed a new lamp|the talks with Lusitania had failed|grain would travel by rail|the tax of 1921 was unjust"
).split("|")
WHY = "before the first snow|after a storm in June|for want of coal|at the wish of the king|in spite of the treaty".split("|")
FILLERS = "once more perhaps later entirely quietly already even in-fact as expected".split()
TRIALS = 600


def sentence(rng: random.Random) -> str:
    words = f"{rng.choice(WHO)} {rng.choice(DID)} {rng.choice(WHAT)} {rng.choice(WHY)}"
    return f"{words[0].upper()}{words[1:]}."


def edited(rng: random.Random, words: str, times: int) -> str:
    """The sentence after some strokes of another editor's pen."""
    parts = words.split(" ")
    for _ in range(times):
        at = rng.randrange(len(parts))
        stroke = rng.choice(("insert", "drop", "letter", "swap", "fill"))
        if stroke in ("insert", "fill"):
            parts.insert(at, rng.choice(FILLERS))
        elif stroke == "drop" and len(parts) > 6:
            del parts[at]
        elif stroke == "letter" and len(parts[at]) > 3:
            parts[at] = parts[at][:2] + parts[at][3:]
        elif at + 1 < len(parts):
            parts[at], parts[at + 1] = parts[at + 1], parts[at]
    return " ".join(parts)


def test_no_anchor_lands_on_other_words() -> None:
    """A third of the quotes has lost its sentence: whatever else is like it stays without the note."""
    rng = random.Random(20250121)
    wrong: list[tuple[str, str]] = []
    kept = changed = 0
    for trial in range(TRIALS):
        sentences = list(dict.fromkeys(sentence(rng) for _ in range(18)))
        chosen = rng.randrange(len(sentences))
        quote = sentences[chosen].rstrip(".")
        gone = trial % 3 == 0
        sentences[chosen] = "" if gone else edited(rng, sentences[chosen], rng.randint(0, 4))
        paragraphs = [" ".join(filter(None, sentences[i : i + 4])) for i in range(0, len(sentences), 4)]
        plain = "\n\n".join(paragraphs)
        anchor = anchor_quote(from_string(plain), Quote(exact=quote)).anchor
        begin = plain.find(sentences[chosen]) if not gone else -1
        changed += not gone
        if anchor is None:
            continue
        kept += 1
        overlap = min(anchor.end, begin + len(sentences[chosen])) - max(anchor.start, begin)
        if gone or overlap < 0.8 * (anchor.end - anchor.start):
            wrong.append((quote, plain[anchor.start : anchor.end]))
    assert wrong == []
    assert kept / changed > 0.4, "caution is no excuse for refusing every edit"


@settings(max_examples=150)
@given(st.text(alphabet="abcdefg hij—’“ \u00ad\u00a0éß…\n", min_size=60, max_size=400), st.data())
def test_an_exact_quote_that_stands_once_is_found_at_its_place(plain: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(plain) - SHORT))
    end = data.draw(st.integers(start + SHORT, len(plain)))
    quote = plain[start:end]
    needle = normalise(quote).text.strip()
    assume(len(needle) >= SHORT and len(re.findall(f"(?={re.escape(needle)})", normalise(plain).text)) == 1)
    anchor = anchor_quote(from_string(plain), Quote(exact=quote)).anchor
    assert anchor is not None
    assert normalise(plain[anchor.start : anchor.end]).text.strip() == needle
    if needle.startswith("-"):  # a row of dashes is one dash: its passage begins with the first of them
        start = len(plain[:start].rstrip("—\u00ad"))
    assert start <= anchor.start
    assert anchor.end <= end
    assert anchor.score == 1.0
