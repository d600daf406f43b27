package org.rejoinder.check;

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
            boolean misplaced =
                    statement.role() != Role.REBUTTAL && statement.move().isPresent();
            // A role that could not be read stands in the draft as that of a ground.
            if (misplaced && !loaded.places().isFlawed(map.id(), statement.id())) {
                found.accept(loaded.places()
                        .statement(map.id(), statement.id())
                        .key("move")
                        .spot()
                        .error(id(), "only a rebuttal makes a move, and this is " + words(statement.role()))
                        .withHint("leave it out"));
            }
        }
    }

    private static String words(Role role) {
        String article = role == Role.THESIS ? "the " : role == Role.OBJECTION ? "an " : "a ";
        return article + role.key();
    }
}
