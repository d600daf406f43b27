package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Move;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/** A rebuttal that undercuts an inference must say which. */
final class MoveContradictsRelations implements Rule {
    @Override
    public String id() {
        return "move-contradicts-relations";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Statement statement : map.statements().values()) {
            boolean claims = statement.role() == Role.REBUTTAL
                    && statement
                            .move()
                            .filter(m -> m == Move.UNDERCUTS_THE_INFERENCE)
                            .isPresent();
            boolean does = claims
                    && map.relations().stream()
                            .anyMatch(r -> r instanceof Relation.Undercut
                                    && r.sources().contains(statement.id()));
            if (claims && !does && !loaded.places().isFlawed(map.id(), statement.id())) {
                found.accept(loaded.places()
                        .statement(map.id(), statement.id())
                        .key("move")
                        .spot()
                        .error(id(), "the rebuttal " + Words.quote(statement.id()) + " undercuts nothing")
                        .withHint("name the statement whose inference it denies under `undercuts`"));
            }
        }
    }
}
