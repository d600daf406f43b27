// Makes pleasant what works without it. Each part takes a page as it finds it.
import { openInPlace } from "./navigate.js";
import { traceChains } from "./chain.js";
import { addZoom } from "./zoom.js";
import { revealCurrent } from "./reveal.js";
import { closeMenus } from "./menus.js";

closeMenus();
const graph = document.getElementById("graph");
if (graph) {
  traceChains(graph);
  addZoom(graph);
  revealCurrent(graph);
}
if (graph && document.getElementById("pane")) {
  openInPlace(document);
}
