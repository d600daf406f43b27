package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rejoinder.model.ArgumentMap;

/**
 * What differs between two labellings of one map, each change explained by those before it.
 *
 * @param changes what was struck or restored first, then the rest, causes before what they bring about; what becomes
 *     contested comes last, for there no order is the right one
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
        rest.forEach(id -> changes.add(words.standing(id)));
        for (String id : map.statements().keySet()) {
            if (before.unsupported(id) != after.unsupported(id)) {
                changes.add(words.support(id));
            }
        }
        return new Changes(before, after, changes);
    }

    /** Changes of this kind, in order. */
    public List<Change> of(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
