"""Measure how long a date takes to be read: `python -m benchmarks.dates`.

Forms of four kinds that are not in the cache, on average; CPU time, the best of several runs, since other work slows single ones.
The line to hold is 20 microseconds.
"""

from __future__ import annotations

import time
import timeit

from briefgen.dates import DateValue
from briefgen.edtf import read_edtf

TEXTS = [f"{year}{rest}" for year in range(1000, 1400) for rest in ("", "-05", "-05-03~", "-22")]
RUNS = 7


def read() -> None:
    read_edtf.cache_clear()
    for text in TEXTS:
        DateValue.parse(text)


def main() -> None:
    best = min(timeit.repeat(read, timer=time.process_time, number=1, repeat=RUNS)) / len(TEXTS)
    print(f"{best * 1e6:.1f} microseconds of CPU a date, {len(TEXTS)} dates")


if __name__ == "__main__":
    main()
