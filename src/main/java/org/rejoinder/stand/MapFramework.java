package org.rejoinder.stand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;

/**
 * A map compiled to an abstract framework, so that its grounded labelling is the map's.
 *
 * <p>Every statement is an argument. So is every inference that something undercuts; it hits what the relation hits,
 * and is hit by what undercuts it. It also needs its premises: for each there is an argument <i>not p</i>, which
 * {@code p} hits and which hits the inference, so that the inference falls just when {@code p} falls. (To let all that
 * hits a premise hit the inference too, as Modgil and Prakken do, gives the same labels but not linear size.) An
 * inference that nothing undercuts is as good as its premise and needs no argument. Supports hit nothing.
 */
public final class MapFramework {
    private final ArgumentMap map;
    private final Map<String, Integer> index;
    private final List<Relation> relations;
    private final int[] inferences;
    private final int[] sources;
    private final int[] targets;
    private final Framework framework;

    private MapFramework(Compiler compiler) {
        this.map = compiler.map;
        this.index = compiler.index;
        this.relations = compiler.map.relations();
        this.inferences = compiler.inferences;
        this.sources = compiler.sources;
        this.targets = compiler.targets;
        this.framework = compiler.builder.build();
    }

    /**
     * Compiles a map.
     *
     * @param struck ids of statements that are taken out; one more argument hits them all
     * @throws IllegalArgumentException when the map has no such statement
     */
    public static MapFramework of(ArgumentMap map, Set<String> struck) {
        Compiler compiler = new Compiler(map);
        compiler.statements();
        compiler.ends();
        compiler.inferences();
        compiler.attacks();
        compiler.strike(struck);
        return new MapFramework(compiler);
    }

    /** The first arguments are the statements, in the map's order. */
    public Framework framework() {
        return framework;
    }

    ArgumentMap map() {
        return map;
    }

    /** Number of a statement, which is the number of its argument. */
    int number(String statement) {
        Integer number = index.get(statement);
        if (number == null) {
            throw new IllegalArgumentException("no statement " + statement + " in " + map.id());
        }
        return number;
    }

    String id(int statement) {
        return framework.names().get(statement);
    }

    Relation relation(int relation) {
        return relations.get(relation);
    }

    int relations() {
        return relations.size();
    }

    /** The argument of a relation's inference; negative where nothing undercuts it. */
    int inference(int relation) {
        return inferences[relation];
    }

    /** The first statement from which a relation goes out. */
    int source(int relation) {
        return sources[relation];
    }

    /** By relation: the statement that an attack or a support reaches; for an undercut, the relation it hits. */
    int[] targets() {
        return targets;
    }

    /** One compilation, step by step. */
    private static final class Compiler {
        private final ArgumentMap map;
        private final Map<String, Integer> index;
        private final Framework.Builder builder;
        private final int[] inferences;
        private final int[] sources;
        private final int[] targets;

        Compiler(ArgumentMap map) {
            this.map = map;
            this.index = new HashMap<>(map.statements().size() * 2);
            this.builder = new Framework.Builder(
                    map.statements().size() + 16, map.relations().size());
            this.inferences = new int[map.relations().size()];
            this.sources = new int[map.relations().size()];
            this.targets = new int[map.relations().size()];
            Arrays.fill(inferences, -1);
        }

        void statements() {
            for (String id : map.statements().keySet()) {
                index.put(id, builder.argument(id));
            }
        }

        void ends() {
            for (int i = 0; i < sources.length; i++) {
                Relation relation = map.relations().get(i);
                sources[i] = number(relation.sources().get(0));
                targets[i] = relation instanceof Relation.Undercut ? -1 : number(relation.target());
            }
        }

        /** Makes an argument of every inference that something undercuts, and ties it to its premises. */
        void inferences() {
            Set<Relation> hit = new HashSet<>();
            boolean[] hitSources = new boolean[map.statements().size()];
            for (Relation relation : map.relations()) {
                if (relation instanceof Relation.Undercut undercut) {
                    hit.add(undercut.inference());
                    hitSources[number(undercut.inference().sources().get(0))] = true;
                }
            }
            Map<Relation, Integer> places = new HashMap<>();
            Map<Integer, Integer> denials = new HashMap<>();
            for (int i = 0; i < sources.length && !hit.isEmpty(); i++) {
                Relation relation = map.relations().get(i);
                if (hitSources[sources[i]] && hit.contains(relation)) {
                    places.put(relation, i);
                    inferences[i] = builder.argument(relation.id());
                    for (String premise : relation.sources()) {
                        builder.attack(denials.computeIfAbsent(number(premise), this::denial), inferences[i]);
                    }
                }
            }
            for (int i = 0; i < sources.length; i++) {
                if (map.relations().get(i) instanceof Relation.Undercut undercut) {
                    targets[i] = places.getOrDefault(undercut.inference(), -1);
                }
            }
        }

        private int denial(int premise) {
            int denial = builder.argument("not " + builder.name(premise));
            builder.attack(premise, denial);
            return denial;
        }

        /** Attacks are one-way. A mark for mutual ones, should the format get it, adds the way back here. */
        void attacks() {
            for (int i = 0; i < sources.length; i++) {
                Relation relation = map.relations().get(i);
                int from = inferences[i] >= 0 ? inferences[i] : sources[i];
                if (relation instanceof Relation.Attack) {
                    builder.attack(from, targets[i]);
                } else if (relation instanceof Relation.Undercut && targets[i] >= 0) {
                    builder.attack(from, inferences[targets[i]]);
                }
            }
        }

        void strike(Set<String> struck) {
            if (!struck.isEmpty()) {
                int pencil = builder.argument("struck");
                map.statements().keySet().stream()
                        .filter(struck::contains)
                        .forEach(id -> builder.attack(pencil, number(id)));
                struck.forEach(this::number);
            }
        }

        private int number(String statement) {
            Integer number = index.get(statement);
            if (number == null) {
                throw new IllegalArgumentException("no statement " + statement + " in " + map.id());
            }
            return number;
        }
    }
}
