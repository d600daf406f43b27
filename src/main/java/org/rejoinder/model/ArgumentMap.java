package org.rejoinder.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One debate: its thesis, the statements about it, and how they bear on each other.
 *
 * @param id also the name of its file
 * @param language BCP 47 tag of the map's own words
 * @param work id of the work that passages cite when they name none
 * @param sideWords what a side stands for, in this map's words, such as "for rising now"
 * @param thesis id of the thesis
 * @param speakers by id, in the map's order; likewise {@code statements}
 */
public record ArgumentMap(
        String id,
        String title,
        Optional<String> summary,
        String language,
        Optional<String> work,
        Map<Side, String> sideWords,
        String thesis,
        Map<String, Speaker> speakers,
        List<Section> sections,
        Map<String, Statement> statements,
        List<Relation> relations,
        List<Pair> pairs) {
    public ArgumentMap {
        sideWords = Map.copyOf(sideWords);
        speakers = Collections.unmodifiableMap(new LinkedHashMap<>(speakers));
        sections = List.copyOf(sections);
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
        relations = List.copyOf(relations);
        pairs = List.copyOf(pairs);
    }

    /**
     * The statement with this id.
     *
     * @throws IllegalArgumentException when there is none: ids from outside are asked for in {@link #statements}
     */
    public Statement statement(String statement) {
        Statement found = statements.get(statement);
        if (found == null) {
            throw new IllegalArgumentException("no statement " + statement + " in " + id);
        }
        return found;
    }

    public Optional<Pair> pair(String pair) {
        return pairs.stream().filter(p -> p.id().equals(pair)).findFirst();
    }

    /** The pair that a statement is part of. */
    public Optional<Pair> pairOf(String statement) {
        return pairs.stream()
                .filter(p -> p.objection().equals(statement)
                        || p.rebuttal().filter(statement::equals).isPresent()
                        || p.grounds().contains(statement))
                .findFirst();
    }

    /** Relations that go out from a statement, in the map's order. */
    public List<Relation> from(String statement) {
        return relations.stream().filter(r -> r.sources().contains(statement)).toList();
    }

    /** Relations that reach a statement, or an inference drawn from it, in the map's order. */
    public List<Relation> to(String statement) {
        return relations.stream().filter(r -> r.target().equals(statement)).toList();
    }

    /** What {@code side} stands for, in the map's words or else the general ones. */
    public String words(Side side) {
        return sideWords.getOrDefault(side, side.words());
    }
}
