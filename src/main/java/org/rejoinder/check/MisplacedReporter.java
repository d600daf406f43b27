package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Cursor;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Voice;

/** Only a reported statement has a reporter, who is somebody else. */
final class MisplacedReporter implements Rule {
    @Override
    public String id() {
        return "misplaced-reporter";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Statement statement : map.statements().values()) {
            // A voice that could not be read stands in the draft as the editor's.
            if (statement.reporter().isEmpty() || loaded.places().isFlawed(map.id(), statement.id())) {
                continue;
            }
            Cursor cursor = loaded.places().statement(map.id(), statement.id());
            if (statement.voice() != Voice.REPORTED) {
                found.accept(cursor.key("reporter")
                        .spot()
                        .error(
                                id(),
                                "a reporter stands here, and the voice is "
                                        + statement.voice().key())
                        .withHint("leave it out, or write `voice: reported`"));
            } else if (statement.reporter().get().equals(statement.speaker())) {
                found.accept(cursor.key("reporter")
                        .spot()
                        .error(id(), Words.quote(statement.speaker()) + " reports themselves here")
                        .withHint("write `voice: own`, or name somebody else as `reporter`"));
            }
        }
    }
}
