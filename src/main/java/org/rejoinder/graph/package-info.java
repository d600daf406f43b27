/** What is to be drawn of a map: a {@link org.rejoinder.graph.View} chosen by {@link org.rejoinder.graph.Graphs}. */
package org.rejoinder.graph;
