"""Annotate: text → spans. Mentions of the registry's entities, time expressions, and the passages that quotes point to."""

from briefgen.annotate.annotator import annotate_prose
from briefgen.annotate.context import Context
from briefgen.annotate.linking import Matcher
from briefgen.annotate.stage import annotate
from briefgen.annotate.text import from_string

__all__ = ["Context", "Matcher", "annotate", "annotate_prose", "from_string"]
