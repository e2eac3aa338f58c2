"""Verbs whose present tense tells of what is fixed, as data: “the talks open on Friday”, “sanctions take effect on Friday”.

Others tell of what a picture shows, or a headline, when a day stands beside them: “she shakes hands with him on Monday” is over.
"""

from __future__ import annotations

from briefgen.annotate.temporal.tables import PLANNED_EVENTS, WEEKDAYS

_NEVER_NOUNS = frozenset(
    "begin resume continue convene reconvene expire lapse conclude depart retire reopen resign gather perform sing choose elect "
    "decide publish unveil inaugurate compete fly welcome entertain select adjourn dissolve marry replace succeed "
    "cease enrol".split()
)
"""Verbs that have no form in common with a noun or an adjective."""
_NOUNS_TOO = frozenset(
    "open close meet start end return launch host visit vote travel debut premiere air finish sail tackle release play "
    "face transfer pick name sentence rule debate mature fight strike tour restart".split()
)
"""Verbs with forms that are nouns or adjectives as well: “both ends”, “state visits”, “the gate was open”."""
_THEN = " ".join(["on", "next", "tomorrow", *WEEKDAYS])
_SECOND_WORDS = {
    "leave": f"for office his her their {_THEN}", "arrive": f"in {_THEN}",
    "take": "effect place office over up on charge",
    "come": "out into in", "go": "on to back live under before forward",
    "step": "down aside", "stand": "trial down", "hand": "over down",
    "move": "in into out", "set": "off out sail up", "kick": "off", "run": "from", "last": "from", "enter": "into force",
    "get": "under married", "walk": "free", "roll": "out", "tee": "off", "bow": "out", "hear": "the an arguments evidence appeals",
    "appear": "before in at", "swear": "in", "die": "out", "mark": "its his her their",
    "name": "its his her their another", "pick": "its his her their another", "rule": "on", "strike": f"over for again {_THEN}",
}  # fmt: skip
"""Verbs that tell of what is fixed only with one of these words after them."""
PHRASES = {base: frozenset(words.split()) for base, words in _SECOND_WORDS.items()}
_SIBILANTS = ("s", "sh", "ch", "x", "z", "o")
_ONLY_VERBS = frozenset(["opens", "closes", "meets"])
"""Forms of verbs with nouns like them that are themselves hardly nouns."""


def _third(base: str) -> str:
    """“Begins”, “flies”, “launches”."""
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(_SIBILANTS) else f"{base}s"


def _forms(bases: frozenset[str]) -> dict[str, str]:
    return {form: base for base in bases for form in (base, _third(base))}


WITH_OBJECTS = {
    "hold": PLANNED_EVENTS,
    "defend": frozenset("title titles crown belt championship cup".split()),
    "report": frozenset("results earnings figures".split()),
    "release": frozenset("results figures data report minutes album single song film novel memoir record records".split()),
}
"""Verbs that tell of what is fixed only with one of these nouns soon after them: “holds a referendum”, “reports its results”."""
PRESENTS: dict[str, str] = _forms(_NEVER_NOUNS | _NOUNS_TOO | PHRASES.keys() | WITH_OBJECTS.keys())
"""Each form of the present, with the verb that it is of."""
TWINS = _forms(_NOUNS_TOO).keys() - _ONLY_VERBS
"""The forms that may be nouns or adjectives."""
ONLY_VERBS = frozenset(map(_third, _NEVER_NOUNS)) | _ONLY_VERBS
"""The forms that are verbs wherever they stand."""
_DOUBLED = frozenset("begin set get run cut hit let put quit step".split())
"""Verbs whose last letter is doubled before “-ing”."""
_AIMS = frozenset("target eye aim plan hope intend expect".split())
"""Verbs of what somebody is about to do: “is targeting a launch on Friday”."""
_PLANS = frozenset(["plan", "hope"])


def _progressive(base: str) -> str:
    """“Beginning”, “leaving”, “dying”."""
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    return f"{base}{base[-1]}ing" if base in _DOUBLED else f"{base.removesuffix('e')}ing"


PROGRESSIVES = {_progressive(base): base for base in {*PRESENTS.values(), "march"}} | {"travelling": "travel", "coming": "come"}
"""After “is” and “are”, what tells of what is fixed: “she is retiring on Friday”."""
AIMING = {_progressive(base) for base in _AIMS} | {form for base in _AIMS - _PLANS for form in (base, _third(base))}
"""Forms of verbs of aiming, but for those of “plan” and “hope” that may be nouns."""
ARRANGED = frozenset(AIMING | PROGRESSIVES.keys())
FIXTURES = frozenset("face host play visit welcome entertain tackle open return release travel meet".split())
"""Of these a name in the singular may be the subject of many: “Leeds host Hull on Saturday”."""
DONE = frozenset(
    "released published announced held played sworn sentenced unveiled launched inaugurated opened reopened crowned awarded closed "
    "shown broadcast staged buried enthroned".split()
)
"""After “is”, what is done on a day that is fixed: “the film is released on Friday”; captions tell of who is seen, or led away."""
AGAINST_NAMES = frozenset("face host welcome entertain tackle fight".split())
"""Of these only a name is the opponent, or the guest: “thousands face charges”, “crews tackle a fire” tell of no fixture."""
