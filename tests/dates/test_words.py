"""Dates in words, each at its own precision: EDTF -> words, with what the case is about."""

from __future__ import annotations

import pytest

from briefgen.dates import DateValue

WORDS = [
    ("2025-01-21", "21 January 2025", "a day"),
    ("2024-05", "May 2024", "a month"),
    ("2024-05~", "about May 2024", "an approximate month"),
    ("2020-05?", "perhaps May 2020", "an uncertain month"),
    ("2024%", "perhaps about 2024", "both"),
    ("0987", "987", "an early year without its zero"),
    ("199X", "the 1990s", "a decade"),
    ("18XX", "the 1800s", "a century"),
    ("08XX", "the 800s", "an early century without its zero"),
    ("1989-08~/..", "since about August 1989", "an open end from about a month"),
    ("2024-21", "spring 2024", "a season"),
    ("2024-35", "quarter 3 of 2024", "a quarter"),
    ("2024-41", "second half of 2024", "a half"),
    ("2024-10~/2024-12~", "late 2024", "a late part of a year"),
    ("2024-05~/2024-08~", "mid-2024", "a middle part"),
    ("2024-01~/2024-03~", "early 2024", "an early part"),
    ("2025-03-01~/2025-03-10~", "early March 2025", "an early part of a month"),
    ("2024-02-21~/2024-02-29~", "late February 2024", "a late part of a short month"),
    ("2024-03-25~/2024-03-31~", "the end of March 2024", "a month's last week"),
    ("2024-03-01~/2024-03-07~", "the beginning of March 2024", "a month's first week"),
    ("1990~/1993~", "early 1990s", "an early part of a decade"),
    ("2019-06/..", "since June 2019", "an open end"),
    ("../1928", "until 1928", "an open beginning"),
    ("2025-05-03/2025-05-05", "3 to 5 May 2025", "two days of a month"),
    ("2025-03-03/2025-04-05", "3 March to 5 April 2025", "two days of a year"),
    ("2024-12-28/2025-01-03", "28 December 2024 to 3 January 2025", "two days of two years"),
    ("2024-01/2024-03", "January to March 2024", "two months of a year"),
    ("2019/2021", "2019 to 2021", "two years"),
    ("2025-03-17~/2025-03-18~", "about 17 to 18 March 2025", "approximate on both sides, said once"),
    ("1947~/1991", "about 1947 to 1991", "approximate on one side"),
    ("9999-12-25~/9999-12-31~", "the end of December 9999", "the last week of the calendar"),
    ("[2020-03-04,2020-04-03]", "4 March 2020 or 3 April 2020", "one of two"),
    ("2025-01-21T18:20", "21 January 2025, 18:20", "an hour"),
    ("2025-01-21T18:20:05", "21 January 2025, 18:20:05", "to the second, where that is written"),
    ("2025-01-21T18:20+01:00", "21 January 2025, 18:20 GMT+1", "an hour with its time zone"),
    ("2025-01-21T18:20-03:30", "21 January 2025, 18:20 GMT-3:30", "half an hour west of Greenwich"),
    ("2025-01-21T18:20Z", "21 January 2025, 18:20 GMT", "Greenwich itself"),
    ("2025-01-21T16:00Z/2025-01-21T18:00Z", "21 January 2025, 16:00 to 18:00 GMT", "two hours of a day"),
    ("2025-01-21T22:00/2025-01-22T03:00", "21 January 2025, 22:00 to 22 January 2025, 03:00", "hours of two days"),
    ("2025-01-21T16:00/..", "since 21 January 2025, 16:00", "an hour with an open end"),
    ("-0043", "44 BC", "a year before the year 1"),
    ("0000", "1 BC", "the year 0"),
    ("-0043-03-15", "15 March 44 BC", "a day of such a year"),
    ("-0044-02-29", "29 February 45 BC", "its leap day"),
    ("-0043-03~", "about March 44 BC", "a month of such a year"),
    ("-0043-21", "spring 44 BC", "a season of such a year"),
    ("-0059/-0043", "60 to 44 BC", "two such years: the era once"),
    ("-0043-03/-0043-05", "March to May 44 BC", "two months of such a year"),
    ("-0026/0014", "27 BC to 14 AD", "from one era into the other"),
    ("-004X", "50 to 41 BC", "a decade, whose figures are not those of its years"),
    ("-00XX", "the 1st century BC", "a century"),
    ("-01XX", "the 2nd century BC", "another"),
    ("-10XX", "the 11th century BC", "eleventh, not eleventyfirst"),
    ("-0219-10~/-0219-12~", "late 220 BC", "a late part of such a year"),
    ("0014-08-19", "19 August 14 AD", "a year of two figures"),
    ("00XX", "the 1st century AD", "a century without figures"),
    ("-00XX/20XX", "the 1st century BC to the 21st century AD", "two centuries told alike"),
    ("00XX/03XX", "the 1st century AD to the 4th century AD", "the same within one era"),
    ("17XX/20XX", "the 1700s to the 2000s", "by their figures where both have some"),
    ("-00XX/0014", "the 1st century BC to 14 AD", "a century and a year"),
    ("-004X/-003X", "50 BC to 31 BC", "decades that are told by their years"),
    ("-004X/199X", "50 BC to the 1990s", "and a decade that has a name"),
    ("-00XX~/20XX", "about the 1st century BC to the 21st century AD", "and one of them approximate"),
]


@pytest.mark.parametrize(("edtf", "words", "why"), WORDS, ids=[case[2] for case in WORDS])
def test_english(edtf: str, words: str, why: str) -> None:
    assert DateValue.parse(edtf).words() == words


@pytest.mark.parametrize(
    ("edtf", "language", "words", "why"),
    [
        ("2025-01-21", "de", "21. Januar 2025", "the language's own order"),
        ("2025-01-21", "ru", "21 января 2025\u202fг.", "and its own cases"),
        ("2024-05~", "fr", "~ mai 2024", "neutral signs where it has no words here"),
        ("2019-06/..", "fr", "juin 2019 –", "an open end"),
        ("2024-01~/2024-03~", "de", "Anfang 2024", "German: an early part of a year"),
        ("2024-05~/2024-08~", "de", "Mitte 2024", "German: a middle part"),
        ("2025-03-21~/2025-03-31~", "de", "Ende März 2025", "German: a late part of a month"),
        ("1990~/1993~", "de", "Anfang der 1990er-Jahre", "German: an early part of a decade"),
        ("1989-08~/..", "de", "seit etwa August 1989", "German: an open end, the month in full"),
        ("2024-01~/2024-03~", "ar", "أوائل 2024", "Arabic: an early part of a year"),
        ("2024-05-11~/2024-05-20~", "ar", "منتصف مايو 2024", "Arabic: a middle part of a month"),
        ("2024-10~/2024-12~", "ar", "أواخر 2024", "Arabic: a late part"),
        ("18XX", "ar", "القرن 19", "Arabic: centuries are counted"),
        ("199X", "fr", "1990–9", "a decade"),
        ("2025-01-21T18:20+01:00", "de", "21. Januar 2025, 18:20 Uhr GMT+1", "German: an hour"),
        ("2025-01-21T18:20", "ar", "21 يناير 2025، الساعة 18:20", "Arabic: an hour"),
        ("2025-01-21T18:20", "fr", "21 janvier 2025, 18:20", "an hour in a language without words here"),
        ("-0043-03-15", "de", "15. März 44 v. Chr.", "German: before the year 1"),
        ("-00XX", "de", "1. Jahrhundert v. Chr.", "German: a century"),
        ("-0059/-0043", "de", "60 bis 44 v. Chr.", "German: the era once"),
        ("-0043", "ar", "44 ق.م", "Arabic: before the year 1"),
        ("-0043-03", "ja", "紀元前44年3月", "a language whose era stands first"),
        ("-0043-21", "fr", "mars 44 av. J.-C. – mai 44 av. J.-C.", "a season in a language without words here"),
        ("2025-01-21", "zz", "21 January 2025", "a language that is not known: English"),
    ],
)
def test_other_languages(edtf: str, language: str, words: str, why: str) -> None:
    assert DateValue.parse(edtf).words(language).replace("\xa0", "\u202f") == words
