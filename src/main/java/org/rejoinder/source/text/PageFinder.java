package org.rejoinder.source.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One way of cutting a text into pages by the marks that a scan leaves. */
interface PageFinder {
    /**
     * The pages, if this way explains the text.
     *
     * @param explained how many printed numbers agree with the pages before and after them
     * @param cost what had to be explained away; lower is better
     */
    record Found(Pages pages, int explained, double cost) {}

    Optional<Found> find(String text);

    /** The ways we know, the best explanation wins; a text that none explains has no pages. */
    List<PageFinder> ALL = List.of(
            new NumberedPages(NumberedPages.Marks.INDENT_AND_NUMBER),
            new NumberedPages(NumberedPages.Marks.NUMBER_AT_FOOT),
            new NumberedPages(NumberedPages.Marks.NUMBER_AT_HEAD));

    static Pages pages(String text) {
        return ALL.stream()
                .flatMap(finder -> finder.find(text).stream())
                .max(Comparator.comparingInt(Found::explained)
                        .thenComparing(Comparator.comparingDouble(Found::cost).reversed()))
                .map(Found::pages)
                .orElse(Pages.NONE);
    }
}
