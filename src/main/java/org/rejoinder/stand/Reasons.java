package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.Relation;

/** Why each statement of a labelling has its label: the last link, found once. */
final class Reasons {
    private final Labelling labelling;
    private final MapFramework compiled;
    private final Adjacency attacks;
    private final Adjacency supports;
    private final Adjacency undercuts;
    private final Cause[] causes;
    private volatile Map<Relation, Integer> places;

    Reasons(Labelling labelling) {
        this.labelling = labelling;
        this.compiled = labelling.compiled();
        int size = compiled.map().statements().size();
        this.attacks = Adjacency.of(size, targets(Relation.Attack.class));
        this.supports = Adjacency.of(size, targets(Relation.Support.class));
        this.undercuts = Adjacency.of(compiled.relations(), targets(Relation.Undercut.class));
        this.causes = new Cause[size];
    }

    private int[] targets(Class<? extends Relation> type) {
        int[] targets = compiled.targets().clone();
        for (int i = 0; i < targets.length; i++) {
            if (!type.isInstance(compiled.relation(i))) {
                targets[i] = -1;
            }
        }
        return targets;
    }

    /** Number of a relation of the map. */
    int place(Relation relation) {
        if (places == null) {
            Map<Relation, Integer> found = new HashMap<>();
            for (int i = 0; i < compiled.relations(); i++) {
                found.put(compiled.relation(i), i);
            }
            places = found;
        }
        Integer place = places.get(relation);
        if (place == null) {
            throw new IllegalArgumentException(
                    "no relation " + relation.id() + " in " + compiled.map().id());
        }
        return place;
    }

    /** Attacks on a statement, as numbers of relations. */
    int[] attacksOn(String statement) {
        return attacks.of(compiled.number(statement));
    }

    /** Supports of a statement, as numbers of relations. */
    int[] supportsOf(String statement) {
        return supports.of(compiled.number(statement));
    }

    Cause cause(String statement) {
        int number = compiled.number(statement);
        if (causes[number] == null) {
            causes[number] = find(statement);
        }
        return causes[number];
    }

    private Cause find(String statement) {
        if (labelling.struck().contains(statement)) {
            return new Cause(Reason.STRUCK, List.of(), 0);
        }
        int[] on = attacksOn(statement);
        if (on.length == 0) {
            return new Cause(Reason.UNATTACKED, List.of(), 0);
        }
        Standing standing = labelling.standing(statement);
        if (standing == Standing.STANDS) {
            List<Blow> blows = new ArrayList<>();
            for (int attack : on) {
                blows.add(blow(attack));
            }
            return new Cause(Reason.DEFENDED, blows, 0);
        }
        return standing == Standing.FALLS ? hit(on) : open(statement, on);
    }

    /** The attack that settled it first, so that the chain of reasons is short and never runs in a circle. */
    private Cause hit(int[] on) {
        int first = -1;
        int holding = 0;
        for (int attack : on) {
            if (labelling.step(attack) == Standing.STANDS) {
                holding++;
                first = first < 0 || rank(attack) < rank(first) ? attack : first;
            }
        }
        return new Cause(Reason.HIT, List.of(blow(first)), holding - 1);
    }

    /** An attack that shows best why nothing decides: from itself, else from what it attacks, else the first. */
    private Cause open(String statement, int[] on) {
        int best = -1;
        int open = 0;
        int value = 0;
        for (int attack : on) {
            if (labelling.step(attack) == Standing.CONTESTED) {
                open++;
                String attacker = attacker(attack);
                int worth = attacker.equals(statement) ? 3 : attacks(statement, attacker) ? 2 : 1;
                best = worth > value ? attack : best;
                value = Math.max(worth, value);
            }
        }
        return new Cause(Reason.OPEN, List.of(blow(best)), open - 1);
    }

    /** Whether an attack of one statement on another is open. */
    boolean attacks(String from, String to) {
        for (int attack : attacksOn(to)) {
            if (attacker(attack).equals(from) && labelling.step(attack) == Standing.CONTESTED) {
                return true;
            }
        }
        return false;
    }

    Blow blow(int attack) {
        String attacker = attacker(attack);
        Standing step = labelling.step(attack);
        if (step == Standing.STANDS) {
            return new Blow(attacker, Blow.Fate.HOLDS, Optional.empty());
        }
        Standing standing = labelling.standing(attacker);
        if (labelling.struck().contains(attacker)) {
            return new Blow(attacker, Blow.Fate.STRUCK, Optional.empty());
        }
        Optional<String> cut = step == Standing.FALLS ? undercutter(attack, Standing.STANDS) : Optional.empty();
        // Where both hold, what was settled first is the reason: the other may hang on the very statement attacked.
        boolean cutFirst = cut.isPresent() && labelling.rank(cut.get()) < labelling.rank(attacker);
        if (standing == Standing.FALLS && !cutFirst) {
            String by = cause(attacker).blows().get(0).attacker();
            return new Blow(attacker, Blow.Fate.FALLS, Optional.of(by));
        }
        if (step == Standing.FALLS) {
            return new Blow(attacker, Blow.Fate.UNDERCUT, cut);
        }
        return standing == Standing.CONTESTED
                ? new Blow(attacker, Blow.Fate.CONTESTED, Optional.empty())
                : new Blow(attacker, Blow.Fate.MAYBE_UNDERCUT, undercutter(attack, Standing.CONTESTED));
    }

    /** The statement, settled first, whose undercut of a relation has this label. */
    Optional<String> undercutter(int relation, Standing standing) {
        int first = -1;
        for (int undercut : undercuts.of(relation)) {
            if (labelling.step(undercut) == standing) {
                first = first < 0 || rank(undercut) < rank(first) ? undercut : first;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(attacker(first));
    }

    String attacker(int relation) {
        return compiled.id(compiled.source(relation));
    }

    private int rank(int attack) {
        return labelling.rank(attacker(attack));
    }
}
