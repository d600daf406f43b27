package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Cursor;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Move;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Term;

/** A rebuttal says what kind of reply it makes. */
final class MissingMove implements Rule {
    @Override
    public String id() {
        return "missing-move";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Statement statement : map.statements().values()) {
            boolean missing =
                    statement.role() == Role.REBUTTAL && statement.move().isEmpty();
            Cursor cursor = loaded.places().statement(map.id(), statement.id());
            if (missing && !cursor.has("move")) {
                found.accept(cursor.spot()
                        .error(id(), "the rebuttal " + Words.quote(statement.id()) + " has no `move`")
                        .withHint("write one of " + String.join(", ", Term.keys(Move.class))));
            }
        }
    }
}
