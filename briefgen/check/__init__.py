"""Check: the made pages → problems an editor should know before anybody else sees them."""

from briefgen.check.facts import Link, PageFacts, facts_again, plain
from briefgen.check.pages import check, facts_of, found_in

__all__ = ["Link", "PageFacts", "check", "facts_again", "facts_of", "found_in", "plain"]
