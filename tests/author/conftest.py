"""The same small site as for the commands."""

from tests.cli.conftest import site, starter

__all__ = ["site", "starter"]
