"""What the program is that builds: its code, what is installed beside it, and its theme."""

from __future__ import annotations

import sys
from functools import cache
from hashlib import blake2b
from pathlib import Path

from briefgen.states import below

PACKAGE = Path(__file__).parent


def default_theme() -> Path:
    """The theme in the installed package; in a checkout, the folder beside it."""
    packaged = PACKAGE / "templates"
    return packaged if packaged.is_dir() else PACKAGE.parent / "templates"


@cache
def software() -> str:
    """The digest of the code that builds: briefgen's own, by content, and the versions of Python and of all that is installed."""
    seen = blake2b(digest_size=16)
    seen.update(sys.version.encode())
    for path in below(str(PACKAGE)):
        if path.endswith(".py"):
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - hundreds of files, each time that there is nothing to do
                seen.update(path[len(str(PACKAGE)) :].encode() + b"\0" + file.readall())
    for folder in sys.path:
        if folder.endswith(("site-packages", "dist-packages")) and Path(folder).is_dir():
            installed = sorted(path.name for path in Path(folder).glob("*.*-info"))
            seen.update("\n".join(installed).encode())
    return seen.hexdigest()
