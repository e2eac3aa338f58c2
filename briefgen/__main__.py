"""`python -m briefgen`, and the console script."""

from __future__ import annotations

import io
import sys


def main() -> None:
    from briefgen.cli import cli

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that lacks a sign shows ? for it, and the command goes on
    cli(prog_name="briefgen")


if __name__ == "__main__":
    main()
