"""Store: what builds keep to use again, in one SQLite file beside the site. Safe to delete, and safe under two builds at once.

An entry has a shelf, a name and a key. The key covers all that its value depends on, the code included: what is found under another
key is no answer. A name has one entry, so that a store is never much larger than what the last builds needed.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

T = TypeVar("T")

FOLDER = ".briefgen"
"""The folder, beside site.yml, in which builds keep what they may use again."""
FILE = "store.sqlite"
LOCK = "lock"
"""The file of which builds lock a byte for each output folder."""
SCHEMA = 2
PATIENCE = 10.0
"""Seconds to wait for another build that writes at this moment; after them a build goes on without what it could not save."""
BATCH = 1_000
"""Entries that are held in memory before they are written."""
SEAL = 8
"""Bytes of the digest that each entry has of itself."""
SPARE = 1_000
"""Entries beyond twice those in use that are let be."""

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_TABLE = "CREATE TABLE kept (shelf TEXT, name TEXT, key BLOB, value BLOB, PRIMARY KEY (shelf, name))"
Row = tuple[str, str, bytes, bytes]


class Store:
    """What is kept for one site. Nothing that goes wrong here is an error of the build: it then makes everything afresh.

    `keeps`: whether it writes to the disk at all; if not, it only tells what is there. `rebuilt` says that the file was damaged and
    has been made anew, `lost` that something could not be written.
    """

    def __init__(self, root: Path | None, *, keeps: bool = True, remembers: bool = False) -> None:
        """The store of the site in folder `root`; without one, nothing is kept. `remembers`: what is put is held in memory, for the
        builds of one process."""
        self.rebuilt = False
        self.lost = False
        self.keeps = keeps
        self._remembers = remembers
        self._held: defaultdict[str, dict[str, tuple[bytes, bytes]]] = defaultdict(dict)
        self._values: defaultdict[str, dict[str, tuple[object, Any]]] = defaultdict(dict)
        self._file = root / FOLDER / FILE if root else None
        self._process = os.getpid()
        self._db: sqlite3.Connection | None = None
        self._waiting: list[Row] = []

    def get(self, shelf: str, name: str, key: bytes) -> bytes | None:
        """The value of an entry, if it was kept under this key."""

        def find(db: sqlite3.Connection) -> bytes | None:
            row = db.execute("SELECT key, value FROM kept WHERE shelf = ? AND name = ?", (shelf, name)).fetchone()
            return _opened(shelf, name, *row) if row and row[0] == key else None

        held = self._held[shelf].get(name)
        if held is not None:
            return held[1] if held[0] == key else None
        return self._safely(find, None)

    def entry(self, shelf: str, name: str) -> tuple[bytes, bytes] | None:
        """The (key, value) that is kept under a name, whatever the key is."""

        def find(db: sqlite3.Connection) -> tuple[bytes, bytes] | None:
            row = db.execute("SELECT key, value FROM kept WHERE shelf = ? AND name = ?", (shelf, name)).fetchone()
            value = _opened(shelf, name, *row) if row else None
            return None if value is None else (row[0], value)

        return self._held[shelf].get(name) or self._safely(find, None)

    def holding(self, shelf: str, words: bytes) -> list[tuple[str, bytes, bytes]]:
        """Every (name, key, value) of a shelf whose value has these bytes in it."""

        def find(db: sqlite3.Connection) -> list[tuple[str, bytes, bytes]]:
            rows = db.execute("SELECT name, key, value FROM kept WHERE shelf = ? AND instr(value, ?)", (shelf, words)).fetchall()
            opened = ((name, key, _opened(shelf, name, key, value)) for name, key, value in rows)
            return [(name, key, value) for name, key, value in opened if value is not None]

        none: list[tuple[str, bytes, bytes]] = []
        held = self._held[shelf]
        found = [entry for entry in self._safely(find, none) if entry[0] not in held]
        return found + [(name, key, value) for name, (key, value) in held.items() if words in value]

    def entries(self, shelf: str) -> Iterator[tuple[str, bytes, bytes]]:
        """Every (name, key, value) of a shelf."""

        def find(db: sqlite3.Connection) -> list[tuple[str, bytes, bytes]]:
            rows = db.execute("SELECT name, key, value FROM kept WHERE shelf = ?", (shelf,)).fetchall()
            opened = ((name, key, _opened(shelf, name, key, value)) for name, key, value in rows)
            return [(name, key, value) for name, key, value in opened if value is not None]

        none: list[tuple[str, bytes, bytes]] = []
        held = self._held[shelf]
        yield from (entry for entry in self._safely(find, none) if entry[0] not in held)
        yield from ((name, *entry) for name, entry in held.items())

    def put(self, shelf: str, name: str, key: bytes, value: bytes) -> None:
        """Keeps an entry in the place of what was kept under its name."""
        if self._remembers:
            self._held[shelf][name] = (key, value)
        elif self._file is not None and self.keeps:
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
        gone = [(shelf, name) for name in names]
        if self.keeps:
            self._safely(lambda db: _in_one(db, "DELETE FROM kept WHERE shelf = ? AND name = ?", gone), False)

    def clear(self, shelf: str) -> None:
        """Forgets all entries of a shelf."""
        self._held[shelf].clear()
        if self.keeps:
            self._safely(lambda db: _in_one(db, "DELETE FROM kept WHERE shelf = ?", [(shelf,)]), False)

    def tidy(self, shelf: str, used: Collection[str]) -> None:
        """Forgets what this build did not use, once that is more than what it did: a deleted article's, another branch's."""

        def names(db: sqlite3.Connection) -> set[str]:
            return {name for (name,) in db.execute("SELECT name FROM kept WHERE shelf = ?", (shelf,))}

        none: set[str] = set()
        there = self._safely(names, none) if self.keeps else none
        if len(there) > 2 * len(used) + SPARE:
            self.drop(shelf, there.difference(used))
        for remembered in (self._held[shelf], self._values[shelf]):
            if len(remembered) > 2 * len(used) + SPARE:
                for name in remembered.keys() - used:
                    del remembered[name]

    def flush(self) -> None:
        """Writes what is waiting."""
        rows, self._waiting = self._waiting, []
        if rows:
            statement = "INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)"
            self.lost |= not self._safely(lambda db: _in_one(db, statement, rows), False, make=True)

    def close(self) -> None:
        self.flush()
        self._disconnect()

    def _safely(self, work: Callable[[sqlite3.Connection], T], otherwise: T, make: bool = False) -> T:
        """Does some work with the file. A damaged one is thrown away; where it cannot be used at all, the build goes on without, as
        does a process that was forked: SQLite's connections may not be taken over."""
        if os.getpid() != self._process:
            return otherwise
        try:
            db = self._connected(make)
            return work(db) if db is not None else otherwise
        except sqlite3.DatabaseError as failure:
            if getattr(failure, "sqlite_errorcode", 0) & 0xFF in _DAMAGED:
                self._throw_away()
            elif not _is_busy(failure):
                self._disconnect()
                self._file = None
        except UnicodeDecodeError:  # what SQLite itself says of a damaged file
            self._throw_away()
        except OSError:
            self._file = None
        return otherwise

    def _connected(self, make: bool) -> sqlite3.Connection | None:
        if self._db is None and self._file is not None and (make or os.path.lexists(self._file)):
            self._file.parent.mkdir(exist_ok=True)
            if os.path.lexists(self._file) and not stat.S_ISREG(self._file.lstat().st_mode):
                self._file = None  # a link may lead to a database of somebody else's
                return None
            self._db = sqlite3.connect(self._file, timeout=PATIENCE, isolation_level=None)
            self._db.execute("PRAGMA synchronous = NORMAL")
            if self._db.execute("PRAGMA user_version").fetchone() != (SCHEMA,):
                if not self.keeps:
                    self._disconnect()
                    self._file = None
                    return None
                if not self._found(self._db):
                    self._disconnect()
                    self._file = None
        return self._db

    def _found(self, db: sqlite3.Connection) -> bool:
        """An empty table, in the place of what another version left; false for a database of somebody else's, which is let be."""
        db.execute("BEGIN IMMEDIATE")
        if db.execute("PRAGMA user_version").fetchone() != (SCHEMA,):
            if db.execute("SELECT 1 FROM sqlite_master WHERE tbl_name != 'kept'").fetchone():
                return False  # and what was begun ends with the connection
            db.execute("DROP TABLE IF EXISTS kept")
            db.execute(_TABLE)
            db.execute(f"PRAGMA user_version = {SCHEMA}")
        db.execute("COMMIT")
        return True

    def _throw_away(self) -> None:
        self._disconnect()
        self.rebuilt = self.keeps
        if not self.keeps:
            self._file = None
        elif self._file is not None:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
                self._file.with_name(f"{FILE}-journal").unlink(missing_ok=True)

    def _disconnect(self) -> None:
        if self._db is not None:
            with suppress(sqlite3.Error):
                self._db.close()
        self._db = None


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


@contextmanager
def locked(root: Path, output: Path, shared: bool = True) -> Iterator[None]:
    """Keeps other builds of one output folder waiting: what one of them found standing, the other must not write meanwhile.

    An output folder that is not `shared` needs no lock. Where the disk has no locks, or the system none of this kind (Windows),
    nobody waits.
    """
    with ExitStack() as stack:
        if shared and (root / "site.yml").is_file():
            with suppress(ImportError, OSError):
                import fcntl

                (root / FOLDER).mkdir(exist_ok=True)
                file = stack.enter_context(_to_lock(root / FOLDER / LOCK))
                place = int.from_bytes(blake2b(os.fsencode(output.resolve()), digest_size=4).digest()) >> 1
                fcntl.lockf(file, fcntl.LOCK_EX, 1, place)
        yield


def _to_lock(lock: Path) -> BinaryIO:
    """The file to lock, as it is. Raises OSError for a link, which may lead to somebody's file, and for what is no file."""
    number = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK, 0o666)
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise OSError("no file to lock")
    return os.fdopen(number, "r+b")


def _is_busy(failure: sqlite3.DatabaseError) -> bool:
    return getattr(failure, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _in_one(db: sqlite3.Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> bool:
    """One statement for many rows: all of them, or none."""
    db.execute("BEGIN IMMEDIATE")
    try:
        db.executemany(statement, rows)
    except BaseException:
        with suppress(sqlite3.Error):
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
    return True
