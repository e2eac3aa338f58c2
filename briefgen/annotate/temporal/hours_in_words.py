"""Times of day as they are spoken: “half past eleven”, “a quarter to six”, “twenty minutes to nine”."""

from __future__ import annotations

from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.setting import Setting

_HOURS = 12
_MINUTES = 60
_FIVE = 5
CALLS_FOR_CLOCK = frozenset("between at by until till from to around about before after since".split())
"""Before an hour that may be another number: “at 1600”, “at ten past four”."""
_QUANTITIES = frozenset("percent per points hours minutes days weeks months years people men votes".split())
"""After a number that is no hour: “from a quarter to six percent”."""


def spoken_time(g: Slots, s: Setting) -> tuple[int, int] | None:
    """Hour and minute on the clock's face; None where the words are no time of day: “a quarter to six percent”."""
    hour = g["hour"]
    if hour != int(hour) or not 1 <= hour <= _HOURS or s.after in _QUANTITIES or s.after in ("%", "-"):
        return None
    minutes = 30 if "face" in g else 15 if "fourths" in g else g["minutes"]
    if minutes != int(minutes) or not 0 < minutes < _MINUTES // 2 + 1:
        return None
    called = s.at == 0 or s.before in CALLS_FOR_CLOCK or s.before == "was"
    bare = not (called or "face" in g or "halfday" in g)
    if bare or ("minutes" in g and "exact" not in g and (minutes % _FIVE or s.before not in CALLS_FOR_CLOCK)):
        return None
    if g["side"] == "past":
        return int(hour), int(minutes)
    return (int(hour) - 2) % _HOURS + 1, int(_MINUTES - minutes)
