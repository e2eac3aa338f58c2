"""Where the templates are: a site's own before the default theme's, file by file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    select_autoescape,
)

from briefgen.problems import ContentError, Location, Problem, error
from briefgen.stamp import default_theme


def environment(own: Path) -> Environment:
    """Jinja, strict: an undefined name is an error, everything is escaped unless it is known to be HTML."""
    loader = ChoiceLoader([FileSystemLoader(own), FileSystemLoader(default_theme())])
    return Environment(
        loader=loader,
        autoescape=select_autoescape(("html", "xml"), default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def asset(env: Environment, name: str) -> bytes:
    """A file of the theme that is passed on as it is. Raises ContentError where there is none."""
    assert env.loader is not None
    try:
        return env.loader.get_source(env, f"assets/{name}")[0].encode()
    except TemplateNotFound:
        raise ContentError(
            [error(Location(f"templates/assets/{name}"), "this file of the theme is missing.", "Put it back.")]
        ) from None


def made(env: Environment, name: str, page: str, variables: dict[str, Any]) -> str:
    """A template's HTML. Whatever goes wrong in it is a ContentError that names the template's line and the page."""
    return _told(lambda: env.get_template(name).render(variables), name, page)


def _told(work: Callable[[], str], name: str, page: str) -> str:
    try:
        return work()
    except TemplateSyntaxError as mistake:
        where = Location(f"templates/{mistake.name or name}", mistake.lineno)
        raise ContentError([_problem(where, mistake.message or "syntax error", page)]) from mistake
    except TemplateNotFound as mistake:
        raise ContentError(
            [_problem(_line_in_template(mistake, name), f"there is no template “{mistake.name}”", page)]
        ) from mistake
    except ContentError:
        raise
    except (TemplateError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError) as mistake:
        raise ContentError([_problem(_line_in_template(mistake, name), str(mistake) or type(mistake).__name__, page)]) from mistake


def _problem(where: Location, message: str, page: str) -> Problem:
    return error(where, f"{message.rstrip('.')}, while making {page}.", "Mend the template, or delete it to use the default one.")


def _line_in_template(mistake: BaseException, name: str) -> Location:
    """The innermost template line of a traceback: Jinja compiles templates so that theirs are the lines shown."""
    where = Location(f"templates/{name}")
    trace = mistake.__traceback__
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.suffix in (".html", ".xml") and "__jinja" not in path.name:
            where = Location(f"templates/{path.name}", trace.tb_lineno)
        trace = trace.tb_next
    return where
