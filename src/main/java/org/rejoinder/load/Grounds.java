package org.rejoinder.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/** Which grounds bear out a rebuttal, directly or through one another. */
final class Grounds {
    private final Map<String, List<String>> groundsOf = new HashMap<>();
    private final List<String> ids;
    private final Map<String, Integer> order = new HashMap<>();

    Grounds(Map<String, Statement> statements, List<Relation> relations) {
        ids = List.copyOf(statements.keySet());
        ids.forEach(id -> order.put(id, order.size()));
        for (Relation relation : relations) {
            if (relation instanceof Relation.Support support) {
                support.premises().stream()
                        .filter(premise -> statements.get(premise).role() == Role.GROUND)
                        .forEach(premise -> groundsOf
                                .computeIfAbsent(support.conclusion(), c -> new ArrayList<>())
                                .add(premise));
            }
        }
    }

    /** The pairs with their grounds, in the map's order. */
    List<Pair> addTo(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> new Pair(
                        pair.id(),
                        pair.number(),
                        pair.section(),
                        pair.objection(),
                        pair.rebuttal(),
                        pair.rebuttal().map(this::of).orElse(List.of())))
                .toList();
    }

    private List<String> of(String rebuttal) {
        BitSet found = new BitSet();
        Deque<String> open = new ArrayDeque<>(List.of(rebuttal));
        while (!open.isEmpty()) {
            for (String ground : groundsOf.getOrDefault(open.remove(), List.of())) {
                int index = order.get(ground);
                if (!found.get(index)) {
                    found.set(index);
                    open.add(ground);
                }
            }
        }
        return found.stream().mapToObj(ids::get).toList();
    }
}
