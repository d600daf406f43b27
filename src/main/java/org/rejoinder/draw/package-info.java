/**
 * From a graph to a {@link org.rejoinder.draw.Drawing}: boxes, lines and words with places in points, laid out by
 * Graphviz and measured with the fonts that we ship. {@link org.rejoinder.draw.Pictures} draws,
 * {@link org.rejoinder.draw.SvgWriter} writes SVG.
 */
package org.rejoinder.draw;
