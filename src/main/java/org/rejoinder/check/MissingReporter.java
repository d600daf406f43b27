package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.load.Cursor;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Voice;

/** A reported statement says who reports it. */
final class MissingReporter implements Rule {
    @Override
    public String id() {
        return "missing-reporter";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Statement statement : map.statements().values()) {
            boolean missing =
                    statement.voice() == Voice.REPORTED && statement.reporter().isEmpty();
            Cursor cursor = loaded.places().statement(map.id(), statement.id());
            if (missing && !cursor.has("reporter")) {
                found.accept(cursor.key("voice")
                        .spot()
                        .error(id(), "the statement is reported, and nothing says by whom")
                        .withHint("give it, or the whole map, the key `reporter`"));
            }
        }
    }
}
