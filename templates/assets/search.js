// The search page. The index is Pagefind's; what it finds is shown as this site shows things.
const form = document.querySelector(".search-form");
const list = document.querySelector(".results");
const state = document.querySelector(".search-state");
const more = document.querySelector(".search .more button");
const { q, kind, year } = form.elements;
const plural = new Intl.PluralRules(document.documentElement.lang);
const forms = JSON.parse(form.dataset.found);
const FACET = "zzfacet"; // kind and year of a page stand in the index as words that begin so
// A page of whoever is asked for by name comes before what is told of them (titles weigh 5); whole words before beginnings of others.
const RANKING = { metaWeights: { names: 50 }, termSimilarity: 4, pageLength: 0.1 };
const STEP = 10;
let found = [], shown = 0, turn = 0;

state.textContent = form.dataset.wait;
const index = await import(new URL(form.dataset.index, location.href)).catch(() => null);
state.textContent = "";
if (index) {
  await index.options({ ranking: RANKING });
  await index.init();
  form.hidden = false;
  document.querySelector(".search-without").hidden = true;
  document.querySelector(".search-needs").hidden = true; // the indexes are shown again where nothing is found
  const asked = new URLSearchParams(location.search);
  for (const field of [q, kind, year]) if (asked.get(field.name)) field.value = asked.get(field.name);
  q.focus();
  form.addEventListener("input", search);
  form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
  more.addEventListener("click", () => { const first = list.children.length; show().then(() => list.children[first]?.querySelector("a").focus()); });
  if (q.value) search();
}

async function search() {
  const mine = ++turn;
  const given = [q, kind, year].filter((field) => field.value);
  const asked = new URLSearchParams(given.map((field) => [field.name, field.value]));
  history.replaceState(null, "", given.length ? `?${asked}` : location.pathname);
  if (!q.value.trim()) { document.querySelector(".search-without").hidden = true; return clear(""); }
  state.textContent = form.dataset.wait;
  const facets = [kind, year].filter((field) => field.value).map((field) => FACET + field.name + field.value);
  const answer = await index.debouncedSearch([q.value, ...facets].join(" "), {}, 150);
  if (!answer || mine !== turn) return;
  found = answer.results;
  const words = forms[plural.select(found.length)] ?? forms.other;
  document.querySelector(".search-without").hidden = found.length > 0;
  clear(found.length ? words.replace("{n}", found.length) : form.dataset.nothing);
  await show(mine);
}

function clear(words) {
  list.replaceChildren();
  shown = 0;
  more.hidden = true;
  state.textContent = words;
}

async function show(mine = turn) {
  const next = await Promise.all(found.slice(shown, shown + STEP).map((result) => result.data()));
  if (mine !== turn) return;
  next.sort((a, b) => isNamed(b) - isNamed(a)); // “China” before “Bank of China”
  shown += next.length;
  for (const page of next) list.append(row(page));
  more.hidden = shown >= found.length;
}

function isNamed(page) {
  const asked = q.value.trim().toLowerCase();
  return (page.meta.names ?? "").toLowerCase().split("; ").includes(asked);
}

function row(page) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = form.dataset.root + page.raw_url.replace(/^\//, "");
  link.textContent = page.meta.title;
  const meta = document.createElement("p");
  meta.className = "row-meta";
  meta.textContent = [page.meta.kind, page.meta.year].filter(Boolean).join(", ");
  const words = document.createElement("p");
  words.className = "row-text";
  words.innerHTML = cut(page.excerpt.replace(/(<mark>)?zzfacet\w+\.?(<\/mark>)?\s*/g, "")); // Pagefind escapes the text and marks what was found
  item.className = "row";
  item.append(meta, link, words);
  return item;
}

// Words out of a text, with a sign where they begin or end within a sentence.
function cut(html) {
  const words = html.trim().replace(/(?<!&[\w#]+)[\s,;:–—]+$/, "");
  const before = /^(<mark>)?\p{Ll}/u.test(words) ? "…" : "", after = /[.!?…。؟][”’"')\]]*(<\/mark>)?$/.test(words) ? "" : "…";
  return before + words + after;
}
