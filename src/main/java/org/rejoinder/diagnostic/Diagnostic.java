package org.rejoinder.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, where, and what to do about it.
 *
 * @param rule stable id of the rule, kebab-case, listed in {@code docs/diagnostics.md}
 * @param message one plain sentence without a full stop
 * @param excerpt the source line that {@code place} points into; empty where there is none
 * @param hint what to do; empty where nothing sensible can be said
 * @param related other places that belong to the finding, such as the first use of a repeated id
 */
public record Diagnostic(
        String rule,
        Severity severity,
        Place place,
        String message,
        Optional<String> excerpt,
        Optional<String> hint,
        List<Related> related)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> READING_ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    /** Another place that belongs to a finding, with its own words and its own source line. */
    public record Related(Place place, String message, Optional<String> excerpt) {}

    public Diagnostic {
        related = List.copyOf(related);
    }

    /** The same finding with a hint. */
    public Diagnostic withHint(String words) {
        return withHint(Optional.of(words));
    }

    /** The same finding with a hint, or without one. */
    public Diagnostic withHint(Optional<String> words) {
        return new Diagnostic(rule, severity, place, message, excerpt, words, related);
    }

    /** The same finding with one more place that belongs to it. */
    public Diagnostic withRelated(Spot spot, String words) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(spot.place(), words, spot.excerpt()));
        return new Diagnostic(rule, severity, place, message, excerpt, hint, more);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return READING_ORDER.compare(this, other);
    }
}
