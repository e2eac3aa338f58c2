"""Writes docs/reference.md from the code: `python -m docs.make_reference`. A test holds the file to what the code says."""

from __future__ import annotations

import dataclasses
import inspect
import re
import types
import typing
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import click
from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from briefgen import broken_words, cleaning, model
from briefgen.cli import cli
from briefgen.config import SiteConfig
from briefgen.dates import DateValue
from briefgen.render import offered
from briefgen.render.context import PageContext

REFERENCE = Path(__file__).parent / "reference.md"

KINDS: tuple[tuple[str, type[BaseModel], str], ...] = (
    ("Site", SiteConfig, "`site.yml`. Only `title` is required."),
    ("Article", model.Article, "`content/articles/<id>.md` with front matter, or `<id>.txt` with `<id>.yml` beside it. The id is the file's name."),
    ("Entity", model.Entity, "`content/entities/*.yml`, a list per file; or CSV, a column per key (`ids.wikidata` for a key within a key)."),
    ("Event", model.Event, "`content/events/*.yml`, a list per file; or CSV, also with the columns of TimelineJS."),
    ("Note", model.Note, "`content/notes/<article-id>.yml`, a list; or `notes:` in an article's front matter."),
    ("Source", model.Source, "`content/sources/*.yml`, a list per file; or written in place wherever `sources` stands."),
    ("Page", model.OwnPage, "`content/pages/<id>.md` with front matter; the text below it is the page."),
    ("Briefing", model.Briefing, "`content/briefings/<id>.md` with front matter; the text below it is the background section."),
)  # fmt: skip

DOSSIERS = (
    model.Site, model.ArticleDossier, model.BriefingDossier, model.EntityDossier, model.EventDossier, model.Topic, model.PlacedNote,
    model.Passage, model.DatedPassage, model.Entry, model.Timeline, model.PlacedAccount, model.Difference, model.Statement,
    model.OpenQuestion, model.Dispute, model.DisputeSide, model.EvidenceItem, model.RelationLine, model.Companion, model.ChangeLine,
    model.Citation,
)  # fmt: skip


def reference() -> str:
    """The whole page."""
    parts = [
        "# Reference",
        "Made from the code by `make reference`: what stands here is what is in force. "
        "The [guide](guide.md) tells how to use it, [architecture](architecture.md) how it is built.",
        "## Commands",
        *_commands(),
        "## What you write",
        "Every scalar is read as text and then turned into what its key needs, so `country: NO` stays “NO”. An unknown key, a wrong type, "
        "an id that leads nowhere or stands twice is an error, told with its line and column; all problems of a run are told at once.",
        *_records(),
        *_cleaning(),
        *_dates(),
        "## Templates",
        "A site's own `templates/` come before those of the default theme, file by file. They are Jinja templates; an undefined name is an "
        "error, and everything is escaped unless it is known to be HTML. Words of the interface stand in `templates/languages/<tag>.yml`.",
        *_templates(),
        "## Library",
        *_library(),
    ]
    return "\n\n".join(part.strip() for part in parts if part.strip()) + "\n"


def _commands() -> Iterator[str]:
    yield "Exit codes: 0 all well; 1 the content has errors, or the disk refused; 2 the call itself is wrong; 130 stopped by Ctrl-C."
    yield from _command("briefgen", cli)


def _command(path: str, command: click.Command) -> Iterator[str]:
    if isinstance(command, click.Group):
        if path != "briefgen":
            yield f"### `{path}`\n\n{inspect.cleandoc(command.help or '')}"
        for name in sorted(command.commands):
            yield from _command(f"{path} {name}", command.commands[name])
        return
    arguments = " ".join(_argument(p) for p in command.params if isinstance(p, click.Argument))
    yield f"### `{path}{' ' + arguments if arguments else ''}`\n\n{_prose(command.help or '')}"
    options = [p for p in command.params if isinstance(p, click.Option) and not p.hidden]
    yield _table(("option", "what it does"), ((f"`{_option(o)}`", o.help or "") for o in options))


def _argument(argument: click.Argument) -> str:
    name = (argument.name or "").upper()
    name = f"{name}…" if argument.nargs == -1 else name
    return name if argument.required else f"[{name}]"


def _option(option: click.Option) -> str:
    names = ", ".join(option.opts + option.secondary_opts)
    if option.is_flag:
        return names
    kind = "|".join(option.type.choices) if isinstance(option.type, click.Choice) else (option.metavar or option.type.name.upper())
    return f"{names} {kind}"


def _prose(text: str) -> str:
    return re.sub(r"(?<!\n)\n(?!\n)", " ", inspect.cleandoc(text).replace("\b\n", "\n"))


def _records() -> Iterator[str]:
    written: set[type[BaseModel]] = set()
    for title, record, where in KINDS:
        yield f"### {title}\n\n{where}"
        yield from _keys(record, "", written)


def _keys(record: type[BaseModel], path: str, written: set[type[BaseModel]]) -> Iterator[str]:
    """The keys of a record, then those of each record within it, once."""
    written.add(record)
    rows, inner = [], []
    for name, field in record.model_fields.items():
        key = field.alias or name
        default = "required" if field.is_required() else _default(field.get_default(call_default_factory=True))
        rows.append((f"`{key}`", _type(field.annotation), default, field.description or ""))
        inner += [(key, found) for found in _models(field.annotation) if found not in written]
    yield _table(("key", "value", "default", "what it is"), rows)
    for key, found in inner:
        if found not in written:
            where = f"{path}.{key}" if path else key
            yield f"`{where}`: {_first_line(found)}"
            yield from _keys(found, where, written)


def _default(value: Any) -> str:
    if value is None or value is PydanticUndefined or value == () or value == {} or isinstance(value, BaseModel):
        return ""
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def _type(annotation: Any) -> str:
    """What is to be written, in words."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _type(arguments[0])
    if origin is typing.Literal:
        return " \\| ".join(f"`{a}`" for a in arguments)
    if origin in (typing.Union, types.UnionType):
        return " or ".join(dict.fromkeys(_type(a) for a in arguments if a is not type(None)))
    if origin is tuple:
        return f"list of {_type(arguments[0])}"
    if origin is dict:
        return f"mapping to {_type(arguments[1])}"
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return " \\| ".join(f"`{member.value}`" for member in annotation)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return f"mapping ({annotation.__name__})"
    return {DateValue: "date (EDTF)", str: "text", bool: "true or false", int: "number", float: "number", Any: "anything"}.get(
        annotation, "text"
    )


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in typing.get_args(annotation):
        yield from _models(argument)


def _cleaning() -> Iterator[str]:
    yield "### Cleaning of plain text"
    yield "Each rule is reported where it did something, and is switched off for an article by its name in `keep:`."
    rows = [(f"`{rule.name}`", rule.done) for rule in cleaning.LINE_RULES]
    rows.append((f"`{cleaning.SIGN_OFF_RULE}`", "a last line that belongs to the publisher's page cut (“Write to … at …”)"))
    rows.append(
        (f"`{broken_words.RULE}`", "a word that a hyphen breaks at the end of a line joined, where blank lines end a paragraph")
    )
    yield _table(("rule", "what it does"), rows)


def _dates() -> Iterator[str]:
    yield "### Dates"
    yield (
        "EDTF (ISO 8601-2), levels 0 and 1, and ISO date-times: `2025`, `2025-01`, `2025-01-21`, `2025-01-21T18:20+03:00`; `~` "
        "approximate, `?` uncertain, `%` both; seasons `2024-21` to `2024-24`, quarters `2024-33` to `2024-36`, halves `2024-40` and "
        "`2024-41`; `199X`, `19XX`; intervals `2024-10~/2024-12~`, open ones `2014/..` and `../1928`; one of several `[2024-05-03,2024-05-04]`."
    )


def _templates() -> Iterator[str]:
    yield "### Pages and their variables"
    yield f"Every page gets {', '.join(f'`{name}`' for name in offered.COMMON)}, the functions and the filters below, and the variables of its own:"
    rows = [(f"`{name}`", ", ".join(f"`{v}`" for v in variables) or "–") for name, variables in offered.VARIABLES.items()]
    yield _table(("template", "variables"), rows)
    yield "### Functions"
    yield _table(("function", "what it gives"), ((f"`{name}`", text) for name, text in offered.FUNCTIONS.items()))
    yield "### Filters"
    yield _table(("filter", "what it gives"), ((f"`{name}`", text) for name, text in offered.FILTERS.items()))
    yield "### Values"
    yield from _value("page", PageContext)
    for dossier in DOSSIERS:
        yield from _value(dossier.__name__, dossier)


def _value(name: str, kind: type[Any]) -> Iterator[str]:
    yield f"**`{name}`**: {_first_line(kind)}"
    names = getattr(kind, "_fields", None) or [field.name for field in dataclasses.fields(kind)]
    fields = [f"`{name}`" for name in names]
    fields += [f"`{n}`" for n, member in vars(kind).items() if isinstance(member, property)]
    fields += [f"`{n}()`" for n, member in vars(kind).items() if inspect.isfunction(member) and not n.startswith("_")]
    yield ", ".join(fields)


def _library() -> Iterator[str]:
    import briefgen

    for name in ("annotate_text", "build"):
        function = getattr(briefgen, name)
        signature = str(inspect.signature(function)).replace("'", "")
        yield f"### `briefgen.{name}`\n\n```python\n{name}{signature}\n```\n\n{inspect.cleandoc(function.__doc__ or '')}"
    for name in ("Mention", "Skipped", "TimeExpression", "DateValue", "Registry", "Entity", "Problem"):
        yield f"**`briefgen.{name}`**: {_prose(getattr(briefgen, name).__doc__ or '')}"


def _first_line(kind: type[Any]) -> str:
    return (inspect.getdoc(kind) or "").split("\n")[0]


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = tuple(head)
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    lines += [f"| {' | '.join(' '.join(str(cell).split()) for cell in row)} |" for row in rows]
    return "\n".join(lines) if len(lines) > 2 else ""


if __name__ == "__main__":
    REFERENCE.write_text(reference(), "utf-8")
