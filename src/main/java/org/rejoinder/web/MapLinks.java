package org.rejoinder.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.draw.SvgLinks;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graphs;
import org.rejoinder.graph.Outline;
import org.rejoinder.graph.View;
import org.rejoinder.graph.View.Scope;
import org.rejoinder.graph.ViewParameters;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Role;

/**
 * Addresses within one map that keep the view: who opens a node finds the picture as it was.
 *
 * @param view what the picture shows
 * @param open id of the node that is open, if any
 */
record MapLinks(ArgumentMap map, View view, Optional<String> open) implements SvgLinks {
    @Override
    public Optional<String> node(String statement) {
        return Optional.of(nodePath(statement) + query(view));
    }

    @Override
    public Optional<String> theme(String theme) {
        View under = View.of(new Scope.OneSection(theme));
        return Optional.of(PageType.MAP.path(map.id()) + query(under));
    }

    String nodeHref(String statement) {
        return nodePath(statement) + query(view);
    }

    private String nodePath(String statement) {
        return PageType.NODE.path(map.id(), statement);
    }

    @Override
    public Optional<String> fold(String statement, boolean opened) {
        if (!opened) {
            return Optional.of(here(open) + query(view.opening(statement)));
        }
        View folded = view.unfolded() ? allOpen().folding(statement) : view.folding(statement);
        // A node that the fold hides cannot stay open: what it bears out takes its place.
        Optional<String> stays = open.map(node -> isHidden(node, folded) ? statement : node);
        return Optional.of(here(stays) + query(folded));
    }

    /** The view with everything open, said statement by statement, so that one of them can be folded. */
    private View allOpen() {
        Outline outline = Outline.of(map);
        Set<String> parents = map.statements().keySet().stream()
                .filter(id -> !outline.grounds(id).isEmpty())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return new View(view.scope(), View.Folding.FOLDED, parents, view.voice(), view.speaker(), view.direction());
    }

    private boolean isHidden(String node, View folded) {
        return Graphs.of(map, folded).nodes().stream().map(Graph.Node::id).noneMatch(node::equals);
    }

    /** The page of this map, or of a node in it, that shows {@code other}. */
    String showing(View other) {
        return here(open) + query(other);
    }

    String mapHref() {
        return PageType.MAP.path(map.id()) + query(view);
    }

    String fileHref(String ending) {
        return PageType.FILE.path(map.id(), ending) + query(view);
    }

    private String here(Optional<String> node) {
        return node.map(this::nodePath).orElseGet(() -> PageType.MAP.path(map.id()));
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
     * the whole map.
     */
    static View revealing(ArgumentMap map, View view, String statement) {
        View opened = view;
        Outline outline = Outline.of(map);
        if (!shows(map, opened, statement)) {
            for (String above :
                    outline.path(statement).subList(1, outline.path(statement).size())) {
                opened = opened.opening(above);
                if (map.statement(above).role() != Role.GROUND) {
                    break;
                }
            }
        }
        boolean seen = shows(map, opened, statement);
        boolean whole = view.scope() instanceof Scope.Whole
                && view.voice().isEmpty()
                && view.speaker().isEmpty();
        return seen || whole ? opened : revealing(map, View.WHOLE, statement);
    }

    private static boolean shows(ArgumentMap map, View view, String statement) {
        return Graphs.of(map, view).nodes().stream().map(Graph.Node::id).anyMatch(statement::equals);
    }
}
