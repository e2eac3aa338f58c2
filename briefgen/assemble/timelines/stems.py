"""Words cut to their stems, and how alike two sentences are by the stems they share: TF-IDF and the cosine."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from heapq import nlargest

from briefgen.assemble.timelines.vocabulary import IRREGULAR

STOP = frozenset(
    (
        "a about after again against all also am an and any are as at back be because been before being between both but by can "
        "could did do does "
        "down during each few for from further had has have having he her here hers him his how i if in into is it its just like "
        "made many may "
        "might more most much must my new no nor not now of off on once one only or other our out over own per said same say "
        "says she should "
        "since so some such than that the their them then there these they this those though through to too under until up upon "
        "very was we "
        "were what when where which while who whom whose why will with within without would year years you your two first last "
        "mr ms mrs"
    ).split()
)
_BASE = {form: verb for verb, forms in IRREGULAR.items() for form in forms.split()}
_WORD = re.compile(r"[^\W_]+(?:\.\d+|,\d{3})*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
INFLECTED = frozenset(("ed", "ing", "ings", "y"))
_ENDINGS = tuple("ization isation ations ation ements ement ments ment ings ing ions ion ies ers ed es er ly al s e y".split())


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A rough stem, the same for the forms of a word: “signed”, “signing”, “signs” → “sign”; irregular pasts by their table."""
    word = _BASE.get(word, word)
    if word[0].isdigit() or len(word) < 4:
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            if ending in INFLECTED and word.endswith("er") and len(word) > 5:
                word = word[:-2]  # “recovered”, “recovery” as “recover”
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") else word


@lru_cache(maxsize=65536)
def stems(text: str) -> frozenset[str]:
    """The stems of the words that carry meaning."""
    return frozenset([stem(w) for w in _WORD.findall(text.casefold()) if w not in STOP and len(w) > 1 and not w[0].isdigit()])


def numbers(text: str) -> frozenset[str]:
    """The numbers of a text without what separates thousands; days and years of its dates are best taken out before."""
    return frozenset(w.replace(",", "") for w in _NUMBER.findall(text))


class Rarity:
    """How rare each stem is among the sentences compared, and the cosine that follows from it."""

    def __init__(self, sentences: Iterable[frozenset[str]]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for words in sentences:
            counts.update(words)
            total += 1
        self._weights: Mapping[str, float] = {w: (math.log((1 + total) / (1 + n)) + 1.0) ** 2 for w, n in counts.items()}
        self._unseen = (math.log(1 + total) + 1.0) ** 2
        self._norms: dict[frozenset[str], float] = {}

    def rarest(self, words: frozenset[str], count: int) -> list[str]:
        """The rarest of some stems, so many at most; among equals the longer ones."""
        return nlargest(count, words, key=lambda word: (self._weights.get(word, self._unseen), len(word), word))

    def cosine(self, a: frozenset[str], b: frozenset[str]) -> float:
        """Between 0, no stem in common, and 1, the same stems."""
        shared = a & b
        return self._squares(shared) / (self._norm(a) * self._norm(b)) if shared else 0.0

    def _norm(self, words: frozenset[str]) -> float:
        if words not in self._norms:
            self._norms[words] = math.sqrt(self._squares(words))
        return self._norms[words]

    def _squares(self, words: frozenset[str]) -> float:
        """fsum, since its result does not depend on the order of a set."""
        return math.fsum(self._weights.get(word, self._unseen) for word in words)
