package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Cursor;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Voice;

/** A statement that no passage bears out cannot be looked up; only the editor may do without. */
final class MissingPassage implements Rule {
    @Override
    public String id() {
        return "missing-passage";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Statement statement : map.statements().values()) {
            boolean missing = statement.passages().isEmpty() && statement.voice() != Voice.EDITOR;
            Cursor cursor = loaded.places().statement(map.id(), statement.id());
            if (missing && !cursor.has("passage")) {
                found.accept(cursor.spot()
                        .warning(id(), "the statement " + Words.quote(statement.id()) + " cites no passage")
                        .withHint("say where the source has it: `passage: p1`"));
            }
        }
    }
}
