"""Time expressions of a text: found by the grammar, longest first, and read from the dateline."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from briefgen.annotate.context import Context
from briefgen.annotate.temporal.apposed import as_apposed
from briefgen.annotate.temporal.background import WITHOUT_YEAR, gone_on, had_been, is_of_now, moves_nothing, passage_after
from briefgen.annotate.temporal.blocks import end_of_lead, opens_block, section_between, start_of_block
from briefgen.annotate.temporal.closed import touches
from briefgen.annotate.temporal.cues import looks_ahead
from briefgen.annotate.temporal.datelines import reports_in
from briefgen.annotate.temporal.diaries import Entries, entries_in
from briefgen.annotate.temporal.expressions import expression_of
from briefgen.annotate.temporal.fiscal import FiscalYear, fiscal_year_of
from briefgen.annotate.temporal.found import OF_A_NIGHT, SPOKEN, Found, ends_results, is_aside, is_told_of_somebody
from briefgen.annotate.temporal.genre import names_few_years, only_year, tells_of_a_match, tells_of_the_past
from briefgen.annotate.temporal.grammar import Match, Parser
from briefgen.annotate.temporal.guards import is_no_time
from briefgen.annotate.temporal.habits import again_and_again, each_year
from briefgen.annotate.temporal.hours import NEAR, OF_A_DAY, day_of_hour, of_no_one_day, with_first_hours, without_day
from briefgen.annotate.temporal.lexer import Word, may_hold_times, words_of
from briefgen.annotate.temporal.memory import NO_QUARTER, Memory
from briefgen.annotate.temporal.neighbours import as_bracketed, as_said_before, with_listed_days
from briefgen.annotate.temporal.number_guards import is_of_unread_year
from briefgen.annotate.temporal.past_verbs import holds_past_verb
from briefgen.annotate.temporal.ranges import as_range, joins
from briefgen.annotate.temporal.readings import Reading, is_real
from briefgen.annotate.temporal.rules import RULES, reading_by_rule
from briefgen.annotate.temporal.setting import Setting
from briefgen.annotate.temporal.speech import Speeches, as_spoken, is_quoted
from briefgen.annotate.temporal.told_of import Passage
from briefgen.model import DiaryEntry, Sentence, Text, TimeExpression

_NOT_TOLD_OF = frozenset(["year-earlier", "ago", "from-now", "the-unit", "latest-quarter"])
"""Rules of times that something is compared with: what follows does not count from them."""
_WRITTEN_DAYS = frozenset(["date", "month-day", "day-range", "before-christ", "of-our-era"])
_OF_SPEECH = SPOKEN | OF_A_NIGHT
"""Rules of days that direct speech may foresee."""
NO_DAY = Reading("DATE", "", "", "no day that can be read", 0)
"""The reading of “15 March 44 BC” and of “31 February 2024”, where the mistake may be in any part: no part of them is a time."""


@dataclass(slots=True)
class Reader:
    """Reads one text, sentence by sentence, with what it remembers of the times before."""

    text: Text
    context: Context
    closed: list[tuple[int, int]]
    memory: Memory = field(default_factory=Memory)
    narrative: bool = False
    reference: dt.date | None = None
    """The day that words count from: the dateline's, or that of a diary's entry."""
    of_a_match: bool | None = None
    """Whether the text tells of a game; None until a quarter asks."""
    goes_on: bool = False
    fiscal: FiscalYear | None = None
    speeches: Speeches = field(default_factory=Speeches)
    block: int = -1
    entries: Entries = field(default_factory=list)
    told_to: int = 0
    """Where the last sentence ends that was read for times."""

    def read(self) -> Iterator[TimeExpression]:
        plain = self.text.plain
        year = only_year(self.context.title)
        titled = f"{year}\n\n{plain}" if year else plain
        self.narrative = tells_of_the_past(titled, self.context.date)
        diary = entries_in(self.text, self.context.date, self.context.title, narrative=self.narrative)
        self.entries = diary or reports_in(self.text, self.context.date)
        entries = deque(self.entries)
        entry: dt.date | None = None
        self.reference = self.context.date
        self.memory.few_years = self.narrative and self.reference is not None and not entries and names_few_years(titled)
        if self.narrative and self.reference is not None:
            self.memory.enter_section(year)
        self.fiscal = None if self.narrative else fiscal_year_of(plain, self.reference)
        lead_ends = end_of_lead(self.text)
        for sentence in self.text.sentences:
            if may_hold_times(plain[sentence.start : sentence.end]):
                self.goes_on = sentence.block == self.block + 1 and opens_block(self.text, sentence)
                if sentence.block != self.block:
                    self.memory.flashback = None
                if sentence.block != self.block and not self.narrative and entry is None:
                    self.memory.forget(adjoins=self.goes_on)
                if self.narrative:
                    self._enter_section(sentence)
                if self.memory.passage is not None and is_of_now(plain[self.told_to : sentence.end]):
                    self.memory.passage = None
                while entries and entries[0].block <= sentence.block:
                    entry = self._enter(entries.popleft())
                self.block, self.told_to = sentence.block, sentence.end
                self.memory.in_lead = sentence.start < lead_ends
                yield from self._in_sentence(sentence)
                self.memory.day_before = None

    def _enter(self, entry: DiaryEntry) -> dt.date | None:
        """Begins an entry, or ends one, and tells its day."""
        self.reference = self.context.date if entry.over else entry.day
        self.memory.enter_entry(entry.day)
        return entry.day

    def _enter_section(self, sentence: Sentence) -> None:
        """Forgets the dates of the section before, at the first sentence of another; a year alone above it is its own."""
        above = section_between(self.text, self.block, sentence, headings=self.reference is not None)
        if above is not None:
            self.memory.enter_section(only_year(above))

    def _in_sentence(self, sentence: Sentence) -> Iterator[TimeExpression]:
        words = words_of(self.text.plain, sentence.start, sentence.end)
        parser = Parser(words)
        found: list[Found] = []
        passage = self.memory.passage
        self.memory.sentence_year = self.memory.sentence_month = None
        self.memory.sentence_quarter = NO_QUARTER
        at = 0
        while at < len(words):
            one = self._longest(parser, at) if words[at].keys and parser.starts(at) else None
            if one is None or one.reading is NO_DAY:
                at = one.match.end if one else at + 1
                continue
            one = self._ranged(parser, one)
            one = as_said_before(one, found)
            one = each_year(words, again_and_again(words, one, found))
            told = self.memory.has_dated_sentence
            foreseen = one.match.rule in _OF_SPEECH and self._is_foreseen(words, one, sentence)
            of_somebody = told and not self.narrative and is_told_of_somebody(words, one)
            if one.match.rule not in _NOT_TOLD_OF and not (foreseen or of_somebody or is_aside(words, one, told=told)):
                behind = moves_nothing(words, one, self.memory, self.reference, narrative=self.narrative)
                back = behind and had_been(words, one)
                self.memory.note(one.reading, one.match.end, one.match.rule, behind=behind, had_been=back)
            elif one.match.rule in _NOT_TOLD_OF:
                self.memory.note_quarter(one.reading, one.match.end, one.match.rule)
            if ends_results(words, one):
                self.memory.quarter = self.memory.results = None
            if one.match.rule in WITHOUT_YEAR and self.memory.passage is not None:
                self._go_on(one)
            if one.match.rule == "month-year" and one.match.end < len(words) and "year" in one.match.slots:
                self.memory.of_things[one.match.slots["month"], words[one.match.end].text.lower()] = one.match.slots["year"]
            found.append(one)
            at = one.match.end
        if any(f.match.rule in OF_A_DAY for f in found):
            found = [
                self._at_its_day(words, f, found[max(0, i - NEAR) : i + NEAR]) if f.match.rule in OF_A_DAY else f
                for i, f in enumerate(found)
            ]
        if any(f.match.rule in _OF_SPEECH for f in found):
            found = self._spoken(words, found, sentence)
        if any(f.match.slots.keys() & {"clock", "figures"} for f in found):
            found = with_first_hours(words, found)
        found = as_bracketed(words, with_listed_days(words, as_apposed(words, found)))
        for one in found:
            yield expression_of(self.text.plain, words, one, dated=self.context.date is not None)
        self._tell_on(sentence, words, found, passage)

    def _go_on(self, one: Found) -> None:
        """A date without a year in a passage about the past: the next one in its sentence follows it, or is in doubt as well."""
        passage, day = self.memory.passage, self.reference
        if passage is not None and day is not None:
            self.memory.passage = gone_on(passage, one, day.year) if one.reading.edtf else replace(passage, in_doubt=True)

    def _tell_on(self, sentence: Sentence, words: list[Word], found: list[Found], before: Passage | None) -> None:
        """What the next sentence may go on from, in news with a dateline."""
        day = self.reference
        if day is None or self.narrative:
            return
        passage = passage_after(words, found, before, day.year)
        if passage is not None and before is None:
            begins = holds_past_verb(words) and not is_of_now(self.text.plain[sentence.start : sentence.end])
            passage = passage if begins else None
        self.memory.passage = passage

    def _longest(self, parser: Parser, at: int) -> Found | None:
        """The longest expression that begins at a word and reads as a time, or (`NO_DAY`) names a day that there is not."""
        words = parser.words
        for match in parser.matches(at):
            if touches(self.closed, words[at].start, words[match.end - 1].end) or is_no_time(match, words, at):
                continue
            if "bare-quarter" in (match.rule, match.slots.get("inner", ("",))[0]) and self._is_of_a_match():
                continue
            if is_of_unread_year(match, words, at):
                return Found(match, at, NO_DAY)
            reading = reading_by_rule(match, self._setting(words, match, at))
            if reading is not None and is_real(reading.edtf):
                return Found(match, at, reading)
            if match.rule in _WRITTEN_DAYS:
                return Found(match, at, NO_DAY)
        return None

    def _is_of_a_match(self) -> bool:
        if self.of_a_match is None:
            self.of_a_match = tells_of_a_match(self.text.plain)
        return self.of_a_match

    def _setting(self, words: list[Word], match: Match, at: int) -> Setting:
        return Setting(
            self.reference,
            looks_ahead(words, at, match.end, narrative=self.narrative),
            self.narrative,
            self.memory,
            words,
            at,
            match.end,
            RULES,
            self.goes_on,
            self.fiscal,
        )

    def _ranged(self, parser: Parser, first: Found) -> Found:
        """The range that an expression begins, where one does."""
        begins = joins(parser.words, first.match, first.at) if first.reading.timex_type == "DATE" else 0
        last = self._longest(parser, begins) if begins else None
        return first if last is None or last.reading is NO_DAY else as_range(parser.words, first, last, self.reference)

    def _at_its_day(self, words: list[Word], one: Found, found: list[Found]) -> Found:
        """A clock time belongs to the day nearest to it in the sentence, if there is one."""
        try:
            day = day_of_hour(words, one, found)
        except OverflowError:
            return without_day(one)
        if day is None:
            return of_no_one_day(one, found)
        reading = reading_by_rule(
            one.match, replace(self._setting(words, one.match, one.at), memory=Memory(day=day, hour=self.memory.hour))
        )
        return one if reading is None else replace(one, reading=reading)

    def _is_foreseen(self, words: list[Word], one: Found, sentence: Sentence) -> bool:
        """“We sail tomorrow,” in direct speech: no day that the report then tells of."""
        day = one.reading.value.day if one.reading.value is not None else None
        return day is not None and self.reference is not None and day > self.reference and self._is_quoted(words, one, sentence)

    def _is_quoted(self, words: list[Word], one: Found, sentence: Sentence) -> bool:
        return is_quoted(self.text.plain, start_of_block(self.text, sentence), words[one.at].start)

    def _spoken(self, words: list[Word], found: list[Found], sentence: Sentence) -> list[Found]:
        """“Tomorrow” in direct speech counts from the day it was said."""
        quoted = [self._is_quoted(words, f, sentence) for f in found]

        def again(one: Found, day: dt.date) -> Reading | None:
            return reading_by_rule(one.match, replace(self._setting(words, one.match, one.at), reference=day))

        return as_spoken(words, found, quoted, self.speeches, self.reference, again)
