"""`python -m briefgen`, and the console script."""

from __future__ import annotations

import gc
import io
import sys

NEW_VALUES = 500_000
"""New values after which Python looks for rings of values that nobody holds. A build makes millions, and nearly all live to its
end: looking after every 700, as is usual, takes a tenth of its time; the rings of so many take little room."""


def main() -> None:
    try:
        from briefgen.cli import cli
    except KeyboardInterrupt:  # nothing has begun; from here on each command tells how that leaves the output
        sys.exit(130)

    gc.set_threshold(NEW_VALUES, 20, 20)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that lacks a sign shows ? for it, and the command goes on
    cli(prog_name="briefgen")


if __name__ == "__main__":
    main()
