// Brings the open node into sight where the picture scrolls in its place. The page itself stays where it is.
export function revealCurrent(graph) {
  const place = graph.querySelector(".graph-scroll");
  const box = graph.querySelector(".node[aria-current]");
  if (!place || !box) {
    return;
  }
  const outer = place.getBoundingClientRect();
  const inner = box.getBoundingClientRect();
  const inSight =
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
  if (!inSight) {
    place.scrollBy({
      left: inner.left + inner.width / 2 - (outer.left + outer.width / 2),
      top: inner.top + inner.height / 2 - (outer.top + outer.height / 2),
    });
  }
}
