"""Store: what builds keep to use again, in one SQLite file beside the site. Safe to delete, and safe under two builds at once.

An entry has a shelf, a name and a key. The key covers all that its value depends on, the code included: what is found under another
key is no answer. A name has one entry, so that a store is never much larger than what the last builds needed.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any

from briefgen.database import Database

FOLDER = ".briefgen"
"""The folder, beside site.yml, in which builds keep what they may use again."""
FILE = "store.sqlite"
BATCH = 1_000
"""Entries that are held in memory before they are written."""
SEAL = 8
"""Bytes of the digest that each entry has of itself."""
SPARE = 1_000
"""Entries beyond twice those in use that are let be."""

KeptEntry = tuple[str, bytes, bytes]
"""An entry of a shelf: its name, its key, its value."""

_ONE = "SELECT key, value FROM kept WHERE shelf = ? AND name = ?"
_ALL = "SELECT name, key, value FROM kept WHERE shelf = ?"
_NAMES = "SELECT name FROM kept WHERE shelf = ?"
_PUT = "INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)"
_DROP = "DELETE FROM kept WHERE shelf = ? AND name = ?"
_CLEAR = "DELETE FROM kept WHERE shelf = ?"


class Store:
    """What is kept for one site. Nothing that goes wrong here is an error of the build: it then makes everything afresh.

    `keeps`: whether it writes to the disk at all; if not, it only tells what is there. `lost` says that something could not be
    written.
    """

    def __init__(self, root: Path | None, *, keeps: bool = True, remembers: bool = False) -> None:
        """The store of the site in folder `root`; without one, nothing is kept. `remembers`: what is put is held in memory, for the
        builds of one process."""
        self.lost = False
        self.keeps = keeps
        self._remembers = remembers
        self._held: defaultdict[str, dict[str, tuple[bytes, bytes]]] = defaultdict(dict)
        self._values: defaultdict[str, dict[str, tuple[object, Any]]] = defaultdict(dict)
        self._database = Database(root / FOLDER / FILE if root else None, writes=keeps)
        self._waiting: list[tuple[str, str, bytes, bytes]] = []

    @property
    def rebuilt(self) -> bool:
        """Whether the file was damaged, and has been made anew."""
        return self._database.rebuilt

    def get(self, shelf: str, name: str, key: bytes) -> bytes | None:
        """The value of an entry, if it was kept under this key."""

        def find(db: sqlite3.Connection) -> bytes | None:
            row = db.execute(_ONE, (shelf, name)).fetchone()
            return _opened(shelf, name, *row) if row and row[0] == key else None

        held = self._held[shelf].get(name)
        if held is not None:
            return held[1] if held[0] == key else None
        return self._database.ask(find, None)

    def entry(self, shelf: str, name: str) -> tuple[bytes, bytes] | None:
        """The (key, value) that is kept under a name, whatever the key is."""

        def find(db: sqlite3.Connection) -> tuple[bytes, bytes] | None:
            row = db.execute(_ONE, (shelf, name)).fetchone()
            value = _opened(shelf, name, *row) if row else None
            return None if value is None else (row[0], value)

        return self._held[shelf].get(name) or self._database.ask(find, None)

    def holding(self, shelf: str, words: bytes) -> list[KeptEntry]:
        """Every (name, key, value) of a shelf whose value has these bytes in it."""
        found = self._rows(shelf, f"{_ALL} AND instr(value, ?)", words)
        return found + [(name, key, value) for name, (key, value) in self._held[shelf].items() if words in value]

    def entries(self, shelf: str) -> Iterator[KeptEntry]:
        """Every (name, key, value) of a shelf."""
        yield from self._rows(shelf, _ALL)
        yield from ((name, *entry) for name, entry in self._held[shelf].items())

    def _rows(self, shelf: str, question: str, *more: bytes) -> list[KeptEntry]:
        """What the file answers, but for entries of which memory has newer ones."""

        def find(db: sqlite3.Connection) -> list[KeptEntry]:
            rows = db.execute(question, (shelf, *more)).fetchall()
            opened = ((name, key, _opened(shelf, name, key, value)) for name, key, value in rows)
            return [(name, key, value) for name, key, value in opened if value is not None]

        none: list[KeptEntry] = []
        held = self._held[shelf]
        return [row for row in self._database.ask(find, none) if row[0] not in held]

    def put(self, shelf: str, name: str, key: bytes, value: bytes) -> None:
        """Keeps an entry in the place of what was kept under its name."""
        if self._remembers:
            self._held[shelf][name] = (key, value)
        elif self._database.may_write:
            self._waiting.append((shelf, name, key, _sealed(shelf, name, key, value)))
            if len(self._waiting) >= BATCH:
                self.flush()

    def recall(self, shelf: str, name: str, key: object) -> Any:
        """The value that was made of an entry, if this store remembers it under this key; else None."""
        found = self._values[shelf].get(name)
        return found[1] if found is not None and found[0] == key else None

    def remember(self, shelf: str, name: str, key: object, value: object) -> None:
        """Holds a value ready, in a store that lives on after a build."""
        if self._remembers:
            self._values[shelf][name] = (key, value)

    def drop(self, shelf: str, names: Collection[str]) -> None:
        """Forgets entries."""
        for remembered in (self._held[shelf], self._values[shelf]):
            for name in remembered.keys() & names:
                del remembered[name]
        self._database.change(_DROP, [(shelf, name) for name in names])

    def clear(self, shelf: str) -> None:
        """Forgets all entries of a shelf."""
        self._held[shelf].clear()
        self._values[shelf].clear()
        self._database.change(_CLEAR, [(shelf,)])

    def tidy(self, shelf: str, used: Collection[str]) -> None:
        """Forgets what this build did not use, once that is more than what it did: a deleted article's, another branch's."""

        def names(db: sqlite3.Connection) -> set[str]:
            return {name for (name,) in db.execute(_NAMES, (shelf,))}

        none: set[str] = set()
        there = self._database.ask(names, none) if self.keeps else none
        for known in (there, self._held[shelf].keys(), self._values[shelf].keys()):
            if len(known) > 2 * len(used) + SPARE:
                self.drop(shelf, known - set(used))

    def flush(self) -> None:
        """Writes what is waiting."""
        rows, self._waiting = self._waiting, []
        if rows:
            self.lost |= not self._database.change(_PUT, rows, make=True)

    def close(self) -> None:
        """Writes what is waiting, and lets go of the file."""
        self.flush()
        self._database.close()


def _sealed(shelf: str, name: str, key: bytes, value: bytes) -> bytes:
    """A value with the digest of its entry before it: a slip of the disk would otherwise be a wrong page, or no build at all."""
    return _seal(shelf, name, key, value) + value


def _opened(shelf: str, name: str, key: bytes, value: bytes) -> bytes | None:
    """The value of an entry; None where it is not what was put there."""
    if not (isinstance(name, str) and isinstance(key, bytes) and isinstance(value, bytes)):
        return None
    return value[SEAL:] if value[:SEAL] == _seal(shelf, name, key, value[SEAL:]) else None


def _seal(shelf: str, name: str, key: bytes, value: bytes) -> bytes:
    return blake2b(b"\0".join((shelf.encode(), name.encode("utf-8", "surrogatepass"), key, value)), digest_size=SEAL).digest()
