// Buttons that make the picture larger than its place, and fit it again.
const STEP = 1.25;
const MOST = 4;

export function addZoom(graph) {
  const foot = graph.querySelector(".graph-foot");
  const tools = document.createElement("div");
  tools.className = "graph-tools";
  tools.setAttribute("role", "group");
  tools.setAttribute("aria-label", "Size of the picture");
  let zoom = 1;
  const smaller = button("\u2212", "Smaller");
  const larger = button("+", "Larger");
  const fit = button("Fit", "Fit the picture to its place");
  const set = (value) => {
    zoom = Math.min(MOST, Math.max(1, value));
    apply(graph, zoom);
    smaller.disabled = fit.disabled = zoom === 1;
    larger.disabled = zoom === MOST;
  };
  smaller.addEventListener("click", () => set(zoom / STEP));
  larger.addEventListener("click", () => set(zoom * STEP));
  fit.addEventListener("click", () => set(1));
  graph.addEventListener("picture", () => set(zoom));
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
  for (const [element, name] of [[least, "width"], [least, "height"], [stage, "width"], [stage, "height"]]) {
    element.dataset[name] ??= element.getAttribute(name);
    element.setAttribute(name, element.dataset[name]);
  }
  if (zoom > 1) {
    const fitted = stage.getBoundingClientRect();
    for (const [name, size] of [["width", fitted.width * zoom], ["height", fitted.height * zoom]]) {
      least.setAttribute(name, size);
      stage.setAttribute(name, size);
    }
  }
  place.scrollLeft = middle.x * place.scrollWidth - place.clientWidth / 2;
  place.scrollTop = middle.y * place.scrollHeight - place.clientHeight / 2;
}

function middleOf(place, side, size) {
  return (place[`scroll${side}`] + place[`client${size}`] / 2) / place[`scroll${size}`];
}
