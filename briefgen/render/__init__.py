"""Render: Site → pages. Jinja templates, prose woven with its marks, structured data, feeds."""

from briefgen.render.own_files import own_file_problems, own_templates
from briefgen.render.stage import article_plans, render

__all__ = ["article_plans", "own_file_problems", "own_templates", "render"]
