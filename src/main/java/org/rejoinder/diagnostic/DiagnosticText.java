package org.rejoinder.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * Findings as a report for people.
 *
 * <pre>
 * arguments/x.yaml:4:7: error: unknown key `gits` in a statement [unknown-key]
 *    4 |       gits: The buses cannot run later
 *      |       ^^^^
 *   hint: did you mean `gist`?
 * </pre>
 *
 * <p>Names and texts from files may hold anything; whatever could steer the reader's terminal is shown as U+FFFD.
 */
public final class DiagnosticText {
    private DiagnosticText() {}

    /** All findings in the order given, an empty line after each; empty for none. */
    public static String render(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(diagnostic -> append(out, diagnostic));
        return out.toString();
    }

    /** {@code 2 errors and 1 warning}, or {@code no findings}. */
    public static String count(List<Diagnostic> diagnostics) {
        int errors = (int) diagnostics.stream().filter(Diagnostic::isError).count();
        int warnings = diagnostics.size() - errors;
        if (errors == 0 && warnings == 0) {
            return "no findings";
        }
        String first = errors == 0 ? "" : Words.count(errors, "error");
        String second = warnings == 0 ? "" : Words.count(warnings, "warning");
        return first + (errors > 0 && warnings > 0 ? " and " : "") + second;
    }

    private static void append(StringBuilder out, Diagnostic diagnostic) {
        out.append(Words.printable(diagnostic.place().toString()))
                .append(": ")
                .append(diagnostic.severity().word())
                .append(": ")
                .append(Words.printable(diagnostic.message()))
                .append(" [")
                .append(diagnostic.rule())
                .append("]\n");
        appendExcerpt(out, diagnostic.place(), diagnostic.excerpt());
        diagnostic
                .hint()
                .ifPresent(hint ->
                        out.append("  hint: ").append(Words.printable(hint)).append('\n'));
        for (Diagnostic.Related related : diagnostic.related()) {
            out.append("  see ")
                    .append(Words.printable(related.place().toString()))
                    .append(": ")
                    .append(Words.printable(related.message()))
                    .append('\n');
            appendExcerpt(out, related.place(), related.excerpt());
        }
        out.append('\n');
    }

    private static void appendExcerpt(StringBuilder out, Place place, Optional<String> line) {
        if (line.isEmpty() || place.line() == 0) {
            return;
        }
        Excerpt excerpt = Excerpt.of(line.get(), place);
        String number = String.format("%4d", place.line());
        out.append(number).append(" | ").append(excerpt.line()).append('\n');
        if (place.column() > 0) {
            out.append(" ".repeat(number.length()))
                    .append(" | ")
                    .append(excerpt.carets())
                    .append('\n');
        }
    }
}
