package org.rejoinder.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;

/**
 * A map read as a tree: every statement hangs on the target of its first relation, the thesis on nothing.
 *
 * <p>Relations beyond the first stay relations; they do not shape the tree. Statements in a ring of relations, and
 * statements tied to nothing, hang on the thesis, so that none is lost.
 */
public final class Outline {
    /** By identity: a map that was loaded anew is another map. */
    private static final Cache<ArgumentMap, Outline> OUTLINES =
            Caffeine.newBuilder().weakKeys().softValues().build();

    private final ArgumentMap map;
    private final Map<String, Relation> firstRelation = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    private final Map<String, List<Relation>> relationsFrom = new HashMap<>();
    private final Map<String, List<Relation>> relationsTo = new HashMap<>();
    private final Map<String, Pair> pairs = new HashMap<>();
    private final Themes themes;

    private Outline(ArgumentMap map) {
        this.map = map;
        for (Relation relation : map.relations()) {
            relationsTo
                    .computeIfAbsent(relation.target(), key -> new ArrayList<>())
                    .add(relation);
            for (String source : relation.sources()) {
                firstRelation.putIfAbsent(source, relation);
                relationsFrom.computeIfAbsent(source, key -> new ArrayList<>()).add(relation);
            }
        }
        map.statements().keySet().forEach(this::hang);
        for (Pair pair : map.pairs()) {
            pairs.putIfAbsent(pair.objection(), pair);
            pair.rebuttal().ifPresent(rebuttal -> pairs.putIfAbsent(rebuttal, pair));
        }
        this.themes = Themes.of(map, this);
    }

    /** The outline of a map; time and space are linear in it, and the same map is read once. */
    public static Outline of(ArgumentMap map) {
        return OUTLINES.get(map, Outline::new);
    }

    /** Relations that go out from a statement, in the map's order. */
    public List<Relation> relationsFrom(String statement) {
        return relationsFrom.getOrDefault(statement, List.of());
    }

    /** Relations that reach a statement, or an inference drawn from it, in the map's order. */
    public List<Relation> relationsTo(String statement) {
        return relationsTo.getOrDefault(statement, List.of());
    }

    /** The pair whose objection or rebuttal a statement is. */
    public Optional<Pair> pair(String statement) {
        return Optional.ofNullable(pairs.get(statement));
    }

    Themes themes() {
        return themes;
    }

    private void hang(String statement) {
        if (statement.equals(map.thesis())) {
            return;
        }
        Relation relation = firstRelation.get(statement);
        String parent = relation == null || inRing(statement) ? map.thesis() : relation.target();
        parents.put(statement, parent);
        children.computeIfAbsent(parent, key -> new ArrayList<>()).add(statement);
    }

    /** Whether following first relations comes back to {@code statement} itself. */
    private boolean inRing(String statement) {
        Set<String> seen = new HashSet<>();
        String at = statement;
        while (firstRelation.containsKey(at) && seen.add(at)) {
            at = firstRelation.get(at).target();
            if (at.equals(statement)) {
                return true;
            }
        }
        return false;
    }

    /** What hangs on a statement, in the map's order. */
    public List<String> children(String statement) {
        return children.getOrDefault(statement, List.of());
    }

    /** What a statement hangs on; empty for the thesis. */
    public Optional<String> parent(String statement) {
        return Optional.ofNullable(parents.get(statement));
    }

    /** Grounds that hang on a statement: what a fold hides. */
    public List<String> grounds(String statement) {
        return children(statement).stream()
                .filter(child -> map.statement(child).role() == Role.GROUND)
                .toList();
    }

    /** From a statement up to the thesis, both included. */
    public List<String> path(String statement) {
        List<String> path = new ArrayList<>();
        Optional<String> at = Optional.of(statement);
        while (at.isPresent()) {
            path.add(at.get());
            at = parent(at.get());
        }
        return path;
    }

    /** A statement and all that hangs on it, depth first, in the map's order. */
    public Set<String> subtree(String statement) {
        Set<String> found = new LinkedHashSet<>();
        java.util.ArrayDeque<String> todo = new java.util.ArrayDeque<>(List.of(statement));
        while (!todo.isEmpty()) {
            String at = todo.pop();
            if (found.add(at)) {
                List<String> below = children(at);
                for (int i = below.size() - 1; i >= 0; i--) {
                    todo.push(below.get(i));
                }
            }
        }
        return found;
    }
}
