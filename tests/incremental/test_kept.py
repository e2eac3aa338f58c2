"""What was found in a text, kept from one build to the next."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate import Context, annotate_prose
from briefgen.annotate.stored import Kept
from briefgen.annotate.text import from_markdown
from briefgen.model import Body, DiaryEntry
from tests.timelines.building import MATCHER


def test_the_entries_of_a_diary_are_kept() -> None:
    body = Body("## 3 May 1912\n\nAda Lund left today.\n\n## 31 June 1912\n\nArden fell yesterday.\n\n## 5 May 1912\n\nRain.\n")
    found = annotate_prose(from_markdown(body), MATCHER, Context(date=dt.date(2025, 3, 12)))
    kept = Kept.decoded(Kept.of(found, "", "", ()).encoded()).text(body)
    assert kept == found
    assert kept.entries == (DiaryEntry(0, dt.date(1912, 5, 3)), DiaryEntry(2, None), DiaryEntry(4, dt.date(1912, 5, 5)))
