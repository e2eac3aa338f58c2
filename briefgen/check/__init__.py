"""Check: the made pages → problems an editor should know before anybody else sees them."""

from briefgen.check.pages import check

__all__ = ["check"]
