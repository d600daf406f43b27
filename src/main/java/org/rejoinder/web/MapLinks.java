package org.rejoinder.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.draw.SvgLinks;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graphs;
import org.rejoinder.graph.Outline;
import org.rejoinder.graph.Themes;
import org.rejoinder.graph.View;
import org.rejoinder.graph.View.Folding;
import org.rejoinder.graph.View.Scope;
import org.rejoinder.graph.ViewParameters;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Role;

/** Addresses within one map that keep the view: who opens a node finds the picture as it was. */
final class MapLinks implements SvgLinks {
    /** Longest address, in characters, that a fold is worth; servers and browsers stop at some thousands. */
    private static final int LONGEST_QUERY = 2_000;

    private final ArgumentMap map;
    private final View view;
    private final Optional<String> open;
    private final Outline outline;
    private final String query;
    private final Set<String> foldedOverOpen;

    /**
     * @param view what the picture shows
     * @param open id of the node that is open, if any
     */
    MapLinks(ArgumentMap map, View view, Optional<String> open) {
        this.map = map;
        this.view = view;
        this.open = open;
        this.outline = Outline.of(map);
        this.query = query(view);
        this.foldedOverOpen = open.map(this::groundedOn).orElse(Set.of());
    }

    ArgumentMap map() {
        return map;
    }

    View view() {
        return view;
    }

    Optional<String> open() {
        return open;
    }

    Outline outline() {
        return outline;
    }

    /** What a ground hangs on, up to the first statement that is none: folding any of it hides the ground. */
    private Set<String> groundedOn(String statement) {
        Set<String> above = new LinkedHashSet<>();
        String at = statement;
        while (map.statement(at).role() == Role.GROUND && outline.parent(at).isPresent()) {
            at = outline.parent(at).get();
            above.add(at);
        }
        return above;
    }

    @Override
    public Optional<String> node(String statement) {
        return Optional.of(nodeHref(statement));
    }

    @Override
    public Optional<String> theme(String theme) {
        return Optional.of(showing(View.of(new Scope.OneSection(theme))));
    }

    @Override
    public Optional<String> fold(String statement, boolean opened) {
        if (!opened) {
            return address(open, view.opening(statement));
        }
        View folded = view.unfolded() ? allOpen().folding(statement) : view.folding(statement);
        // A node that the fold hides cannot stay open: what it bears out takes its place.
        return address(foldedOverOpen.contains(statement) ? Optional.of(statement) : open, folded);
    }

    private Optional<String> address(Optional<String> node, View shown) {
        String parameters = query(shown);
        return parameters.length() > LONGEST_QUERY ? Optional.empty() : Optional.of(path(node) + parameters);
    }

    /** The view with everything open, said statement by statement, so that one of them can be folded. */
    private View allOpen() {
        Set<String> parents = map.statements().keySet().stream()
                .filter(id -> !outline.grounds(id).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new View(view.scope(), Folding.FOLDED, parents, view.voice(), view.speaker(), view.direction());
    }

    String nodeHref(String statement) {
        return path(Optional.of(statement)) + query;
    }

    /** The map's own page with another view: a node that it leaves out could not stay open. */
    String showing(View other) {
        return path(Optional.empty()) + query(other);
    }

    String fileHref(String ending) {
        return PageType.FILE.path(map.id(), ending) + query;
    }

    private String path(Optional<String> node) {
        return node.map(id -> PageType.NODE.path(map.id(), id)).orElseGet(() -> PageType.MAP.path(map.id()));
    }

    /** Parameters of a view with their question mark; empty for the plain view. */
    static String query(View view) {
        String query = ViewParameters.of(view).stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /**
     * The view in which {@code statement} can be seen: as asked for where it can, else with what hides it opened, else
     * the whole map, else its theme.
     */
    static View revealing(ArgumentMap map, View asked, String statement) {
        Outline outline = Outline.of(map);
        View whole = View.WHOLE;
        List<String> path = outline.path(statement);
        View last = asked;
        for (View view : List.of(asked, whole, theme(map, path).orElse(whole))) {
            if (shows(map, view, statement)) {
                return view;
            }
            last = view;
            for (int i = 1; i < path.size() && map.statement(path.get(i - 1)).role() == Role.GROUND; i++) {
                last = last.opening(path.get(i));
            }
            if (shows(map, last, statement)) {
                return last;
            }
        }
        return last;
    }

    private static Optional<View> theme(ArgumentMap map, List<String> path) {
        return path.stream()
                .flatMap(id -> Themes.of(map).holding(id).stream())
                .findFirst()
                .map(theme -> View.of(new Scope.OneSection(theme.id())));
    }

    private static boolean shows(ArgumentMap map, View view, String statement) {
        return Graphs.of(map, view).nodes().stream().map(Graph.Node::id).anyMatch(statement::equals);
    }
}
