"""Timelines: candidates from sentences, joined with the editor's events, and the selections that pages show."""

from briefgen.assemble.timelines.candidates import candidates
from briefgen.assemble.timelines.entries import build_entries
from briefgen.assemble.timelines.views import Entries, timeline

__all__ = ["Entries", "build_entries", "candidates", "timeline"]
