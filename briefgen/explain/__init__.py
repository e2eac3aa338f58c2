"""Explain: why briefgen does what it does: how an article was read, and which settings are in force."""

from briefgen.explain.article import Explanation, explain_article
from briefgen.explain.settings import Setting, settings_in_force

__all__ = ["Explanation", "Setting", "explain_article", "settings_in_force"]
