"""new template: a file of the theme → the site's own templates/, to be changed there."""

from __future__ import annotations

from pathlib import Path

from briefgen.problems import UsageError
from briefgen.read.settings import site_above
from briefgen.software import default_theme
from briefgen.wording import suggestion


def theme_files() -> list[str]:
    """The names of the theme's files, as templates know them: `article.html`, `assets/style.css`, `languages/en.yml`."""
    theme = default_theme()
    return sorted(path.relative_to(theme).as_posix() for path in theme.rglob("*") if path.is_file())


def new_template(root: Path, name: str) -> Path:
    """Copies a file of the theme into the site's templates/. Raises UsageError for an unknown one, or one of the site's own."""
    if not (root / "site.yml").is_file():
        raise UsageError(f"There is no site.yml in {root}. {site_above(root) or 'Name the folder of the site with --site.'}")
    known = theme_files()
    if name not in known:
        hint = suggestion(name, known) or f"Its files: {', '.join(known)}."
        raise UsageError(f"The theme has no file {name!r}. {hint}")
    target = root / "templates" / name
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with target.open("xb") as file:
            file.write((default_theme() / name).read_bytes())
    except FileExistsError:
        raise UsageError(f"{target} exists already, and is left as it is.") from None
    return target
