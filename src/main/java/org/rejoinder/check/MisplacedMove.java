package org.rejoinder.check;

import java.util.Locale;
import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/** Only a rebuttal makes a move. */
final class MisplacedMove implements Rule {
    @Override
    public String id() {
        return "misplaced-move";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Statement statement : map.statements().values()) {
            if (statement.role() != Role.REBUTTAL && statement.move().isPresent()) {
                String role = statement.role().words().toLowerCase(Locale.ROOT);
                found.accept(loaded.places()
                        .statement(map.id(), statement.id())
                        .key("move")
                        .spot()
                        .error(id(), "only rebuttals have a move, and its role is " + role)
                        .withHint("leave it out"));
            }
        }
    }
}
