"""site.yml as one typed value. Only `title` is required; an unknown key is refused by the reader with a suggestion."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PrivateAttr, StringConstraints

from briefgen.model.article import RightsMode
from briefgen.model.record import Date, Line, Printed, Record, Share, Url, Whole, is_time_zone

OUTPUT = "output"
"""The folder, beside site.yml, in which a site is written where the call names no other."""

LONGEST_NAME, LONGEST_PATH = 255, 1000
"""Bytes that the names of files may have, and whole paths: what every system takes."""


def _time_zone(value: str) -> str:
    if not is_time_zone(value):
        raise ValueError("is no IANA time zone, such as UTC or Europe/Berlin")
    return value


def _place(value: str) -> str:
    """Asked of the disk, a name that is too long for any would end everything."""
    if len(value.encode()) > LONGEST_PATH or any(len(name.encode()) > LONGEST_NAME for name in value.split("/")):
        raise ValueError(f"is too long to be on a disk: {LONGEST_NAME} bytes are the most for a name, {LONGEST_PATH:,} for all")
    return value


TimeZone = Annotated[str, AfterValidator(_time_zone)]
Place = Annotated[Line, AfterValidator(_place)]
"""A file or a folder beside site.yml."""
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]


class Theme(Record):
    """How the default theme is dressed."""

    accent: Colour | None = Field(None, description="Accent colour, #rrggbb.")
    logo: Place | None = Field(None, description="Path of a logo under static/.")
    footer: Line | None = Field(None, description="A line at the foot of every page, in Markdown.")


class MentionPolicy(StrEnum):
    """Which mentions of an entity become links; the others are data alone."""

    FIRST_PER_SECTION = "first-per-section"
    FIRST_PER_ARTICLE = "first-per-article"
    ALL = "all"
    NEVER = "never"


class Linking(Record):
    """How names are linked."""

    mention: MentionPolicy = Field(MentionPolicy.FIRST_PER_SECTION, description="Which mentions of an entity become links.")
    demonyms: bool = Field(False, description="Whether demonyms (“Russian officials”) are linked to their country.")
    threshold: Share = Field(0.8, ge=0, le=1, description="Confidence (0–1) below which a name is skipped and reported.")


class Nlp(Record):
    """An optional language model."""

    model: Place | None = Field(
        None,
        description="A trained spaCy pipeline, whose names are evidence in linking: an installed one, or a folder. None is needed.",
    )


class TimelineSettings(Record):
    """What timelines show."""

    threshold: Share = Field(0.5, ge=0, le=1, description="Score (0–1) below which a dated sentence is not an entry.")
    density: Whole = Field(20, ge=0, description="Dated sentences that an article gives to timelines, per 1,000 of its words.")
    pin: tuple[Line, ...] = Field((), description="Ids of sentences that are always entries, whatever their score.")
    drop: tuple[Line, ...] = Field((), description="Ids of sentences that are never entries.")
    per_page: Whole = Field(100, ge=1, description="Entries on one page of the site's timeline, at most.")


class Period(Record):
    """A period that the editor defines, so that “the early days of the conflict” has a date."""

    name: Line = Field(description="The words for it.")
    date: Date = Field(description="An EDTF interval, such as 2022-02-24/..")


class SiteRights(Record):
    """The default for articles that do not say."""

    mode: RightsMode = Field(RightsMode.FULL, description="full or private.")


class Limits(Record):
    """Guards against accidents."""

    article_bytes: Whole = Field(
        5_000_000, ge=1, le=1_000_000_000, description="Size above which a content file is refused; a thousand million at most."
    )


class Author(Record):
    """Who publishes the site; named in feeds and metadata."""

    name: Line = Field(description="A person or an organisation.")
    email: Line | None = Field(None, description="Address in the feed.")


class SiteConfig(Record):
    """The settings of a site."""

    title: Printed = Field(description="The site's name.")
    tagline: Printed | None = Field(None, description="What it is, in one line.")
    description: Printed | None = Field(None, description="For search engines and previews. Default: the tagline.")
    about: Line | None = Field(None, description="Markdown for the about page.")
    base_url: Url | None = Field(
        None,
        description="Public address, for feed, sitemap, canonical links, metadata and the 404 page; without it they are left out.",
    )
    language: Line = Field("en", description="Language tag of the site.")
    timezone: TimeZone = Field("UTC", description="Time zone of instants that carry none; never that of the machine.")
    author: Author | None = Field(None, description="Who publishes it. Default: the site's title.")
    theme: Theme = Field(default_factory=Theme, description="How the default theme is dressed.")
    linking: Linking = Field(default_factory=Linking, description="How names are linked.")
    nlp: Nlp = Field(default_factory=Nlp, description="An optional language model.")
    timeline: TimelineSettings = Field(default_factory=TimelineSettings, description="What timelines show.")
    periods: tuple[Period, ...] = Field((), description="Periods with a name.")
    rights: SiteRights = Field(default_factory=SiteRights, description="The default for articles that do not say.")
    limits: Limits = Field(default_factory=Limits, description="Guards against accidents.")
    search: bool = Field(True, description="Whether the site has a search page.")
    social_images: bool = Field(
        True, description="Whether links to articles and briefings get a picture in messengers. Needs base_url."
    )
    static: Place = Field("static", description="Folder that is copied as it is: images, fonts, CNAME.")

    _root: Path = PrivateAttr(default_factory=Path)
    _options: Options = PrivateAttr(default_factory=lambda: Options())

    @property
    def root(self) -> Path:
        """The site's folder."""
        return self._root

    @property
    def options(self) -> Options:
        return self._options

    def located(self, root: Path, options: Options) -> SiteConfig:
        """This configuration at its place, with the options of the call."""
        self._root, self._options = root, options
        return self

    @property
    def content_dir(self) -> Path:
        return self.root / "content"

    @property
    def templates_dir(self) -> Path:
        return self.root / "templates"

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders beside site.yml that are read because it names them; an installed pipeline is among them and is none."""
        return (self.static, self.nlp.model) if self.nlp.model else (self.static,)

    @property
    def output_dir(self) -> Path:
        return self.options.output or self.root / OUTPUT

    @property
    def public_url(self) -> str | None:
        """The base_url in force: that of the call before that of site.yml."""
        return self.options.base_url or self.base_url


class Options(Record):
    """What a call says beside site.yml."""

    output: Path | None = None
    base_url: Url | None = None
    drafts: bool = False
    strict: bool = False
    mtime: bool = True
    """Whether a file of the output may be known by its size and times."""
    extras: bool = True
    """Whether what no page needs to be shown is made too: the search index and the pictures of links."""


Direction = Literal["ltr", "rtl"]


def direction(language: str) -> Direction:
    """The writing direction of a language tag (the right-to-left scripts that are written today)."""
    return "rtl" if language.split("-")[0].lower() in {"ar", "he", "fa", "ur", "ps", "yi", "dv", "ug", "sd", "ckb"} else "ltr"
