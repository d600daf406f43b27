package org.rejoinder.stand;

import java.util.Optional;

/**
 * One attack on a statement, and what becomes of it.
 *
 * @param by the statement that decides it: what makes the attacker fall, or undercuts the attack; else empty
 */
record Blow(String attacker, Fate fate, Optional<String> by) {
    /** What becomes of an attack. */
    enum Fate {
        /** The attacker stands and nothing cuts its step. */
        HOLDS,
        /** The attacker is struck. */
        STRUCK,
        /** The attacker falls. */
        FALLS,
        /** The attacker may stand; what it says does not hurt. */
        UNDERCUT,
        /** The attacker is contested. */
        CONTESTED,
        /** The attacker stands, and what would undercut it is contested. */
        MAYBE_UNDERCUT
    }
}
