package org.rejoinder.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Spot;

/** What is found wrong in one file while it is loaded; beyond {@link Limits#FINDINGS} it only counts. */
final class Findings {
    private final SourceText source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int count;
    private int errors;

    Findings(SourceText source) {
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    void error(LoadRule rule, Span span, String message) {
        error(rule, span, message, Optional.empty());
    }

    void error(LoadRule rule, Span span, String message, String hint) {
        error(rule, span, message, Optional.of(hint));
    }

    void error(LoadRule rule, Span span, String message, Optional<String> hint) {
        add(spot(span).error(rule.key(), message).withHint(hint));
    }

    void add(Diagnostic diagnostic) {
        count++;
        errors += diagnostic.isError() ? 1 : 0;
        if (count <= Limits.FINDINGS) {
            diagnostics.add(diagnostic);
        }
    }

    Spot spot(Span span) {
        return source.spot(span);
    }

    /** How many so far: a reader compares before and after to see whether its part was sound. */
    int count() {
        return count;
    }

    boolean hasErrors() {
        return errors > 0;
    }

    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        if (count > Limits.FINDINGS) {
            String rest = "there are " + (count - Limits.FINDINGS) + " more findings in this file";
            all.add(Spot.ofFile(source.file()).error(LoadRule.TOO_MANY_FINDINGS.key(), rest));
        }
        return all;
    }
}
