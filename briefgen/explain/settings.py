"""The settings in force, each with the place it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefgen.config import Options, SiteConfig
from briefgen.model import Record
from briefgen.problems import ContentError, Key
from briefgen.read import read_config


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its key (`linking.threshold`), its value as it would be written, and where that comes from."""

    key: str
    value: str
    origin: str


DEFAULT = "default"


def settings_in_force(root: Path, options: Options) -> list[Setting]:
    """Every setting of the site in folder `root`. Raises ContentError where site.yml cannot be read."""
    config, problems = read_config(root, options)
    if config is None:
        raise ContentError(problems)
    return [*_of_call(config), *_of_record(config, config, ())]


def _of_call(config: SiteConfig) -> Iterator[Setting]:
    """What a call alone says."""
    options = config.options
    yield Setting("output", config.output_dir.as_posix(), "--output" if options.output else DEFAULT)
    for name in ("drafts", "strict"):
        chosen = getattr(options, name)
        yield Setting(name, _written(chosen), f"--{name}" if chosen else DEFAULT)


def _of_record(record: Record, config: SiteConfig, path: tuple[Key, ...]) -> Iterator[Setting]:
    for name, field in type(record).model_fields.items():
        key = (*path, field.alias or name)
        value = getattr(record, name)
        if key == ("base_url",) and config.options.base_url:
            yield Setting("base_url", config.options.base_url, "--base-url")
        elif isinstance(value, Record):
            yield from _of_record(value, config, key)
        elif isinstance(value, tuple) and value and all(isinstance(item, Record) for item in value):
            for index, item in enumerate(value):
                yield from _of_record(item, config, (*key, index))
        else:
            written = name in record.model_fields_set
            yield Setting(_dotted(key), _written(value), str(config.where(*key)) if written else DEFAULT)


def _dotted(path: tuple[Key, ...]) -> str:
    """`periods[0].name`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if value is None or value == ():
        return "none"
    return " ".join(str(value).split())
