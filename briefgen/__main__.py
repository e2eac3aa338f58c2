"""`python -m briefgen`, and the console script."""

from __future__ import annotations


def main() -> None:
    from briefgen.cli import cli

    cli(prog_name="briefgen")


if __name__ == "__main__":
    main()
