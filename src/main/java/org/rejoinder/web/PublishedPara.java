package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * Published words of a paragraph.
 *
 * @param id of the paragraph
 * @param doubt what to know before relying on them, in a sentence
 */
public record PublishedPara(String id, List<Run> runs, Optional<String> doubt) {
    public PublishedPara {
        runs = List.copyOf(runs);
    }

    /**
     * A piece of it.
     *
     * @param kind {@code words}, {@code page} where a page begins, or {@code note} for a footnote that interrupts
     * @param text the words, or the page as readers name it
     * @param cited whether a passage means it
     */
    public record Run(String kind, String text, boolean cited) {}

    /** The same words, none of them marked. */
    PublishedPara unmarked() {
        return new PublishedPara(
                id,
                runs.stream().map(run -> new Run(run.kind(), run.text(), false)).toList(),
                doubt);
    }
}
