"""The order in which articles and briefings are listed: the newest first."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.dates import DateValue
from briefgen.instants import instant
from briefgen.model import Article, Briefing


def newest_articles(articles: Iterable[Article], timezone: str) -> list[Article]:
    """By the day of the dateline, else of publication, which is what a list shows of them; of one day the last published first;
    then by id. Those without a date are last."""
    by_id = sorted(articles, key=lambda article: article.id)
    return sorted(by_id, key=lambda a: (_last_day(a.date), instant(a.appeared(timezone), timezone)), reverse=True)


def newest_briefings(briefings: Iterable[Briefing], timezone: str) -> list[Briefing]:
    """By when they last changed, then by id. Those without a date are last."""
    by_id = sorted(briefings, key=lambda briefing: briefing.id)
    return sorted(by_id, key=lambda b: (_last_day(b.last_changed), instant(b.last_changed, timezone)), reverse=True)


def _last_day(date: DateValue | None) -> int:
    """The last day that a date may mean, as a number; 0 where there is none."""
    last = date.latest or date.earliest if date else None
    return last.toordinal() if last else 0
