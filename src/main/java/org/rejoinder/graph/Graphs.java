package org.rejoinder.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.graph.Graph.Arrangement;
import org.rejoinder.graph.Graph.Group;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.graph.View.Direction;
import org.rejoinder.graph.View.Scope;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Section;
import org.rejoinder.model.Statement;

/** Chooses what of a map is drawn. */
public final class Graphs {
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
        return new Graphs(map, view).build();
    }

    private Graph build() {
        Set<String> visible = new LinkedHashSet<>();
        Set<String> wanted = filtered(scope());
        for (String statement : outline.subtree(map.thesis())) {
            if (wanted.contains(statement) && !foldedAway(statement)) {
                visible.add(statement);
            }
        }
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (Pair pair : map.pairs()) {
            pairs.put(pair.objection(), pair);
            pair.rebuttal().ifPresent(rebuttal -> pairs.put(rebuttal, pair));
        }
        List<Node> nodes = visible.stream().map(id -> node(id, visible, pairs)).toList();
        List<Relation> relations = map.relations().stream()
                .filter(r -> visible.containsAll(ends(r)))
                .toList();
        return new Graph(map, view, nodes, relations, groups(visible, pairs), arrangement());
    }

    private Arrangement arrangement() {
        boolean columns = view.scope() instanceof Scope.Whole && view.direction() == Direction.TB;
        return columns ? Arrangement.COLUMNS : Arrangement.TREE;
    }

    private Set<String> scope() {
        if (view.scope() instanceof Scope.Focus focus) {
            return neighbourhood(map.statement(focus.statement()).id(), focus.depth());
        }
        if (view.scope() instanceof Scope.OnePair one) {
            Pair pair = map.pair(one.pair()).orElseThrow(() -> new IllegalArgumentException("no pair " + one.pair()));
            Set<String> all = new LinkedHashSet<>(outline.subtree(pair.objection()));
            outline.parent(pair.objection()).ifPresent(all::add);
            return all;
        }
        if (view.scope() instanceof Scope.Chain chain) {
            Set<String> all = new LinkedHashSet<>(
                    outline.path(map.statement(chain.statement()).id()));
            all.addAll(outline.subtree(chain.statement()));
            return all;
        }
        if (view.scope() instanceof Scope.OneSection section) {
            Set<String> all = new LinkedHashSet<>(Set.of(map.thesis()));
            map.pairs().stream()
                    .filter(pair -> pair.section().equals(Optional.of(section.section())))
                    .forEach(pair -> all.addAll(outline.subtree(pair.objection())));
            return all;
        }
        return map.statements().keySet();
    }

    private Set<String> neighbourhood(String centre, int depth) {
        Set<String> found = new LinkedHashSet<>(Set.of(centre));
        Set<String> edge = found;
        for (int i = 0; i < depth; i++) {
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
    private Set<String> filtered(Set<String> statements) {
        if (view.voice().isEmpty() && view.speaker().isEmpty()) {
            return statements;
        }
        return statements.stream()
                .filter(id -> matches(map.statement(id)))
                .flatMap(id -> outline.path(id).stream())
                .filter(statements::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
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

    private Node node(String id, Set<String> visible, Map<String, Pair> pairs) {
        List<String> grounds = outline.grounds(id);
        int shown = (int) grounds.stream().filter(visible::contains).count();
        return new Node(
                map.statement(id),
                Optional.ofNullable(pairs.get(id)).flatMap(Pair::number),
                outline.parent(id).filter(visible::contains),
                owner(id),
                grounds.size() - shown,
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

    private List<Group> groups(Set<String> visible, Map<String, Pair> pairs) {
        Map<Optional<String>, List<List<String>>> stacks = new LinkedHashMap<>();
        map.sections().forEach(section -> stacks.put(Optional.of(section.id()), new ArrayList<>()));
        for (String root : outline.children(map.thesis())) {
            List<String> stack =
                    outline.subtree(root).stream().filter(visible::contains).toList();
            if (!stack.isEmpty()) {
                Optional<String> section = Optional.ofNullable(pairs.get(root)).flatMap(Pair::section);
                stacks.computeIfAbsent(section, key -> new ArrayList<>()).add(stack);
            }
        }
        Map<String, String> titles = map.sections().stream().collect(Collectors.toMap(Section::id, Section::title));
        return stacks.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(entry.getKey(), entry.getKey().map(titles::get), entry.getValue()))
                .toList();
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
