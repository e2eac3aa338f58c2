"""Render: Site → pages. Jinja templates, prose woven with its marks, structured data, feeds."""

from briefgen.render.own_files import own_file_problems
from briefgen.render.stage import render

__all__ = ["own_file_problems", "render"]
