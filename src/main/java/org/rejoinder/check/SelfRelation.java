package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;

/** A statement says nothing about itself. */
final class SelfRelation implements Rule {
    @Override
    public String id() {
        return "self-relation";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Relation relation : map.relations()) {
            if (relation.sources().contains(aim(relation))) {
                String statement = Words.quote(aim(relation));
                found.accept(loaded.places()
                        .relation(map.id(), relation)
                        .error(id(), statement + " cannot " + relation.type() + " itself"));
            }
        }
    }

    /** What the relation is about: for an undercut, whatever draws the inference. */
    private static String aim(Relation relation) {
        if (relation instanceof Relation.Undercut undercut
                && undercut.inference().sources().contains(undercut.from())) {
            return undercut.from();
        }
        return relation.target();
    }
}
