"""What a build was made of and what it made: by it the next one knows, before it loads anything, that there is nothing to do."""

from __future__ import annotations

import sys
from functools import cache
from hashlib import blake2b
from pathlib import Path

PACKAGE = Path(__file__).parent


@cache
def software() -> str:
    """The digest of the code that builds: briefgen's own, by content, and the versions of Python and of all that is installed."""
    seen = blake2b(digest_size=16)
    seen.update(sys.version.encode())
    for file in sorted(PACKAGE.rglob("*.py")):
        seen.update(file.relative_to(PACKAGE).as_posix().encode() + b"\0" + file.read_bytes())
    for folder in sys.path:
        if folder.endswith(("site-packages", "dist-packages")) and Path(folder).is_dir():
            installed = sorted(path.name for path in Path(folder).glob("*.*-info"))
            seen.update("\n".join(installed).encode())
    return seen.hexdigest()
