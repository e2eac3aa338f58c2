"""Which function reads which production of the grammar."""

from __future__ import annotations

from briefgen.annotate.temporal import (
    clock,
    counted_weekdays,
    day_numbers,
    day_parts,
    day_words,
    explicit,
    feasts,
    figures,
    lengths,
    paragraphs,
    parts,
    quarters,
    relative,
    results,
    spans,
    told,
    weekdays,
    weekends,
    within,
)
from briefgen.annotate.temporal.grammar import Match
from briefgen.annotate.temporal.readings import Reading
from briefgen.annotate.temporal.setting import Rule, Setting

RULES: dict[str, Rule] = {
    "iso-date": explicit.iso_date, "numeric-date": figures.numeric_date, "date": explicit.date,
    "date-of-year": explicit.date_of_year, "month-day": explicit.month_day, "relative-month-day": explicit.relative_month_day,
    "month-year": explicit.month_year, "month": explicit.month, "month-of-year": explicit.month_of_year,
    "relative-month": explicit.relative_month, "day-range": spans.day_range, "day-pair": spans.day_pair,
    "day-list": spans.day_list, "slashed-days": spans.slashed_days, "dual-date": spans.dual_date,
    "month-range": spans.month_range, "year": explicit.year, "short-year": figures.short_year,
    "before-christ": explicit.before_christ, "of-our-era": explicit.of_our_era,
    "year-range": explicit.year_range, "or-later": explicit.or_later, "decade": explicit.decade, "century": explicit.century,
    "centuries": explicit.centuries, "holiday": feasts.holiday, "relative-holiday": feasts.relative_holiday,
    "holiday-of-year": feasts.holiday_of_year, "easter-week": feasts.easter_week, "weekday": weekdays.weekday,
    "relative-weekday": weekdays.relative_weekday,
    "that-weekday": weekdays.that_weekday, "weekday-of-week": counted_weekdays.weekday_of_week,
    "weekday-ago": counted_weekdays.weekday_ago, "weekdays-ago": counted_weekdays.weekdays_ago,
    "weeks-on": counted_weekdays.weeks_on,
    "day-in-year": told.day_in_year, "ago-this": relative.ago_this,
    "nth-weekday": counted_weekdays.nth_weekday,
    "day-word": day_words.day_word, "relative-unit": relative.relative_unit, "the-relative-unit": relative.the_relative_unit,
    "the-unit": relative.the_unit, "that-unit": told.that_unit, "weekend": weekends.weekend, "ago": relative.ago,
    "from-now": relative.from_now, "in-time": relative.in_time,
    "years-ago": relative.years_ago, "year-or-so-ago": relative.year_or_so_ago,
    "year-earlier": results.year_earlier, "latest-quarter": results.latest_quarter, "latest-unit": results.latest_unit,
    "earlier-later": told.earlier_later, "adjoining": told.adjoining, "day-of-month": day_numbers.day_of_month,
    "entry-day": paragraphs.entry_day,
    "day-of-relative-month": relative.day_of_relative_month,
    "that-month": told.that_month, "offset": told.offset, "offset-month": told.offset_month, "beyond": relative.beyond,
    "so-far": relative.so_far, "units-of": within.units_of, "unit-of": within.unit_of, "week-of": within.week_of,
    "half-of": within.half_of, "of-a-season": within.of_a_season,
    "ends-of": within.ends_of, "holiday-weekend": feasts.holiday_weekend, "same-earlier": results.same_earlier,
    "season": parts.season, "season-of-year": parts.season_of_year, "relative-season": parts.relative_season,
    "the-season": parts.the_season, "that-season": parts.that_season, "quarter": quarters.quarter,
    "quarter-of-year": quarters.quarter_of_year, "bare-quarter": quarters.bare_quarter, "month-quarter": quarters.month_quarter,
    "fiscal-year": parts.fiscal_year, "school-year": parts.school_year,
    "relative-fiscal-year": parts.relative_fiscal_year, "part-of": within.part_of, "edge-of": within.edge_of,
    "approximate": parts.approximate, "clock": clock.clock, "clock-day": clock.clock_day, "day-part": day_parts.day_part,
    "clock-of-nth-day": clock.clock_of_nth_day,
    "part-of-day": day_parts.part_of_day, "part-on-day": day_parts.day_part,
    "next-part": day_parts.next_part, "part-beside": day_parts.part_beside, "this-part": day_parts.this_part,
    "that-part": day_parts.that_part, "the-part": day_parts.the_part,
    "duration": relative.duration, "length": lengths.length, "span": lengths.span, "vague-span": lengths.vague_span,
    "set": lengths.every, "set-word": lengths.set_word, "set-plural": lengths.set_plural, "weekday-span": spans.weekday_span,
    "times-in": lengths.times_in, "reference": lengths.reference,
}  # fmt: skip


def reading_by_rule(match: Match, setting: Setting) -> Reading | None:
    """None where the words are no time, or lead past the ends of the calendar (the years 1 and 9999)."""
    try:
        return RULES[match.rule](match.slots, setting)
    except (ValueError, OverflowError):
        return None
