"""What a sentence shows that speaks for or against an entry: the names that `weights` gives points to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.attachment import is_ahead
from briefgen.assemble.timelines.dating import Dating, is_fine
from briefgen.assemble.timelines.finite import Verb
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.references import PERSONAL, has_doubtful_subject
from briefgen.assemble.timelines.tokens import RELATIVES, Kind
from briefgen.assemble.timelines.verbs import HYPOTHETICAL, Act
from briefgen.assemble.timelines.vocabulary import EVENT_NOUNS
from briefgen.assemble.timelines.weights import EARLY, LONG
from briefgen.dates import DateValue, Precision
from briefgen.model import Basis

MOSTLY = 0.6
"""Share of a sentence's words in quotation marks from which it counts as quoted."""


def features_of(
    text: ArticleText,
    index: int,
    reading: Reading,
    dating: Dating,
    doing: tuple[str, ...],
    meant: str | None,
    opening: str | None,
    told: int,
    undated: bool,
    context: int | None,
) -> Iterator[str]:
    """`context` is the sentence that is shown before it, on which it leans."""
    if dating.headed:
        yield "headed"
    else:
        yield "reported" if undated else "dated"
    yield from _precision(dating.value)
    if dating.basis is Basis.EXPLICIT:
        yield "explicit"
    yield from _telling(reading, dating, undated, text.article.date, told == 0)
    if meant:
        yield "referred"
    if set(doing) - {meant}:
        yield "actor"
    elif text.named[index]:
        yield "named"
    elif meant is None and not (context is not None and text.named[context]):
        yield "nobody"
    if context is not None:
        yield "leaning"
    elif meant is None and (opening in PERSONAL or has_doubtful_subject(reading)):
        yield "loose"
    if told == 0:
        yield "lead"
    elif told < EARLY:
        yield "early"
    if reading.inside:
        yield "tail"
    if meant is None and _points_back(reading):
        yield "pointing"
    if reading.quoted_share >= MOSTLY:
        yield "speech" if doing else "quoted"
    if reading.words > LONG:
        yield "long"


def speaks_of_it(reading: Reading) -> bool:
    """“The ruling came late yesterday”, “Friday's ruling marked the end”: it says more of what the article has told already."""
    main = reading.main
    if main is None or reading.tokens[main.at].low not in SPEAKING_OF_IT:
        return False
    before = [t for t in reading.tokens[: main.at] if t.kind is not Kind.MARK and t.low != "s"]
    return len(before) == 2 and (before[0].low == "the" or before[0].kind is Kind.TIME) and before[1].low in SPOKEN_OF


SPEAKING_OF_IT = frozenset("came comes marked marks followed follows happened occurred ended ends capped caps took was".split())
SPOKEN_OF = EVENT_NOUNS | {"incident", "accident", "disaster", "tragedy", "move", "blast"}
"""Nouns behind “the” that mean what the article has told."""


def _points_back(reading: Reading) -> bool:
    """“That all came crashing down”, “denied this on Saturday”: a word that points at what the sentence does not hold."""
    tokens = reading.tokens
    if len(tokens) > 1 and tokens[0].low in DEMONSTRATIVES and (tokens[1].verbal or tokens[1].low == "all"):
        return True
    if "this" not in reading.has:
        return False
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if token.low == "this" and before.verbal and not token.quoted and (after.kind is Kind.MARK or after.low == "on"):
            return True
    return False


DEMONSTRATIVES = frozenset(["this", "that", "these", "those"])


def _precision(value: DateValue) -> Iterator[str]:
    if is_fine(value):
        yield "day"
    elif value.precision is Precision.MONTH:
        yield "month"
    else:
        yield "coarse"


def _telling(reading: Reading, dating: Dating, undated: bool, told: DateValue | None, opens: bool) -> Iterator[str]:
    """What the verb that counts says: the date's own, else the main one."""
    verb = dating.verb or reading.main
    free = [v for v in reading.verbs if not (v.quoted or v.possible or (undated and v.opener == "since"))]
    if verb is None:
        happening = any(t.low in EVENT_NOUNS for t in reading.tokens)
        yield from ("noun", "no verb") if happening else ("fragment",)
        return
    if verb.act is Act.EVENT and not (verb.quoted or verb.side or _is_possible(reading, verb)):
        yield "event"
    elif any(_is_told(reading, v) for v in free) if verb.act is Act.SAY else any(v.act is Act.EVENT for v in free):
        yield "other event"
    elif not (_tells_of_words(reading) or _only_comments(reading, verb)) and any(
        t.low in EVENT_NOUNS for t in reading.tokens if not t.quoted
    ):
        yield "noun"
    elif verb.act is not Act.SAY:
        yield "idle"
    if verb.act is Act.SAY:
        yield "saying" if undated or dating.headed or (opens and _says_it_beside(reading, verb)) else "only saying"
    yield from dating.manner
    yield from _doubtful(reading, verb)
    if verb.act is Act.SAY and not undated and _tells_of_plans(reading, free):
        yield "undated future"
    if not undated:
        if verb.side and not dating.headed:
            yield "side"
        if told is not None and _contradict(verb, dating, told):
            yield "contradicts"
    elif verb.tense == "pluperfect":
        yield "background"
    elif verb.tense == "future":
        yield "undated future"
    elif verb.tense == "present" and verb.act is not Act.SAY and not opens:
        yield "habit"


def _doubtful(reading: Reading, verb: Verb) -> Iterator[str]:
    """What speaks against the verb: it is denied, only possible, or of a state."""
    if _is_possible(reading, verb) or (verb.side and any(t.low in HYPOTHETICAL for t in reading.tokens[: verb.at])):
        yield "possible"
    if verb.negated:
        yield "negated"
    if verb.act is Act.STATE and verb.tense in ("present", "past"):
        yield "state"


def _contradict(verb: Verb, dating: Dating, told: DateValue) -> bool:
    """“Sold it” on a day to come, “will be remembered” on one that is over. A longer time may be that of a thing: “will close it
    after a loss last year”."""
    if verb.tense == "future" and not dating.headed:
        return is_fine(dating.value) and is_ahead(told, dating.value)
    return verb.tense in ("past", "perfect", "pluperfect") and is_ahead(dating.value, told)


def _is_possible(reading: Reading, verb: Verb) -> bool:
    """“Could sign it”, “if he stays, the board will dismiss him”."""
    return verb.possible or (verb.tense in ("future", "modal") and reading.tokens[0].low in ("if", "unless", "should"))


def _is_told(reading: Reading, verb: Verb) -> bool:
    """Whether a verb beside one of saying is what is told: “said that the ferry sank”, not “Lund, who founded it, said”, nor “said
    that it held gold”."""
    light = reading.tokens[verb.at].low in LIGHT or _is_of_the_speaker(reading, verb)
    return verb.act is Act.EVENT and verb.opener not in RELATIVES - {"that"} and not light


def _is_of_the_speaker(reading: Reading, verb: Verb) -> bool:
    """“Lund said that she alone had arranged it”: what one had done before one spoke of it is of another day."""
    before = reading.tokens[max(0, verb.at - 2) : verb.at]
    return verb.tense == "pluperfect" and any(token.low in ("he", "she") for token in before)


def _only_comments(reading: Reading, verb: Verb) -> bool:
    """“Told reporters that the arrest was an outrage”: beside the saying stands nothing but what is so."""
    others = [v for v in reading.verbs if v.at > verb.at and v.opener == "that"]
    return verb.act is Act.SAY and bool(others) and all(v.act is not Act.EVENT for v in others)


def _says_it_beside(reading: Reading, verb: Verb) -> bool:
    """“The pilot had been found unfit, prosecutors said on Friday”: an article that opens so tells what was done, not who spoke."""
    main = reading.main
    if main is None or main.at >= verb.at or main.act is Act.SAY or reading.tokens[main.at].quoted:
        return False
    done = [v for v in reading.verbs if v.act is Act.EVENT and not (v.side or v.quoted or v.possible or v.negated)]
    return bool(done) and any(token.text == "," for token in reading.tokens[main.at : verb.at])


def _tells_of_plans(reading: Reading, verbs: Sequence[Verb]) -> bool:
    """“Will propose a merger, the paper reported on Friday”: all that is told lies ahead, on no day. “Is to leave” is arranged."""
    acts = [verb for verb in verbs if verb.act is Act.EVENT]
    return bool(acts) and all(verb.tense == "future" and reading.tokens[verb.at].low not in ("is", "are") for verb in acts)


LIGHT = frozenset("made makes took takes held holds came comes brought brings met meets moved opened left leaves".split())
"""Forms of verbs that tell a state or a phrase as often as an act: “made mistakes”, “held gold”."""


def _tells_of_words(reading: Reading) -> bool:
    """“Said on Monday that Rao had warned them at a meeting”: what somebody said is that somebody spoke."""
    return len(reading.verbs) > 1 and all(verb.act is Act.SAY for verb in reading.verbs)
