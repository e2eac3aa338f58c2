"""What lies in the folders of a site and is no part of it: files that text editors and systems leave there."""

from __future__ import annotations

TEMPORARY = (
    ".swp", ".swx", ".swo", ".tmp", ".temp", ".bak", "~", ".orig", ".rej", ".part", ".crdownload", "___jb_tmp___", "___jb_old___",
)  # fmt: skip
"""Endings of the files that programs write on their way to the one that is saved, or leave beside it."""

LOCKS, AUTOSAVE = (".#", "~$", ".~lock."), "#"
"""What the names of files begin with by which Emacs, Word and LibreOffice lock another, its user's name in them; and those of
Emacs's unsaved text, `#a.css#`."""

NOT_STATIC = frozenset([".git", ".DS_Store", "Thumbs.db", "desktop.ini"])
"""What systems leave in folders, and no site publishes."""

SECRETS = frozenset([".env", ".netrc", ".npmrc", ".pypirc", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519"])
KEYS = (".pem", ".p12", ".pfx", ".ppk", ".kdbx")
"""Files, and endings of files, that hold passwords or keys by custom: they are never published."""


def is_secret(name: str) -> bool:
    return name in SECRETS or name.startswith(".env.") or name.lower().endswith(KEYS)


def is_left_over(name: str) -> bool:
    """Whether a file of this name is a text editor's own: it goes by itself, and may hold what nobody has saved."""
    is_autosave = len(name) > 2 and name.startswith(AUTOSAVE) and name.endswith(AUTOSAVE)
    return is_autosave or name.startswith(LOCKS) or name.endswith(TEMPORARY)
