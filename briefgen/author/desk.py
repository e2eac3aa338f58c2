"""The desk: a site as its editor works on it: which ids are taken, where new records go."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from os.path import normpath, realpath, relpath
from pathlib import Path, PurePath
from typing import Any

from briefgen.author.proof import prove_files, prove_item
from briefgen.author.schemas import FOLDER, schema_line, schema_of
from briefgen.config import Options, SiteConfig
from briefgen.model import Article, Briefing, Event, OwnPage, Sources
from briefgen.problems import BriefgenError, ContentError, UsageError, has_errors
from briefgen.read import read, read_config
from briefgen.read.collected import METADATA
from briefgen.read.files import passed_over, read_text
from briefgen.read.identity import unfit
from briefgen.read.stage import written_articles
from briefgen.urls import FOLDERS, is_slug, slugify
from briefgen.yaml_values import load_yaml

LONGEST = 60
"""Characters of an id that is made of words."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A new record: its id, the file it is in, and the id of the record that had its name before, if there is one."""

    id: str
    path: Path
    namesake: str = ""


@dataclass(frozen=True)
class Desk:
    """A site's settings and records, drafts included."""

    root: Path
    config: SiteConfig
    sources: Sources

    @classmethod
    def at(cls, root: Path) -> Desk:
        """The desk of the site in a folder. Its content may have mistakes; its settings must be readable."""
        config, problems = read_config(root, Options(drafts=True))
        if config is None:
            raise ContentError(problems)
        return cls(root, config, read(config)[0])

    def taken(self, kind: str) -> set[str]:
        """The ids of all records of a kind."""
        withheld = {record.id for record in self.sources.withheld if record.kind == kind}
        return withheld | {str(record.id) for record in self._records(kind)}

    def articles(self) -> list[Article]:
        """Every article that can be read, private ones and drafts too."""
        return written_articles(self.config)

    def former(self, kind: str) -> set[str]:
        """The earlier ids of all records of a kind: their addresses lead to what these records are called today."""
        return {former for record in self._records(kind) for former in getattr(record, "formerly", ())}

    def _records(self, kind: str) -> Iterable[Any]:
        records: Iterable[Any] = getattr(self.sources, FOLDERS[kind])
        return records

    def free_id(self, kind: str, wanted: str | None, words: str, also_taken: Iterable[str] = ()) -> str:
        """The id that was asked for, if it may be had; else one made of words, with a number where those are taken."""
        taken = self.taken(kind) | set(also_taken)
        former = self.former(kind)
        if wanted is not None:
            if not is_slug(wanted):
                raise UsageError(
                    f"{wanted!r} is no id: an id is lower-case words joined by hyphens, such as {slugify(wanted) or 'a-b'}."
                )
            if unfit(wanted):
                raise UsageError(f"--id: {unfit(wanted)} Choose another.")
            if wanted in former:
                raise UsageError(f"{wanted!r} is an earlier id of another {kind}. Choose another with --id.")
            if wanted in taken:
                raise UsageError(f"There is another {kind} with the id {wanted!r}. Choose another with --id.")
            return wanted
        if not words.strip():
            raise UsageError(f"The {'name' if kind == 'entity' else 'title'} of the {kind} is empty.")
        base = _shortened(slugify(words))
        if not base:
            raise UsageError(f"No id can be made of {words!r}. Give one with --id, of a–z, 0–9 and hyphens.")
        free = (name for name in (base, *(f"{base}-{n}" for n in range(2, 10_000))) if name not in taken | former)
        return next(name for name in free if not unfit(name))

    def namesake(self, kind: str, name: str) -> str:
        """The id of a record that is called so, by its name, its title or an alias; "" where there is none."""
        folded = " ".join(name.split()).casefold()
        if kind == "entity":
            called = {e.id: {e.name, *(alias.text for alias in e.aliases)} for e in self.sources.entities}
        else:
            titled: dict[str, tuple[Article | Event | Briefing | OwnPage, ...]] = {
                "article": self.sources.articles,
                "event": self.sources.events,
                "briefing": self.sources.briefings,
                "page": self.sources.pages,
            }
            called = {record.id: {record.title} for record in titled[kind]}
        return next((known for known, names in called.items() if folded in {n.casefold() for n in names}), "")

    def file(self, kind: str, name: str) -> Path:
        return self.root / "content" / FOLDERS[kind] / name

    def list_named(self, kind: str, named: str) -> Path:
        """The list of a kind of records that a call names: a file in their folder, or below it."""
        shown, folder = f"content/{FOLDERS[kind]}/", self.file(kind, "")
        possible = f"Name a list in {shown}, such as mine.yml or north/mine.yml."
        path = Path(normpath(folder / named.removeprefix(shown)))
        if Path(realpath(folder)) not in Path(realpath(path)).parents:
            raise UsageError(f"--file: {named!r} does not lie in {shown}. {possible}")
        if not path.suffix and not named.endswith("/"):
            path = path.with_name(f"{path.name}.yml")
        if path.suffix.lower() not in METADATA:
            raise UsageError(f"--file: {named!r} is no YAML list, and a record can be put into no other file. {possible}")
        if passed_over(PurePath(relpath(path, folder)).as_posix()) or not path.name.isprintable():
            raise UsageError(f"--file: no build reads a file that is named {path.name!r}. {possible}")
        return path

    def write_record(self, kind: str, files: Mapping[Path, str]) -> list[Path]:
        """Writes the files of an article, a briefing or a page, which must not be there yet."""
        prove_files(self.config, kind, files)
        self.ensure_schema(kind)
        return [self.write_new(path, text) for path, text in files.items()]

    def write_new(self, path: Path, text: str) -> Path:
        """Writes a file that must not be there yet."""
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            raise UsageError(f"{path} exists already, and is left as it is. Choose another with --id.") from None
        return path

    def append(self, kind: str, path: Path, record: str) -> Path:
        """Puts a record at the end of a list, in a new file where there is none; whole, or not at all."""
        prove_item(self.config, kind, path, record)
        if not path.exists():
            self.ensure_schema(kind)
            depth = len(PurePath(relpath(path, self.root)).parts) - 1
            return self.write_new(path, schema_line(kind, depth) + record)
        text, problems = read_text(path, str(path), self.config.limits.article_bytes)
        if text is None:
            raise UsageError(f"{problems[0].location}: {problems[0].message} {problems[0].hint}")
        indent = next((line[: len(line) - len(line.lstrip())] for line in text.split("\n") if line.lstrip().startswith("- ")), "")
        added = "".join(f"{indent}{line}" if line.strip() else line for line in record.splitlines(keepends=True))
        before, _, problems = load_yaml(text, path.name)
        after, _, more = load_yaml(f"{text.rstrip()}\n{added}" if text.strip() else added, path.name)
        if has_errors([*problems, *more]) or not isinstance(after, list) or len(after) != len(before or ()) + 1:
            raise UsageError(f"{path} is no plain list that a record can be put after. Mend it, or name another file with --file.")
        self.ensure_schema(kind)
        _replace(path.resolve(), _longer(path.read_bytes(), added))
        return path

    def ensure_schema(self, kind: str) -> None:
        """Writes the schema that a new record names, where the site has none."""
        path = self.root / FOLDER / f"{kind}.json"
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            path.write_text(json.dumps(schema_of(kind), ensure_ascii=False, indent=1) + "\n", "utf-8")


def _shortened(slug: str) -> str:
    return slug if len(slug) <= LONGEST else slug[: LONGEST + 1].rpartition("-")[0] or slug[:LONGEST]


def _longer(content: bytes, added: str) -> bytes:
    """A file with words at its end: what is there stays as it is, its byte order mark and its kind of line ends too."""
    end = next((end for end in ("\r\n", "\n", "\r") if end.encode() in content), "\n")
    kept = content.decode("utf-8").rstrip()
    if kept.strip("\ufeff"):
        kept += end
    return (kept + added.replace("\n", end)).encode()


def _replace(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.tmp")
    try:
        beside.write_bytes(content)
        shutil.copymode(path, beside)
        beside.replace(path)
    except OSError as reason:
        beside.unlink(missing_ok=True)
        raise BriefgenError(f"{path} cannot be written: {reason.strerror}. It is as it was.") from reason


def quoted(text: str) -> str:
    """A text as YAML takes it whatever is in it: one line in double quotes."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


def prose(text: str, indent: str) -> str:
    """A text of several lines as YAML keeps them, for a key whose value may be indented so; one line in double quotes."""
    lines = text.strip("\n").splitlines()
    if len(lines) <= 1:
        return quoted(text)
    if lines[0].startswith((" ", "\t")):  # YAML would take that for the indentation
        return json.dumps("\n".join(lines), ensure_ascii=False)
    return "\n".join(["|-", *(f"{indent}{line}" if line.strip() else "" for line in lines)])


def listed(items: Iterable[str]) -> str:
    """A list on one line."""
    return f"[{', '.join(quoted(item) for item in items)}]"
