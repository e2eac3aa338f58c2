"""Assemble: annotated sources → Site. What knows each other: backlinks, timelines, accounts, briefings, topics, bibliography."""

from briefgen.assemble.site import assemble

__all__ = ["assemble"]
