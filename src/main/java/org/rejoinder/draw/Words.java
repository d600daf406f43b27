package org.rejoinder.draw;

import java.util.stream.Collectors;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;

/** Relations in words, as they are said from the statement that they go out from. */
public final class Words {
    private Words() {}

    /** <i>objects to</i>, <i>answers</i>, <i>because</i>, <i>undercuts</i>. */
    public static String relation(ArgumentMap map, Relation relation) {
        if (relation instanceof Relation.Support) {
            return "because";
        }
        if (relation instanceof Relation.Undercut) {
            return "undercuts";
        }
        return map.statement(relation.sources().get(0)).role() == Role.OBJECTION ? "objects to" : "answers";
    }

    /** A relation as a sentence: <i>Rebuttal 5 answers Objection 5</i>, by gists where there are no numbers. */
    static String sentence(ArgumentMap map, Relation relation) {
        String from =
                relation.sources().stream().map(id -> map.statement(id).gist()).collect(Collectors.joining("; and "));
        return from + ": " + relation(map, relation) + ": "
                + map.statement(relation.target()).gist();
    }
}
