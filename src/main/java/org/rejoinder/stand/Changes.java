package org.rejoinder.stand;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.model.ArgumentMap;

/**
 * What differs between two labellings of one map, each change explained by those before it.
 *
 * @param changes what was struck or restored first, then the rest, causes before what they bring about; what becomes
 *     contested comes after what is decided, and lost support last
 */
public record Changes(Labelling before, Labelling after, List<Change> changes) {
    public Changes {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two labellings.
     *
     * @throws IllegalArgumentException when they are of different maps
     */
    public static Changes between(Labelling before, Labelling after) {
        ArgumentMap map = before.map();
        if (map != after.map() && !map.equals(after.map())) {
            throw new IllegalArgumentException(map.id() + " and " + after.map().id() + " are different maps");
        }
        ChangeWords words = new ChangeWords(before, after);
        List<Change> changes = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String id : map.statements().keySet()) {
            if (before.struck().contains(id) != after.struck().contains(id)) {
                changes.add(words.pencil(id));
            } else if (before.standing(id) != after.standing(id)) {
                rest.add(id);
            }
        }
        rest.sort(Comparator.comparingInt(after::rank));
        rest.stream().filter(id -> isDecided(id, after)).forEach(id -> changes.add(words.standing(id)));
        List<Change> open = rest.stream()
                .filter(id -> !isDecided(id, after))
                .map(words::standing)
                .toList();
        changes.addAll(spread(changes, open));
        for (String id : map.statements().keySet()) {
            if (before.unsupported(id) != after.unsupported(id)
                    && !after.struck().contains(id)) {
                changes.add(words.support(id));
            }
        }
        return new Changes(before, after, changes);
    }

    private static boolean isDecided(String id, Labelling labelling) {
        return labelling.standing(id) != Standing.CONTESTED;
    }

    /** The open changes, from those that told ones bring about outwards; one of a circle comes where it is reached. */
    private static List<Change> spread(List<Change> told, List<Change> open) {
        Map<String, List<Change>> effects = new HashMap<>();
        open.forEach(change -> change.because()
                .forEach(cause ->
                        effects.computeIfAbsent(cause, c -> new ArrayList<>()).add(change)));
        Deque<String> causes = new ArrayDeque<>();
        told.forEach(change -> causes.add(change.statement()));
        Set<Change> ordered = new LinkedHashSet<>();
        while (!causes.isEmpty()) {
            for (Change effect : effects.getOrDefault(causes.remove(), List.of())) {
                if (ordered.add(effect)) {
                    causes.add(effect.statement());
                }
            }
        }
        ordered.addAll(open);
        return List.copyOf(ordered);
    }

    /** Changes of this kind, in order. */
    public List<Change> of(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
