"""Builds one corpus with briefgen and with its peers, and prints what each costs: `make bench`, or
`python -m benchmarks [--articles 1000 10000] [--only briefgen,hugo] [--folder DIR]`.

Everything runs in turn, in one go, on the same machine. Measured are: a first build; a second with nothing changed; one after a
sentence was added to one article; and the time from such a save to the page on disk while the generator watches. Seconds of CPU
compare best: seconds of the clock depend on how many cores are free. Peers are installed by pip and npm into a folder of their own.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import ALIASES, ENTITIES, NAMED, WORDS, write_site
from benchmarks.generators import Generator, environment, generators, install
from benchmarks.measuring import BenchError, Cost, cost, running, seconds_until

UNEQUAL = """\
The work is not the same. The peers turn Markdown into pages. briefgen also links names, reads dates, anchors notes, makes pages
of entities, events, notes and timelines, cards, structured data, a feed and a sitemap, and checks every link before it writes;
its pages are the longer ones. Hugo and Eleventy have a layout of a few lines, Pelican and Material their usual themes. Material's
menu is kept to one page: it would put each article into each. Pelican has its cache for all but the first build.
`mkdocs build --dirty` leaves pages stale that depend on the one that changed. Nobody makes a search index or pictures for social
networks."""
SETTLED = 3
"""Seconds after which files are old enough to be known by their times."""
LONGEST_WAIT = 30
"""Seconds that are waited for the rest of a watching generator's first build, at most."""
APART = {"the search index (Pagefind)": {"search": True}, "pictures for social networks": {"social_images": True}}
"""What is timed apart: its name, and the settings that switch it on."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one generator cost at one size; `watched` are seconds of the clock, None where it does not write while it watches."""

    generator: Generator
    cold: Cost
    unchanged: Cost
    edited: Cost
    watched: float | None


def measured(generator: Generator, folder: Path, count: int) -> Row:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    generator.prepare(folder, count)
    time.sleep(SETTLED)
    given = environment(folder)
    again = generator.again or generator.build
    cold = cost(generator.build, folder, given)
    if generator.again:  # fills the cache that it is run with from now on
        cost(again, folder, given)
    unchanged = cost(again, folder, given)
    article = f"a{count // 2:05}"
    _add(folder / generator.folder / f"{article}.md", "zzedited")
    edited = cost(again, folder, given)
    seconds_until(folder / generator.output, generator.page(article), "zzedited")
    return Row(generator, cold, unchanged, edited, _watched(generator, folder, article, min(3 + cold.wall, LONGEST_WAIT)))


def _watched(generator: Generator, folder: Path, article: str, wait: float) -> float | None:
    """Seconds from the save of an article to its page on disk, once the first build of a watching generator is done: `wait`
    seconds after that build has written the page."""
    if not generator.watch:
        return None
    shutil.rmtree(folder / generator.output, ignore_errors=True)
    with running(generator.watch, folder, environment(folder)):
        seconds_until(folder / generator.watched, generator.page(article), "zzedited")
        time.sleep(wait)  # the watcher begins to look when all is written
        _add(folder / generator.folder / f"{article}.md", "zzsaved")
        return seconds_until(folder / generator.watched, generator.page(article), "zzsaved")


def _add(path: Path, word: str) -> None:
    """A new last sentence, put in place at once, as text editors do."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(path.read_text("utf-8") + f"\nThe council {word} it.\n", "utf-8")
    new.replace(path)


def table(rows: Iterable[Row], count: int) -> str:
    """The rows in Markdown; the first builds are compared with that of Hugo, or of the first row."""
    rows = list(rows)
    base = next((row for row in rows if row.generator.name == "Hugo"), rows[0])
    lines = [
        f"| {count:,} articles | first build | × {base.generator.name} | peak MB | nothing changed | one edited | watching |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for row in rows:
        cells = [
            f"{row.generator.name} {row.generator.versions()}",
            _seconds(row.cold),
            f"{row.cold.cpu / base.cold.cpu:.1f}",
            f"{row.cold.memory:.0f}",
            _seconds(row.unchanged),
            _seconds(row.edited),
            "–" if row.watched is None else f"{row.watched:.2f}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _seconds(spent: Cost) -> str:
    return f"{spent.cpu:.2f} ({spent.wall:.2f})"


def apart(folder: Path, generator: Generator, count: int) -> Iterator[str]:
    """What a first build costs more with that which is timed apart."""
    without = _first_build(folder, generator, count, {})
    for name, settings in APART.items():
        spent = _first_build(folder, generator, count, settings)
        yield (
            f"For {count:,} articles {name} cost {spent.cpu - without.cpu:.1f} s of CPU more, "
            f"{spent.wall - without.wall:.1f} s of the clock, peak {spent.memory:.0f} MB."
        )


def _first_build(folder: Path, generator: Generator, count: int, settings: Mapping[str, bool]) -> Cost:
    shutil.rmtree(folder, ignore_errors=True)
    write_site(folder, count, settings)
    return cost(generator.build, folder, environment(folder))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[1000, 10_000], metavar="N")
    parser.add_argument("--only", metavar="NAMES", help="some of briefgen,hugo,eleventy,pelican,mkdocs")
    parser.add_argument("--folder", type=Path, default=Path("build/bench"), help="where sites and peers lie; default: build/bench")
    options = parser.parse_args()
    folder = options.folder.resolve()
    known = generators(folder / "peers")
    names = options.only.split(",") if options.only else list(known)
    if unknown := [name for name in names if name not in known]:
        parser.error(f"no generator is called {', '.join(unknown)}: {', '.join(known)}")
    if set(names) != {"briefgen"}:
        install(folder / "peers")
        known = generators(folder / "peers")
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}. ", end="")
    print(f"Articles of {WORDS} words, each naming {NAMED} of {ENTITIES} entities with {ENTITIES * ALIASES:,} aliases.")
    print("Seconds of CPU, those of the clock in brackets; while watching, of the clock from save to page on disk.\n")
    for count in options.articles:
        rows = []
        for name in names:
            try:
                rows.append(measured(known[name], folder / name, count))
            except BenchError as reason:
                print(f"{known[name].name}: {reason}\n")
        if rows:
            print(table(rows, count) + "\n", flush=True)
    print(UNEQUAL)
    for line in apart(folder / "apart", known["briefgen"], options.articles[0]) if "briefgen" in names else ():
        print(line)
    for name in (*names, "apart"):
        shutil.rmtree(folder / name, ignore_errors=True)


if __name__ == "__main__":
    main()
