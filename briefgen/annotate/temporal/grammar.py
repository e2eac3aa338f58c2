"""The grammar at work: patterns compiled to tries over word classes, and the matches that begin at a word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from typing import Any

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.periods import PARTS
from briefgen.annotate.temporal.productions import GROUPS, SLOTS

Slots = dict[str, Any]
Pair = tuple[bool, frozenset[str]]
_NONE: Pair = (False, frozenset())
Chain = tuple[Any, ...] | None
"""Slots as they are gathered: (the chain before, name, value)."""


@dataclass(slots=True)
class Node:
    """What may come next: `edges` by class with the slot it fills, `calls` of parts and groups, `ends` of productions."""

    edges: dict[str, dict[str, Node]] = field(default_factory=dict)
    calls: dict[tuple[str, bool], Node] = field(default_factory=dict)
    ends: list[tuple[int, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Match:
    """A production that fits the words up to `end`; `order` is its line in the grammar."""

    end: int
    order: int
    rule: str
    slots: Slots


def _sequences(pattern: str) -> Iterator[tuple[tuple[str, str], ...]]:
    """Every sequence of (class, slot) that a pattern stands for; a call keeps its brackets."""
    choices: list[list[tuple[str, str] | None]] = []
    for item in pattern.split():
        optional = item.startswith("?")
        bare = item[1:] if optional else item
        if bare.startswith("<"):
            options: list[tuple[str, str] | None] = [(bare, "")]
        else:
            symbols, _, slot = bare.partition(":")
            options = [
                (symbol, slot or (SLOTS.get(symbol, symbol.lower()) if symbol[0].isupper() else ""))
                for symbol in symbols.split("|")
            ]
        choices.append([*options, None] if optional else options)
    for sequence in product(*choices):
        yield tuple(symbol for symbol in sequence if symbol is not None)


def _grow(root: Node, pattern: str, order: int, rule: str) -> None:
    for sequence in _sequences(pattern):
        node = root
        for symbol, slot in sequence:
            if symbol.startswith("<"):
                node = node.calls.setdefault((symbol.strip("<*>"), symbol.startswith("<*")), Node())
            else:
                node = node.edges.setdefault(symbol, {}).setdefault(slot, Node())
        node.ends.append((order, rule))


@cache
def _tries() -> tuple[dict[str, Node], dict[str, frozenset[str]], dict[str, Pair]]:
    """The trie of each part and group, the classes that each may begin with, and the pairs that a whole expression may."""
    tries: dict[str, Node] = {}
    for name, patterns in PARTS.items():
        tries[name] = Node()
        for order, pattern in enumerate(patterns):
            _grow(tries[name], pattern, order, "")
    for name, productions in GROUPS.items():
        tries[name] = Node()
        for order, (rule, pattern) in enumerate(productions):
            _grow(tries[name], pattern, order, rule)
    firsts: dict[str, frozenset[str]] = {}

    def first(name: str) -> frozenset[str]:
        if name not in firsts:
            node = tries[name]
            firsts[name] = frozenset(node.edges).union(*(first(called) for called, _ in node.calls))
        return firsts[name]

    for name in tries:
        first(name)
    return tries, firsts, _pairs(tries, firsts, "top")


def _pairs(tries: dict[str, Node], firsts: dict[str, frozenset[str]], name: str) -> dict[str, Pair]:
    """For each class that a group may begin with: whether it may be all, and the classes that may come second."""
    pairs: dict[str, Pair] = {}

    def put(key: str, nodes: Iterable[Node]) -> None:
        alone, second = pairs.get(key, (False, frozenset()))
        for node in nodes:
            alone = alone or bool(node.ends)
            second = second.union(node.edges, *(firsts[called] for called, _ in node.calls))
        pairs[key] = alone, second

    for key, branches in tries[name].edges.items():
        put(key, branches.values())
    for (called, _), below in tries[name].calls.items():
        for key, (ends, second) in _pairs(tries, firsts, called).items():
            put(key, [below] if ends else [])
            pairs[key] = pairs[key][0], pairs[key][1] | second
    return pairs


class Parser:
    """Reads the words of one sentence; what a part or a group matches at a word is found once."""

    __slots__ = ("firsts", "found", "pairs", "tries", "words")

    def __init__(self, words: list[Word]) -> None:
        self.words = words
        self.tries, self.firsts, self.pairs = _tries()
        self.found: dict[tuple[str, int], list[tuple[int, int, str, Chain]]] = {}

    def starts(self, at: int) -> bool:
        """Whether a time expression may begin at a word, as far as it and the next one show: for most words none can."""
        after = self.words[at + 1].keys if at + 1 < len(self.words) else ()
        for key in self.words[at].keys:
            alone, second = self.pairs.get(key, _NONE)
            if alone or not second.isdisjoint(after):
                return True
        return False

    def matches(self, at: int) -> list[Match]:
        """Every time expression that begins at a word, the longest first."""
        found = self._match("top", at)
        found.sort(key=lambda m: (-m[0], m[1]))
        return [Match(end, order, rule, _slots(chain)) for end, order, rule, chain in found]

    def _match(self, name: str, at: int) -> list[tuple[int, int, str, Chain]]:
        found = self.found.get((name, at))
        if found is None:
            found = self.found[name, at] = []
            self._walk(self.tries[name], at, None, found)
        return found

    def _walk(self, node: Node, at: int, chain: Chain, out: list[tuple[int, int, str, Chain]]) -> None:
        for order, rule in node.ends:
            out.append((at, order, rule, chain))
        if at >= len(self.words):
            return
        word = self.words[at]
        for key in word.keys:
            branches = node.edges.get(key)
            if branches is not None:
                for slot, below in branches.items():
                    self._walk(below, at + 1, (chain, slot, word.values.get(key)) if slot else chain, out)
        for (name, whole), below in node.calls.items():
            if self.firsts[name].isdisjoint(word.keys):
                continue
            for end, _, rule, inner in self._match(name, at):
                self._walk(below, end, (chain, "inner", (rule, inner, at, end)) if whole else _joined(chain, inner), out)


def _joined(chain: Chain, more: Chain) -> Chain:
    if more is None:
        return chain
    before, slot, value = more
    return (_joined(chain, before), slot, value)


def _slots(chain: Chain) -> Slots:
    """The gathered slots in order; a name that is taken gets a “2”. A whole expression within is (rule, slots)."""
    links = []
    while chain is not None:
        chain, slot, value = chain
        links.append((slot, value))
    slots: Slots = {}
    for slot, value in reversed(links):
        while slot in slots:
            slot += "2"
        slots[slot] = (value[0], _slots(value[1])) if slot == "inner" else value
    return slots
