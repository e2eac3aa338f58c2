"""Assemble: annotated sources → Site. What knows each other: backlinks, timelines, accounts, briefings, topics, bibliography."""

from briefgen.assemble.alone import Alone
from briefgen.assemble.site import assemble, with_article
from briefgen.assemble.timelines import Telling, tellings, timeline_problems

__all__ = ["Alone", "Telling", "assemble", "tellings", "timeline_problems", "with_article"]
