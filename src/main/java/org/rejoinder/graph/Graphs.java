package org.rejoinder.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.graph.Graph.Arrangement;
import org.rejoinder.graph.Graph.Bundle;
import org.rejoinder.graph.Graph.Group;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.graph.Themes.Theme;
import org.rejoinder.graph.View.Direction;
import org.rejoinder.graph.View.Scope;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/**
 * Chooses what of a map is drawn.
 *
 * <p>A whole map of more than {@link Graph#READABLE} boxes is drawn as its themes alone; any other view of more keeps
 * what is nearest to the thesis, and to what the reader opened. Asking for everything lifts both bounds.
 */
public final class Graphs {
    private static final int VIEWS = 64;

    /** Maps by identity: a map that was loaded anew is another map. */
    private static final Cache<ArgumentMap, Cache<View, Graph>> CHOSEN =
            Caffeine.newBuilder().weakKeys().softValues().build();

    private final ArgumentMap map;
    private final View view;
    private final Outline outline;

    private Graphs(ArgumentMap map, View view) {
        this.map = map;
        this.view = view;
        this.outline = Outline.of(map);
    }

    /**
     * The graph of a view.
     *
     * @throws IllegalArgumentException when the view names what the map does not have; {@link ViewParameters} tells
     *     users beforehand
     */
    public static Graph of(ArgumentMap map, View view) {
        return CHOSEN.get(map, any -> Caffeine.newBuilder().maximumSize(VIEWS).build())
                .get(view, any -> new Graphs(map, view).build());
    }

    private Graph build() {
        Visible all = visible();
        if (view.sparing() && all.ids().size() > Graph.READABLE && view.scope() instanceof Scope.Whole) {
            return bundled(all.ids());
        }
        boolean cut = view.sparing() && all.ids().size() > Graph.READABLE;
        Set<String> shown = cut ? nearest(all) : all.ids();
        Set<String> left = new LinkedHashSet<>(all.ids());
        left.removeAll(shown);
        List<Node> nodes = shown.stream().map(id -> node(id, shown, left)).toList();
        boolean columns = View.folds(view.scope()) && view.direction() == Direction.TB;
        Arrangement arrangement = columns ? Arrangement.COLUMNS : Arrangement.TREE;
        return new Graph(map, view, nodes, relations(shown), groups(shown), List.of(), arrangement);
    }

    /** Statements of the view, in reading order, and those that the order begins with. */
    private record Visible(Set<String> ids, String root) {}

    private Visible visible() {
        String root = map.thesis();
        Collection<String> scope = outline.subtree(root);
        if (view.scope() instanceof Scope.Focus focus) {
            root = map.statement(focus.statement()).id();
            scope = inReadingOrder(neighbourhood(root, focus.depth()));
        } else if (view.scope() instanceof Scope.OnePair one) {
            Pair pair = map.pair(one.pair()).orElseThrow(() -> new IllegalArgumentException("no pair " + one.pair()));
            scope = withPath(
                    pair.objection(), outline.parent(pair.objection()).stream().toList());
        } else if (view.scope() instanceof Scope.Chain chain) {
            String statement = map.statement(chain.statement()).id();
            List<String> path = new ArrayList<>(outline.path(statement));
            java.util.Collections.reverse(path);
            scope = withPath(statement, path);
        } else if (view.scope() instanceof Scope.OneSection section) {
            Theme theme = Themes.of(map)
                    .theme(section.section())
                    .orElseThrow(() -> new IllegalArgumentException("no theme " + section.section()));
            scope = new LinkedHashSet<>(Set.of(root));
            for (String top : theme.roots()) {
                scope.addAll(outline.subtree(top));
            }
        }
        Set<String> visible = new LinkedHashSet<>();
        filtered(scope).stream().filter(id -> !foldedAway(id)).forEach(visible::add);
        return new Visible(visible, root);
    }

    private Set<String> withPath(String statement, List<String> path) {
        Set<String> all = new LinkedHashSet<>(path);
        all.addAll(outline.subtree(statement));
        return all;
    }

    private Collection<String> inReadingOrder(Set<String> found) {
        return outline.subtree(map.thesis()).stream().filter(found::contains).toList();
    }

    private Set<String> neighbourhood(String centre, int depth) {
        Set<String> found = new LinkedHashSet<>(Set.of(centre));
        Set<String> edge = found;
        for (int i = 0; i < depth && found.size() <= map.statements().size(); i++) {
            Set<String> next = new LinkedHashSet<>();
            for (Relation relation : map.relations()) {
                Set<String> ends = ends(relation);
                if (ends.stream().anyMatch(edge::contains)) {
                    next.addAll(ends);
                }
            }
            next.removeAll(found);
            found = new LinkedHashSet<>(found);
            found.addAll(next);
            edge = next;
        }
        return found;
    }

    /** Keeps the statements of the asked voice and speaker, and the path by which each hangs on the thesis. */
    private Collection<String> filtered(Collection<String> statements) {
        if (view.voice().isEmpty() && view.speaker().isEmpty()) {
            return statements;
        }
        Set<String> kept = new LinkedHashSet<>();
        statements.stream().filter(id -> matches(map.statement(id))).forEach(id -> kept.addAll(outline.path(id)));
        return statements.stream().filter(kept::contains).toList();
    }

    private boolean matches(Statement statement) {
        return view.voice().map(voice -> statement.voice() == voice).orElse(true)
                && view.speaker().map(statement.speaker()::equals).orElse(true);
    }

    /** A statement is hidden while a ground on its way to the thesis, itself included, hangs on what is folded. */
    private boolean foldedAway(String id) {
        if (view.unfolded() || view.voice().isPresent() || view.speaker().isPresent()) {
            return false;
        }
        return outline.path(id).stream()
                .filter(at -> map.statement(at).role() == Role.GROUND)
                .anyMatch(ground -> !view.isOpen(outline.parent(ground).orElseThrow()));
    }

    /** What hangs on opened statements first, then breadth first from the root, as much as can be read. */
    private Set<String> nearest(Visible all) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String open : view.open()) {
            outline.path(open).stream().filter(all.ids()::contains).forEach(chosen::add);
            outline.children(open).stream().filter(all.ids()::contains).forEach(chosen::add);
        }
        Deque<String> queue = new ArrayDeque<>(List.of(all.root()));
        outline.parent(all.root()).ifPresent(queue::addFirst);
        Set<String> seen = new LinkedHashSet<>();
        while (!queue.isEmpty() && chosen.size() < Graph.READABLE) {
            String at = queue.poll();
            if (seen.add(at)) {
                if (all.ids().contains(at)) {
                    chosen.add(at);
                }
                queue.addAll(outline.children(at));
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        all.ids().stream().filter(chosen::contains).limit(Graph.READABLE).forEach(ordered::add);
        return ordered;
    }

    /** The thesis, and a box for every theme that holds something visible. */
    private Graph bundled(Set<String> visible) {
        List<Bundle> bundles = new ArrayList<>();
        Map<Optional<String>, List<List<String>>> stacks = new LinkedHashMap<>();
        for (Theme theme : Themes.of(map).all()) {
            List<String> roots =
                    theme.roots().stream().filter(visible::contains).toList();
            if (!roots.isEmpty()) {
                int statements =
                        roots.stream().mapToInt(r -> outline.subtree(r).size()).sum();
                Bundle bundle = new Bundle(theme.id(), theme.title().orElse("The rest"), roots.size(), statements);
                bundles.add(bundle);
                stacks.computeIfAbsent(Optional.empty(), key -> new ArrayList<>())
                        .add(List.of(bundle.key()));
            }
        }
        Set<String> thesis = visible.contains(map.thesis()) ? Set.of(map.thesis()) : Set.of();
        List<Node> nodes = thesis.stream().map(id -> node(id, thesis, Set.of())).toList();
        List<Group> groups = stacks.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), Optional.empty(), entry.getValue()))
                .toList();
        return new Graph(map, view, nodes, List.of(), groups, bundles, Arrangement.COLUMNS);
    }

    private List<Relation> relations(Set<String> shown) {
        Set<Relation> relations = new LinkedHashSet<>();
        for (String id : shown) {
            outline.relationsFrom(id).stream()
                    .filter(relation -> shown.containsAll(ends(relation)))
                    .forEach(relations::add);
        }
        return List.copyOf(relations);
    }

    private Node node(String id, Set<String> visible, Set<String> left) {
        List<String> grounds = outline.grounds(id);
        int shown = (int) grounds.stream().filter(visible::contains).count();
        int cut = (int) outline.children(id).stream()
                .filter(child -> left.contains(child) && map.statement(child).role() != Role.GROUND)
                .count();
        return new Node(
                map.statement(id),
                outline.pair(id).flatMap(Pair::number),
                outline.parent(id).filter(visible::contains),
                owner(id),
                grounds.size() - shown + cut,
                shown);
    }

    private Optional<Statement> owner(String id) {
        if (map.statement(id).role() != Role.GROUND) {
            return Optional.empty();
        }
        return outline.path(id).stream()
                .map(map::statement)
                .filter(statement -> statement.role() != Role.GROUND)
                .findFirst();
    }

    private List<Group> groups(Set<String> visible) {
        List<Group> groups = new ArrayList<>();
        for (Theme theme : Themes.of(map).all()) {
            List<List<String>> stacks = theme.roots().stream()
                    .filter(visible::contains)
                    .map(root -> outline.subtree(root).stream()
                            .filter(visible::contains)
                            .toList())
                    .toList();
            if (!stacks.isEmpty()) {
                groups.add(new Group(theme.section(), theme.title(), stacks));
            }
        }
        return groups;
    }

    /** All statements that a relation touches; for an undercut those of the inference too. */
    static Set<String> ends(Relation relation) {
        Set<String> ends = new LinkedHashSet<>(relation.sources());
        if (relation instanceof Relation.Undercut undercut) {
            ends.addAll(ends(undercut.inference()));
        } else {
            ends.add(relation.target());
        }
        return ends;
    }
}
