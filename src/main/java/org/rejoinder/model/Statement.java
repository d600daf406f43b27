package org.rejoinder.model;

import java.util.List;
import java.util.Optional;

/**
 * Something claimed by somebody: one node of a map.
 *
 * @param id unique in its map, kebab-case; part of the node's permanent address
 * @param speaker id of the speaker who makes the point
 * @param reporter id of the speaker who reports it, where {@code voice} is {@link Voice#REPORTED}
 * @param move present on rebuttals only
 * @param kind what it rests on; on grounds only, where the editor says it
 * @param gist what its box says, at most {@value #MAX_GIST} UTF-16 units
 * @param text the whole point, in the project's own words
 * @param rhetoric how the source leans on ridicule or abuse here; never a ground
 * @param dodges what a rebuttal leaves unmet, where the editor finds that it meets a different point
 * @param since what came of it later, as the editor knows; never part of the exchange
 * @param note anything else from the editor
 */
public record Statement(
        String id,
        Role role,
        String speaker,
        Voice voice,
        Optional<String> reporter,
        Optional<Move> move,
        Optional<GroundKind> kind,
        String gist,
        String text,
        Optional<String> rhetoric,
        Optional<String> dodges,
        Optional<String> since,
        Optional<String> note,
        List<Passage> passages) {
    /** Longest gist that fits three lines of a box. */
    public static final int MAX_GIST = 60;

    public Statement {
        passages = List.copyOf(passages);
    }
}
