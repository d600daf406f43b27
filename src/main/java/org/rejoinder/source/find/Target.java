package org.rejoinder.source.find;

import java.util.Optional;
import org.rejoinder.model.Anchor;

/**
 * A passage to be found.
 *
 * @param id of the paragraph, or any name that is unique among the targets
 * @param head finds its beginning, or all of it
 * @param tail finds its end
 * @param retold letters of the passage in other words, from which its length is guessed
 */
public record Target(String id, Needle head, Optional<Needle> tail, int retold) {
    public static Target of(String id, Anchor anchor, int retold) {
        Optional<Needle> tail = Needle.tail(anchor).filter(needle -> !needle.isEmpty());
        return new Target(id, Needle.head(anchor), tail, retold);
    }

    /** Letters that the passage has at most. A paragraph may be retold in one line, so this says little. */
    int longest() {
        return 4 * retold + 4_000;
    }

    /** Letters that it is believed to have where its ends have errors. */
    int likely() {
        return 2 * retold + 40;
    }

    /**
     * Whether a candidate has few enough errors to be accepted, together and at each end.
     *
     * @param marred errors a letter that the text has elsewhere
     */
    boolean accepts(Candidate candidate, double marred) {
        return candidate.rate() <= Rates.ACCEPTED
                && candidate.head().errors() <= Rates.mostAtOneEnd(head.length(), marred)
                && candidate.tail().errors()
                        <= Rates.mostAtOneEnd(tail.orElse(head).length(), marred);
    }

    int letters() {
        return head.length() + tail.map(Needle::length).orElse(0);
    }
}
