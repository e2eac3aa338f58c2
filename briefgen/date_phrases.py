"""The words around dates, in each language that has some: one table a language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words around dates in one language; `{}` is the date or clock time, `{n}` the number of a century."""

    about: str
    perhaps: str
    between: str
    since: str
    until: str
    either: str
    decade: str
    of_decade: str
    """A decade after `early`, `mid` and `late`."""
    century: str
    century_of_era: str
    """A century that needs its era said: `{n}` is its number, `{nth}` that as an English ordinal."""
    clock: str
    seasons: tuple[str, str, str, str]
    quarter: str
    half: tuple[str, str]
    early: str
    mid: str
    late: str
    beginning: str
    end: str


PHRASES = {
    "en": Phrases(
        about="about {}", perhaps="perhaps {}", between="{} to {}", since="since {}", until="until {}", either=" or ",
        decade="the {}s", of_decade="{}s", century="the {}s", century_of_era="the {nth} century {era}", clock="{}",
        seasons=("spring {}", "summer {}", "autumn {}", "winter {}"), quarter="quarter {} of {}",
        half=("first half of {}", "second half of {}"),
        early="early {}", mid="mid-{}", late="late {}", beginning="the beginning of {}", end="the end of {}",
    ),
    "de": Phrases(
        about="etwa {}", perhaps="vielleicht {}", between="{} bis {}", since="seit {}", until="bis {}", either=" oder ",
        decade="{}er-Jahre", of_decade="der {}er-Jahre", century="{n}. Jahrhundert",
        century_of_era="{n}. Jahrhundert {era}", clock="{} Uhr",
        seasons=("Frühjahr {}", "Sommer {}", "Herbst {}", "Winter {}"), quarter="{}. Quartal {}",
        half=("erstes Halbjahr {}", "zweites Halbjahr {}"),
        early="Anfang {}", mid="Mitte {}", late="Ende {}", beginning="Anfang {}", end="Ende {}",
    ),
    "ar": Phrases(
        about="نحو {}", perhaps="ربما {}", between="{} إلى {}", since="منذ {}", until="حتى {}", either=" أو ",
        decade="عقد {}", of_decade="عقد {}", century="القرن {n}", century_of_era="القرن {n} {era}", clock="الساعة {}",
        seasons=("ربيع {}", "صيف {}", "خريف {}", "شتاء {}"), quarter="الربع {} من {}",
        half=("النصف الأول من {}", "النصف الثاني من {}"),
        early="أوائل {}", mid="منتصف {}", late="أواخر {}", beginning="بداية {}", end="نهاية {}",
    ),
}  # fmt: skip
"""Languages with words of their own; others show neutral signs (“~”, “–”, “?”) around their own month names."""

NEUTRAL = Phrases(
    about="~ {}", perhaps="{} (?)", between="{} – {}", since="{} –", until="– {}", either=" / ", decade="{}–9", of_decade="{}–9",
    century="{}–99", century_of_era="", clock="{}",
    seasons=("{}-03 – {}-05", "{}-06 – {}-08", "{}-09 – {}-11", "{}-12"), quarter="Q{} {}",
    half=("H1 {}", "H2 {}"),
    early="~ {}", mid="~ {}", late="~ {}", beginning="~ {}", end="~ {}",
)  # fmt: skip
