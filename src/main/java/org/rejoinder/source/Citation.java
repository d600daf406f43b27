package org.rejoinder.source;

import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Anchor;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Work;

/**
 * A passage, found: its study text, its page, and where the public can read it.
 *
 * @param edition the edition that {@code page} speaks of
 * @param page where the passage begins, if known
 * @param anchor the words that find the passage, or else its paragraphs, in {@code edition}
 * @param cited the paragraphs of the passage, in the work's order
 * @param places one an edition that has a public address and holds any of the passage, in the work's order
 */
public record Citation(
        Work work,
        Passage passage,
        Edition edition,
        Optional<Integer> page,
        Optional<Anchor> anchor,
        List<Cited> cited,
        List<PublicPlace> places) {
    public Citation {
        cited = List.copyOf(cited);
        places = List.copyOf(places);
    }

    /** A paragraph of which all, or a run of segments, is cited. */
    public record Cited(Paragraph paragraph, Optional<Passage.Segments> run) {
        /** Whether a segment of the study text, 1-based, is cited. */
        public boolean cites(int segment) {
            return run.map(segments -> segments.contains(segment)).orElse(true);
        }
    }

    /** How near a public link comes to the passage. */
    public enum Landing {
        /** At the words of the passage itself. */
        PASSAGE,
        /** At the paragraph that holds the passage. */
        PARAGRAPH,
        /** At the head of the page: the reader looks for the passage. */
        HEAD
    }

    /**
     * A public address of the passage in one edition.
     *
     * @param href absolute, with a text fragment unless {@code landing} is {@link Landing#HEAD}
     * @param page where the passage begins in this edition, if known
     * @param whole whether the edition holds every cited paragraph
     */
    public record PublicPlace(Edition edition, String href, Landing landing, Optional<Integer> page, boolean whole) {}
}
