// Every page works without this script, as a plain form. It only makes it quicker: a field is saved when it is left, and the parts of the page that differ are changed in place.
"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const token = () => document.body.dataset.form;
  const waiting = new Map();          // name → {form, value}: typed and not yet answered
  let busy = false, again = 0;
  const line = () => document.getElementById("saved");
  const text = key => document.body.dataset["says" + key] || "";      // The words are those of the page, in its language.
  const say = (text, warn) => { const l = line(); if (l) { l.textContent = text; l.classList.toggle("warn", !!warn); } };

  const isField = e => e && e.name && e.name.startsWith("v:");
  const values = e => {
    const form = e.form, data = new FormData();
    const group = [...form.elements].filter(x => x.name === e.name);
    if (e.type === "checkbox") group.filter(x => x.checked).forEach(x => data.append(e.name, x.value));
    else if (e.type === "radio") data.append(e.name, (group.find(x => x.checked) || {}).value || "");
    else data.append(e.name, e.value);
    for (const mark of ["w:", "l:"]) {
      const m = form.elements[mark + e.name.slice(2)];
      if (m) data.append(m.name, m.value);
    }
    return data;
  };
  const keep = e => { waiting.set(e.form.action + " " + e.name, { form: e.form, data: values(e) }); say(text("Saving")); flush(); };

  async function flush() {
    if (busy || waiting.size === 0) return;
    busy = true;
    clearTimeout(again);
    const [key, entry] = waiting.entries().next().value;
    try {
      const sent = entry.data;
      const answer = await post(entry.form.action, sent);
      if (answer.status >= 500) { busy = false; say(text("Unwritable"), true); again = setTimeout(flush, 3000); return; }
      if (waiting.get(key) === entry) waiting.delete(key);
      if (waiting.size === 0 || answer.status === 409) await take(answer); else await answer.text();
      busy = false;
      if (waiting.size > 0) flush();
    } catch {
      busy = false;
      say(text("Away"), true);
      again = setTimeout(flush, 2000);
    }
  }

  const post = (address, data) => fetch(address, { method: "POST", body: data, headers: { "X-Desk": "1", "X-Desk-Form": token() }, redirect: "follow", credentials: "same-origin" });

  async function take(answer) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (answer.status === 403) { say(text("Icon"), true); return; }
    document.title = page.title;
    document.body.dataset.version = page.body.dataset.version || "";
    morph(document.body, page.body);
    say(line() && page.getElementById("saved") ? page.getElementById("saved").textContent : "", answer.status >= 400);
  }

  // Changes what differs and leaves the field in hand alone.
  function morph(old, now) {
    if (old.nodeType !== now.nodeType || old.nodeName !== now.nodeName) { old.replaceWith(document.importNode(now, true)); return; }
    if (old.nodeType === 3 || old.nodeType === 8) { if (old.data !== now.data) old.data = now.data; return; }
    if (old.nodeType !== 1) return;
    const inHand = old === document.activeElement && isField(old);
    const unsent = isField(old) && [...waiting.keys()].some(k => k.endsWith(" " + old.name));
    for (const a of [...old.attributes]) if (!now.hasAttribute(a.name) && !(old.nodeName === "DETAILS" && a.name === "open")) old.removeAttribute(a.name);
    for (const a of now.attributes) if (old.getAttribute(a.name) !== a.value) old.setAttribute(a.name, a.value);
    if (!inHand && !unsent) {
      if (old.nodeName === "INPUT" && (old.type === "checkbox" || old.type === "radio")) old.checked = now.hasAttribute("checked");
      else if (old.nodeName === "INPUT" && old.type !== "file" && old.value !== now.value) old.value = now.value;
      else if (old.nodeName === "TEXTAREA") { if (old.value !== now.value) old.value = now.value; return; }
    }
    if (old.nodeName === "TEXTAREA") return;
    const byId = new Map([...old.children].filter(c => c.id).map(c => [c.id, c]));
    let at = old.firstChild;
    for (const next of [...now.childNodes]) {
      const same = next.nodeType === 1 && next.id ? byId.get(next.id) : null;
      if (same) {
        if (same !== at) old.insertBefore(same, at); else at = at.nextSibling;
        morph(same, next);
      } else if (at && !(at.nodeType === 1 && at.id) && at.nodeName === next.nodeName && !(next.nodeType === 1 && next.id)) {
        const here = at; at = at.nextSibling; morph(here, next);
      } else old.insertBefore(document.importNode(next, true), at);
    }
    while (at) { const gone = at; at = at.nextSibling; gone.remove(); }
    if (old.nodeName === "SELECT" && !inHand && !unsent) old.value = now.value;
  }

  document.addEventListener("change", e => { if (isField(e.target)) keep(e.target); });
  let pause = 0;
  document.addEventListener("input", e => {
    if (isField(e.target) && e.target.nodeName === "TEXTAREA") { clearTimeout(pause); pause = setTimeout(() => keep(e.target), 2000); }
  });

  // A button that does something sends the whole form; what is typed goes with it.
  document.addEventListener("submit", async e => {
    const form = e.target, button = e.submitter;
    if (!form.hasAttribute("data-live") || form.enctype === "multipart/form-data") { if (waiting.size > 0) { e.preventDefault(); await settled(); form.requestSubmit(button); } return; }
    e.preventDefault();
    const data = new FormData(form, button), held = new Map(waiting);
    waiting.clear();
    say(text("Saving"));
    const back = text => { held.forEach((entry, key) => { if (!waiting.has(key)) waiting.set(key, entry); }); say(text, true); clearTimeout(again); again = setTimeout(flush, 2000); };
    try {
      const answer = await post(form.action, data);
      if (answer.status >= 500) { back(text("Unwritable")); return; }
      await take(answer);
      if (answer.redirected && new URL(answer.url).pathname !== location.pathname) location.href = answer.url;
      else if (button && button.dataset.focus) document.getElementById(button.dataset.focus)?.focus();
      else if (document.activeElement === document.body) (document.querySelector("[data-new]") || document.getElementById("main")).focus();
    } catch { back(text("Away")); }
  });
  const settled = () => new Promise(done => { const t = setInterval(() => { if (waiting.size === 0 && !busy) { clearInterval(t); done(); } }, 30); });

  window.addEventListener("beforeunload", e => { if (waiting.size > 0) e.preventDefault(); });
  document.addEventListener("click", e => {
    const link = e.target.closest("a[href*='#']");
    if (link && link.pathname === location.pathname && link.hash.length > 1) {
      const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (field) { e.preventDefault(); field.scrollIntoView({ block: "center" }); (field.matches("input,select,textarea,button,a") ? field : field.querySelector("input,select,textarea,summary") || field).focus(); }
    }
    const copy = e.target.closest("[data-copy]");
    if (copy) { navigator.clipboard?.writeText(document.getElementById(copy.dataset.copy).textContent.trim()).then(() => { copy.textContent = text("Copied"); }); }
    const all = e.target.closest("[data-all]");
    if (all) { const boxes = document.querySelectorAll(all.dataset.all); const on = ![...boxes].every(b => b.checked); boxes.forEach(b => { b.checked = on; }); }
  });

  document.addEventListener("keydown", e => {
    const field = e.target;
    if ((e.ctrlKey || e.metaKey) && e.key === "z" && !field.matches("input,textarea")) { e.preventDefault(); document.getElementById(e.shiftKey ? "redo" : "undo")?.click(); }
    if (field.closest(".grid") && ["Enter", "ArrowDown", "ArrowUp"].includes(e.key) && field.matches("input")) {
      const cell = field.closest("td"), row = cell.parentElement;
      const rows = [...row.parentElement.querySelectorAll("tr:not(.row-message)")];
      const other = rows[rows.indexOf(row) + (e.key === "ArrowUp" ? -1 : 1)]?.children[[...row.children].indexOf(cell)]?.querySelector("input,select");
      if (other) { e.preventDefault(); other.focus(); } else if (e.key === "Enter") { e.preventDefault(); field.blur(); field.focus(); }
    }
  });

  // Rows copied from a table are read whole; a single value goes into its field.
  document.addEventListener("paste", e => {
    const text = e.clipboardData?.getData("text") || "", box = document.getElementById("paste");
    if (box && e.target.closest(".grid") && /[\n\t]/.test(text.trim())) { e.preventDefault(); box.value = text; box.form.requestSubmit(box.form.querySelector("[value='paste']")); }
  });
  document.addEventListener("dragover", e => { if (document.querySelector("[data-drop]")) e.preventDefault(); });
  document.addEventListener("drop", e => {
    const place = document.querySelector("[data-drop]");
    if (place && e.dataTransfer.files.length) { e.preventDefault(); place.files = e.dataTransfer.files; place.form.requestSubmit(); }
  });

  // The desk ends by itself some time after the last page was closed; an open page says so now and then.
  const beat = () => fetch("/alive", { method: "POST", headers: { "X-Desk": "1", "X-Desk-Form": token() } }).then(() => { if (waiting.size > 0) flush(); }).catch(() => { if (line() && waiting.size === 0) say(text("Gone"), true); });
  beat();
  setInterval(beat, 30000);
  document.addEventListener("visibilitychange", async () => {
    const form = document.querySelector("form[data-live]");
    if (document.visibilityState !== "visible" || !form || waiting.size > 0 || document.activeElement.matches("input,textarea")) return;
    try { const answer = await fetch(location.href); if (answer.ok) await take(answer); } catch { /* The next beat says it. */ }
  });
  if (location.hash.length > 1) { const field = document.getElementById(decodeURIComponent(location.hash.slice(1))); if (field && field.matches("details")) field.open = true; if (field) (field.matches("input,select,textarea") ? field : field.querySelector("input,select,textarea") || field).focus(); }
  else document.getElementById("errors")?.focus();
})();
