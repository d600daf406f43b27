// Buttons that make the picture larger than its place, or show the whole of it at once.
const STEP = 1.25;
const MOST = 4;
const WHOLE = 0;

export function addZoom(graph) {
  const foot = graph.querySelector(".graph-foot");
  const tools = document.createElement("div");
  tools.className = "graph-tools";
  tools.setAttribute("role", "group");
  tools.setAttribute("aria-label", "Size of the picture");
  let zoom = 1;
  const smaller = button("\u2212", "Smaller");
  const larger = button("+", "Larger");
  const fit = button("Fit", "Show the whole picture");
  const set = (value) => {
    zoom = value;
    apply(graph, zoom);
    const place = graph.querySelector(".graph-scroll");
    const all = place.scrollWidth <= place.clientWidth && place.scrollHeight <= place.clientHeight;
    smaller.disabled = fit.disabled = zoom === WHOLE || (zoom === 1 && all);
    larger.disabled = zoom === MOST;
  };
  smaller.addEventListener("click", () => set(zoom > 1 ? Math.max(1, zoom / STEP) : WHOLE));
  larger.addEventListener("click", () => set(zoom === WHOLE ? 1 : Math.min(MOST, zoom * STEP)));
  fit.addEventListener("click", () => set(WHOLE));
  graph.addEventListener("picture", () => set(zoom));
  new ResizeObserver(() => set(zoom)).observe(graph.querySelector(".graph-scroll"));
  tools.append(smaller, larger, fit);
  foot.prepend(tools);
  set(1);
}

function button(label, name) {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.setAttribute("aria-label", name);
  return element;
}

// The sizes are attributes, not styles: the page's policy allows no inline style.
function apply(graph, zoom) {
  const place = graph.querySelector(".graph-scroll");
  const least = graph.querySelector(".least");
  const stage = graph.querySelector(".stage");
  const middle = { x: middleOf(place, "Left", "Width"), y: middleOf(place, "Top", "Height") };
  const elements = [least, stage];
  for (const element of elements) {
    for (const name of ["width", "height"]) {
      element.dataset[name] ??= element.getAttribute(name);
      element.setAttribute(name, element === least && zoom === WHOLE ? 1 : element.dataset[name]);
    }
  }
  if (zoom > 1) {
    const { width, height } = stage.getBoundingClientRect();
    for (const element of elements) {
      element.setAttribute("width", width * zoom);
      element.setAttribute("height", height * zoom);
    }
  }
  place.scrollLeft = middle.x * place.scrollWidth - place.clientWidth / 2;
  place.scrollTop = middle.y * place.scrollHeight - place.clientHeight / 2;
}

function middleOf(place, side, size) {
  return (place[`scroll${side}`] + place[`client${size}`] / 2) / place[`scroll${size}`];
}
