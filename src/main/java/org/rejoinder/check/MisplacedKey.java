package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/** Only a ground has a kind, and only a rebuttal can dodge. */
final class MisplacedKey implements Rule {
    @Override
    public String id() {
        return "misplaced-key";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Statement statement : map.statements().values()) {
            if (statement.kind().isPresent() && statement.role() != Role.GROUND) {
                report(map, loaded, statement, "kind", Role.GROUND, found);
            }
            if (statement.dodges().isPresent() && statement.role() != Role.REBUTTAL) {
                report(map, loaded, statement, "dodges", Role.REBUTTAL, found);
            }
        }
    }

    private void report(
            ArgumentMap map, Loaded loaded, Statement statement, String key, Role owner, Consumer<Diagnostic> found) {
        // A role that could not be read stands in the draft as that of a ground.
        if (!loaded.places().isFlawed(map.id(), statement.id())) {
            String message = "only a " + owner.key() + " has " + Words.quote(key) + ", and "
                    + Words.quote(statement.id()) + " is none";
            found.accept(loaded.places()
                    .statement(map.id(), statement.id())
                    .key(key)
                    .spot()
                    .error(id(), message)
                    .withHint("leave it out"));
        }
    }
}
