// Everything here is an improvement: without it each page reads the same, and every card is one click away.
"use strict";
(() => {
  const root = document.documentElement;

  // Colours: three-way, remembered. The choice is set in <head> before the first paint.
  const themes = document.querySelector(".theme-switch");
  if (themes) {
    const chosen = themes.querySelector(`[value="${root.dataset.theme}"]`);
    if (chosen) chosen.checked = true;
    themes.hidden = false;
    themes.addEventListener("change", (event) => {
      root.dataset.theme = event.target.value;
      try { localStorage.setItem("briefgen-theme", event.target.value); } catch { /* not remembered, then */ }
    });
  }

  // Cards: one, shared. Shown on hover and focus, dismissed by Escape, and the pointer may enter it (WCAG 1.4.13).
  const data = document.getElementById("cards");
  const cards = data ? JSON.parse(data.textContent) : {};
  const SHOW = 500, FOCUSED = 300, HIDE = 300;
  let card = null, owner = null, pinned = false, timer = 0;

  const later = (wait, work) => { clearTimeout(timer); timer = setTimeout(work, wait); };
  const entityLink = (node) => node instanceof Element ? node.closest("a.entity[data-entity]") : null;

  function line(className, text) {
    const p = document.createElement("p");
    p.className = className;
    p.textContent = text;
    p.dir = "auto";
    return p;
  }

  function show(link) {
    const told = cards[link.dataset.entity];
    if (!told || link.closest(".card")) return;
    hide();
    card = document.createElement("div");
    card.className = "card";
    card.id = "card";
    card.setAttribute("role", "tooltip");
    card.append(line("card-name", told.name), line("card-type", [told.type, told.role].filter(Boolean).join(", ")));
    if (told.summary) card.append(line("card-summary", told.summary));
    card.addEventListener("pointerenter", () => clearTimeout(timer));
    card.addEventListener("pointerleave", () => { if (!pinned) later(HIDE, hide); });
    card.addEventListener("click", () => { pinned = true; card.classList.add("pinned"); });
    document.body.append(card);
    place(link);
    owner = link;
    link.setAttribute("aria-describedby", "card");
  }

  // Below the link where there is room, else above it: never over it.
  function place(link) {
    const at = link.getClientRects()[0], size = card.getBoundingClientRect();
    const below = at.bottom + size.height + 12 < innerHeight || at.top < size.height + 12;
    const left = Math.max(8, Math.min(at.left, root.clientWidth - size.width - 8));
    card.style.top = `${scrollY + (below ? link.getBoundingClientRect().bottom + 6 : at.top - size.height - 6)}px`;
    card.style.left = `${scrollX + left}px`;
  }

  function hide() {
    clearTimeout(timer);
    card?.remove();
    owner?.removeAttribute("aria-describedby");
    card = owner = null;
    pinned = false;
  }

  document.addEventListener("pointerover", (event) => {
    const link = event.pointerType === "touch" || pinned ? null : entityLink(event.target);
    if (link && link !== owner) later(SHOW, () => show(link));
    else if (link) clearTimeout(timer);
  });
  document.addEventListener("pointerout", (event) => {
    if (entityLink(event.target) && !pinned && !event.relatedTarget?.closest?.(".card")) later(HIDE, hide);
  });
  document.addEventListener("pointerdown", (event) => { if (card && !card.contains(event.target)) hide(); });
  document.addEventListener("focusin", (event) => {
    const link = entityLink(event.target);
    if (link?.matches(":focus-visible")) later(FOCUSED, () => show(link));
    else if (card && !card.contains(event.target)) hide();
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });

  // “/” goes to the search page, unless somebody is writing.
  const search = document.querySelector("a.to-search");
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing || !search) return;
    event.preventDefault();
    location.href = search.href;
  });

  // Timeline and text point at each other: what is under the pointer lights up on the other side.
  const pairs = new Map();
  for (const sentence of document.querySelectorAll(".s[data-entry]")) {
    for (const id of sentence.dataset.entry.split(" ")) {
      const entry = document.getElementById(`entry-${id}`);
      if (!entry) continue;
      lightUp(sentence, entry);
      lightUp(entry, sentence);
      if (!pairs.has(sentence)) pairs.set(sentence, entry);
    }
  }
  function lightUp(one, other) {
    one.addEventListener("pointerenter", () => other.classList.add("lit"));
    one.addEventListener("pointerleave", () => other.classList.remove("lit"));
  }

  // The timeline beside an article follows the reading: the entry of the sentence being read is marked and kept in sight.
  const beside = document.querySelector(".beside");
  if (beside && pairs.size) {
    const TOP = 40; // pixels from the head of the page within which the timeline begins at its head
    const read = new Set();
    let now = null;
    const follow = () => {
      const sentence = [...read].sort((a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)[0];
      const entry = sentence ? pairs.get(sentence) : now;
      if (entry === now) return;
      now?.classList.remove("now");
      now = entry;
      now.classList.add("now");
      if (getComputedStyle(beside).position !== "sticky" || beside.matches(":hover, :focus-within")) return;
      if (scrollY > TOP) beside.scrollTo({ top: now.offsetTop - beside.clientHeight / 2, behavior: "auto" });
    };
    addEventListener("scroll", () => { if (scrollY <= TOP && !beside.matches(":hover, :focus-within")) beside.scrollTop = 0; }, { passive: true });
    const watch = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) isIntersecting ? read.add(target) : read.delete(target);
      follow();
    }, { rootMargin: "-20% 0px -45% 0px" });
    for (const sentence of document.querySelectorAll(".s[data-entry]")) if (pairs.has(sentence)) watch.observe(sentence);
  }

  // What stands beside the text comes into sight without moving the text: a note from its number, an entry from its date.
  let lit = null;
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a.noteref, a.when");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const target = document.getElementById(link.hash.slice(1));
    const column = link.matches(".when") ? beside : target;
    if (!target || getComputedStyle(column).position !== (column === beside ? "sticky" : "absolute")) return;
    event.preventDefault();
    lit?.classList.remove("lit");
    lit = target;
    lit.classList.add("lit");
    if (column === beside) beside.scrollTo({ top: target.offsetTop - beside.clientHeight / 2 });
    else target.scrollIntoView({ block: "nearest" });
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    history.replaceState(null, "", link.hash);
  });
  for (const mark of document.querySelectorAll("mark.note, .noteref")) {
    const note = document.getElementById(`note-${mark.dataset.note ?? mark.id.slice(4)}`);
    if (note) lightUp(mark, note);
  }

  // “Show notes” is remembered from page to page; a link to a note shows it.
  const notes = document.querySelector('.note-filter [value="all"]');
  if (notes) {
    try { notes.checked = localStorage.getItem("briefgen-notes") !== "hidden"; } catch { /* shown, then */ }
    notes.addEventListener("change", () => {
      try { localStorage.setItem("briefgen-notes", notes.checked ? "shown" : "hidden"); } catch { /* not remembered, then */ }
    });
    const reveal = () => {
      const note = location.hash.startsWith("#note-") && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!note || note.checkVisibility()) return;
      const kind = [...note.classList].find((name) => name.startsWith("kind-")).slice(5);
      notes.checked = true;
      for (const box of document.querySelectorAll(`.note-filter [value="${kind}"]`)) box.checked = true;
      note.scrollIntoView();
    };
    addEventListener("hashchange", reveal);
    reveal();
  }
})();
