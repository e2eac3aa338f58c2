"""Check: the made pages → problems an editor should know before anybody else sees them."""

from briefgen.check.facts import PageFacts, plain
from briefgen.check.pages import check, facts_of, found_in

__all__ = ["PageFacts", "check", "facts_of", "found_in", "plain"]
