"""A site of whose articles only a few are read, whole and with their notes: it was read well before, and only they have changed."""

from __future__ import annotations

from collections.abc import Collection

from briefgen.config import SiteConfig
from briefgen.model import Sources
from briefgen.problems import Problem
from briefgen.read.collected import METADATA, Collected, read_file, read_some_articles, sorted_sources
from briefgen.read.duties import duties_of_article
from briefgen.read.files import ContentFile, content_files
from briefgen.read.records import Records
from briefgen.read.visibility import visible
from briefgen.store import Store


class PartialReading:
    """The site with some of its articles. What the records of a whole site are asked (ids, references) is not asked again.

    `sources` are what may be published of it; `problems` what is wrong with each of those articles by itself.
    """

    def __init__(self, config: SiteConfig, store: Store, articles: Collection[str]) -> None:
        self._config = config
        self._records = Records(config, store)
        self._files: dict[str, list[ContentFile]] = {}
        self._note_files: dict[str, list[ContentFile]] = {}
        collected = Collected()
        for file in content_files(config)[0]:
            if file.folder == "articles":
                self._files.setdefault(file.stem, []).append(file)
            elif file.folder == "notes":
                self._note_files.setdefault(file.stem, []).append(file)
            else:
                read_file(file, collected, self._records)
        self.problems = {name: self._read(name, collected) for name in articles}
        self.sources, _ = visible(sorted_sources(collected), config)
        for article in self.sources.articles:
            self.problems[article.id] += duties_of_article(article, config)

    def other(self, name: str) -> Sources:
        """Another article and its notes, as far as they may be seen."""
        collected = Collected()
        self._read(name, collected)
        return visible(sorted_sources(collected), self._config)[0]

    def _read(self, name: str, collected: Collected) -> list[Problem]:
        """Reads an article and its notes; returns the problems of its own files."""
        problems = read_some_articles(self._files.get(name, []), collected, self._records)
        for file in self._note_files.get(name, []):
            read_file(file, collected, self._records)
        return problems

    @property
    def paths(self) -> set[str]:
        """The paths of the texts of all articles, as messages show them."""
        return {file.shown for files in self._files.values() for file in files if file.suffix not in METADATA}
