package org.rejoinder.model;

import java.util.Optional;

/**
 * The few words by which a program finds a passage in an edition's text: the W3C text-fragment form
 * {@code [prefix-,]start[,end][,-suffix]}.
 *
 * <p>With {@code end}, the passage runs from the first word of {@code start} to the last word of {@code end};
 * without it, the passage is {@code start} itself. At most {@value #MAX_WORDS} words a side are allowed, for an
 * anchor points at a text and must not reprint it.
 */
public record Anchor(Optional<String> prefix, String start, Optional<String> end, Optional<String> suffix) {
    /** Words allowed in each part. */
    public static final int MAX_WORDS = 8;

    /** Only a start and an end. */
    public static Anchor of(String start, String end) {
        return new Anchor(Optional.empty(), start, Optional.of(end), Optional.empty());
    }
}
