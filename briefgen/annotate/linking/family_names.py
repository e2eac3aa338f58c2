"""Which word of a person's name is the family name, where the registry does not say.

Chinese, Korean and Vietnamese names put it first in English prose (Xi Jinping, Kim Jong-un, Nguyen Phu Trong). A name is read
so only when its first word is a common family name *and* the rest is made of syllables of that language: “Kim Philby”, “Lee Harvey
Oswald” stay western. Family names: the most frequent ones of the censuses of China (2020), South Korea (2015) and Vietnam (2022),
in their usual romanisations.
"""

from __future__ import annotations

import re

from briefgen.annotate.linking.tables import word_set

CHINESE = word_set(
    """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng
    han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan lu
    fan wang liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yan xue lei long tao hao mao shao wan gu lai
    kang he shi yin qian hong gong xi bo wen jiang hua chiang chan cheung leung wong kwok lau ng ho tsang tung lam chow
    chu hui tsai tsui hsu hsieh soong yeung tse fung mak ip lo ko kwan
    """
)
KOREAN = word_set(
    """
    kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon hwang
    ahn an song ryu yoo hong jeon ko moon mun son bae baek heo nam roh noh no rhee ban ri pyo cha ha
    """
)
VIETNAMESE = word_set("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly")
SOUTHERN = word_set("lee lim tan ng goh teo ong koh chua toh yeo heng ang chia seah soh quek tay low sim chew foo loh khoo cheah")
"""Chinese family names as Singapore and Malaysia spell them: Lee Kuan Yew, Goh Chok Tong."""

_SPANISH = word_set(
    """
    garcia diaz ruiz moreno munoz romero alonso navarro torres gil serrano molina ortega delgado ortiz rubio marin sanz
    iglesias medina vargas herrera cabrera prieto
    """
)


def is_spanish(key: str) -> bool:
    """Whether a folded word is a common Spanish family name: of two, the first is a person's own, and the second the mother's."""
    return key in _SPANISH or (len(key) > 4 and key.endswith("ez"))


FAMILY_FIRST = CHINESE | KOREAN | VIETNAMESE | SOUTHERN

_SYLLABLE = (
    r"(?:(?:zh|ch|sh|ts|tz|hs|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ueng|iao|ian|ing|ang|eng|ong|uai|uan|ung|ien|ieh|ueh|eung|eong|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un"
    r"|ue|oi|ok|ik|uk|ak|ek|at|it|ut|oy|ee|oo|am|im|um|eu|a|o|e|i|u|h)h?g?)"
)
_PINYIN = re.compile(_SYLLABLE + "{1,2}")
_ONE = re.compile(_SYLLABLE, re.IGNORECASE)
_SOUTHERN = re.compile(r"(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouy]{1,3}(?:ng|ck|rn|[nmkptwhry])?)")
_KOREAN = re.compile(r"(?:[bcdghjkmnprstwy]{0,2}(?:yeo|yoo|wan|woo|[aeiouy]{1,3})(?:ng|ll|[nmklprbgh])?){1,2}")

PARTICLES = word_set(
    """
    van von der den de del della di da do dos das du la le el al bin ibn ben abu ter ten zu zum af av y e ul ur as ash
    al-
    """
)
"""Lower-case words that belong to the family name after them: van der Bellen, de Gaulle, bin Laden."""

ARTICLES = ("al-", "el-", "ar-", "as-", "ash-", "ad-", "an-", "az-", "at-")
"""Arabic articles joined to a family name; prose drops them at will: al-Maliki, Maliki."""


def two_syllables(given: str) -> list[tuple[str, str]]:
    """The ways to part a Chinese given name of two syllables: Jinping → Jin, ping."""
    parts = ((given[:i], given[i:]) for i in range(2, len(given) - 1))
    return [(a, b) for a, b in parts if _ONE.fullmatch(a) and _ONE.fullmatch(b)]


def is_family_first(keys: list[str]) -> bool:
    """Whether the first of the folded words of a full name is the family name."""
    if not 2 <= len(keys) <= 4:
        return False
    first, given = keys[0], keys[1:]
    if first in VIETNAMESE and len(keys) >= 3 and all(len(k) <= 6 for k in given):
        return True
    if first in KOREAN and len(given) == 2 and all(_KOREAN.fullmatch(k) for k in given):
        return True
    if first in SOUTHERN and len(given) == 2 and all(len(k) <= 6 and _SOUTHERN.fullmatch(k) for k in given):
        return given[-1] not in (SOUTHERN | CHINESE) - _BOTH
    return first in CHINESE and all(len(k) <= 7 and _PINYIN.fullmatch(k) for k in given) and given[-1] not in CHINESE - _BOTH


_BOTH = word_set(
    """
    ping wei jing ying ming hong wen hua yan yang lin fang jin xia li yu bo mei na tao long feng hao peng lei
    """
)
"""Family names that are as common as given names."""
