"""The table of contents: one build, stage by stage, from the editor's files to the output folder."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from briefgen.annotate import annotate
from briefgen.assemble import assemble, timeline_problems
from briefgen.check import PageFacts, check, facts_of, found_in, plain
from briefgen.config import OUTPUT, Options, SiteConfig
from briefgen.ledger import Ledger
from briefgen.locks import locked
from briefgen.making import Told, in_its_place, made_pages
from briefgen.model import Annotated, AnyPage, Page, Site
from briefgen.problems import ContentError, Problem, Severity, UsageError, has_errors, in_order, leaving
from briefgen.published import Published, forget_published, keep_published
from briefgen.read import read, read_config, read_static, sound_settings
from briefgen.render import own_file_problems, own_templates, render
from briefgen.search import search_index
from briefgen.store import Store
from briefgen.write import WHOLE, Written, workshop, write

NOTHING = Written((), 0, 0)
REBUILT = "The store in .briefgen/ was damaged; it has been thrown away and everything made afresh."


@dataclass(frozen=True, slots=True)
class BuildResult:
    """A finished build: settings, site, files, the problems that did not stop it, and what was written (by a check nothing)."""

    config: SiteConfig
    annotated: Annotated
    site: Site
    pages: tuple[AnyPage, ...]
    problems: tuple[Problem, ...]
    written: Written = NOTHING
    remarks: tuple[str, ...] = ()
    """What else the editor is told: in sentences."""


def build(
    root: Path,
    options: Options,
    told: Told = lambda *_: None,
    store: Store | None = None,
    written: Callable[[BuildResult], object] = lambda _: None,
) -> BuildResult:
    """Builds the site in folder `root`; `store` is one to use in the place of the site's own.

    `written` is told of the build once its files are there, while no other build may touch them.

    Raises ContentError with every problem of the run when one is an error (or, with `options.strict`, a warning), UsageError when
    the folders do not fit, WriteError when the disk refuses. Nothing is written unless everything is well.
    """
    output = options.output or root / OUTPUT
    with (
        locked(root, output, store is None),
        closing(store or Store(root)) as store,
        workshop(root, output) as place,
    ):
        made, ledger, facts = _checked(root, options, told, store, place)
        told("index for the search", 0, 0)
        index, more = search_index(made.pages, made.config) if options.extras else ([], [])
        problems = in_order([*made.problems, *more])
        _stop_if_fatal(problems, options.strict)
        told("write", 0, 0)
        files = write((*made.pages, *index), made.config.output_dir)
        with leaving(WHOLE):
            ledger.keep({page.path: plain(page) for page in facts})
            keep_published(store, made.config.output_dir, ledger.scope, Published.of(made.site))
            pages = tuple(in_its_place(page, made.config.output_dir) for page in (*made.pages, *index))
            remarks = (REBUILT,) if store.rebuilt else ()
            result = replace(made, pages=pages, problems=tuple(problems), written=files, remarks=remarks)
            written(result)
    return result


def index_of(result: BuildResult) -> tuple[list[Page], list[Problem]]:
    """The search index of a build that was made without its extras: its files, to be put beside its pages."""
    return search_index(result.pages, result.config)


def check_site(root: Path, options: Options, told: Told = lambda *_: None) -> BuildResult:
    """A build without the write. Raises as `build` does."""
    with closing(Store(root, keeps=False)) as store:
        return _checked(root, options, told, store)[0]


def _checked(
    root: Path, options: Options, told: Told, store: Store, place: Path | None = None
) -> tuple[BuildResult, Ledger, list[PageFacts]]:
    """Everything but the index and the write; what is to be kept of the pages once they are written.

    `place` is where pages may wait.
    """
    config, annotated, problems = _annotated(root, options, told, store)
    told("assemble", 0, 0)
    site = assemble(annotated, config, store)
    problems += [*timeline_problems(site, config), *own_file_problems(config.templates_dir)]
    ledger = Ledger(store, site, config)
    plans = render(site, config, store)
    pages, more = made_pages(plans, ledger, told, place, lambda path, content: found_in(path, content, config))
    problems += more
    _stop_if_fatal(problems, strict=False)
    told("check", 0, 0)
    static, more = read_static(config)
    pages += static
    facts = facts_of(pages, config, ledger.facts())
    problems += [*more, *check(site, pages, facts, config, [page.path for page in static], own_templates(config.templates_dir))]
    _stop_if_fatal(problems, options.strict)
    return BuildResult(config, annotated, site, tuple(pages), tuple(in_order(problems))), ledger, facts


def settings(root: Path, options: Options) -> SiteConfig | None:
    """The settings as site.yml has them, whatever else is wrong with the site; None while they cannot be read."""
    return read_config(root, options)[0] if root.is_dir() else None


def annotated_site(root: Path, options: Options) -> tuple[SiteConfig, Annotated]:
    """The site up to what was found in its texts: for `explain`. Raises as `build` does."""
    with closing(Store(root, keeps=False)) as store:
        config, annotated, _ = _annotated(root, options, lambda *_: None, store)
    return config, annotated


def _annotated(root: Path, options: Options, told: Told, store: Store) -> tuple[SiteConfig, Annotated, list[Problem]]:
    """Everything up to the annotated sources. What cannot be read well is not built on: stops at the first stage with an error."""
    told("read", 0, 0)
    config, problems = read_config(root, options)
    if config is None or has_errors(problems):
        sound = config or sound_settings(root, options)
        raise ContentError([*problems, *(read(sound)[1] if sound else ())])
    _refuse_nested(config)
    forget_published(store)
    sources, more = read(config, store)
    told("find names and dates", 0, 0)
    problems += more
    try:
        annotated, found = annotate(sources, config, store)
    except ContentError as failure:
        raise ContentError([*problems, *failure.problems]) from None
    problems += found
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
