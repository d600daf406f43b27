package org.rejoinder.model;

import java.util.List;
import java.util.Optional;

/**
 * A work as somebody published it.
 *
 * @param title the book or page that holds it
 * @param pages first and last page, as printed: {@code 26-43}
 * @param calendar {@code old-style} or {@code new-style}: how the edition dates events
 * @param address public address, https
 * @param textAtAddress whether the address shows the text itself, so that a text fragment lands on a passage
 * @param wording id of the edition whose wording this one repeats, so that its anchors serve here too
 * @param holds ids of the paragraphs that the edition holds; empty where it holds all
 * @param note slips and peculiarities
 */
public record Edition(
        String id,
        String title,
        Optional<String> translator,
        Optional<String> publisher,
        Optional<Integer> year,
        Optional<String> pages,
        Optional<String> calendar,
        Optional<String> address,
        boolean textAtAddress,
        Optional<String> wording,
        List<String> holds,
        Optional<String> note) {
    public Edition {
        holds = List.copyOf(holds);
    }

    /** Whether the edition has the paragraph at all. */
    public boolean holds(String paragraph) {
        return holds.isEmpty() || holds.contains(paragraph);
    }
}
