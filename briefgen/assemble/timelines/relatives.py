"""Side clauses that tell of a day of their own: “Lund, who was jailed in May, …”, “… on Friday, a day after a court freed Rao”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefgen.assemble.timelines.antecedents import PERSON
from briefgen.assemble.timelines.attachment import governor, is_of_something_else
from briefgen.assemble.timelines.clauses import Clause, piece_of
from briefgen.assemble.timelines.dating import Dating, basis_of, is_fine, minutes_of, place_of, placeable
from briefgen.assemble.timelines.finite import Verb
from briefgen.assemble.timelines.manner import manner_of
from briefgen.assemble.timelines.participial import PAST
from briefgen.assemble.timelines.participles import CLAUSE_MARKS
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.tokens import Kind
from briefgen.assemble.timelines.verbs import Act
from briefgen.dates import DateValue, Precision
from briefgen.model import Basis, TimeExpression

NOT_WITHIN = frozenset("after and before born but".split())
"""Words between a verb and a date by which that may be of another act; and “born”, which only says who somebody is."""
BEHIND_ANOTHER = frozenset("and for of or".split())
_DAYS = re.compile(r"P(\d{1,2})D")


def side_clauses(
    reading: Reading,
    times: Sequence[TimeExpression],
    told: DateValue | None,
    own: Dating | None,
    types: Mapping[str, str],
) -> Iterator[Clause]:
    """The clauses that tell what one who is named right before them did, or what was done so many days before the rest. `types` are
    those of the entities, by id."""
    if not times or not any(verb.side for verb in reading.verbs):
        return
    for time in times:
        at = place_of(reading, time)
        if at is None or (time.value is None and not _DAYS.fullmatch(time.timex_value)):
            continue
        if time.value is None:
            clause = _of_days_before(reading, at, time, own)
        else:
            clause = _of_one_named(reading, at, time, told, own, types)
        if clause is not None:
            yield clause


def _of_one_named(
    reading: Reading,
    at: int,
    time: TimeExpression,
    told: DateValue | None,
    own: Dating | None,
    types: Mapping[str, str],
) -> Clause | None:
    """“Lund, who was jailed by a court in May, …”: behind a name, “who” or “which”, a verb of the past and its date."""
    tokens, value = reading.tokens, time.value
    verb = governor(reading, at)
    if value is None or verb is None or verb.at > at or not _is_told(verb) or verb.opener not in ("who", "which"):
        return None
    opens = next(i for i in range(verb.at - 1, -1, -1) if tokens[i].low == verb.opener)
    name = _named_before(reading, opens, types)
    whole = not any(t.low in CLAUSE_MARKS or t.quoted or t.low in NOT_WITHIN for t in tokens[verb.at : at])
    subject = all(t.kind is Kind.WORD and t.low.endswith("ly") for t in tokens[opens + 1 : verb.at])
    if name is None or not (whole and subject) or not placeable(time) or manner_of(reading, at):
        return None
    fine = is_fine(value) or value.precision is Precision.MONTH
    if not fine or (own is not None and own.value.overlaps(value)) or is_of_something_else(reading, at, value, verb, told):
        return None
    end = next((i for i in range(at, len(tokens)) if tokens[i].low in CLAUSE_MARKS), len(tokens))
    dating = Dating(value, time.text, basis_of(time), replace(verb, opener=""), minutes=minutes_of(time))
    return Clause(dating, _freed(piece_of(reading, name, end)))


def _named_before(reading: Reading, opens: int, types: Mapping[str, str]) -> int | None:
    """The name that a relative clause tells of: right before it, and neither one of several nor behind “of”: in “the trial of Lund,
    which” and “the widow of Lund, who” another may be meant."""
    tokens = reading.tokens
    name = opens - 2 if opens > 1 and tokens[opens - 1].text == "," else opens - 1
    if name < 0 or tokens[name].kind is not Kind.NAME or (name and tokens[name - 1].low in BEHIND_ANOTHER):
        return None
    is_person = types.get(tokens[name].entities[0]) == PERSON
    return name if is_person == (tokens[opens].low == "who") else None


def _of_days_before(reading: Reading, at: int, time: TimeExpression, own: Dating | None) -> Clause | None:
    """“Left prison on Friday, a day after a court freed him”: counted from the day of the main verb, right before it."""
    tokens = reading.tokens
    day = own.value.earliest if own is not None and own.value.precision is Precision.DAY else None
    if own is None or day is None or own.verb is None or own.verb.side or at < 2 or at + 2 >= len(tokens) or tokens[at].quoted:
        return None
    counted = tokens[at - 1].text == "," and tokens[at - 2].kind is Kind.TIME and tokens[at - 2].text == own.wording
    verb = next((v for v in reading.verbs if v.at > at), None)
    if not counted or tokens[at + 1].low != "after" or verb is None or not _is_told(verb) or verb.opener != "after":
        return None
    end = next((i for i in range(verb.at, len(tokens)) if tokens[i].low in (";", ":", "—", "–")), len(tokens))
    for _ in range(int(time.timex_value[1:-1])):
        day = day.before
    # the wording of the day, which the length alone is not
    dating = Dating(DateValue.of_day(day), f"{time.text} {tokens[at + 1].text}", Basis.RELATIVE, replace(verb, opener=""))
    return Clause(dating, _freed(piece_of(reading, at + 2, end)))


def _is_told(verb: Verb) -> bool:
    return verb.act is Act.EVENT and verb.tense in PAST and not (verb.quoted or verb.possible or verb.negated)


def _freed(reading: Reading) -> Reading:
    """A side clause as if it stood alone: its first verb is the main one."""
    verbs = tuple([replace(verb, opener="") if at == 0 else verb for at, verb in enumerate(reading.verbs)])
    return replace(reading, verbs=verbs, main=verbs[0] if verbs else None)
