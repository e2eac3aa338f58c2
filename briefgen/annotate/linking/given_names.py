"""Given names that only women, or only men, commonly have in English prose: a “Mrs.” before a surname is not Donald's.

Folded; from general knowledge of names in English, western European and Slavic languages. Names that both have are left out.
"""

from __future__ import annotations

from briefgen.annotate.linking.nicknames import NICKNAMES
from briefgen.annotate.linking.tables import word_set

WOMEN = word_set(
    """
    abigail ada agatha agnes alexandra alice amanda amelia amy ana anastasia angela anita ann anna anne annette barbara
    beatrice betty brenda bridget camilla carla carmen carol caroline catherine charlotte christina christine claire clara
    claudia cynthia daria deborah denise diana diane dilma dolores donna doris dorothy edith ekaterina eleanor elena
    elisabeth elizabeth ella ellen emily emma erika esther eva evelyn fatima fiona florence giorgia gloria grace grete
    hannah heidi helen helena helga hillary ines ingrid irene irina isabel isabella ivanka jane janet jennifer jessica jill
    joan joanna josephine judith julia julie juliet kamala karen kate katherine kathleen keiko laura lena linda lisa louise
    lucia lucy ludmila lydia magdalena margaret margarita maria marie marina martha mary matilda melania melinda melissa
    michelle monica nadezhda nancy natalia natalie nicole nina nora oksana olena olga pamela patricia paula penelope petra
    rachel rebecca rosa rosalynn roxana ruth sabine samantha sandra sara sarah sharon sofia sonia sophia stephanie susan
    susanna svetlana sylvia tamara tatiana teresa theresa ursula valentina valeria vera veronica victoria virginia wendy
    yulia yuliya yvonne zoe
    """
)
MEN = word_set(
    """
    aaron abdullah abraham adam adolf ahmed alan albert aleksandr alexander alfred ali anatoly andrew andrzej anselm anthony
    antonio antony arnold arthur bashar benjamin bernard bernie bill bob boris brian bruce bruno carlos charles christopher
    daniel david dennis dick dmitri dmitry donald douglas dwight edmund edward edwin emilio emmanuel eric ernest eugene
    felix ferdinand fernando fidel francisco frank franklin frederick friedrich gary gavin geoffrey george gerald gerhard
    gianni giovanni giuseppe gordon gregory guido gustav hans harold harry hassan heinrich helmut henry herbert herman
    hermann howard hugo hussein ian igor ivan jack jacob jacques james jason javier jeffrey jerome jim jimmy joe johann john
    johnny jonathan jorge jose joseph josh juan julius justin karl keir keith kenneth kevin klaus konstantin kurt larry lars
    lawrence leonard leonid lloyd ludwig luigi luis luiz manuel marco mario mark martin matteo matthew max michael michel
    miguel mike mikhail mohammed muhammad narendra neil nelson nicholas nicolas nigel nikolai oleg oliver omar osama oscar
    otto pablo patrick paul pavel pedro peter philip pierre pyotr ralph raul raymond recep richard robert roberto rodrigo
    roger ronald rudolf rupert russell ryan saddam samuel scott sean sergei sergey sigmund silvio simon stanislav stephen
    steven stuart ted theodore thomas tim timothy tom tomas tony victor viktor vincent vladimir volodymyr walter warren
    werner wilhelm william winston wolfgang woodrow xavier yasser yevgeny yitzhak yuri yury
    """
)
_SPELT = (
    "nicholas nicolas nikolas", "stephen steven", "catherine katherine kathryn catharine", "sarah sara", "geoffrey jeffrey jeffery",
    "john jon", "marc mark", "eric erik erick", "philip phillip", "alan allan allen", "ann anne",
    "muhammad mohammed mohamed mohammad",
    "ahmad ahmed", "yuri yury", "dmitry dmitri", "sergei sergey", "alexander aleksandr aleksander", "elisabeth elizabeth",
    "teresa theresa", "hana hannah", "joseph josef", "lewis louis", "bryan brian", "carl karl", "rebecca rebekah", "gerard gerhard",
)  # fmt: skip
_SPELLINGS = {word: frozenset(line.split()) - {word} for line in _SPELT for word in line.split()}
"""Spellings of one given name: another one in the text is no stranger's."""
SHORTENED = 3
"""Letters that a shortened given name has at least: Ben."""


def is_given_name(key: str) -> bool:
    """Whether a folded word is a common given name of women or men."""
    return key in WOMEN or key in MEN


def may_be_same(one: str, other: str) -> bool:
    """Whether two folded given names may be one person's: an initial, a shortened form, an everyday one. Not Paul and Paula."""
    if (one in WOMEN and other in MEN) or (one in MEN and other in WOMEN) or not (one and other):
        return False
    short, long = sorted((one, other), key=len)
    if other in _SPELLINGS.get(one, ()):
        return True
    return other in NICKNAMES.get(one, ()) or (long.startswith(short) and (len(short) == 1 or len(short) >= SHORTENED))
