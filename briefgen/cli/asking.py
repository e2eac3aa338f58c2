"""Whether there is somebody to ask."""

from __future__ import annotations

import sys


def at_terminal() -> bool:
    """Whether answers can be typed."""
    return sys.stdin.isatty()
