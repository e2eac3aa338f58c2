"""Where the templates are: a site's own before the default theme's, file by file."""

from __future__ import annotations

from collections.abc import MutableMapping
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from types import MethodType
from typing import Any

from jinja2 import (
    BaseLoader,
    BytecodeCache,
    ChoiceLoader,
    Environment,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    select_autoescape,
)
from jinja2.bccache import Bucket
from jinja2.runtime import Context, Macro

from briefgen.problems import ContentError, Location, Problem, error
from briefgen.render.strings import Strings
from briefgen.software import default_theme, software
from briefgen.store import Store

SHELF = "templates"
Files = tuple[tuple[str, str, bytes], ...]
"""The name that templates know a file by, where it lies, and its bytes."""


def environment(own: Path, store: Store) -> tuple[Environment, str]:
    """Jinja, strict: an undefined name is an error, everything is escaped unless it is known to be HTML; and a digest of its files.

    The files are read here, all at once and once only: what is digested is what is rendered. What Jinja makes of the same bytes is
    shared by the builds of one process, the theme's by those of all sites, and kept in the store for those of others.
    """
    files = _files(own), _files(default_theme())
    store.tidy(SHELF, {place for folder in files for _, place, _ in folder})
    digest = blake2b(digest_size=16)
    for name, place, content in (file for folder in files for file in folder):
        digest.update(f"{name}\0{place}\0{len(content)}\0".encode("utf-8", "surrogateescape") + content)
    env = _environment(*files)
    env.bytecode_cache = _Compiled(store)
    return env, digest.hexdigest()


def _files(folder: Path) -> Files:
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return tuple((path.relative_to(folder).as_posix(), str(path), path.read_bytes()) for path in found)


class _Folder(BaseLoader):
    """The files of one folder of templates. Raises ContentError for one that is not UTF-8."""

    def __init__(self, files: Files) -> None:
        self._files = {name: (place, content) for name, place, content in files}
        self._mistakes: dict[str, TemplateSyntaxError] = {}
        """What is wrong with those that cannot be compiled: a thousand pages need not find it out each for itself."""

    def load(self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None) -> Template:
        if name in self._mistakes:
            raise self._mistakes[name].with_traceback(None)
        try:
            return super().load(environment, name, globals)
        except TemplateSyntaxError as mistake:
            self._mistakes[name] = mistake
            raise

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        if template not in self._files:
            raise TemplateNotFound(template)
        place, content = self._files[template]
        try:
            return content.decode().replace("\r\n", "\n").replace("\r", "\n"), place, None
        except UnicodeDecodeError as reason:
            where = Location(f"templates/{template}", content[: reason.start].count(b"\n") + 1)
            message = f"the byte 0x{content[reason.start]:02x} in this line is not UTF-8."
            raise ContentError([error(where, message, "Save the file with the encoding UTF-8.")]) from None

    def list_templates(self) -> list[str]:
        return list(self._files)


_last: dict[str, tuple[bytes, bytes]] = {}
"""What this process compiled last of each file, by its place: the key and the code. To compile the theme takes longer than to make
the pages of a small site with it, and a process that builds many sites, or one whose own templates are edited, needs it once."""


class _Compiled(BytecodeCache):
    """Templates as Jinja compiled them, in a store, by the place of their files. A store's code is run like that of the templates
    beside it: whoever builds a site trusts both."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        return filename or name

    def load_bytecode(self, bucket: Bucket) -> None:
        key = _compiled_of(bucket)
        compiled = self._store.get(SHELF, bucket.key, key)
        if compiled is None and bucket.key in _last and _last[bucket.key][0] == key:
            compiled = _last[bucket.key][1]
            self._store.put(SHELF, bucket.key, key, compiled)
        if compiled is not None:
            bucket.bytecode_from_string(compiled)

    def dump_bytecode(self, bucket: Bucket) -> None:
        key, compiled = _compiled_of(bucket), bucket.bytecode_to_string()
        _last[bucket.key] = key, compiled
        self._store.put(SHELF, bucket.key, key, compiled)


def _compiled_of(bucket: Bucket) -> bytes:
    """The key of a compiled template: its source, and the software, which decides how Jinja is set up."""
    return f"{software()}{bucket.checksum}".encode()


class _Context(Context):
    """A page's variables. Jinja asks of whatever a template calls, four times over, whether it wants the context before its own
    arguments: that takes longer than most of what is called. Methods of ours do not, and macros want one thing.
    """

    def call(self, called: Any, /, *args: Any, _loop_vars: Any = None, _block_vars: Any = None, **kwargs: Any) -> Any:
        kind = type(called)
        if kind is MethodType or kind is Strings:
            return called(*args, **kwargs)
        if kind is Macro:
            return called(self.eval_ctx, *args, **kwargs)
        return super().call(called, *args, _loop_vars=_loop_vars, _block_vars=_block_vars, **kwargs)


@lru_cache(maxsize=2)
def _environment(own: Files, theme: Files) -> Environment:
    made = Environment(
        loader=ChoiceLoader([_Folder(own), _Folder(theme)]),
        autoescape=select_autoescape(("html", "xml"), default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.context_class = _Context
    return made


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
    try:
        return env.get_template(name).render(variables)
    except TemplateSyntaxError as mistake:
        where = Location(f"templates/{mistake.name or name}", mistake.lineno)
        raise ContentError([_problem(where, mistake.message or "syntax error", page)]) from mistake
    except TemplateNotFound as mistake:
        raise ContentError(
            [_problem(_line_in_template(mistake, name), f"there is no template “{mistake.name}”", page)]
        ) from mistake
    except ContentError:
        raise
    except RecursionError as mistake:
        where = _line_in_template(mistake, name)
        raise ContentError([_problem(where, "the template includes, extends or calls itself without end", page)]) from None
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
