package org.rejoinder.stand;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;

/**
 * Which statements of a map stand: the grounded labelling of its attacks.
 *
 * <p>Takes time in proportion to statements and relations; reasons are put into words when they are asked for. Safe for
 * several threads.
 */
public final class Labelling {
    private final MapFramework compiled;
    private final Set<String> struck;
    private final Grounded grounded;
    private final boolean[] unsupported;
    private volatile Reasons reasons;
    private volatile Explainer explainer;

    private Labelling(MapFramework compiled, Set<String> struck) {
        this.compiled = compiled;
        this.struck = struck;
        this.grounded = Grounded.of(compiled.framework());
        this.unsupported = unsupported();
    }

    /**
     * Labels a map.
     *
     * @param struck ids of statements that the reader takes out
     * @throws IllegalArgumentException when the map has no such statement: ids from outside are looked up first
     */
    public static Labelling of(ArgumentMap map, Set<String> struck) {
        Set<String> copy = Collections.unmodifiableSet(new LinkedHashSet<>(struck));
        return new Labelling(MapFramework.of(map, copy), copy);
    }

    public ArgumentMap map() {
        return compiled.map();
    }

    public Set<String> struck() {
        return struck;
    }

    public Standing standing(String statement) {
        return grounded.standing(compiled.number(statement));
    }

    /** Whether a statement had grounds and has lost them all. */
    public boolean unsupported(String statement) {
        return unsupported[compiled.number(statement)];
    }

    /** Whether a relation of the map holds: all its premises stand, and nothing that stands undercuts it. */
    public Standing standing(Relation relation) {
        return step(reasons().place(relation));
    }

    public Label label(String statement) {
        return new Label(
                statement,
                standing(statement),
                struck.contains(statement),
                unsupported(statement),
                explainer().why(statement));
    }

    /** All labels, in the map's order. */
    public List<Label> labels() {
        return map().statements().keySet().stream().map(this::label).toList();
    }

    /** How many statements have this label. */
    public int count(Standing standing) {
        return (int) map().statements().keySet().stream()
                .filter(id -> standing(id) == standing)
                .count();
    }

    MapFramework compiled() {
        return compiled;
    }

    int rank(String statement) {
        return grounded.rank(compiled.number(statement));
    }

    /** Whether the step that a relation takes holds. */
    Standing step(int relation) {
        int inference = compiled.inference(relation);
        if (inference >= 0) {
            return grounded.standing(inference);
        }
        List<String> sources = compiled.relation(relation).sources();
        if (sources.size() == 1) {
            return grounded.standing(compiled.source(relation));
        }
        Standing weakest = Standing.STANDS;
        for (String source : sources) {
            Standing standing = standing(source);
            if (standing == Standing.FALLS) {
                return Standing.FALLS;
            }
            weakest = standing == Standing.CONTESTED ? standing : weakest;
        }
        return weakest;
    }

    Reasons reasons() {
        if (reasons == null) {
            reasons = new Reasons(this);
        }
        return reasons;
    }

    Explainer explainer() {
        if (explainer == null) {
            explainer = new Explainer(this);
        }
        return explainer;
    }

    private boolean[] unsupported() {
        int size = map().statements().size();
        boolean[] supported = new boolean[size];
        boolean[] had = new boolean[size];
        for (int i = 0; i < compiled.relations(); i++) {
            if (compiled.relation(i) instanceof Relation.Support) {
                int conclusion = compiled.targets()[i];
                had[conclusion] = true;
                supported[conclusion] |= step(i) != Standing.FALLS;
            }
        }
        boolean[] lost = new boolean[size];
        for (int i = 0; i < size; i++) {
            lost[i] = had[i] && !supported[i];
        }
        return lost;
    }
}
