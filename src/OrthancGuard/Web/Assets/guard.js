// A table that is wider than the page is scrolled with the keyboard, so it takes the focus; one that fits does not.
"use strict";
const focusable = () => {
  for (const table of document.querySelectorAll("table")) {
    if (table.scrollWidth > table.clientWidth) { table.tabIndex = 0; } else { table.removeAttribute("tabindex"); }
  }
};
addEventListener("resize", focusable);
focusable();

// Parts of a page with data-refresh are fetched again every so many seconds, and replaced only when they changed and nobody is in them.
for (const [index, part] of [...document.querySelectorAll("[data-refresh]")].entries()) {
  let drawn = part.innerHTML;
  const refresh = async () => {
    const current = document.querySelectorAll("[data-refresh]")[index];
    try {
      if (!document.hidden && current && !current.contains(document.activeElement)) {
        const answer = await fetch(location.href, { headers: { "X-Refresh": "1" }, redirect: "manual" });
        // The session is over: what the page shows is for nobody any more.
        if (answer.type === "opaqueredirect") { location.reload(); return; }
        if (answer.ok) {
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          const fresh = page.querySelectorAll("[data-refresh]")[index];
          if (!fresh) { location.reload(); return; }
          if (fresh.innerHTML !== drawn) { drawn = current.innerHTML = fresh.innerHTML; focusable(); }
        }
      }
    } catch { /* Not reachable for a moment: the next round. */ }
    setTimeout(refresh, 1000 * Number(part.dataset.refresh));
  };
  setTimeout(refresh, 1000 * Number(part.dataset.refresh));
}
