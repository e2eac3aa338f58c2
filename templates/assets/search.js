// The search page. The index is Pagefind's; what it finds is shown as this site shows things.
const form = document.querySelector(".search-form");
const list = document.querySelector(".results");
const state = document.querySelector(".search-state");
const more = document.querySelector(".search .more button");
const STEP = 10;
const plural = new Intl.PluralRules(document.documentElement.lang);
const forms = JSON.parse(form.dataset.found);
let found = [], shown = 0, turn = 0;

const index = await import(new URL(form.dataset.index, location.href)).catch(() => null);
if (index) {
  await index.init();
  form.hidden = false;
  document.querySelector(".search-without").hidden = true;
  const filters = await index.filters();
  for (const [name, values] of Object.entries(filters)) {
    const select = form.elements[name];
    if (!select) continue;
    const names = Object.keys(values).sort((a, b) => name === "year" ? b - a : a.localeCompare(b));
    for (const value of names) select.add(new Option(value, value));
  }
  const asked = new URLSearchParams(location.search);
  for (const name of ["q", "kind", "year"]) if (asked.get(name)) form.elements[name].value = asked.get(name);
  form.elements.q.focus();
  form.addEventListener("input", search);
  form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
  more.addEventListener("click", () => { const first = list.children.length; show().then(() => list.children[first]?.querySelector("a").focus()); });
  if (form.elements.q.value) search();
}

async function search() {
  const mine = ++turn;
  const { q, kind, year } = form.elements;
  const asked = new URLSearchParams(Object.entries({ q: q.value, kind: kind.value, year: year.value }).filter(([, value]) => value));
  history.replaceState(null, "", asked.size ? `?${asked}` : location.pathname);
  if (!q.value.trim()) return clear("");
  state.textContent = form.dataset.wait;
  const filters = Object.fromEntries(["kind", "year"].filter((name) => form.elements[name].value).map((name) => [name, form.elements[name].value]));
  const answer = await index.debouncedSearch(q.value, { filters }, 150);
  if (!answer || mine !== turn) return;
  found = answer.results;
  const words = forms[plural.select(found.length)] ?? forms.other;
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
  shown += next.length;
  for (const page of next) list.append(row(page));
  more.hidden = shown >= found.length;
}

function row(page) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = form.dataset.root + page.raw_url.replace(/^\//, "");
  link.textContent = page.meta.title;
  const meta = document.createElement("p");
  meta.className = "row-meta";
  meta.textContent = [...(page.filters.kind ?? []), ...(page.filters.year ?? [])].join(", ");
  const words = document.createElement("p");
  words.className = "row-text";
  words.innerHTML = page.excerpt; // Pagefind escapes the text and marks what was found
  item.className = "row";
  item.append(meta, link, words);
  return item;
}
