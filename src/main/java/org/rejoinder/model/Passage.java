package org.rejoinder.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a work says something.
 *
 * @param work id of the work
 * @param paragraphs ids of the paragraphs, in the work's order, at least one
 * @param segments which segments of the study text are meant, where the passage is less than its one paragraph
 * @param edition the edition that {@code page} and {@code anchor} speak of; the work's first edition where absent
 * @param page page on which the passage begins, where it differs from its first paragraph's
 * @param anchor finds just this passage, where it is narrower than its paragraphs
 */
public record Passage(
        String work,
        List<String> paragraphs,
        Optional<Segments> segments,
        Optional<String> edition,
        Optional<Integer> page,
        Optional<Anchor> anchor) {

    /** A run of study-text segments, 1-based, both ends included. */
    public record Segments(int first, int last) {
        public boolean contains(int segment) {
            return first <= segment && segment <= last;
        }
    }

    public Passage {
        paragraphs = List.copyOf(paragraphs);
    }

    /** {@code p8}, {@code p8-p10}, {@code p8.2} or {@code p8.2-3}: the form in which files write it. */
    public String reference() {
        String first = paragraphs.get(0);
        if (segments.isPresent()) {
            Segments run = segments.get();
            return first + "." + run.first() + (run.last() == run.first() ? "" : "-" + run.last());
        }
        return paragraphs.size() == 1 ? first : first + "-" + paragraphs.get(paragraphs.size() - 1);
    }
}
