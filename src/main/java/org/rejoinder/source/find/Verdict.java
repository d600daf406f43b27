package org.rejoinder.source.find;

import java.util.List;
import java.util.Optional;

/** What became of looking for an anchor. */
public sealed interface Verdict {
    /** Every letter of the anchor stands there. */
    record Exact(Place place) implements Verdict {}

    /**
     * Near enough to be used.
     *
     * @param rate errors a letter, at most 0.15
     */
    record Approximate(Place place, double rate) implements Verdict {}

    /**
     * To be shown with its doubt and never used silently.
     *
     * @param rate errors a letter, at most 0.35
     */
    record Doubtful(Place place, double rate) implements Verdict {}

    /** Several places fit, and nothing settles which is meant. */
    record Ambiguous(List<Place> places) implements Verdict {
        public Ambiguous {
            places = List.copyOf(places);
        }
    }

    /**
     * Nothing fits.
     *
     * @param nearest where the words of the beginning are least unlike; empty where nothing is like them
     * @param rate errors a letter there; 1 where there is no nearest place
     */
    record NotFound(Optional<Place> nearest, double rate) implements Verdict {}

    /** No text at hand holds it. */
    record Unavailable() implements Verdict {}

    /** {@code exact}, {@code approximate}, {@code doubtful}, {@code ambiguous}, {@code missing} or {@code unavailable}. */
    default String word() {
        if (this instanceof NotFound) {
            return "missing";
        }
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** The place, if it may be used: exact or approximate. */
    default Optional<Place> found() {
        if (this instanceof Exact exact) {
            return Optional.of(exact.place());
        }
        return this instanceof Approximate near ? Optional.of(near.place()) : Optional.empty();
    }

    /** Errors a letter: 0 for an exact place, 1 where nothing is known. */
    default double rate() {
        if (this instanceof Exact || this instanceof Ambiguous) {
            return 0;
        }
        if (this instanceof Approximate near) {
            return near.rate();
        }
        if (this instanceof Doubtful doubtful) {
            return doubtful.rate();
        }
        return this instanceof NotFound missing ? missing.rate() : 1;
    }
}
