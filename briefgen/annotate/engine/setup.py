"""Python-Markdown with the extensions that articles have, and with what is read otherwise here."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import unescape
from string import punctuation

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.smarty import punctClass
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import SimpleTagInlineProcessor, SubstituteTagInlineProcessor

from briefgen.annotate.engine.addresses import ADDRESS, BareAddress
from briefgen.annotate.engine.blocks import Headings, TablesBehindWords
from briefgen.annotate.engine.images import Figures, TitledImages
from briefgen.annotate.engine.lists import add_lists
from briefgen.annotate.engine.trees import AlignedCells, ClosingQuotes, MarkRawHtml, PlainWords

NAMED = ("abbr", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html", "toc", "smarty")
STRUCK = r"()(?<!~)~~(?!~)(?=\S)(.{1,5000}?)(?<=\S)(?<!~)~~(?!~)"
"""Words that are struck out, as GitHub has it; so many that what is never closed takes no more than a moment."""

TypeRule = tuple[re.Pattern[str], Sequence[int | str], frozenset[str]]
"""What a rule for quotes, dashes and dots replaces, by what, and the quotes without which it does nothing."""


def engine(is_plain: Callable[[str], bool]) -> Markdown:
    """The engine. `is_plain` says of words that it would leave them as they are.

    What the author writes as HTML comes out with a private mark on each tag. Words of headings, items and cells that have no syntax
    are not looked at again where nothing beside them can change them. An address that stands in prose as it is becomes a link, and
    none of its quotes, dashes or dots is changed; in a text with links in HTML, which may be around it, it stays words.
    """
    extensions: list[str | Extension] = [*NAMED, TableExtension(use_align_attribute=True)]
    made = Markdown(extensions=extensions, output_format="html")
    made.ESCAPED_CHARS = list(punctuation)  # as CommonMark has it; the engine knows some of them
    add_lists(made.parser)
    made.parser.blockprocessors.register(Headings(made.parser), "hashheader", 70)
    made.parser.blockprocessors.register(TablesBehindWords(made.parser), "tables_behind_words", 11)
    trees = made.treeprocessors
    trees.register(PlainWords(made, is_plain), "plain_words", 25)  # before the engine's own, which is at 20
    trees.register(ClosingQuotes(made), "closing_quotes", 15)  # between the engine's own and its typography
    trees.register(AlignedCells(made), "aligned_cells", 7.5)  # behind attributes in braces (8), before typography (6)
    trees.register(Figures(made), "figures", 7)
    inline = made.inlinePatterns
    inline.register(TitledImages(made), "image_link", 150)  # in the place of the engine's own
    inline.register(SubstituteTagInlineProcessor(r"\\\n", "br"), "backslash_break", 99)  # behind escaped signs (180)
    inline.register(BareAddress(ADDRESS, made), "bare_address", 85)  # after HTML (90), before emphasis (60)
    inline.register(SimpleTagInlineProcessor(STRUCK, "del"), "struck_out", 55)
    made.postprocessors.register(MarkRawHtml(made), "raw_html", 30)
    return made


def type_rules(made: Markdown) -> Sequence[TypeRule]:
    """The engine's rules for quotes, dashes and dots."""
    rules = made.treeprocessors["smarty"].inlinePatterns  # type: ignore[attr-defined]
    return tuple(
        (
            rule.compiled_re,
            tuple(part if isinstance(part, int) else unescape(part) for part in rule.replace),
            frozenset(sign for sign in "\"'" if sign in rule.pattern.replace(punctClass, "")),
        )
        for rule in rules
    )
