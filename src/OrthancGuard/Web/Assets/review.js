// A box drawn over the held image goes into the first free row of the form; the next image comes without losing what was written.
"use strict";
{
  let start = null;
  const viewer = () => document.getElementById("viewer");
  const whole = (text) => (/^\d+$/.test(text) ? Number(text) : null);
  const at = (event) => {
    const picture = viewer().querySelector("svg.picture");
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
    const { width, height } = picture.viewBox.baseVal;
    return { x: Math.min(Math.max(point.x, 0), width), y: Math.min(Math.max(point.y, 0), height) };
  };
  const show = (box) => {
    const drawn = viewer().querySelector(".drawn");
    for (const [name, value] of Object.entries(box)) { drawn.setAttribute(name, value); }
  };
  const between = (a, b) => {
    const [x, y] = [Math.floor(Math.min(a.x, b.x)), Math.floor(Math.min(a.y, b.y))];
    return { x, y, width: Math.ceil(Math.max(a.x, b.x)) - x, height: Math.ceil(Math.max(a.y, b.y)) - y };
  };
  const rows = () => [...document.querySelectorAll(".blank-row")];
  const field = (row, name) => row.querySelector(`[name="${name}"]`);
  const isFree = (row) => ["left", "top", "width", "height"].every((name) => field(row, name).value.trim() === "");
  const freeRow = () => {
    const free = rows().find(isFree);
    if (free) { return free; }
    const last = rows().at(-1);
    const row = last.cloneNode(true);
    const number = rows().length + 1;
    row.querySelector("legend").textContent = `Box ${number}`;
    for (const part of row.querySelectorAll("[id]")) { part.id = part.id.replace(/\d+$/, number); }
    for (const label of row.querySelectorAll("label")) { label.htmlFor = label.htmlFor.replace(/\d+$/, number); }
    for (const input of row.querySelectorAll("input")) { input.value = ""; }
    last.after(row);
    return row;
  };
  const take = (box) => {
    const row = freeRow();
    const names = { left: box.x, top: box.y, width: box.width, height: box.height };
    for (const [name, value] of Object.entries(names)) { field(row, name).value = value; }
    const where = field(row, "where");
    const image = viewer().dataset;
    const value = `instance:${image.instance}`;
    if (![...where.options].some((option) => option.value === value)) { where.add(new Option(image.name, value)); }
    where.value = value;
    row.closest("details")?.setAttribute("open", "");
    document.getElementById("drawn-words").textContent = `${row.querySelector("legend").textContent}: left ${box.x}, top ${box.y}, width ${box.width}, height ${box.height} in ${image.name}.`;
  };
  document.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && event.target.closest?.("#viewer svg.picture") && rows().length > 0) {
      start = at(event);
      event.preventDefault();
    }
  });
  document.addEventListener("pointermove", (event) => { if (start) { show(between(start, at(event))); } });
  document.addEventListener("pointerup", (event) => {
    if (!start) { return; }
    const box = between(start, at(event));
    start = null;
    if (box.width > 1 && box.height > 1) { take(box); } else { show({ x: 0, y: 0, width: 0, height: 0 }); }
  });
  // Numbers that are typed are shown as well.
  document.addEventListener("input", (event) => {
    const row = event.target.closest?.(".blank-row");
    const [x, y, width, height] = row ? ["left", "top", "width", "height"].map((name) => whole(field(row, name).value)) : [];
    if (viewer()?.querySelector(".drawn") && width && height && x !== null && y !== null) { show({ x, y, width, height }); }
  });
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.("a[data-step]");
    if (!link) { return; }
    event.preventDefault();
    try {
      const answer = await fetch(link.href, { redirect: "error" });
      const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("viewer");
      if (!fresh) { throw new Error("not there"); }
      const words = link.textContent;
      viewer().replaceWith(document.adoptNode(fresh));
      ([...viewer().querySelectorAll("a[data-step]")].find((step) => step.textContent === words) ?? viewer().querySelector("a[data-step]"))?.focus();
    } catch { location.assign(link.href); }
  });
}
