"""Saved web pages → Markdown, and what they say of themselves. The one room that takes HTML of others apart."""

from briefgen.author.web.page import WebPage, read_page

__all__ = ["WebPage", "read_page"]
