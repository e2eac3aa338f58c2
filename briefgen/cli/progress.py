"""What a long build is doing: a line that moves on a terminal, nothing elsewhere; and how long each stage took."""

from __future__ import annotations

import sys
from time import perf_counter
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

from briefgen.cli.report import coloured

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID


class Progress:
    """Told by a build what it does. `times` are the stages with their seconds, in order."""

    def __init__(self, *, shown: bool, lines: bool = False) -> None:
        """`shown`: a moving line, where stderr is a terminal. `lines`: a plain line as each stage ends."""
        self.times: dict[str, float] = {}
        self._moving = shown and sys.stderr.isatty()
        self._lines = lines and not self._moving
        self._stage = ""
        self._began = perf_counter()
        self._bar: Bar | None = None
        self._task: TaskID | None = None

    def __call__(self, stage: str, done: int, steps: int) -> None:
        if stage != self._stage:
            self._end_stage()
            self._stage, self._began = stage, perf_counter()
            self._show(stage)
        if self._bar is not None and self._task is not None and steps:
            self._bar.update(self._task, completed=done, total=steps)

    def __enter__(self) -> Self:
        if self._moving:
            from rich.console import Console
            from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

            console = Console(stderr=True, no_color=not coloured())
            columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
            self._bar = Progress(*columns, console=console, transient=True)
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self._end_stage()
        if self._bar is not None:
            self._bar.stop()

    def _show(self, stage: str) -> None:
        if self._bar is None:
            return
        if self._task is not None:
            self._bar.remove_task(self._task)
        self._task = self._bar.add_task(stage, total=None)

    def _end_stage(self) -> None:
        if not self._stage:
            return
        self.times[self._stage] = perf_counter() - self._began
        if self._lines:
            click.echo(f"{self._stage}: {self.times[self._stage]:.1f} s", err=True)
        self._stage = ""
