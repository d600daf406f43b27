package org.rejoinder.draw;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import org.rejoinder.draw.engine.GraphvizLayout;
import org.rejoinder.draw.engine.LayoutException;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graph.Arrangement;
import org.rejoinder.graph.Graphs;
import org.rejoinder.graph.View;
import org.rejoinder.model.ArgumentMap;

/** Draws views of maps, and remembers the drawings by what they show. */
public final class Pictures implements AutoCloseable {
    private static final int REMEMBERED_BOXES = 100_000;

    private final GraphvizLayout engine;
    private final Cache<Key, Drawing> drawings = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_BOXES)
            .weigher((Key key, Drawing drawing) -> 10 + drawing.boxes().size())
            .build();

    /** A map's hash takes time in proportion to its size, so it is reckoned once for each map in memory. */
    private final Cache<ArgumentMap, Integer> hashes =
            Caffeine.newBuilder().weakKeys().build();

    /** Maps are compared by value, so that a changed map is drawn anew and an unchanged one is not. */
    private record Key(ArgumentMap map, int mapHash, View view, Theme theme) {
        @Override
        public int hashCode() {
            return 31 * (31 * mapHash + view.hashCode()) + theme.ordinal();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && mapHash == key.mapHash
                    && theme == key.theme
                    && view.equals(key.view)
                    && (map == key.map || map.equals(key.map));
        }
    }

    public Pictures(GraphvizLayout engine) {
        this.engine = engine;
    }

    /** Which engine lays out, and why. */
    public String engineName() {
        return engine.engineName();
    }

    /**
     * The drawing of a view; the same input gives the same drawing on any machine.
     *
     * @throws DrawException when the layout fails or takes too long
     */
    public Drawing draw(ArgumentMap map, View view, Theme theme) throws DrawException {
        Key key = new Key(map, hashes.get(map, ArgumentMap::hashCode), view, theme);
        Drawing known = drawings.getIfPresent(key);
        if (known != null) {
            return known;
        }
        try {
            Drawing drawn = fresh(Graphs.of(map, view), theme);
            drawings.put(key, drawn);
            return drawn;
        } catch (LayoutException e) {
            throw new DrawException(e.getMessage(), e);
        }
    }

    private Drawing fresh(Graph graph, Theme theme) throws LayoutException {
        BoxMaker maker = new BoxMaker(graph.map(), theme);
        Placed placed = graph.nodes().isEmpty()
                ? new Placed(java.util.Map.of(), java.util.List.of(), java.util.List.of(), 0, 0)
                : graph.arrangement() == Arrangement.COLUMNS
                        ? new ColumnLayout(graph, maker).place(engine)
                        : new TreeLayout(graph, maker).place(engine);
        return new Drawing(
                graph.map().id(),
                graph.map().title(),
                description(graph),
                graph.map().language(),
                theme,
                placed.width(),
                placed.height(),
                new ArrayList<>(placed.boxes().values()),
                placed.lines(),
                placed.labels());
    }

    private static String description(Graph graph) {
        int shown = graph.nodes().size();
        int all = graph.map().statements().size();
        String folded = shown < all ? "; " + (all - shown) + " more are folded or left out of this view" : "";
        return shown + (shown == 1 ? " statement" : " statements") + " of an argument map" + folded
                + ". Each box names its role, its speaker and its gist.";
    }

    @Override
    public void close() {
        engine.close();
    }
}
