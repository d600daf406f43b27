package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * A passage with its study text.
 *
 * @param place edition and page: {@code 1932, p. 32}
 * @param reader address of the passage in the reader
 * @param published its words in each edition at hand, in the order of the editions
 * @param howTo where it says how to get an edition; empty where one is at hand
 */
public record PassageView(
        String work,
        String place,
        String edition,
        String reader,
        List<Para> paragraphs,
        List<Outside> outside,
        List<Published> published,
        Optional<String> howTo) {
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

    /** The words of an edition; {@code place} as for the passage. */
    public record Published(String place, String edition, List<PublishedPara> paragraphs) {
        /** The paragraphs that show at once; likewise {@link #rest} as for the study text. */
        public List<PublishedPara> beginning() {
            return paragraphs.size() > AT_ONCE ? paragraphs.subList(0, AT_ONCE - 1) : paragraphs;
        }

        public List<PublishedPara> rest() {
            return paragraphs.size() > AT_ONCE ? paragraphs.subList(AT_ONCE - 1, paragraphs.size()) : List.of();
        }
    }

    /** A link to the public: {@code remark} says where in the page it lands. */
    public record Outside(String href, String label, String remark) {}
}
