package org.rejoinder.stand;

import java.util.HashMap;
import java.util.Map;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/** How sentences call the statements of one map: by number in the source, or else by gist. */
final class Names {
    private final ArgumentMap map;
    private final Map<String, Integer> numbers = new HashMap<>();

    Names(ArgumentMap map) {
        this.map = map;
        for (Pair pair : map.pairs()) {
            pair.number().ifPresent(number -> {
                numbers.put(pair.objection(), number);
                pair.rebuttal().ifPresent(rebuttal -> numbers.put(rebuttal, number));
            });
        }
    }

    /** {@code the thesis}, {@code objection 5}, {@code the ground "Famine does not wait"}. */
    String of(String id) {
        Statement statement = map.statement(id);
        if (statement.role() == Role.THESIS) {
            return "the thesis";
        }
        String role = statement.role().key();
        Integer number = numbers.get(id);
        return number == null ? "the " + role + " \u201C" + statement.gist() + "\u201D" : role + " " + number;
    }

    /** The same for a statement that has just been named: {@code rebuttal 5}, {@code that ground}. */
    String again(String id) {
        Role role = map.statement(id).role();
        return role == Role.THESIS || numbers.containsKey(id) ? of(id) : "that " + role.key();
    }

    /** What one statement does that attacks another. */
    String verb(String attacker) {
        Role role = map.statement(attacker).role();
        return role == Role.OBJECTION ? "objects to" : role == Role.REBUTTAL ? "answers" : "attacks";
    }

    /** What several statements make that attack another: {@code objections to}. */
    String noun(java.util.Collection<String> attackers) {
        boolean objections = attackers.stream().allMatch(a -> map.statement(a).role() == Role.OBJECTION);
        boolean answers = attackers.stream().allMatch(a -> map.statement(a).role() == Role.REBUTTAL);
        return objections ? "objections to" : answers ? "answers to" : "attacks on";
    }
}
