"""A firm, a team, or the person who has its name: “Ford CEO”, “the shares of Ford”, “Ford have won” beside Henry Ford."""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.annotate.linking import confidence
from briefgen.annotate.linking.claims import Claim, Profile
from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.kinship import KIN
from briefgen.annotate.linking.names import Hit, Surface
from briefgen.annotate.linking.nations import NATIONS
from briefgen.annotate.linking.neighbourhood import APOSTROPHES
from briefgen.annotate.linking.ordinary_words import DETERMINERS
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.tables import word_set
from briefgen.annotate.linking.words import HYPHENS, Case

DONE_BY_FIRMS = frozenset("merged merge merges fined listed floated rebranded delisted plc".split())
"""What firms do or suffer, and people now and then."""
IN_FIRMS = word_set(
    """
    ceo cfo coo shares shareholders stake shareholding takeover subsidiary employees merger nationalisation chairman chairwoman
    chairperson executive executives co-owner president founder board headquarters acquisition shareholder dividend
    """
)
"""Before “of”, “at” and “in” these make what follows a firm."""
KINDS_OF_FIRMS = word_set(
    """
    company firm carmaker automaker maker manufacturer brand retailer bank airline startup corporation conglomerate subsidiary
    brewery publisher broadcaster team constructor outfit marque supplier insurer brewer shipyard newspaper
    """
)
"""What a name is said to be where it is a firm's: “the carmaker Ford”, “Ford, the carmaker,”."""
FIRMS = word_set(
    """
    companies firms carmakers automakers makers manufacturers brands retailers banks airlines rivals competitors startups
    corporations conglomerates subsidiaries breweries publishers broadcasters teams constructors insurers brewers
    """
)
"""Before “like” and “such as”, these make what follows a firm."""
OF_A_FIRM = frozenset("brewery bank carmaker airline shipyard distillery factory mill".split())
"""Behind “the” and a name these make it a firm's."""
FIRST_OFFICERS = frozenset(["ceo", "cfo", "coo"])
OFFICERS = FIRST_OFFICERS | word_set(
    "chairman chairwoman chairperson executives board engineers mechanics workers employees drivers managers dealer stock"
)
"""Behind a name these make it a firm's: “Ford CEO”."""
OF_FIRMS = word_set("plant plants factory factories shares shareholders dealers dealerships assembly headquarters subsidiary")
"""What firms have, and people have not as a rule."""
OWNED = 3
"""Words from a possessive to what is owned, at most: “Ford's old assembly plant”."""
WHAT_IT_IS = 5
"""Words behind “is a”, or a comma, among which “company” is looked for."""
_PLURAL = frozenset(["have", "are", "were"])
_CLAUSES = frozenset("but while because although though if whereas".split())
"""Before the subject of a clause."""


def as_firm(scene: Scene, hit: Hit) -> str:
    """What makes a name, which is a person's as well, that of a firm or a team: “carmakers such as Ford”, “the CEO of Ford”."""
    words, before, after = scene.words, hit.start - 1, hit.end
    if before > 1 and words.joints[before] == " ":
        head = before - 1 - (words.keys[before - 1 : before + 1] == ["such", "as"])
        if words.keys[before] in ("like", "as") and words.keys[head] in FIRMS:
            return f"“{words.keys[head]}” before it makes it a firm"
        if words.keys[before] in ("of", "at", "in") and (head := _office_in_firms(scene, before)) >= 0:
            return f"“{words.keys[head]} {words.keys[before]}” before it makes it a firm"
        if words.keys[before] in ("his", "her", "their") and words.cases[before] is Case.LOWER:
            return f"“{words.keys[before]}” before it makes it a thing"
        if words.keys[before] == "based" and words.gap(before - 1) == "-":
            return "“-based” before it makes it a firm"
        if words.keys[before] in KINDS_OF_FIRMS and words.cases[before] is Case.LOWER and words.gap(before) == " ":
            return f"“{words.keys[before]}” before it makes it a firm"
    told = _owner(scene, after) or _owned(scene, after) or _is_a(scene, after) or _several(scene, hit) or of_kind(scene, hit)
    return f"“{told}” after it tells of a firm" if told else ""


def may_be_firm(scene: Scene, hit: Hit) -> str:
    """What is said of firms and teams more often than of people: “Ford was fined”, “the Ford-Honda”, “Ada Lund's Ford”."""
    words, before, after = scene.words, hit.start - 1, hit.end
    owner = before - 1
    if owner >= 0 and words.keys[before] == "s" and words.joints[owner] == "'" and words.joints[before] == " ":
        owned = words.cases[owner] is Case.CAPITAL and words.keys[owner] not in NATIONS and words.keys[owner] not in FUNCTION_WORDS
        return f"“{words.raw(owner)}'s” before it may make it a firm" if owned else ""
    if after >= len(words):
        return ""
    if words.gap(after - 1) in HYPHENS and words.cases[after] > Case.LOWER:
        return f"“{words.raw(after)}” joined to it may make it a firm"
    if words.gap(after - 1) != " ":
        return ""
    verb = after + 1 if words.keys[after] in ("was", "has", "will", "had", "were") and after + 1 < len(words) else after
    return f"“{words.raw(verb)}” after it tells of a firm" if words.keys[verb] in DONE_BY_FIRMS else ""


def as_person(scene: Scene, hit: Hit) -> str:
    """What makes a name, which is a firm's as well, that of a person: “Ford, 61,”, “Ford, who …”, “Ford's wife”, “Ford himself”."""
    words, after = scene.words, hit.end
    if after >= len(words):
        return ""
    gap, key = words.gap(after - 1), words.keys[after]
    behind = words.keys[after + 1] if after + 1 < len(words) else ""
    if gap == ", " and (key == "who" or (key.isdigit() and len(key) == 2 and words.gap(after)[:1] in (",", "."))):
        return f"“{key}” after it tells of a person"
    heir = behind in ("a", "an", "the") and words.keys[after + 2 : after + 3] in (["heir"], ["heiress"], ["son"], ["daughter"])
    born = key == "was" and (behind == "born" or heir)
    if gap == " " and (key in ("himself", "herself") or born or key in ("died", "married")):
        return f"“{key}” after it tells of a person"
    owns = key == "s" and words.joints[after - 1] == "'" and words.joints[after] == " "
    return f"“{behind}” after it tells of a person" if owns and behind in KIN - {"partner", "children", "parents"} else ""


def _office_in_firms(scene: Scene, of: int) -> int:
    """The word of an office, or a share, before “of” or “in”, as of “chief executive officer of”; -1 where there is none."""
    words, head = scene.words, of - 1
    if words.keys[head] == "officer" and words.keys[head - 1] == "executive":
        head -= 1
    if words.keys[head] == "owner" and words.gap(head - 1) == "-" and words.keys[head - 1] == "co":
        return head
    return head if words.keys[head] in IN_FIRMS else -1


def _owner(scene: Scene, after: int) -> str:
    """Behind a name what a firm has: “Ford CEO”, “Ford chief executive”, “Ford shares”."""
    words = scene.words
    if after >= len(words) or words.gap(after - 1) != " ":
        return ""
    key, behind = words.keys[after], words.keys[after + 1] if after + 1 < len(words) else ""
    if key in OFFICERS or key in OF_FIRMS:
        return "" if behind in DETERMINERS else words.raw(after)  # “Ford shares the view”
    told = (key, behind) in (("chief", "executive"), ("technical", "director"), ("team", "principal"), ("team", "boss"))
    return f"{words.raw(after)} {words.raw(after + 1)}" if told else ""


def _owned(scene: Scene, after: int) -> str:
    """What firms have, behind a possessive: “Ford's old assembly plant”."""
    words = scene.words
    if after >= len(words) or words.keys[after] != "s" or words.joints[after - 1] != "'":
        return ""
    for word in range(after + 1, min(after + 1 + OWNED, len(words))):
        if words.gap(word - 1) != " ":
            break
        if words.keys[word] in OF_FIRMS:
            return words.raw(word)
    return ""


def _is_a(scene: Scene, after: int) -> str:
    """The kind of firm that a name is said to be: “is a Velm carmaker”, “, the carmaker,”."""
    words, article = scene.words, after
    if after >= len(words):
        return ""
    if words.gap(after - 1) == " " and words.keys[after] in ("is", "was"):
        article += 1
    elif words.gap(after - 1) != ", ":
        return ""
    if words.keys[article : article + 1] not in (["a"], ["an"], ["the"]):
        return ""
    for word in range(article + 1, min(article + 1 + WHAT_IT_IS, len(words))):
        if words.gap(word - 1) != " " or words.keys[word] in FUNCTION_WORDS:
            break
        if words.keys[word] in KINDS_OF_FIRMS:
            named = words.gap(word) == " " and words.cases[word + 1 : word + 2] != [Case.LOWER]
            return "" if named or words.gap(word)[:1] in APOSTROPHES else words.raw(word)
    return ""


def of_kind(scene: Scene, hit: Hit) -> str:
    """The kind of firm that follows a name behind “the”: “the Ford brewery”; empty where none does."""
    words, after = scene.words, hit.end
    told = after < len(words) and words.gap(after - 1) == " " and words.keys[after] in OF_A_FIRM
    return words.raw(after) if told and hit.start and words.keys[hit.start - 1] == "the" else ""


def _several(scene: Scene, hit: Hit) -> str:
    """A verb of several behind one name that opens a clause: “Ford have won”."""
    words, after = scene.words, hit.end
    if after >= len(words) or words.gap(after - 1) != " " or words.keys[after] not in _PLURAL:
        return ""
    opens = scene.begins_sentence(hit.start) or words.keys[hit.start - 1] in _CLAUSES
    return words.raw(after) if opens else ""


def by_firm(claims: list[Claim], hit: Hit, profiles: Mapping[str, Profile], scene: Scene) -> list[Claim]:
    """Between a firm and people of its name, what the words around say of firms alone, or of people alone."""
    firms = [c for c in claims if profiles[c.name.entity].firm]
    people = [c for c in claims if profiles[c.name.entity].person]
    if not firms or not people or hit.end - hit.start > 1:
        return claims
    told = as_firm(scene, hit)
    if told:
        best = max(c.rank for c in firms)
        return [_unlikely(c, best) if c in people else c.led_by(0.0, told) if c in firms else c for c in claims]
    if as_person(scene, hit):
        best = max(c.rank for c in people)
        return [_unlikely(c, best) if c in firms else c for c in claims]
    if any(_is_renewed(scene, hit, c.order) for c in people) and any(c.name.surface is Surface.NAME for c in firms):
        level = max(c.rank for c in (*firms, *people))
        return [c._replace(rank=level, order=-1) if c in firms or c.order >= 0 else c for c in claims]
    return claims


def _is_renewed(scene: Scene, hit: Hit, full: int) -> bool:
    """Whether a clause behind a conjunction has a name as its subject whose bearer the sentence has named in full: prose has “he”
    there, and “Henry Ford wept, but Ford sold more” may be the firm."""
    before = hit.start - 1
    return full >= 0 and before > full and scene.words.keys[before] in _CLAUSES | {"and"} and scene.in_one_sentence(full, before)


def tells_firm(hit: Hit, profiles: Mapping[str, Profile], scene: Scene) -> bool:
    """Whether the words around a name, which is a person's too, make it a firm's."""
    kinds = [profiles[n.entity] for n in hit.names]
    return any(k.firm for k in kinds) and any(k.person for k in kinds) and bool(as_firm(scene, hit))


def _unlikely(claim: Claim, rank: float) -> Claim:
    """The claim where it is no rival of one of that rank, however sure it was and wherever its entity was named."""
    return claim.beneath(rank)._replace(score=min(claim.score, confidence.SURNAME_ALONE), order=-1)
