"""The density strip: how many entries a timeline has in each month, year or decade, drawn when the site is built.

Time runs evenly: a stretch without entries is as long as it was. A bar is as high as its entries are many; the part of key events
is in the accent colour and carries a dot, so that no reader needs the colour. Bars are links for the mouse; the table behind the
picture says the same in words, with the same links, for keyboards and screen readers. Where entries are filtered, the script draws
the bars anew by that table.

The picture is as wide as its column, whatever that is: places along it are percentages, sizes of signs and letters are not. The
years below the axis cannot shrink: there are two sets of them, for wide columns and for narrow ones, and the stylesheet shows one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from markupsafe import Markup

from briefgen.date_words import ends_in_words
from briefgen.dates import DateValue
from briefgen.model import Timeline
from briefgen.render.axis import Label, labels_below
from briefgen.render.periods import Period, Scale, periods_of, scale_of

Words = Callable[..., str]
"""A word of the interface by its key, its values filled in."""

PLOT, TOP, BASE = 56, 10, 18
"""Sizes of the picture in pixels: the highest bar, the room above it for dots, the room below for years."""


def density_strip(timeline: Timeline, href_of_year: Callable[[int], str], t: Words, language: str = "en") -> Markup:
    """A figure: the picture, and the table behind it. Empty where all entries fall into one period: a single bar shows nothing."""
    dated = [e for e in timeline.entries if e.date is not None and e.year is not None]
    if not dated:
        return Markup()
    scale = scale_of(dated)
    begun = periods_of(dated, scale, language)
    if len(begun) < 2:
        return Markup()
    begin, end = (DateValue.parse(scale.edtf(each.number)) for each in (begun[0], begun[-1]))
    first, last = ends_in_words(begin, end, language)
    summary = t("density_summary", entries=t("entries_n", n=len(dated)), first=first, last=last)
    picture = _picture(begun, scale, href_of_year, t, summary, language)
    label = t("density_table")
    table = _table(begun, href_of_year, t)
    return Markup(
        f'<figure class="density"><figcaption>{escape(summary)}</figcaption>{picture}'
        f"<details><summary>{escape(label)}</summary>{table}</details></figure>"
    )


def _picture(
    periods: Sequence[Period], scale: Scale, href_of_year: Callable[[int], str], t: Words, summary: str, language: str
) -> str:
    first, last = periods[0].number, periods[-1].number
    step = 100 / (last - first + 1)
    most = max(p.entries for p in periods)
    bars = "".join(_bar(p, (p.number - first) * step, step, most, href_of_year(p.year), t) for p in periods)
    floor = TOP + PLOT
    years = "".join(_years(name, placed, floor + 14) for name, placed in labels_below(periods, scale, language).items())
    return (
        f'<svg class="density-strip" role="group" aria-label="{escape(summary)}" width="100%" height="{floor + BASE}">'
        f'<line x2="100%" y1="{floor + 0.5}" y2="{floor + 0.5}" stroke="var(--rule)"/>{years}{bars}</svg>'
    )


def _years(column: str, labels: Sequence[Label], y: int) -> str:
    texts = "".join(
        f'<text x="{_number(label.x)}%" text-anchor="{label.anchor}" y="{y}">{escape(label.words)}</text>' for label in labels
    )
    return f'<g class="years-{column}" fill="var(--ink-soft)">{texts}</g>'


def _bar(period: Period, x: float, step: float, most: int, href: str, t: Words) -> str:
    """A bar as a link: the other entries above, the key events below them, a dot over a bar that has some.

    It stands in a picture of its own, as wide as its period: the stylesheet keeps a bar that has much room from growing broad.
    """
    floor = TOP + PLOT
    height = max(PLOT * period.entries / most, 3)
    key = height * period.key / period.entries
    shapes = f'<rect width="100%" height="{floor + BASE}" fill="transparent"/>'
    if period.key < period.entries:
        shapes += _part("other", floor - height, height - key)
    if period.key:
        shapes += _part("key", floor - key, key)
        shapes += f'<circle cx="50%" cy="{_number(floor - height - 5)}" r="3" fill="var(--accent)"/>'
    count = t("entries_n", n=period.entries)
    told = f"{period.words}: {count}"
    if period.key:
        label = t("key_events")
        told += f" ({label}: {period.key})"
    told = escape(told)
    return (
        f'<a href="{escape(href)}" tabindex="-1" aria-label="{told}"><title>{told}</title>'
        f'<svg x="{_number(x)}%" width="{_number(step)}%" height="{floor + BASE}">{shapes}</svg></a>'
    )


def _part(kind: str, y: float, height: float) -> str:
    return f'<rect class="bar {kind}" x="10%" width="80%" y="{_number(y)}" height="{_number(height)}"/>'


def _table(periods: Sequence[Period], href_of_year: Callable[[int], str], t: Words) -> str:
    rows = "".join(
        f'<tr data-begins="{p.begins}"><th scope="row"><a href="{escape(href_of_year(p.year))}">{escape(p.words)}</a></th>'
        f"<td>{p.entries}</td><td>{p.key}</td></tr>"
        for p in periods
    )
    columns = (t("date"), t("density_entries"), t("key_events"))
    heads = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _number(value: float) -> str:
    """A length without a useless fraction."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
