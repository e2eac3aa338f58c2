"""An optional trained pipeline of spaCy (`nlp.model`), whose names are evidence in linking. It is loaded when a text needs it."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.config import SiteConfig
from briefgen.problems import ContentError, Location, Problem, error

if TYPE_CHECKING:
    from spacy.language import Language

_LONGEST = 1_000_000_000
"""Code points a text may have. spaCy's own limit guards against memory that the editor did not expect; `limits` does that here."""


@dataclass(frozen=True, slots=True)
class Trained:
    """A pipeline that is there: a package's name or a folder, the state it is in, and where the editor asked for it."""

    name: str
    folder: Path | None
    state: str
    where: Location

    def load(self) -> Language:
        """The pipeline, loaded once a process for each state. Raises ContentError for what spaCy cannot load."""
        try:
            return _loaded(str(self.folder or self.name), self.state)
        except (OSError, ValueError, TypeError, KeyError, ImportError, AttributeError) as reason:
            said = " ".join(str(reason).split())
            hint = "A pipeline needs the spaCy version it was made for: install it again, or take the line out."
            raise ContentError([error(self.where, f"The spaCy pipeline “{self.name}” cannot be loaded: {said}", hint)]) from None


def find_trained(config: SiteConfig) -> tuple[Trained | None, list[Problem]]:
    """The pipeline that site.yml names, as a package or as a folder beside it; a problem where there is none of that name."""
    name = config.nlp.model
    if name is None:
        return None, []
    where = config.where("nlp", "model")
    folder = config.root / name
    if (folder / "meta.json").is_file():
        return Trained(name, folder, _state(folder), where), []
    try:
        return Trained(name, None, metadata.version(name), where), []
    except (metadata.PackageNotFoundError, ValueError):
        pass
    if "/" in name or folder.is_dir():
        return None, [error(where, f"“{name}” holds no spaCy pipeline: there is no meta.json.", "Name the folder that was saved.")]
    hint = f"Install it with `python -m spacy download {name}`, or take the line out: briefgen needs none."
    return None, [error(where, f"The spaCy pipeline “{name}” is not installed.", hint)]


def _state(folder: Path) -> str:
    """What changes when a pipeline is trained or saved again."""
    seen = blake2b(digest_size=16)
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        state = file.stat()
        seen.update(f"{file.relative_to(folder).as_posix()}\0{state.st_size}\0{state.st_mtime_ns}\n".encode())
    return seen.hexdigest()


@cache
def _loaded(name: str, state: str) -> Language:
    import spacy

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # spaCy warns of every pipeline that another version has made
        nlp = spacy.load(Path(name) if Path(name).is_absolute() else name)
    nlp.max_length = _LONGEST
    return nlp
