package org.rejoinder.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.graph.Outline;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.web.NodePane.Related;
import org.rejoinder.web.NodePane.RelationGroup;

/** The relations of a statement in words, as they read from it, both directions. */
final class Relations {
    private final ArgumentMap map;
    private final Outline outline;
    private final Function<String, NodeRef> refs;

    Relations(ArgumentMap map, Function<String, NodeRef> refs) {
        this.map = map;
        this.outline = Outline.of(map);
        this.refs = refs;
    }

    /** Outgoing relations first, each kind once, in the map's order. */
    List<RelationGroup> of(String id) {
        return of(id, Set.of());
    }

    /** The same without what comes in from {@code said}. */
    List<RelationGroup> of(String id, Set<String> said) {
        Map<String, List<Related>> groups = new LinkedHashMap<>();
        for (Relation relation : outline.relationsFrom(id)) {
            groups.computeIfAbsent(outgoing(relation), words -> new ArrayList<>())
                    .add(new Related(refs.apply(relation.target()), company(relation, id)));
        }
        for (Relation relation : outline.relationsTo(id)) {
            for (String source : relation.sources()) {
                if (said.contains(source)) {
                    continue;
                }
                groups.computeIfAbsent(incoming(relation), words -> new ArrayList<>())
                        .add(new Related(refs.apply(source), company(relation, source)));
            }
        }
        return groups.entrySet().stream()
                .map(e -> new RelationGroup(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private String outgoing(Relation relation) {
        if (relation instanceof Relation.Support) {
            return "is a ground of";
        }
        if (relation instanceof Relation.Undercut) {
            return "undercuts";
        }
        return switch (attacker(relation)) {
            case OBJECTION -> "objects to";
            case REBUTTAL -> "answers";
            case GROUND, THESIS -> "attacks";
        };
    }

    /** How {@code relation} reads from the statement that it reaches. */
    private String incoming(Relation relation) {
        if (relation instanceof Relation.Support) {
            return "because";
        }
        if (relation instanceof Relation.Undercut) {
            return "is undercut by";
        }
        return switch (attacker(relation)) {
            case OBJECTION -> "is objected to by";
            case REBUTTAL -> "is answered by";
            case GROUND, THESIS -> "is attacked by";
        };
    }

    /** How {@code target} reads towards {@code source}; empty where no relation ties them. */
    Optional<String> incoming(String source, String target) {
        return outline.relationsFrom(source).stream()
                .filter(relation -> relation.target().equals(target))
                .map(this::incoming)
                .findFirst();
    }

    private Role attacker(Relation relation) {
        return map.statement(relation.sources().get(0)).role();
    }

    /** What a joint premise needs besides, or which step an undercut denies. */
    private Optional<String> company(Relation relation, String premise) {
        if (relation instanceof Relation.Undercut undercut) {
            Relation step = undercut.inference();
            return Optional.of("denies that it tells " + (step instanceof Relation.Support ? "for" : "against") + ": "
                    + gist(step.target()));
        }
        String others = relation.sources().stream()
                .filter(source -> !source.equals(premise))
                .map(this::gist)
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? Optional.empty() : Optional.of("together with: " + others);
    }

    private String gist(String id) {
        return map.statement(id).gist();
    }
}
