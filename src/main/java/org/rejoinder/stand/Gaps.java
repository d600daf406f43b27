package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/**
 * The gaps of a map: where a class finds something still to be said.
 *
 * @param all in the map's order; a statement stands once for each kind that fits it
 */
public record Gaps(List<Gap> all) {
    public Gaps {
        all = List.copyOf(all);
    }

    public static Gaps of(ArgumentMap map) {
        Set<String> answered = new HashSet<>();
        Set<String> grounded = new HashSet<>();
        for (Relation relation : map.relations()) {
            (relation instanceof Relation.Support ? grounded : answered).add(relation.target());
        }
        Names names = new Names(map);
        List<Gap> gaps = new ArrayList<>();
        for (Statement statement : map.statements().values()) {
            if (statement.role() == Role.OBJECTION && !answered.contains(statement.id())) {
                gaps.add(gap(Gap.Kind.UNANSWERED, statement, names, " goes unanswered", Optional.empty()));
            }
            if (statement.role() == Role.REBUTTAL) {
                rebuttal(statement, grounded.contains(statement.id()), names, gaps);
            }
        }
        return new Gaps(gaps);
    }

    /** Gaps of this kind, in the map's order. */
    public List<Gap> of(Gap.Kind kind) {
        return all.stream().filter(gap -> gap.kind() == kind).toList();
    }

    private static void rebuttal(Statement statement, boolean grounded, Names names, List<Gap> gaps) {
        if (statement.dodges().isPresent()) {
            gaps.add(gap(Gap.Kind.DODGE, statement, names, " meets a different point", statement.dodges()));
        }
        if (!grounded && statement.rhetoric().isPresent()) {
            String words = " leans on rhetoric only";
            gaps.add(gap(Gap.Kind.RHETORIC_ONLY, statement, names, words, statement.rhetoric()));
        } else if (!grounded) {
            gaps.add(gap(Gap.Kind.NO_GROUND, statement, names, " gives no ground", Optional.empty()));
        }
    }

    private static Gap gap(Gap.Kind kind, Statement statement, Names names, String words, Optional<String> note) {
        Sentence sentence = new Sentence.Builder()
                .name(names.of(statement.id()), statement.id())
                .text(words)
                .whole();
        return new Gap(kind, statement.id(), sentence, note);
    }
}
