package org.rejoinder.export;

import org.rejoinder.draw.Drawing;
import org.rejoinder.draw.SvgLinks;
import org.rejoinder.graph.View;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;

/**
 * What is to be written: a view of a map, drawn.
 *
 * @param catalog where the works that the map cites are found
 * @param links where boxes lead, in formats that have links
 */
public record Exhibit(Catalog catalog, ArgumentMap map, View view, Drawing drawing, SvgLinks links) {}
