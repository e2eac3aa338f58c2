"""Explain: why briefgen does what it does: how an article was read, which names were not linked, which settings are in force."""

from briefgen.explain.article import Explanation, explain_article
from briefgen.explain.settings import Setting, settings_in_force
from briefgen.explain.unlinked import Unlinked, UnlinkedName, explain_unlinked

__all__ = ["Explanation", "Setting", "Unlinked", "UnlinkedName", "explain_article", "explain_unlinked", "settings_in_force"]
