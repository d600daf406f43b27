package org.rejoinder.web;

import java.util.Optional;

/**
 * A statement as links name it.
 *
 * @param role key of the role, for styles; {@code roleWords} for readers
 * @param number of the pair, on objections and rebuttals that have one
 * @param current whether it is the statement that the page shows
 */
public record NodeRef(
        String id,
        String href,
        String role,
        String roleWords,
        Optional<Integer> number,
        String speaker,
        String gist,
        boolean current) {
    /** {@code 5 Objection}, or {@code Ground}. */
    public String label() {
        return number.map(n -> n + " " + roleWords).orElse(roleWords);
    }
}
