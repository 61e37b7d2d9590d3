// Parts of a page with data-refresh are fetched again every so many seconds, and replaced only when they changed and nobody is in them.
"use strict";
for (const [index, part] of [...document.querySelectorAll("[data-refresh]")].entries()) {
  const refresh = async () => {
    let current = document.querySelectorAll("[data-refresh]")[index];
    try {
      if (!document.hidden && current && !current.contains(document.activeElement)) {
        const answer = await fetch(location.href, { headers: { "X-Refresh": "1" }, redirect: "error" });
        if (answer.ok) {
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          const fresh = page.querySelectorAll("main [data-refresh], main div")[0] && page.querySelectorAll("[data-refresh]")[index];
          if (!fresh) { location.reload(); return; }
          if (fresh.innerHTML !== current.innerHTML) { current.innerHTML = fresh.innerHTML; }
        }
      }
    } catch { /* Not reachable for a moment: the next round. */ }
    setTimeout(refresh, 1000 * Number(part.dataset.refresh));
  };
  setTimeout(refresh, 1000 * Number(part.dataset.refresh));
}
