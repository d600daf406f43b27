package org.rejoinder.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/** An objection that nothing attacks or undercuts leaves a class without an answer. */
final class UnansweredObjection implements Rule {
    @Override
    public String id() {
        return "unanswered-objection";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        Set<String> answered = new HashSet<>();
        for (Relation relation : map.relations()) {
            if (!(relation instanceof Relation.Support)) {
                answered.add(relation.target());
            }
        }
        for (Statement statement : map.statements().values()) {
            String id = statement.id();
            if (statement.role() == Role.OBJECTION && !answered.contains(id) && !mayBeAnswered(map, id, loaded)) {
                found.accept(loaded.places()
                        .statement(map.id(), id)
                        .spot()
                        .warning(id(), "nobody answers the objection " + Words.quote(id))
                        .withHint("give its pair a rebuttal"));
            }
        }
    }

    /** A rebuttal that stands elsewhere may be one that could not be read. */
    private static boolean mayBeAnswered(ArgumentMap map, String objection, Loaded loaded) {
        boolean inPair = map.pairs().stream().anyMatch(pair -> pair.objection().equals(objection));
        return loaded.places().isFlawed(map.id(), objection)
                || (!inPair && loaded.places().isFlawed(map.id()));
    }
}
