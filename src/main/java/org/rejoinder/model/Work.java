package org.rejoinder.model;

import java.util.List;
import java.util.Optional;

/**
 * A text that statements cite: what is known of it, its editions, and its study text.
 *
 * @param id also the name of its file
 * @param editions at least one; the first is the one that passages mean when they name none
 * @param paragraphs in reading order
 */
public record Work(
        String id,
        String title,
        String author,
        Optional<String> kind,
        Optional<String> summary,
        Optional<DualDate> written,
        Optional<DualDate> published,
        List<Edition> editions,
        List<Paragraph> paragraphs) {
    public Work {
        editions = List.copyOf(editions);
        paragraphs = List.copyOf(paragraphs);
    }

    public Optional<Edition> edition(String edition) {
        return editions.stream().filter(e -> e.id().equals(edition)).findFirst();
    }

    /** The edition that passages mean when they name none. */
    public Edition firstEdition() {
        return editions.get(0);
    }

    public Optional<Paragraph> paragraph(String paragraph) {
        return paragraphs.stream().filter(p -> p.id().equals(paragraph)).findFirst();
    }
}
