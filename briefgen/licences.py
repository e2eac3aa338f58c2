"""Whether the words under which a text may be shown name a licence, so that a slip in them is told."""

from __future__ import annotations

import re
from functools import lru_cache

from briefgen.wording import suggestion

COMMON = (
    *(f"CC-BY{more}-{version}" for more in ("", "-SA", "-NC", "-ND", "-NC-SA", "-NC-ND") for version in ("4.0", "3.0", "2.0")),
    "CC0-1.0", "CC-PDM-1.0", "OGL-UK-3.0", "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0", "GFDL-1.3-or-later", "etalab-2.0", "DL-DE-BY-2.0",
    "public domain",
)  # fmt: skip
"""Licences of texts and pictures that are offered as “did you mean”."""

_ADDRESS = re.compile(r"https?://[^\s/]+\.\w")
_VERSION = r"(?:[ -]?v?(?:ersion )?(?P<version>\d(?:\.\d)?))?(?:[ ,-]+(?:international|unported|igo|deed|licen[cs]e|[a-z]{2,3}))*"
_CC = re.compile(
    r"(?:cc|creative commons)[ -]+(?:by|attribution)"
    rf"(?:[ -](?:nc|sa|nd|non-?commercial|share-?alike|no-?deriv(?:ative)?s))*{_VERSION}"
)
_ZERO = re.compile(rf"(?:cc ?0|cc[ -]?zero|creative commons zero){_VERSION}")
_PUBLIC = re.compile(rf"(?:in the )?public domain(?: mark| dedication)?{_VERSION}")
_BY_NAME = re.compile(rf"(?:open government|gnu free documentation|open database|open data commons \w+) licen[cs]e{_VERSION}")
_RESERVED = re.compile(r"(?:.*\b)?(?:all|some) rights reserved\b.*|(?:copyright|\(c\)|©).*")

_VERSIONS_OF_CC = frozenset("1 1.0 2 2.0 2.1 2.5 3 3.0 4 4.0".split())
"""Those of Creative Commons' licences that there are; 2.1 in some countries."""

HOW = "Write its SPDX id (CC-BY-4.0), add the address of its terms to it (https://…), or say who gave `permission`."


@lru_cache(maxsize=1024)
def doubt(licence: str) -> tuple[str, str] | None:
    """(what is in doubt about the words for a licence, what to do); None where they name one, or the address of its terms."""
    words = " ".join(licence.split())
    folded = words.casefold().strip(" .")
    if _ADDRESS.search(folded):
        return None
    if _RESERVED.fullmatch(folded):
        return (
            f"“{words}” gives nobody leave to show the text.",
            "Say who gave `permission`, or write `mode: private`.",
        )
    cc = _CC.fullmatch(folded)
    if cc and cc["version"] and cc["version"] not in _VERSIONS_OF_CC:
        return (
            f"there is no version {cc['version']} of that licence.",
            "Look it up where the text is offered, and write it as CC-BY-4.0.",
        )
    if cc and cc["version"] is None:
        return f"“{words}” does not say which version of the licence is meant.", "Write it as CC-BY-4.0, with its version."
    if cc or _ZERO.fullmatch(folded) or _PUBLIC.fullmatch(folded) or _BY_NAME.fullmatch(folded) or _is_spdx(words):
        return None
    return f"“{words}” is no licence that is known.", suggestion(words, COMMON) or HOW


def _is_spdx(words: str) -> bool:
    """Whether it is an expression of SPDX ids, in capitals or not."""
    from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

    try:
        canonicalize_license_expression(words)
    except InvalidLicenseExpression:
        return False
    return True
