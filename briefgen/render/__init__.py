"""Render: Site → pages. Jinja templates, prose woven with its marks, structured data, feeds."""

from briefgen.render.stage import render

__all__ = ["render"]
