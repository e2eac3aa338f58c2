"""JSON Schema of what the editor writes, made from the models, so that a text editor completes and underlines while typing.

A schema judges one file by itself. Whether an id leads somewhere, a quote stands in its article or a day exists, the build says.
"""

from __future__ import annotations

import json
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from briefgen.config import SiteConfig
from briefgen.dates import DateValue
from briefgen.fields import DECISIONS
from briefgen.model import Alias, Article, Briefing, Entity, Event, Note, OwnPage, RightsMode, Source
from briefgen.problems import Severity, UsageError
from briefgen.read.identity import LONGEST, RESERVED
from briefgen.read.settings import site_above
from briefgen.urls import SLUG
from briefgen.wording import suggestion

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = "schemas"

KINDS: dict[str, tuple[type[BaseModel] | None, str]] = {
    "site": (SiteConfig, "site.yml"),
    "article": (Article, "front matter of content/articles/*.md, or the .yml beside a .txt"),
    "briefing": (Briefing, "front matter of content/briefings/*.md"),
    "entity": (Entity, "content/entities/*.yml, a list"),
    "event": (Event, "content/events/*.yml, a list"),
    "note": (Note, "content/notes/*.yml, a list"),
    "page": (OwnPage, "front matter of content/pages/*.md"),
    "source": (Source, "content/sources/*.yml, a list"),
    "problem": (None, "what --format json prints, a list"),
}
"""Each kind: its model and where it is written."""

NAMED_BY_FILE = ("article", "briefing", "page")
"""Kinds whose id is the name of their file."""
SINGLE = ("site", *NAMED_BY_FILE)
"""Kinds of which a file holds one."""

SCALAR = ["string", "number", "boolean"]
"""What briefgen reads as text: `2024`, `NO` and `1.10` stay as they are written, whatever YAML makes of them."""
YES_OR_NO = {"type": "string", "pattern": "^([Yy]es|[Nn]o|[Oo]n|[Oo]ff|[Tt]rue|[Ff]alse)$"}
"""What briefgen reads as a truth value, and YAML 1.2 as a word."""
ID = {"pattern": f"^{SLUG.pattern}$", "maxLength": LONGEST, "not": {"enum": [*RESERVED]}}
DATE = {"pattern": r"^[\[{]?(\.\.|\.\./|-?[0-9X]{4})[-0-9XTZ:.,/?~%+ \[\]{}]*$"}
ADDRESS = {"pattern": "^https?://"}


def schema_of(kind: str) -> dict[str, Any]:
    """The schema of a file of this kind. Raises UsageError for an unknown one."""
    if kind not in KINDS:
        hint = suggestion(kind, KINDS) or f"Kinds: {', '.join(KINDS)}."
        raise UsageError(f"There is no kind {kind!r}. {hint}")
    model, where = KINDS[kind]
    if model is None:
        return _problem_schema()
    record = model.model_json_schema(by_alias=True)
    inner = record.pop("$defs", {})
    schemas = {model.__name__: record, **inner}
    for found in _models(model):
        _sharpen(schemas[found.__name__], found)
    for part in schemas.values():
        _loosen(part)
    if kind in NAMED_BY_FILE:
        record["required"] = [name for name in record["required"] if name != "id"]
    if "RightsMode" in inner:
        inner["RightsMode"]["enum"] = [RightsMode.FULL.value, RightsMode.PRIVATE.value]  # the others are reserved
    head = {"$schema": DIALECT, "title": f"briefgen: {kind}", "$comment": where}
    if kind in SINGLE:
        return {**head, **{k: v for k, v in record.items() if k != "title"}, "$defs": inner}
    return {**head, "type": ["array", "null"], "items": {"$ref": f"#/$defs/{model.__name__}"}, "$defs": schemas}


def _models(model: type[BaseModel], known: dict[type[BaseModel], None] | None = None) -> dict[type[BaseModel], None]:
    """A model and every model within it."""
    known = {} if known is None else known
    if model not in known:
        known[model] = None
        for field in model.model_fields.values():
            for part in _parts(field.annotation):
                if isinstance(part, type) and issubclass(part, BaseModel):
                    _models(part, known)
    return known


def _parts(annotation: Any) -> Iterator[Any]:
    yield annotation
    for argument in typing.get_args(annotation):
        yield from _parts(argument)


def _sharpen(schema: dict[str, Any], model: type[BaseModel]) -> None:
    """Says what the models check in code: ids, dates, web addresses, keys that may not be left empty."""
    for name, field in model.model_fields.items():
        part = schema["properties"][field.alias or name]
        if DateValue in _parts(field.annotation):
            _narrow(part, DATE)
        elif name == "id":
            _narrow(part, ID)
        elif name in ("archived", "email") or name.endswith("url"):
            _narrow(part, {"pattern": "@"} if name == "email" else ADDRESS)
        if not field.is_required() and name not in DECISIONS and "anyOf" not in part and {"type", "$ref"} & part.keys():
            part["anyOf"] = [{key: part.pop(key) for key in list(part) if key not in ("default", "description", "title")}]
            part["anyOf"].append({"type": "null"})  # an empty key is as good as none


def _narrow(part: dict[str, Any], by: dict[str, Any]) -> None:
    """Narrows what is text in a schema, and leaves its other forms."""
    for form in (*part.get("anyOf", ()), part, part.get("items", {})):
        if form.get("type") == "string" and "const" not in form:
            form.update(by)


def _loosen(schema: Any) -> None:
    """Lets text be what YAML takes for a number or a truth value, and an alias be a name alone."""
    for key, part in list(schema.items()) if isinstance(schema, dict) else enumerate(schema) if isinstance(schema, list) else ():
        if isinstance(part, dict) and part.get("$ref") == f"#/$defs/{Alias.__name__}":
            schema[key] = {"anyOf": [{"type": list(SCALAR)}, part]}
        elif isinstance(part, dict) and part.get("type") == "string" and not {"enum", "const"} & part.keys():
            schema[key] = {**part, "type": list(SCALAR)}
        elif isinstance(part, dict) and part.get("type") == "boolean":
            schema[key] = {**{k: v for k, v in part.items() if k != "type"}, "anyOf": [{"type": "boolean"}, YES_OR_NO]}
        elif isinstance(part, dict) or key in ("anyOf", "prefixItems"):
            _loosen(part)


def _problem_schema() -> dict[str, Any]:
    number = {"type": ["integer", "null"], "minimum": 1}
    properties = {
        "path": {"type": "string", "description": "The file, from where the command was called."},
        "line": {**number, "description": "Line, from 1; null where it is not known."},
        "column": {**number, "description": "Column, from 1; null where it is not known."},
        "severity": {"enum": [severity.value for severity in Severity]},
        "message": {"type": "string", "description": "What is wrong."},
        "hint": {"type": "string", "description": "What to do; empty where nothing is certain."},
    }
    record = {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
    return {"$schema": DIALECT, "title": "briefgen: problem", "$comment": KINDS["problem"][1], "type": "array", "items": record}


def write_schemas(site: Path) -> list[Path]:
    """Writes the schema of every kind that is written by hand into the site's folder for them."""
    if not (site / "site.yml").is_file():
        raise UsageError(f"There is no site.yml in {site}. {site_above(site) or 'Name the folder of the site with --site.'}")
    folder = site / FOLDER
    folder.mkdir(exist_ok=True)
    written = []
    for kind, (model, _) in KINDS.items():
        if model is not None:
            path = folder / f"{kind}.json"
            path.write_text(json.dumps(schema_of(kind), ensure_ascii=False, indent=1) + "\n", "utf-8")
            written.append(path)
    return written


def schema_line(kind: str, depth: int) -> str:
    """The comment by which a text editor knows the schema of a file that lies `depth` folders deep in the site."""
    return f"# yaml-language-server: $schema={'../' * depth}{FOLDER}/{kind}.json\n"
