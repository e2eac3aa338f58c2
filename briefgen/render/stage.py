"""The stage: Site → PagePlans."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from jinja2 import Environment

from briefgen.config import SiteConfig, direction
from briefgen.model import PagePlan, Site, Timeline
from briefgen.render import structured
from briefgen.render.calendars import calendar_entries, icalendar
from briefgen.render.context import PageContext
from briefgen.render.exports import timelinejs, timelinejs_table
from briefgen.render.feeds import atom, robots, sitemap
from briefgen.render.marks import note_anchor_rules
from briefgen.render.pages import Planned, planned_pages
from briefgen.render.social import draw, picture_path, social_cards
from briefgen.render.strings import Strings, load_strings
from briefgen.render.theme import asset, environment, made
from briefgen.render.tools import PageTools, install_filters, timeline_stem
from briefgen.urls import absolute, base_path, page_path

NOT_INDEXED = ("404", "redirect", "notes", "search")


def render(site: Site, config: SiteConfig) -> tuple[PagePlan, ...]:
    """Every file that is made of the site, by path."""
    env = environment(config.templates_dir)
    install_filters(env)
    strings = load_strings(env, config.language)
    pages = tuple(planned_pages(site, config, strings))
    cards = social_cards(site, config, strings)
    plans = [PagePlan(page.path, _maker(page, _context(page, config, cards), site, config, env, strings)) for page in pages]
    plans += [PagePlan(picture_path(path), partial(draw, card)) for path, card in cards.items()]
    plans += [
        PagePlan("assets/style.css", lambda: _stylesheet(asset(env, "style.css"), site, config)),
        PagePlan("assets/briefgen.js", lambda: asset(env, "briefgen.js")),
        PagePlan("assets/icon.svg", lambda: asset(env, "icon.svg")),
        *([PagePlan("assets/search.js", lambda: asset(env, "search.js"))] if config.search else []),
        PagePlan("robots.txt", lambda: robots(config.public_url)),
    ]
    plans += _exports("timeline", site.timeline, config.title, site, config)
    for briefing in site.briefings.values():
        plans += _exports(timeline_stem("briefing", briefing.id), briefing.timeline, briefing.briefing.title, site, config)
    for entity in site.entities.values():
        if entity.timeline:
            plans += _exports(timeline_stem("entity", entity.id), entity.timeline, entity.entity.name, site, config)
    base_url = config.public_url
    if base_url:
        shown = [page.path for page in pages if page.kind not in NOT_INDEXED]
        plans.append(PagePlan("feed.xml", lambda: atom(site, config, base_url)))
        plans.append(PagePlan("sitemap.xml", lambda: sitemap(shown, base_url)))
    return tuple(sorted(plans, key=lambda plan: plan.path))


def _exports(stem: str, timeline: Timeline, title: str, site: Site, config: SiteConfig) -> list[PagePlan]:
    """A timeline for other programs. A calendar only where it has something for one."""
    plans = [
        PagePlan(f"{stem}.json", lambda: timelinejs(timeline, site, config, title)),
        PagePlan(f"{stem}.csv", lambda: timelinejs_table(timeline, site, config)),
    ]
    if calendar_entries(timeline):
        plans.append(PagePlan(f"{stem}.ics", lambda: icalendar(timeline, site, config, title)))
    return plans


def _maker(
    page: Planned, context: PageContext, site: Site, config: SiteConfig, env: Environment, strings: Strings
) -> Callable[[], bytes]:
    def make() -> bytes:
        tools = PageTools(context, site, config, strings, env)
        return made(env, f"{page.kind}.html", page.path, {**tools.variables(), **page.variables}).encode()

    return make


def _context(page: Planned, config: SiteConfig, cards: Collection[str]) -> PageContext:
    canonical = page.variables["target"] if page.redirect else page.path
    pictured = page_path("article", page.variables["article"].id) if "article" in page.variables else page.path
    return PageContext(
        path=page.path,
        kind=page.kind,
        title=page.title,
        description=page.description,
        language=config.language,
        direction=direction(config.language),
        root=base_path(config.public_url) if page.kind == "404" else "../" * page.path.count("/"),
        canonical=absolute(config.public_url, canonical) if config.public_url else None,
        json_ld=structured.script(page.json_ld),
        number=page.number,
        pages=page.pages,
        previous=page.previous,
        next=page.next,
        year=page.year,
        picture=absolute(config.public_url, picture_path(pictured)) if config.public_url and pictured in cards else None,
    )


def _stylesheet(css: bytes, site: Site, config: SiteConfig) -> bytes:
    """The theme's stylesheet, with the site's accent and the places of its notes put after it."""
    accent = config.theme.accent
    given = f":root {{ --accent-given: {accent}; }}\n" if accent else ""
    most = max((len(article.notes) for article in site.articles.values()), default=0)
    return css + f"\n{given}{note_anchor_rules(most)}".encode()
