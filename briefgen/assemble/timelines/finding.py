"""The sentences of an article that may be entries of a timeline: read one after another, each with its date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.anchors import with_sure_anchors
from briefgen.assemble.timelines.antecedents import Antecedents
from briefgen.assemble.timelines.candidates import (
    Candidate,
    SentenceRead,
    candidate_of,
    candidates_of_clauses,
    candidates_of_side_clauses,
)
from briefgen.assemble.timelines.clauses import clauses_of
from briefgen.assemble.timelines.dating import Dating, is_dateline, is_fine, is_only_a_date, own_dating
from briefgen.assemble.timelines.evidence import pronouns_of
from briefgen.assemble.timelines.features import speaks_of_it
from briefgen.assemble.timelines.frames import (
    is_counted_from,
    is_in_a_table,
    is_of_a_side_clause,
    is_of_another_time,
    may_go_on,
    opens_beside_an_event,
)
from briefgen.assemble.timelines.going_on import GoingOn
from briefgen.assemble.timelines.heads import of_entries, with_heads
from briefgen.assemble.timelines.leaning import is_one_named_before, leaning_on, leans, told_in_its_paragraph
from briefgen.assemble.timelines.news import story_dating
from briefgen.assemble.timelines.pointing import points_at_an_act
from briefgen.assemble.timelines.reading import Reading, read
from briefgen.assemble.timelines.references import opening_reference
from briefgen.assemble.timelines.relatives import side_clauses
from briefgen.assemble.timelines.roles import actors
from briefgen.assemble.timelines.tokens import opens_quotation
from briefgen.assemble.timelines.verbs import Act
from briefgen.dates import DateValue
from briefgen.model import Genre, TimeExpression

REPORTING = frozenset((Genre.REPORT, Genre.PRESS_RELEASE))
"""Genres that tell what happened on the day they are filed. An explainer or a chronology is written on some day, of other days; a
transcript or an official document may come out days after."""


def of_article(text: ArticleText, types: Mapping[str, str]) -> Iterator[Candidate]:
    """The candidates of one article, in text order. `types` are the types of the entities that it names, by id."""
    plain = text.body.text.plain
    times: Sequence[Sequence[TimeExpression]] = text.times
    readings = []
    inside, block = False, -1
    for index, sentence in enumerate(text.sentences):
        inside = inside and sentence.block == block
        readings.append(read(plain, sentence.start, sentence.end, text.mentions[index], times[index], inside))
        words = plain[sentence.start : sentence.end]
        inside = opens_quotation(words) or (inside and not _closes(words))
        block = sentence.block
    entries = of_entries(text)
    told = [entry.value if entry else text.article.date for entry in entries]
    own = [_own_dating(reading, times[i], told[i]) for i, reading in enumerate(readings)]
    times = with_sure_anchors(text, readings, own)
    own = [d if times[i] is text.times[i] else _own_dating(readings[i], times[i], told[i]) for i, d in enumerate(own)]
    yield from _candidates(text, readings, times, with_heads(text, readings, times, own), entries, types)


def _own_dating(reading: Reading, times: Sequence[TimeExpression], told: DateValue | None) -> Dating | None:
    return None if is_only_a_date(reading) else own_dating(reading, times, told)


def _closes(words: str) -> bool:
    return "”" in words or "''" in words or "»" in words


def _candidates(
    text: ArticleText,
    readings: Sequence[Reading],
    times: Sequence[Sequence[TimeExpression]],
    own: Sequence[Dating | None],
    entries: Sequence[Dating | None],
    types: Mapping[str, str],
) -> Iterator[Candidate]:
    article_story = story_dating(text, readings, times, own)
    reports = text.article.genre in REPORTING
    frame_block, framed, on_a_day = -1, False, False
    doers = [(reading, actors(reading), opening_reference(reading)) for reading in readings]
    told_of = [doer for doer in doers if not is_only_a_date(doer[0])]
    antecedents = Antecedents(types, pronouns_of(types, told_of))
    told = 0
    going_on = GoingOn(text)
    about: tuple[str, ...] = ()
    elsewhere = False  # the article opens with another time than that of its story: what follows may be of that time
    for index, reading in enumerate(readings):
        if text.sentences[index].block != frame_block:
            antecedents.begin_paragraph()
            frame_block, framed = text.sentences[index].block, on_a_day and framed and may_go_on(reading)
        if is_only_a_date(reading):
            framed = own[min(index + 1, len(own) - 1)] is not None and len(readings) > index + 1
            continue
        _, doing, opening = doers[index]
        if told == 0 and reports and is_dateline(reading):
            continue
        meant = antecedents.meant(opening, reading)
        if meant in text.named[index]:
            meant = None  # “He said Lund would stay”: somebody else
        several = antecedents.several(opening)
        doing = (*doing, *([meant] if meant else several))
        done_to = antecedents.add(reading, doing, opening, meant)
        dating, is_story = own[index], False
        story, in_entry = entries[index] or article_story, entries[index] is not None
        written = story.value if in_entry and story is not None else text.article.date
        if told == 0 and reports and dating is not None and is_of_a_side_clause(reading, dating):
            dating = None
        undated = dating is None
        about = about or text.named[index]
        if told == 0 and dating is not None and story is not None and not dating.value.overlaps(story.value):
            elsewhere = True
        says = reading.main is not None and reading.main.act is Act.SAY
        opens_away = is_counted_from(reading) or (told > 0 and opens_beside_an_event(reading))
        away = framed or opens_away or (told > 0 and is_of_another_time(reading, times[index], story))
        apart = undated and going_on.stands_apart(index, reading, opening)
        away = away or apart or is_in_a_table(text, index)
        behind = None
        if undated and story is not None and not away and (in_entry or (reports and (says or not elsewhere))):
            behind = going_on.behind(index, reading, opening, story)
            dating, is_story = (story, True) if behind is None else (behind[1], False)
        elif dating is not None and story is not None:
            is_story = (
                (reports or in_entry)
                and is_fine(dating.value)
                and dating.value.earliest == story.value.earliest == dating.value.latest
            )
            undated = is_story and told > 0 and speaks_of_it(reading)
            overlaps = dating.value.overlaps(story.value)
            on_a_day = is_fine(dating.value)
            framed = not overlaps or (framed and not on_a_day)  # “since 2019” leads back to no day
        elif undated and opens_away:
            framed = on_a_day = True
        going_on.add(index, own[index] if behind is None else behind[1], apart)
        beside = tuple(side_clauses(reading, times[index], written, own[index], types))
        if dating is not None or beside:
            before = [types.get(entity, "") for entity in text.named[index - 1]] if index else []
            leaning = leans(reading, opening, meant, antecedents) or is_one_named_before(opening, meant, before)
            context = leaning_on(text, index, readings, antecedents) if leaning else None
            if context is None and points_at_an_act(reading):
                context = told_in_its_paragraph(text, index, readings, antecedents)
            others = (*several, done_to) if done_to else several
            sentence = SentenceRead(text, index, reading, doing, opening, meant, context, told, types, about, others)
            yield from candidates_of_side_clauses(sentence, beside)
        if dating is not None:
            clauses = clauses_of(reading, times[index], written, own[index])
            if clauses and not undated:
                yield from candidates_of_clauses(sentence, clauses, dating, is_story)
            else:
                found = candidate_of(sentence, dating, is_story, undated)
                yield found if behind is None else replace(found, behind=behind[0])
        told += 1
