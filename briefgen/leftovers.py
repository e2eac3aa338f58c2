"""What lies in the folders of a site and is no part of it: files that text editors and systems leave there."""

from __future__ import annotations

TEMPORARY = (
    ".swp", ".swx", ".swo", ".tmp", ".temp", ".bak", "~", ".orig", ".part", ".crdownload", "___jb_tmp___", "___jb_old___",
)  # fmt: skip
"""Endings of the files that programs write on their way to the one that is saved, or leave beside it."""

NOT_STATIC = frozenset([".git", ".DS_Store", "Thumbs.db", "desktop.ini"])
"""What systems leave in folders, and no site publishes."""
