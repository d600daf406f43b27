package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Cursor;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Work;

/** A paragraph that argues has a study text, which is what readers without the edition see. */
final class MissingStudy implements Rule {
    @Override
    public String id() {
        return "missing-study";
    }

    @Override
    public void check(Work work, Loaded loaded, Consumer<Diagnostic> found) {
        for (Paragraph paragraph : work.paragraphs()) {
            boolean missing =
                    paragraph.study().isEmpty() && paragraph.notArgument().isEmpty();
            Cursor cursor = loaded.places().paragraph(work.id(), paragraph.id());
            if (missing && !cursor.has("study")) {
                found.accept(cursor.spot()
                        .warning(id(), "the paragraph " + Words.quote(paragraph.id()) + " has no study text")
                        .withHint("write `study`, or `not-argument` where nothing is argued"));
            }
        }
    }
}
