"""A text may begin and end anywhere: what is looked for beside a name need not be there."""

from __future__ import annotations

import re
from typing import Any

import pytest

from briefgen import Registry, annotate_text
from tests.linking import (
    test_bearers,
    test_clauses,
    test_families,
    test_firms,
    test_lands,
    test_named_after,
    test_namesakes,
    test_strangers,
    test_teams,
    test_things_of_people,
    test_whole_names,
)

TABLES = (
    test_bearers, test_clauses, test_families, test_firms, test_lands, test_named_after, test_namesakes, test_strangers,
    test_teams, test_things_of_people, test_whole_names,
)  # fmt: skip
MARKED = re.compile(r"\[([^\]]+)\]\([\w-]+\)")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__.rpartition(".")[2])
def test_a_text_may_begin_and_end_at_any_word(table: Any) -> None:
    for marked, entities, *_ in (*table.CASES, *getattr(table, "OFFERED", ())):
        text, registry = MARKED.sub(r"\1", marked), Registry(entities)
        for word in re.finditer(r"\w+", text):
            for part in (text[: word.start()], text[: word.end()], text[word.start() :]):
                found = annotate_text(part, entities=registry, date="2025-03-12")
                assert all(0 <= m.start < m.end <= len(part) and m.text == part[m.start : m.end] for m in found.mentions)
