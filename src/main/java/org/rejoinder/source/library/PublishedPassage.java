package org.rejoinder.source.library;

import java.util.List;
import java.util.Optional;
import org.rejoinder.source.find.Verdict;

/**
 * A passage of a map, found in an edition at hand.
 *
 * @param verdict of the passage's own anchor where it has one for this wording, else of its paragraphs
 * @param page on which it begins, where the text shows its pages
 * @param narrow whether less than the whole paragraphs is marked as cited
 * @param paragraphs those that the edition holds, in the work's order; their {@link Published.Words} say what is cited
 */
public record PublishedPassage(Verdict verdict, Optional<Integer> page, boolean narrow, List<Published> paragraphs) {
    public PublishedPassage {
        paragraphs = List.copyOf(paragraphs);
    }
}
