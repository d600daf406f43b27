package org.rejoinder.web;

import java.util.List;

/**
 * A passage with its study text.
 *
 * @param place edition and page: {@code 1932, p. 32}
 * @param reader address of the passage in the reader
 */
public record PassageView(
        String work, String place, String edition, String reader, List<Para> paragraphs, List<Outside> outside) {
    private static final int AT_ONCE = 3;

    /** The paragraphs that show at once; {@link #rest} waits folded, where a passage is long. */
    public List<Para> beginning() {
        return isLong() ? paragraphs.subList(0, AT_ONCE - 1) : paragraphs;
    }

    public List<Para> rest() {
        return isLong() ? paragraphs.subList(AT_ONCE - 1, paragraphs.size()) : List.of();
    }

    private boolean isLong() {
        return paragraphs.size() > AT_ONCE;
    }

    /** A paragraph of the study text. */
    public record Para(List<Segment> segments) {}

    /** A piece of a paragraph; {@code cited} where the passage means it. */
    public record Segment(String text, boolean cited) {}

    /** A link to the public: {@code remark} says where in the page it lands. */
    public record Outside(String href, String label, String remark) {}
}
