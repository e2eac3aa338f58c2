"""Spellings that English prose uses for one name, as rules over folded words: Zelensky, Zelenskyy, Zelenskiy → zelensky.

The rules follow the romanisation tables in use side by side for Ukrainian and Russian (BGN/PCGN, the Ukrainian national system
of 2010, GOST 7.79) and for Arabic (BGN/PCGN, ALA-LC, press usage). They only ever *add* a way to find a listed name: a word
written as listed is found without them.
"""

from __future__ import annotations

import re
from functools import lru_cache

MIN_LENGTH = 4
"""Shorter words are left alone: the rules would make one of too many different names."""

RULES: tuple[tuple[str, str, str], ...] = (
    # pattern over the folded word, replacement, the spellings that become one
    (r"(?<=[a-z]{2})s[ck]h?(?:yy|iy|ij|yi|ii|yj|i|y)$", "sky", "Zelensky, Zelenskyy, Zelenskiy, Zelenskyi, Zelenski"),
    (r"(?<=[a-z]{3})(?:iy|ij|yy|yi|yj|ii|i)$", "y", "Yury, Yuri, Yuriy, Yurii; Dmitry, Dmitri, Dmitriy"),
    (r"(?<=[a-z]{2})ei$", "ey", "Sergey, Sergei; Andrey, Andrei"),
    (r"^(?:aleksand|alexand)(?:er|r|re)$", "alexander", "Alexander, Aleksandr, Alexandr, Alexandre"),
    (r"(?<=[a-z]{2})[ij]ev(?=a?$)", "yev", "Lavrentyev, Lavrentiev; Vasilyeva, Vasilieva"),
    (r"(?<=[aou])ye(?=v|sk)", "e", "Dostoyevsky, Dostoevsky; Turgenev, Turgenyev"),
    (r"^aleks", "alex", "Aleksey, Alexey"),
    (r"^ev(?=g)", "yev", "Yevgeny, Evgeny"),
    (r"^(?:iu|ju)(?=[^n])", "yu", "Yulia, Iulia, Julia"),
    (r"^(?:ia|ja)(?=[nrk]u?k)", "ya", "Yanukovych, Ianukovych"),
    (r"(?:vich|vych|wicz|vic|vitch)$", "vich", "Lavrovich, Lavrovych; Milosevic, Milosevich"),
    (r"(?:ow|off|ov)$", "ov", "Romanov, Romanoff, Romanow"),
    (r"^(?:qadd?h?aff?|gh?add?h?aff?|kh?add?h?aff?|qadh?d?h?aff?)[iy]$", "gaddafy", "Gaddafi, Qaddafi, Kadhafi, Gadhafi"),
    (r"^m[ou]h?amm?[ae]d$", "muhammad", "Muhammad, Mohammed, Mohamed, Mohamad"),
    (r"^ah?mm?[ae]d$", "ahmad", "Ahmad, Ahmed"),
    (r"^h[ou]ss?[aei]{1,2}y?n$", "hussein", "Hussein, Hussain, Husain, Husayn, Hossein"),
    (r"^[ou]sama$", "osama", "Osama, Usama"),
    (r"^(?:yusuf|yousse?f|yussuf|youssouf|yusef|yousef)$", "yusuf", "Yusuf, Youssef, Yousef"),
    (r"^(?:khamenei|khamenai|khamenei)$", "khamenei", "Khamenei, Khamenai"),
    (r"^(?:erdogan|erdoghan)$", "erdogan", "Erdogan, Erdoghan"),
)

_COMPILED = tuple((re.compile(pattern), replacement) for pattern, replacement, _ in RULES)


_ANY = re.compile("|".join(pattern for pattern, _, _ in RULES))
_UMLAUTS = str.maketrans(dict(zip("äöüøåÄÖÜØÅ", "ae oe ue oe aa Ae Oe Ue Oe Aa".split(), strict=True)))


def spelt_out(name: str) -> tuple[str, ...]:
    """A name with its umlauts written as two letters, as is done without them: Müller → Mueller. None where it has none."""
    spelt = name.translate(_UMLAUTS)
    return (spelt,) if spelt != name else ()


@lru_cache(maxsize=65536)
def canonical(folded: str) -> str:
    """The common spelling of a folded word; the word itself where no rule applies."""
    if len(folded) < MIN_LENGTH or not folded.isascii() or not _ANY.search(folded):
        return folded
    for pattern, replacement in _COMPILED:
        folded = pattern.sub(replacement, folded)
    return folded
