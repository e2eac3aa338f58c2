"""Timelines: candidates from sentences, joined with the editor's events, and the selections that pages show."""

from briefgen.assemble.timelines.entries import build_entries
from briefgen.assemble.timelines.overrides import timeline_problems
from briefgen.assemble.timelines.tellings import Telling, tellings
from briefgen.assemble.timelines.told import Told
from briefgen.assemble.timelines.views import Entries, found_again, timeline

__all__ = ["Entries", "Telling", "Told", "build_entries", "found_again", "tellings", "timeline", "timeline_problems"]
