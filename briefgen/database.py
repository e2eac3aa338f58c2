"""The SQLite file of a site's store: opened when it is first needed, thrown away when it is damaged, let be when it is not ours.

Nothing that goes wrong with it is an error of the build, which then makes everything afresh.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

SCHEMA = 2
PATIENCE = 10.0
"""Seconds to wait for another build that writes at this moment; after them a build goes on without what it could not save."""

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_TABLE = "CREATE TABLE kept (shelf TEXT, name TEXT, key BLOB, value BLOB, PRIMARY KEY (shelf, name))"


class Database:
    """A table of entries, called `kept`, in one file. `rebuilt` says that the file was damaged and has been thrown away.

    `writes`: whether anything may be changed on the disk; if not, what is there is read at most.
    """

    def __init__(self, file: Path | None, *, writes: bool) -> None:
        """That of a file, which may not be there yet; None for one that is always empty."""
        self.rebuilt = False
        self._writes = writes
        self._file = file
        self._process = os.getpid()
        self._db: sqlite3.Connection | None = None

    @property
    def may_write(self) -> bool:
        """Whether what is given to it can be kept, as far as is known."""
        return self._writes and self._file is not None

    def ask(self, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """What some work with the file gives; `otherwise` where there is none, or where it cannot be used."""
        return self._safely(work, otherwise, make=False)

    def change(self, statement: str, rows: Sequence[tuple[object, ...]], *, make: bool = False) -> bool:
        """One statement for many rows: all of them, or none. Whether it was done; `make`: the file too, where there is none."""
        return self._writes and self._safely(lambda db: _in_one(db, statement, rows), False, make)

    def close(self) -> None:
        """Lets go of the file; the next question opens it again."""
        if self._db is not None:
            with suppress(sqlite3.Error):
                self._db.close()
        self._db = None

    def _safely(self, work: Callable[[sqlite3.Connection], T], otherwise: T, make: bool) -> T:
        """A damaged file is thrown away. Where it cannot be used at all, the build goes on without, as does a process that was
        forked: SQLite's connections may not be taken over."""
        if os.getpid() != self._process:
            return otherwise
        try:
            db = self._connected(make)
            return work(db) if db is not None else otherwise
        except sqlite3.DatabaseError as failure:
            if _code(failure) in _DAMAGED:
                self._throw_away()
            elif _code(failure) not in _BUSY:
                self._give_up()
        except UnicodeDecodeError:  # what SQLite itself says of a damaged file
            self._throw_away()
        except OSError:
            self._give_up()
        return otherwise

    def _connected(self, make: bool) -> sqlite3.Connection | None:
        if self._db is None and self._file is not None and (make or os.path.lexists(self._file)):
            self._file.parent.mkdir(exist_ok=True)
            if os.path.lexists(self._file) and not stat.S_ISREG(self._file.lstat().st_mode):
                self._give_up()  # a link may lead to a database of somebody else's
                return None
            self._db = sqlite3.connect(self._file, timeout=PATIENCE, isolation_level=None)
            self._db.execute("PRAGMA synchronous = NORMAL")
            if not _is_ours(self._db) and not (self._writes and _made_ours(self._db)):
                self._give_up()
        return self._db

    def _give_up(self) -> None:
        self.close()
        self._file = None

    def _throw_away(self) -> None:
        self.close()
        self.rebuilt = self._writes
        if not self._writes:
            self._file = None
        elif self._file is not None:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
                self._file.with_name(f"{self._file.name}-journal").unlink(missing_ok=True)


def _is_ours(db: sqlite3.Connection) -> bool:
    version: tuple[int] = db.execute("PRAGMA user_version").fetchone()
    return version == (SCHEMA,)


def _made_ours(db: sqlite3.Connection) -> bool:
    """An empty table, in the place of what another version left; false for a database of somebody else's, which is let be."""
    db.execute("BEGIN IMMEDIATE")
    if not _is_ours(db):  # another build may have made it meanwhile
        if db.execute("SELECT 1 FROM sqlite_master WHERE tbl_name != 'kept'").fetchone():
            return False  # and what was begun ends with the connection
        db.execute("DROP TABLE IF EXISTS kept")
        db.execute(_TABLE)
        db.execute(f"PRAGMA user_version = {SCHEMA}")
    db.execute("COMMIT")
    return True


def _in_one(db: sqlite3.Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> bool:
    db.execute("BEGIN IMMEDIATE")
    try:
        db.executemany(statement, rows)
    except BaseException:
        with suppress(sqlite3.Error):
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
    return True


def _code(failure: sqlite3.DatabaseError) -> int:
    """What went wrong, without what SQLite tells of it in further bits."""
    code: int = getattr(failure, "sqlite_errorcode", 0)
    return code & 0xFF
