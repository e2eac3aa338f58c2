"""What a build did and what it left out, in a few lines."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefgen.cli.report import plural
from briefgen.problems import Severity

if TYPE_CHECKING:
    from briefgen.model import Site, Withheld
    from briefgen.pipeline import BuildResult
    from briefgen.profile import Profile
    from briefgen.stamp import Stamp
    from briefgen.write import Written

NAMED = 5
"""Records left out that are named."""
WORTH_TELLING = 0.05
"""Seconds from which a stage is told."""


def built(result: BuildResult, times: Mapping[str, float]) -> str:
    """The summary of a build."""
    return "\n".join([*of_all(result), *result.remarks, f"{_done(result.written)}, in {_seconds(times)}."])


def amended(last: Stamp, written: Written, times: Mapping[str, float]) -> str:
    """The summary of a build of edited articles alone, of which all that was said of the last one is true."""
    return "\n".join([*last.said, f"{_done(written)}, in {_seconds(times)}."])


def _done(written: Written) -> str:
    return f"Wrote {plural(written.written, 'file')}, left {written.unchanged} as they were, removed {written.removed}"


def unchanged(standing: Stamp, times: Mapping[str, float]) -> str:
    """The summary of a build that had nothing to do."""
    did = f"Nothing has changed: left {plural(standing.files, 'file')} as they were"
    return "\n".join([*standing.said, f"{did}, in {_seconds(times)}."])


def checked(result: BuildResult, times: Mapping[str, float]) -> str:
    """The summary of a check."""
    return "\n".join([*of_all(result), f"Checked {plural(len(result.pages), 'file')}, wrote none, in {_seconds(times)}."])


def of_all(result: BuildResult) -> list[str]:
    """What is said of a site, however much of it was made."""
    lines = [inventory(result.site), *left_out(result.site.withheld)]
    warnings = sum(p.severity is Severity.WARNING for p in result.problems)
    infos = sum(p.severity is Severity.INFO for p in result.problems)
    told = [plural(warnings, "warning")] if warnings else []
    if infos:
        told.append(f"{plural(infos, 'thing')} done on your behalf (see them with --verbose)")
    return [*lines, f"{', '.join(told)}."] if told else lines


def inventory(site: Site) -> str:
    """“1 briefing, 2 articles, 3 entities, 1 event, 1 note.”"""
    counts = {
        "briefing": len(site.briefings),
        "article": len(site.articles),
        "entity": len(site.entities),
        "event": len(site.events),
        "note": len(site.notes),
    }
    return f"{', '.join(plural(count, noun) for noun, count in counts.items())}."


def left_out(withheld: tuple[Withheld, ...]) -> list[str]:
    """“Left out: 3 drafts, 1 private (article a, note b…).”"""
    if not withheld:
        return []
    reasons = Counter(str(record.why) for record in withheld)
    counted = [plural(reasons["draft"], "draft")] if reasons["draft"] else []
    counted += [f"{reasons['private']} private"] if reasons["private"] else []
    names = ", ".join(f"{record.kind} {record.id}" for record in withheld[:NAMED]) + (", …" if len(withheld) > NAMED else "")
    return [f"Left out: {', '.join(counted)} ({names})."]


def profiled(profile: Profile, times: Mapping[str, float], form: str) -> str:
    """Where the time of a build went, as a table or as JSON."""
    data = profile.as_data(dict(times))
    if form == "json":
        return json.dumps(data, ensure_ascii=False, indent=1)
    lines = []
    for kind in ("stages", "texts", "templates", "pages"):
        lines += [f"\n{kind}", *(f"{seconds:9.3f} s  {name}" for name, seconds in data[kind].items())]
    return "\n".join(
        [*lines, "\nstore", *(f"{found['had']:5} of {found['of']}  {shelf}" for shelf, found in data["store"].items())]
    )


def _seconds(times: Mapping[str, float]) -> str:
    """“4.2 s (find names and dates 2.1, make the pages 0.9)”."""
    long = ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in times.items() if seconds >= WORTH_TELLING)
    return f"{sum(times.values()):.1f} s" + (f" ({long})" if long else "")
