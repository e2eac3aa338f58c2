"""The table of contents: one build, stage by stage, from the editor's files to the output folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from briefgen.annotate import annotate
from briefgen.assemble import assemble
from briefgen.check import check
from briefgen.config import Options, SiteConfig
from briefgen.model import Annotated, Page, Site
from briefgen.problems import ContentError, Problem, Severity, UsageError, in_order
from briefgen.read import read, read_config, read_static
from briefgen.render import render
from briefgen.write import Written, write


@dataclass(frozen=True, slots=True)
class BuildResult:
    """A finished build: the site, the problems that did not stop it, and what was written."""

    site: Site
    problems: tuple[Problem, ...]
    written: Written


def build(root: Path, options: Options) -> BuildResult:
    """Builds the site in folder `root`.

    Raises ContentError with every problem of the run when one is an error (or, with `options.strict`, a warning), UsageError when
    the folders do not fit, WriteError when the disk refuses. Nothing is written unless everything is well.
    """
    config, annotated, problems = _annotated(root, options)
    site = assemble(annotated, config)
    pages = [Page(plan.path, plan.make()) for plan in render(site, config)]
    static, more = read_static(config)
    pages += static
    problems += more
    problems += check(site, pages, config)
    _stop_if_fatal(problems, options.strict)
    return BuildResult(site, tuple(in_order(problems)), write(pages, config.output_dir))


def annotated_site(root: Path, options: Options) -> tuple[SiteConfig, Annotated]:
    """The site up to what was found in its texts: for `explain`. Raises as `build` does."""
    config, annotated, _ = _annotated(root, options)
    return config, annotated


def _annotated(root: Path, options: Options) -> tuple[SiteConfig, Annotated, list[Problem]]:
    """Everything up to the annotated sources. What cannot be read well is not built on: stops at the first stage with an error."""
    config, problems = read_config(root, options)
    _stop_if_fatal(problems, strict=False)
    assert config is not None
    _refuse_nested(config)
    sources, more = read(config)
    annotated, found = annotate(sources, config)
    problems += [*more, *found]
    _stop_if_fatal(problems, strict=False)
    return config, annotated, problems


def _refuse_nested(config: SiteConfig) -> None:
    """The output may not lie in what it is made of, nor the other way round: a build would read or overwrite its own work."""
    output = config.output_dir.resolve()
    for name in ("content", "templates", config.static):
        folder = (config.root / name).resolve()
        if output == folder or folder in output.parents or output in folder.parents:
            raise UsageError(f"The output folder {output} and {folder} lie within each other. Choose another folder with --output.")


def _stop_if_fatal(problems: list[Problem], strict: bool) -> None:
    fatal = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    if any(problem.severity in fatal for problem in problems):
        raise ContentError(problems)
