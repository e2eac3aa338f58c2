"""What every template is offered, a line for each: the reference is made of these tables, and a test holds templates to them.

Beside the functions and filters, all get `site` (model.Site), `config` (SiteConfig) and `page` (PageContext).
"""

from __future__ import annotations

COMMON = ("site", "config", "page", "t")
FUNCTIONS = {
    "link": (
        "`link(kind, id, fragment='')`: the relative URL of a record's page; "
        "kind is article, briefing, entity, event, notes, page or topic."
    ),
    "href": "`href(path, fragment='')`: the relative URL of an output path.",
    "passage_link": "`passage_link(passage)`: the relative URL of a sentence.",
    "note_link": "`note_link(note)`: the relative URL of a note in its article.",
    "note_page": "`note_page(note)`: the relative URL of a note's own page.",
    "sentence": (
        "`sentence(passage, about='', alone=false)`: a sentence, or a dated one of a timeline, as HTML; the mentions of the entity "
        "`about` emphasised; a dated one behind the sentence that it leans on, unless it is to be `alone`."
    ),
    "quotation": (
        "`quotation(note)`: the sentences or the heading that a note is on, as HTML, long passages shortened; "
        "empty for a note on the whole article."
    ),
    "article_html": "`article_html(article)`: an article's running text with links, dates, notes and their asides.",
    "tongue": "`tongue(language)`: the attributes `lang` and `dir` for text in another language than the page's, else nothing.",
    "timeline_files": (
        "`timeline_files(timeline, kind, id)`: (`json`, `csv` or `ics`, relative URL) of a record's timeline for other programs; "
        "without a timeline, of the site's own, on its pages."
    ),
    "entity_names": "`entity_names(timeline)`: the names of the entities in its entries, by id.",
    "density": "`density(timeline, path)`: the picture of a timeline's density; its bars lead to the years on the page at `path`.",
    "cards": "`cards()`: the cards of the entities linked so far on this page, as a JSON script element.",
    "t": "`t(key, **values)`: a word of the interface in the site's language.",
}
FILTERS = {
    "prose": "AnnotatedText → HTML blocks with links and dates.",
    "inline": "AnnotatedText of one paragraph → HTML without the paragraph's own tags.",
    "plain": "AnnotatedText → its words without markup.",
    "words": "DateValue → the date in words.",
    "said": "What an account says → dates in words, anything else as it is written.",
    "time": "DateValue → `<time>`, or words alone where HTML has no form for it.",
    "year": "The number of a year → its words: “1989”, “44 BC” for -43.",
    "year_slug": "The number of a year → a part of an id or address: `1989`, `bc44`.",
    "name": "Entity id → its name; any other text as it is.",
}
VARIABLES: dict[str, tuple[str, ...]] = {
    "home.html": ("briefings", "articles", "timeline"),
    "article.html": ("article",),
    "article-index.html": ("articles",),
    "briefing.html": ("briefing",),
    "briefing-index.html": ("briefings",),
    "entity.html": ("entity", "passages"),
    "entity-index.html": ("groups",),
    "event.html": ("event",),
    "event-index.html": ("events",),
    "timeline.html": ("timeline", "years"),
    "page.html": ("own_page",),
    "topic.html": ("topic",),
    "topic-index.html": ("topics",),
    "note.html": ("article", "note"),
    "notes.html": ("article",),
    "sources.html": ("bibliography",),
    "search.html": ("years",),
    "about.html": (),
    "404.html": (),
    "redirect.html": ("target",),
}
"""The templates of pages, and what each gets beside the common variables. Files that begin with _ hold macros."""
