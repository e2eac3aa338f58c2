"""Entity linking: the names of the registry found in a text, each with its reason; what was not linked, too."""

from briefgen.annotate.linking.matcher import Matcher

__all__ = ["Matcher"]
