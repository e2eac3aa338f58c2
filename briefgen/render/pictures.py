"""The density strip: how many entries a timeline has in each month, year or decade, drawn when the site is built.

Time runs evenly: a stretch without entries is as long as it was. A bar is as high as its entries are many; the part of key events
is in the accent colour and carries a dot, so that no reader needs the colour. Bars are links for the mouse; the table behind the
picture says the same in words, with the same links, for keyboards and screen readers. Where entries are filtered, the script draws
the bars anew by that table.

The picture is as wide as its column, whatever that is: places along it are percentages, sizes of signs and letters are not. The
years below the axis cannot shrink: there are two sets of them, for wide columns and for narrow ones, and the stylesheet shows one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from markupsafe import Markup

from briefgen.date_words import ends_in_words, year_in_words
from briefgen.dates import DateValue, Precision
from briefgen.days import iso_year, period_of, years_of
from briefgen.model import Entry, Importance, Timeline

Words = Callable[..., str]
"""A word of the interface by its key, its values filled in."""

PLOT, TOP, BASE = 56, 10, 18
"""Sizes of the picture: the highest bar, the room above it for dots, the room below for years."""
COLUMNS = {"wide": 640, "narrow": 260}
"""The narrowest column for which each set of years has room."""
MOST_MONTHS, MOST_YEARS, MOST_DECADES = 36, 120, 120
"""The longest spans drawn by months, by years, by decades; beyond those, by centuries."""
FINE_ENOUGH = 2 / 3
"""Share of entries dated to the month or finer from which a short span is drawn by months."""
LABEL, FIGURES, APART = 27, 4, 17
"""The width of a year's number, of how many figures, and the least distance to the next."""
MONTH = 110
"""The room that a month and its year need."""


@dataclass(frozen=True, slots=True)
class Bin:
    """One bar: the first year and the number of its period, how days in it begin (`1989-11`, `198`), its words, and how many
    entries and key events began in it.
    """

    year: int
    place: int
    begins: str
    words: str
    entries: int
    key: int


@dataclass(frozen=True, slots=True)
class Scale:
    """How time is cut: the number of a year's or month's period, its first year, and its EDTF form."""

    number: Callable[[int, int], int]
    year: Callable[[int], int]
    edtf: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Label:
    """A year or a month below the axis: where, in per cent of the picture, and which end of its words stands there."""

    words: str
    x: float
    anchor: str


def _prefix(edtf: str) -> str:
    """How the months of a period begin (`Entry.begins`)."""
    bare = edtf.rstrip("X")
    return f"-{bare}" if bare.startswith("0000") else bare


def _masked(n: int, figures: int) -> str:
    """The figures of a decade or century: 198, 19; -004 for that of 44 BC."""
    return f"{n:0{figures}}" if n >= 0 else f"-{-n - 1:0{figures}}"


MONTHS = Scale(lambda y, m: y * 12 + m - 1, lambda n: n // 12, lambda n: f"{iso_year(n // 12)}-{n % 12 + 1:02}")
YEARS = Scale(lambda y, m: y, lambda n: n, iso_year)
DECADES = Scale(lambda y, m: period_of(y, 10), lambda n: years_of(n, 10)[0], lambda n: f"{_masked(n, 3)}X")
CENTURIES = Scale(lambda y, m: period_of(y, 100), lambda n: years_of(n, 100)[0], lambda n: f"{_masked(n, 2)}XX")


def density_strip(timeline: Timeline, href_of_year: Callable[[int], str], t: Words, language: str = "en") -> Markup:
    """A figure: the picture, and the table behind it. Empty where all entries fall into one period: a single bar shows nothing."""
    dated = [e for e in timeline.entries if e.date is not None and e.year is not None]
    if not dated:
        return Markup()
    scale = _scale(dated)
    bins = _bins(dated, scale, language)
    if len(bins) < 2:
        return Markup()
    begin, end = (DateValue.parse(scale.edtf(each.place)) for each in (bins[0], bins[-1]))
    first, last = ends_in_words(begin, end, language)
    summary = t("density_summary", entries=t("entries_n", n=len(dated)), first=first, last=last)
    picture = _picture(bins, scale, href_of_year, t, summary, language)
    label = t("density_table")
    table = _table(bins, href_of_year, t)
    return Markup(
        f'<figure class="density"><figcaption>{escape(summary)}</figcaption>{picture}'
        f"<details><summary>{escape(label)}</summary>{table}</details></figure>"
    )


def _begins(entry: Entry) -> tuple[int, int]:
    """The year and month in which an entry is counted: those of its first day, or of its last where the beginning is open."""
    assert entry.date is not None
    day = entry.date.earliest or entry.date.latest
    assert day is not None
    return day.year, day.month


def _scale(entries: Sequence[Entry]) -> Scale:
    """Months for a short span whose dates are mostly that fine, then years, decades and centuries."""
    begun = [_begins(e) for e in entries]
    months = MONTHS.number(*max(begun)) - MONTHS.number(*min(begun)) + 1
    years = max(begun)[0] - min(begun)[0] + 1
    fine = sum(_is_fine(e.date) for e in entries if e.date) / len(entries)
    if months <= MOST_MONTHS and fine >= FINE_ENOUGH:
        return MONTHS
    if years <= MOST_YEARS:
        return YEARS
    return DECADES if years <= MOST_DECADES * 10 else CENTURIES


def _is_fine(date: DateValue) -> bool:
    known = date.first or date.last or date
    return known.precision in (Precision.INSTANT, Precision.DAY, Precision.MONTH)


def _bins(entries: Sequence[Entry], scale: Scale, language: str) -> list[Bin]:
    """The periods in which something begins, in order of time."""
    counts: Counter[int] = Counter()
    key: Counter[int] = Counter()
    for entry in entries:
        place = scale.number(*_begins(entry))
        counts[place] += 1
        key[place] += entry.importance is Importance.KEY
    return [
        Bin(scale.year(place), place, _prefix(edtf), DateValue.parse(edtf).words(language), counts[place], key[place])
        for place, edtf in ((place, scale.edtf(place)) for place in sorted(counts))
    ]


def _picture(bins: Sequence[Bin], scale: Scale, href_of_year: Callable[[int], str], t: Words, summary: str, language: str) -> str:
    first, last = bins[0].place, bins[-1].place
    step = 100 / (last - first + 1)
    most = max(b.entries for b in bins)
    bars = "".join(_bar(b, (b.place - first) * step, step, most, href_of_year(b.year), t) for b in bins)
    floor = TOP + PLOT
    is_short = scale is MONTHS and last - first < 12
    axis = Axis(first, last, scale, language)
    labels = {name: _months(bins, wide) if is_short else axis.labels(wide) for name, wide in COLUMNS.items()}
    years = "".join(_years(name, placed, floor + 14) for name, placed in labels.items())
    return (
        f'<svg class="density-strip" role="group" aria-label="{escape(summary)}" width="100%" height="{floor + BASE}">'
        f'<line x2="100%" y1="{floor + 0.5}" y2="{floor + 0.5}" stroke="var(--rule)"/>{years}{bars}</svg>'
    )


def _years(column: str, labels: Sequence[Label], y: int) -> str:
    texts = "".join(
        f'<text x="{_number(label.x)}%" text-anchor="{label.anchor}" y="{y}">{escape(label.words)}</text>' for label in labels
    )
    return f'<g class="years-{column}" fill="var(--ink-soft)">{texts}</g>'


def _bar(bin_: Bin, x: float, step: float, most: int, href: str, t: Words) -> str:
    """A bar as a link: the other entries above, the key events below them, a dot over a bar that has some.

    It stands in a picture of its own, as wide as its period: the stylesheet keeps a bar that has much room from growing broad.
    """
    floor = TOP + PLOT
    height = max(PLOT * bin_.entries / most, 3)
    key = height * bin_.key / bin_.entries
    shapes = f'<rect width="100%" height="{floor + BASE}" fill="transparent"/>'
    if bin_.key < bin_.entries:
        shapes += _part("other", floor - height, height - key)
    if bin_.key:
        shapes += _part("key", floor - key, key)
        shapes += f'<circle cx="50%" cy="{_number(floor - height - 5)}" r="3" fill="var(--accent)"/>'
    count = t("entries_n", n=bin_.entries)
    told = f"{bin_.words}: {count}"
    if bin_.key:
        label = t("key_events")
        told += f" ({label}: {bin_.key})"
    told = escape(told)
    return (
        f'<a href="{escape(href)}" tabindex="-1" aria-label="{told}"><title>{told}</title>'
        f'<svg x="{_number(x)}%" width="{_number(step)}%" height="{floor + BASE}">{shapes}</svg></a>'
    )


def _part(kind: str, y: float, height: float) -> str:
    return f'<rect class="bar {kind}" x="10%" width="80%" y="{_number(y)}" height="{_number(height)}"/>'


def _months(bins: Sequence[Bin], wide: int) -> list[Label]:
    """The months of a strip of less than a year, where a year alone would leave its bars without names: each below its bar, or
    the first and the last at the ends.
    """
    first, last = bins[0].place, bins[-1].place
    step = 100 / (last - first + 1)
    if step * wide / 100 >= MONTH:
        return [Label(b.words, (b.place - first + 0.5) * step, "middle") for b in bins]
    return [Label(bins[0].words, 0, "start"), Label(bins[-1].words, 100, "end")]


@dataclass(frozen=True, slots=True)
class Axis:
    """The years below a picture: the numbers of its first and last period, how time is cut, and the language of its words."""

    first: int
    last: int
    scale: Scale
    language: str

    def labels(self, wide: int) -> list[Label]:
        """Which years stand in a column so wide: the first one, and as many round ones as there is room for."""
        first, last, scale = self.first, self.last, self.scale
        begins = [n for n in range(first, last + 1) if n == first or scale.year(n) != scale.year(n - 1)]
        step = wide / (last - first + 1)
        every = next((k for k in ROUND if _room(scale, step) * k >= self._width + APART), ROUND[-1])
        placed: list[Label] = []
        taken = -float(APART)
        for place in begins:
            year, x = scale.year(place), (place - first + (0 if scale is MONTHS else 0.5)) * step
            label, begin = self._label(year, x, wide)
            if (place != first and (year if year >= 1 else 1 - year) % every) or begin < taken + APART:
                continue
            placed.append(label)
            taken = begin + self._width
        return placed

    @property
    def _width(self) -> float:
        """That of a year's words, which may have its era."""
        longest = max(len(year_in_words(self.scale.year(n), self.language)) for n in (self.first, self.last))
        return LABEL * max(longest, FIGURES) / FIGURES

    def _label(self, year: int, x: float, wide: int) -> tuple[Label, float]:
        """A year with its middle at `x`, or pushed in where it would stand out of the picture; and where its words begin."""
        words, width = year_in_words(year, self.language), self._width
        if x < width / 2:
            return Label(words, 0, "start"), 0
        if x > wide - width / 2:
            return Label(words, 100, "end"), wide - width
        return Label(words, 100 * x / wide, "middle"), x - width / 2


def _room(scale: Scale, step: float) -> float:
    """The room a year has on the axis."""
    return step * 12 if scale is MONTHS else step / (scale.year(101) - scale.year(100))


ROUND = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
"""Multiples of which years are shown."""


def _table(bins: Sequence[Bin], href_of_year: Callable[[int], str], t: Words) -> str:
    rows = "".join(
        f'<tr data-begins="{b.begins}"><th scope="row"><a href="{escape(href_of_year(b.year))}">{escape(b.words)}</a></th>'
        f"<td>{b.entries}</td><td>{b.key}</td></tr>"
        for b in bins
    )
    columns = (t("date"), t("density_entries"), t("key_events"))
    heads = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _number(value: float) -> str:
    """A length without a useless fraction."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
