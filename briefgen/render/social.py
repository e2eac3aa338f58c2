"""The picture that goes with a link to an article or briefing in messengers and social networks: 1200 × 630, a PNG.

Drawn with fonts that are installed with briefgen, never with the machine's, so that each build makes the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from briefgen.config import SiteConfig
from briefgen.date_words import in_words, year_in_words
from briefgen.dates import DateValue
from briefgen.days import Day
from briefgen.model import ArticleDossier, Importance, Site, Timeline
from briefgen.render.strings import Strings
from briefgen.urls import page_path

if TYPE_CHECKING:
    from PIL import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

WIDTH, HEIGHT = 1200, 630
"""Pixels; the size that the networks' own documents ask for."""
MARGIN = 76
PAPER, INK, SOFT, RULE, ACCENT = "#ffffff", "#1b1b1a", "#585650", "#d8d4cb", "#7a1f2b"
TITLE_SIZES = (84, 74, 66, 58, 50, 44)
STEPS = 16
"""Shades from the paper to a colour, both counted."""
MOST_LINES = 4
MOST_DOTS = 400
QUESTION_FROM = 320
"""Foot of the title, in pixels from above, below which there is no room for three lines more."""
SERIF, SANS = "Source Serif 4", "Source Sans 3"

_DRAWN = ((0x20, 0x52F), (0x1E00, 0x1FFF), (0x2010, 0x205E), (0x20A0, 0x20BF), (0x2116, 0x2122), (0x2190, 0x2193))
"""Code points that the fonts have: Latin, Greek and Cyrillic letters, punctuation, currencies. What is written right to left needs
shaping that not every machine has."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a picture shows: the site's name, the record's kind and day in words, its title, the question it answers, where there is
    room for it, and its timeline as dots."""

    site: str
    label: str
    title: str
    question: str = ""
    accent: str = ACCENT
    timeline: tuple[tuple[int, bool], ...] = ()
    """Day of each entry (proleptic ordinal), and whether it is a key event; oldest first."""
    ends: tuple[str, str] = ("", "")


def social_cards(site: Site, config: SiteConfig, t: Strings) -> dict[str, Card]:
    """The cards of a site by the output path of the page they go with; none of a title in letters that the fonts do not have.

    Empty without a public address: networks take no picture from a relative one.
    """
    found: dict[str, Card] = {}
    for article in site.articles.values():
        found |= article_card(article, config, t)
    for briefing in site.briefings.values():
        dossier = briefing.briefing
        label = _label(t("record_briefing"), dossier.updated or dossier.published, config.language)
        card = _card(config, label, dossier.title, dossier.question or "", briefing.timeline)
        found |= _drawable(page_path("briefing", briefing.id), card, config)
    return found


def article_card(article: ArticleDossier, config: SiteConfig, t: Strings) -> dict[str, Card]:
    """The card of an article, by the path of its page, should it have one."""
    record = article.article
    label = _label(t(f"genre_{record.genre}"), record.date, config.language)
    return _drawable(page_path("article", article.id), _card(config, label, record.title, "", article.timeline), config)


def _drawable(path: str, card: Card, config: SiteConfig) -> dict[str, Card]:
    wanted = config.social_images and config.options.extras and config.public_url
    return {path: card} if wanted and can_draw(card.site + card.label + card.title + card.question) else {}


def picture_path(page: str) -> str:
    """The output path of the picture of a page."""
    return f"social/{page.removesuffix('.html')}.png"


def can_draw(words: str) -> bool:
    """Whether the fonts have every character."""
    return all(any(first <= ord(char) <= last for first, last in _DRAWN) for char in words)


def _label(kind: str, date: DateValue | None, language: str) -> str:
    return f"{kind}  ·  {in_words(date, language)}" if date else kind


def _card(config: SiteConfig, label: str, title: str, question: str, timeline: Timeline) -> Card:
    days = sorted(_days(timeline))
    accent = config.theme.accent or ACCENT
    if len(days) < 2:
        return Card(config.title, label, title, question, accent)
    dots = tuple((day.toordinal(), key) for day, key in days[-MOST_DOTS:])
    first, last = (year_in_words(day.year, config.language) for day, _ in (days[0], days[-1]))
    return Card(config.title, label, title, question, accent, dots, (first, last))


def _days(timeline: Timeline) -> list[tuple[Day, bool]]:
    found = []
    for entry in timeline.entries:
        day = entry.date and (entry.date.earliest or entry.date.latest)
        if day:
            found.append((day, entry.importance is Importance.KEY))
    return found


def draw(shown: Card) -> bytes:
    """The picture as PNG."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, WIDTH, 13), fill=shown.accent)
    pen.text((MARGIN, 88), shown.site, INK, _font(SERIF, 36, 700), anchor="ls")
    pen.line((MARGIN, 116, WIDTH - MARGIN, 116), RULE, 2)
    pen.text((MARGIN, 178), shown.label, shown.accent, _font(SANS, 31, 600), anchor="ls")
    size, lines = _fitted(shown.title)
    font = _font(SERIF, size, 700)
    for number, line in enumerate(lines):
        pen.text((MARGIN, 196 + size + round(number * size * 1.14)), line, INK, font, anchor="ls")
    foot = 196 + round(len(lines) * size * 1.14)
    if shown.question and foot < QUESTION_FROM:
        asked = _font(SERIF, 38, 400)
        for number, line in enumerate(_wrapped(shown.question, asked, WIDTH - 2 * MARGIN)[:3]):
            pen.text((MARGIN, foot + 58 + number * 50), line, SOFT, asked, anchor="ls")
    if shown.timeline:
        _draw_dots(pen, shown)
    out = io.BytesIO()
    image.quantize(palette=_palette(shown.accent), dither=Image.Dither.NONE).save(out, "PNG")
    return out.getvalue()


@lru_cache
def _palette(accent: str) -> Image.Image:
    """An image whose palette has each colour, and between the paper and it the steps that the edges of letters take. To find such
    colours anew in every picture takes eight times as long as to write it."""
    from PIL import Image, ImageColor

    paper = ImageColor.getrgb(PAPER)
    colours = [
        round(light + (dark - light) * step / (STEPS - 1))
        for ink in (INK, SOFT, RULE, accent)
        for step in range(STEPS)
        for light, dark in zip(paper, ImageColor.getrgb(ink), strict=True)
    ]
    image = Image.new("P", (1, 1))
    image.putpalette(colours + list(paper) * (256 - len(colours) // 3))
    return image


def _draw_dots(pen: ImageDraw, shown: Card) -> None:
    base, right = HEIGHT - 82, WIDTH - MARGIN
    first, last = shown.timeline[0][0], shown.timeline[-1][0]
    pen.line((MARGIN, base, right, base), RULE, 3)
    for day, key in sorted(shown.timeline, key=lambda dot: dot[1]):  # key events on top
        x = MARGIN + (right - MARGIN) * (day - first) / max(last - first, 1)
        radius = 10 if key else 6
        box = (x - radius, base - radius, x + radius, base + radius)
        pen.ellipse(box, fill=shown.accent if key else SOFT, outline=PAPER, width=2)
    font = _font(SANS, 24, 400)
    pen.text((MARGIN, base + 42), shown.ends[0], SOFT, font, anchor="ls")
    pen.text((right, base + 42), shown.ends[1], SOFT, font, anchor="rs")


def _fitted(title: str) -> tuple[int, list[str]]:
    """The largest size at which a title fits, and its lines; at the smallest it is cut."""
    for size in TITLE_SIZES:
        lines = _wrapped(title, _font(SERIF, size, 700), WIDTH - 2 * MARGIN)
        if len(lines) <= MOST_LINES and len(lines) * size * 1.14 <= 320:
            return size, _balanced(title, _font(SERIF, size, 700), WIDTH - 2 * MARGIN)
    kept, font = lines[: MOST_LINES + 1], _font(SERIF, size, 700)
    if len(kept) < len(lines):
        while font.getlength(f"{kept[-1]} …") > WIDTH - 2 * MARGIN:
            kept[-1] = kept[-1][:-1].rstrip(" ,;:")
        kept[-1] += " …"
    return size, kept


def _balanced(title: str, font: FreeTypeFont, width: int) -> list[str]:
    """The lines of a title, as even as they can be without another line."""
    best = _wrapped(title, font, width)
    for narrower in range(width - 40, width // 2, -40):
        lines = _wrapped(title, font, narrower)
        if len(lines) > len(best):
            break
        best = lines
    return best


def _wrapped(title: str, font: FreeTypeFont, width: int) -> list[str]:
    lines = [""]
    for word in title.split():
        for piece in _pieces(word, font, width):
            longer = f"{lines[-1]} {piece}".strip()
            if lines[-1] and font.getlength(longer) > width:
                lines.append(piece)
            else:
                lines[-1] = longer
    return lines


def _pieces(word: str, font: FreeTypeFont, width: int) -> Sequence[str]:
    """A word, cut where it is wider than a line."""
    pieces = []
    while font.getlength(word) > width:
        fits = next(n for n in range(len(word) - 1, 0, -1) if font.getlength(word[:n]) <= width)
        pieces.append(word[:fits])
        word = word[fits:]
    return [*pieces, word]


@lru_cache
def _font(family: str, size: int, weight: int) -> FreeTypeFont:
    """A font at a size in pixels. Laid out without the machine's shaping libraries, which differ."""
    import fontpkg
    from PIL import ImageFont

    font = ImageFont.truetype(str(fontpkg.path(family)), size, layout_engine=ImageFont.Layout.BASIC)
    axes = {b"Weight": weight, b"Optical Size": min(max(size, 8), 60)}
    font.set_variation_by_axes([axes[axis["name"]] for axis in font.get_variation_axes()])
    return font
