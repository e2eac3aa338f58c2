"""The lock of an output folder: what one build found standing, another must not write meanwhile."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO

from briefgen.store import FOLDER

LOCK = "lock"
"""The file, in the store's folder, of which builds lock a byte for each output folder."""


@contextmanager
def locked(root: Path, output: Path, shared: bool = True) -> Iterator[None]:
    """Keeps other builds of one output folder waiting, those of the site in folder `root`.

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
