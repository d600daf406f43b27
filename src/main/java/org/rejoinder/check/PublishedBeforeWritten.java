package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.load.Cursor;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.Work;

/** A work is written before it is published. */
final class PublishedBeforeWritten implements Rule {
    @Override
    public String id() {
        return "published-before-written";
    }

    @Override
    public void check(Work work, Loaded loaded, Consumer<Diagnostic> found) {
        if (work.written().isEmpty() || work.published().isEmpty()) {
            return;
        }
        if (work.published().get().newStyleEnd().isBefore(work.written().get().newStyle())) {
            Cursor dates = loaded.places().work(work.id()).key("dates");
            found.accept(dates.key("published")
                    .spot()
                    .error(id(), "the work is published before it is written")
                    .withRelated(dates.key("written").spot(), "written here"));
        }
    }
}
