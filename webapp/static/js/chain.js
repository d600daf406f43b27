// Pointing at a box lights its chain, up to the thesis and down through every answer; the rest steps back.
export function traceChains(graph) {
  const at = (event) => event.target.closest?.(".box");
  graph.addEventListener("pointerover", (event) => light(graph, event.pointerType === "mouse" ? at(event) : null));
  graph.addEventListener("pointerleave", () => light(graph, null));
  graph.addEventListener("focusin", (event) => light(graph, event.target.matches(":focus-visible") ? at(event) : null));
  graph.addEventListener("focusout", () => light(graph, null));
}

function light(graph, box) {
  const drawing = graph.querySelector(".drawing");
  if (!drawing) {
    return;
  }
  for (const lit of drawing.querySelectorAll(".lit")) {
    lit.classList.remove("lit");
  }
  drawing.classList.toggle("tracing", Boolean(box));
  if (box) {
    const lines = [...drawing.querySelectorAll(".line")].map((element) => ({
      element,
      from: element.dataset.from.split(" "),
      to: element.dataset.to,
    }));
    const ids = new Set([
      ...reach(box.dataset.id, lines, (line, id) => (line.from.includes(id) ? [line.to] : [])),
      ...reach(box.dataset.id, lines, (line, id) => (line.to === id ? line.from : [])),
    ]);
    for (const other of drawing.querySelectorAll(".box")) {
      other.classList.toggle("lit", ids.has(other.dataset.id));
    }
    for (const line of lines) {
      line.element.classList.toggle("lit", ids.has(line.to) && line.from.every((id) => ids.has(id)));
    }
  }
}

function reach(start, lines, next) {
  const found = new Set([start]);
  for (const id of found) {
    for (const line of lines) {
      for (const other of next(line, id)) {
        found.add(other);
      }
    }
  }
  return found;
}
