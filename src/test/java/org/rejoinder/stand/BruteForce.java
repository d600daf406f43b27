package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The grounded extension by its definition: the least fixpoint of the characteristic function.
 *
 * <p>Slow, and written without a look at the labelling that it is to test.
 */
final class BruteForce {
    private final int size;
    private final Set<List<Integer>> attacks;

    /** @param attacks pairs of attacker and target */
    BruteForce(int size, Set<List<Integer>> attacks) {
        this.size = size;
        this.attacks = attacks;
    }

    List<Standing> standings() {
        Set<Integer> accepted = new HashSet<>();
        Set<Integer> next = acceptable(accepted);
        while (!next.equals(accepted)) {
            accepted = next;
            next = acceptable(accepted);
        }
        List<Standing> standings = new ArrayList<>();
        for (int argument = 0; argument < size; argument++) {
            standings.add(
                    accepted.contains(argument)
                            ? Standing.STANDS
                            : isAttackedBy(argument, accepted) ? Standing.FALLS : Standing.CONTESTED);
        }
        return standings;
    }

    /** The characteristic function: all that {@code set} defends against every attacker. */
    private Set<Integer> acceptable(Set<Integer> set) {
        Set<Integer> defended = new HashSet<>();
        for (int argument = 0; argument < size; argument++) {
            boolean safe = true;
            for (int attacker = 0; attacker < size; attacker++) {
                safe &= !attacks.contains(List.of(attacker, argument)) || isAttackedBy(attacker, set);
            }
            if (safe) {
                defended.add(argument);
            }
        }
        return defended;
    }

    private boolean isAttackedBy(int argument, Set<Integer> set) {
        return set.stream().anyMatch(attacker -> attacks.contains(List.of(attacker, argument)));
    }
}
