// The filter of the site's timeline. Without this its checkboxes work alone: what follows them here is said and drawn beside them.
"use strict";
(() => {
  const filter = document.querySelector(".entry-filter");
  if (!filter) return;

  // It can be narrowed to one person, place or thing.
  const choice = filter.querySelector(".entity-filter select");
  const names = JSON.parse(choice.dataset.names);
  const entries = [...document.querySelectorAll(".entry[data-entities]")];
  const found = new Set(entries.flatMap((entry) => entry.dataset.entities.split(" ")));
  for (const [id, name] of Object.entries(names).sort((a, b) => a[1].localeCompare(b[1]))) if (found.has(id)) choice.add(new Option(name, id));
  choice.closest("label").hidden = false;

  // What is chosen stands in the address, which can be handed on, and goes along to the other pages of the timeline.
  const boxes = [...filter.querySelectorAll("input")];
  const onward = [...document.querySelectorAll(".pager a, .density a")].map((link) => [link, link.getAttribute("href")]);
  const address = new URL(location.href), asked = address.searchParams;
  const unwanted = asked.get("without")?.split(" ") ?? [], wanted = asked.get("entity") ?? "";
  for (const box of boxes) if (unwanted.includes(box.value)) box.checked = false;
  if (wanted && !found.has(wanted)) choice.add(new Option(wanted, wanted));
  if (wanted) choice.value = wanted;
  const remember = () => {
    const elsewhere = unwanted.filter((value) => !boxes.some((box) => box.value === value));
    const without = [...elsewhere, ...boxes.filter((box) => !box.checked).map((box) => box.value)].join(" ");
    for (const [name, value] of [["entity", choice.value], ["without", without]]) value ? asked.set(name, value) : asked.delete(name);
    history.replaceState(history.state, "", address.pathname + address.search + location.hash);
    for (const [link, href] of onward) link.setAttribute("href", href.replace(/(?<=^[^#]+)(?=#|$)/, address.search));
  };
  if (asked.has("without")) remember();
  const narrow = () => {
    for (const entry of entries) entry.hidden = choice.value !== "" && !entry.dataset.entities.split(" ").includes(choice.value);
  };

  // Years that are empty go, and how many entries are left is said. The picture above follows: its table, its bars, its summary.
  // It may tell of other pages too, whose entries no filter hides.
  const state = filter.querySelector(".filter-state");
  const forms = JSON.parse(filter.dataset.entries), plural = new Intl.PluralRules(document.documentElement.lang);
  const counted = (n) => (forms[plural.select(n)] ?? forms.other).replace("{n}", n);
  const strip = document.querySelector(".density");
  const periods = strip ? [...strip.querySelectorAll("tbody tr")].map(period) : [];
  const follow = () => {
    narrow();
    remember();
    const hidden = [];
    let all = 0;
    for (const year of document.querySelectorAll(".year")) {
      year.hidden = false;
      const here = [...year.querySelectorAll(".entry")], gone = here.filter((entry) => !entry.checkVisibility());
      year.hidden = gone.length === here.length;
      all += here.length;
      hidden.push(...gone);
    }
    state.textContent = state.dataset.words.replace("{n}", all - hidden.length).replace("{all}", all);
    if (strip) redraw(hidden);
  };
  filter.addEventListener("change", follow);
  // Who comes back to the page finds the choices as they were left, put there by the browser without a word.
  addEventListener("pageshow", () => {
    if (choice.value !== "" || [...filter.querySelectorAll("input")].some((box) => box.checked !== box.defaultChecked)) follow();
  });

  // A period of the picture: its row in the table, its bar, how many entries and key events it has, and the height of one.
  function period(row, number) {
    const [all, key] = [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent));
    const bar = strip.querySelectorAll(".density-strip a")[number];
    const parts = [...bar.querySelectorAll(".bar")].map((part) => ["y", "height"].map((name) => Number(part.getAttribute(name))));
    const floor = Math.max(...parts.map(([y, height]) => y + height));
    const whole = parts.reduce((sum, [, height]) => sum + height, 0);
    return { row, bar, all, key, floor, whole, wholeKey: Number(bar.querySelector(".bar.key")?.getAttribute("height") ?? 0) };
  }

  function redraw(hidden) {
    const label = strip.querySelector("thead th:last-child").textContent;
    const shown = [];
    let sum = 0;
    for (const { row, bar, all, key, floor, whole, wholeKey } of periods) {
      const gone = hidden.filter((entry) => entry.dataset.begins?.startsWith(row.dataset.begins));
      const left = all - gone.length, keyLeft = key - gone.filter((entry) => entry.matches(".imp-key")).length;
      // Of what is left in full the picture was drawn so, to the same tenth.
      const height = left === all ? whole : left * whole / all, ofKey = keyLeft === key && left === all ? wholeKey : keyLeft * whole / all;
      const link = row.querySelector("a"), top = floor - height;
      link.inert = !left;
      row.querySelectorAll("td").forEach((cell, column) => { cell.textContent = [left, keyLeft][column]; });
      bar.style.display = left ? "" : "none";
      draw(bar.querySelector(".other"), { y: top, height: height - ofKey });
      draw(bar.querySelector(".key"), { y: floor - ofKey, height: ofKey });
      draw(bar.querySelector("circle"), { cy: top - 5, visibility: keyLeft ? "visible" : "hidden" });
      const told = `${link.textContent}: ${counted(left)}${keyLeft ? ` (${label}: ${keyLeft})` : ""}`;
      draw(bar, { "aria-label": told });
      bar.querySelector("title").textContent = told;
      sum += left;
      if (left) shown.push(link.textContent);
    }
    const summary = filter.dataset.summary.replace("{entries}", counted(sum)).replace("{first}", shown[0]).replace("{last}", shown.at(-1));
    const told = shown.length > 1 ? summary : [counted(sum), ...shown].join(", ");
    strip.querySelector("figcaption").textContent = told;
    draw(strip.querySelector(".density-strip"), { "aria-label": told });
  }

  function draw(shape, attributes) {
    for (const [name, value] of Object.entries(attributes)) shape?.setAttribute(name, value);
  }
})();
