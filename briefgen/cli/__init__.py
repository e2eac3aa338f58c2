"""argv → exit code. All printing is in this room; nothing else prints.

Each command is thin: it reads its options, calls one function of another room and says what came of it.
"""

from briefgen.cli import adding, building, looking, preview, recoding, writing
from briefgen.cli.group import cli

__all__ = ["adding", "building", "cli", "looking", "preview", "recoding", "writing"]
