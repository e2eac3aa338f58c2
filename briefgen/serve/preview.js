// What each page runs in a preview: shows what is wrong, marks drafts, and follows the file that was saved.
// livereload's own script pushes; this plugin decides what a push means.
(() => {
  "use strict";
  const STATE = "/-briefgen/state";
  const BUILD = Number(document.currentScript.dataset.build);
  let host = null;
  let shown = BUILD;

  class BriefgenPlugin {
    static identifier = "briefgen";
    static version = "1.0";
    reload() {
      refresh();
      return true;
    }
  }
  window.LiveReloadPluginBriefgen = BriefgenPlugin;

  // The state of the preview; where that has ended, what was last known of it.
  let known = { number: BUILD, failed: false, built: true, problems: [], follow: null, drafts: [] };
  async function state() {
    try {
      known = await (await fetch(STATE, { cache: "no-store" })).json();
    } catch {
      // the preview has ended, or this page is on its way out
    }
    return known;
  }

  async function refresh() {
    const now = await state();
    shown = now.number;
    if (now.failed) return show(now);
    if (now.follow && now.follow !== location.pathname) location.assign(now.follow);
    else location.reload();
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function problem(found) {
    const item = element("li", "", found.severity);
    item.append(element("p", found.where, "where"), element("p", found.message, "message"));
    if (found.source) item.append(element("pre", found.caret ? `${found.source}\n${found.caret}` : found.source));
    if (found.hint) item.append(element("p", found.hint, "hint"));
    return item;
  }

  function counted(problems) {
    return ["error", "warning"]
      .map((severity) => [problems.filter((found) => found.severity === severity).length, severity])
      .filter(([count]) => count)
      .map(([count, severity]) => `${count} ${severity}${count === 1 ? "" : "s"}`)
      .join(", ");
  }

  const STYLE = `
    :host { all: initial }
    .overlay, .mark { position: fixed; z-index: 2147483647; font: 15px/1.45 system-ui, sans-serif; color: #f4f1ea; background: #22201e }
    .overlay { inset: auto 0 0 0; max-height: 70vh; overflow: auto; padding: 1em 1.5em 1.5em; border-top: 4px solid #d8574b }
    .overlay.warnings { border-color: #d9a441 }
    h2 { font-size: 1.1em; margin: 0 0 .6em }
    ul { list-style: none; margin: 0; padding: 0 }
    li { border-top: 1px solid #4a4641; padding: .7em 0 }
    p { margin: 0 } .where { font-family: ui-monospace, monospace; font-size: .87em; color: #cfc8bb }
    .message::before { content: "error: "; color: #ff9d92; font-weight: 600 }
    .warning .message::before { content: "warning: "; color: #f0c674 }
    pre { margin: .4em 0; padding: .5em .7em; overflow-x: auto; background: #110f0e; font: 13px/1.4 ui-monospace, monospace }
    .hint { color: #cfe3c9 }
    button { float: right; font: inherit; color: inherit; background: none; border: 1px solid #8b857b; border-radius: 4px; cursor: pointer }
    button:focus-visible { outline: 3px solid #f0c674; outline-offset: 2px }
    .mark { right: 1em; top: 1em; padding: .3em .8em; border-radius: 4px; border: 1px solid #d9a441 }
    .mark button { float: none; border: 0 }
    .warned { top: auto; bottom: 1em }`;

  function layer() {
    if (!host) {
      host = element("briefgen-preview");
      host.attachShadow({ mode: "open" }).append(element("style", STYLE));
      document.documentElement.append(host);
    }
    return host.shadowRoot;
  }

  function show(now) {
    const root = layer();
    root.querySelector(".overlay")?.remove();
    const box = element("section", "", now.failed ? "overlay" : "overlay warnings");
    box.setAttribute("role", "alert");
    box.tabIndex = -1;
    const close = element("button", "Hide");
    close.addEventListener("click", () => box.remove());
    box.addEventListener("keydown", (event) => event.key === "Escape" && box.remove());
    const about = now.failed && now.built ? ": this is still the last good version" : "";
    const list = element("ul");
    list.append(...now.problems.map(problem));
    box.append(close, element("h2", counted(now.problems) + about), list);
    root.append(box);
  }

  function marks(now) {
    const drafts = new Set(now.drafts);
    if (drafts.has(location.pathname)) layer().append(element("div", "Draft: a build leaves this page out", "mark draft"));
    if (drafts.size) {
      document.head.append(element("style", 'a[data-briefgen-draft]::after { content: " (draft)"; font-size: .8em; opacity: .8 }'));
      const marked = (link) => link.origin === location.origin && link.pathname !== location.pathname && drafts.has(link.pathname);
      for (const link of document.querySelectorAll("main a[href]")) if (marked(link)) link.dataset.briefgenDraft = "";
    }
    if (now.problems.length && !now.failed) {
      const box = element("div", "", "mark warned");
      const open = element("button", counted(now.problems));
      open.addEventListener("click", () => show(now));
      box.append(open);
      layer().append(box);
    }
  }

  async function begin() {
    const now = await state();
    if (now.number > BUILD) return refresh();
    if (now.failed) show(now);
    marks(now);
    setInterval(catchUp, 1000);
    document.addEventListener("visibilitychange", catchUp);
  }

  // A push that came before this page was connected, or while the machine slept, was not heard: it asks too.
  async function catchUp() {
    if (document.hidden) return;
    const now = await state();
    if (now.number > shown) refresh();
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
