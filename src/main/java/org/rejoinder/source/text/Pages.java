package org.rejoinder.source.text;

import java.util.List;
import java.util.Optional;

/**
 * How a text is cut into printed pages.
 *
 * @param pages in order; empty for a text that shows no page numbers
 * @param printed where the printed page numbers stand, in order
 */
public record Pages(List<Page> pages, List<Span> printed) {
    public static final Pages NONE = new Pages(List.of(), List.of());

    /**
     * One page.
     *
     * @param begin offset of its first UTF-16 unit
     * @param number empty where the marks of the text leave it open
     */
    public record Page(int begin, Optional<Integer> number) {}

    public Pages {
        pages = List.copyOf(pages);
        printed = List.copyOf(printed);
    }

    /** Number of the page on which {@code offset} stands, where it is known. */
    public Optional<Integer> at(int offset) {
        int low = 0;
        int high = pages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pages.get(middle).begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : pages.get(low - 1).number();
    }

    /** The pages that begin inside {@code span}. */
    public List<Page> beginningIn(Span span) {
        return pages.stream()
                .filter(page -> span.start() < page.begin() && page.begin() < span.end())
                .toList();
    }
}
