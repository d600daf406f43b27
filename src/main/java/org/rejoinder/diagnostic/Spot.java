package org.rejoinder.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * A place together with the source line it points into.
 *
 * @param excerpt the whole line, without its line break; empty where the file as a whole is meant
 */
public record Spot(Place place, Optional<String> excerpt) {
    /** The file as a whole. */
    public static Spot ofFile(String file) {
        return new Spot(Place.ofFile(file), Optional.empty());
    }

    /** An error here. */
    public Diagnostic error(String rule, String message) {
        return finding(rule, Severity.ERROR, message);
    }

    /** A warning here. */
    public Diagnostic warning(String rule, String message) {
        return finding(rule, Severity.WARNING, message);
    }

    private Diagnostic finding(String rule, Severity severity, String message) {
        return new Diagnostic(rule, severity, place, message, excerpt, Optional.empty(), List.of());
    }
}
