package org.rejoinder.cli;

import java.util.List;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.DiagnosticJson;
import org.rejoinder.diagnostic.DiagnosticText;
import org.rejoinder.diagnostic.Words;

/** How findings are printed; the constants are spelt as on the command line. */
enum ReportFormat {
    text {
        @Override
        String render(List<Diagnostic> findings, int files) {
            String count = DiagnosticText.count(findings) + " in " + Words.count(files, "file") + "\n";
            return DiagnosticText.render(findings) + count;
        }
    },
    json {
        @Override
        String render(List<Diagnostic> findings, int files) {
            return DiagnosticJson.render(findings);
        }
    };

    /** @param files how many were checked */
    abstract String render(List<Diagnostic> findings, int files);
}
