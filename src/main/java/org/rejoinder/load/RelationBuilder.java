package org.rejoinder.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.Relation;

/**
 * Gathers the relations of one map while its statements are read, and ties them up when all are known.
 *
 * <p>Undercuts come last, for the inference that one denies may be stated further down.
 */
final class RelationBuilder {
    enum Kind {
        SUPPORT("supports"),
        ATTACK("attacks"),
        UNDERCUT("undercuts");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The key that states such a relation besides those that follow from the nesting. */
        String key() {
            return key;
        }
    }

    /** @param stated whether a key names the target; otherwise the nesting implies it */
    private record Draft(Kind kind, List<String> from, String to, Span span, boolean stated) {}

    private final String map;
    private final Findings findings;
    private final Places places;
    private final List<Draft> drafts = new ArrayList<>();

    RelationBuilder(String map, Findings findings, Places places) {
        this.map = map;
        this.findings = findings;
        this.places = places;
    }

    /** A relation that follows from the nesting. */
    void imply(Kind kind, List<String> from, String to, Span span) {
        drafts.add(new Draft(kind, List.copyOf(from), to, span, false));
    }

    /** A relation that a key states. */
    void state(Kind kind, String from, Node.Scalar to) {
        drafts.add(new Draft(kind, List.of(from), to.text().strip(), to.span(), true));
    }

    /**
     * The relations, in the order of the file.
     *
     * @param statements ids of the statements that there are
     * @param unreadable ids of statements whose place in the file holds something else, which has been reported
     */
    List<Relation> build(Set<String> statements, Set<String> unreadable) {
        drafts.sort(Comparator.comparingInt(draft -> draft.span().start()));
        Map<Draft, Relation> built = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (!statements.contains(draft.to())) {
                unknown(draft, statements, unreadable);
            } else if (draft.kind() == Kind.SUPPORT) {
                built.put(draft, new Relation.Support(draft.from(), draft.to()));
            } else if (draft.kind() == Kind.ATTACK) {
                built.put(draft, new Relation.Attack(draft.from().get(0), draft.to()));
            }
        }
        Map<String, Relation> inferences = inferences(built);
        Map<String, Draft> seen = new LinkedHashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Relation> relation = draft.kind() == Kind.UNDERCUT && statements.contains(draft.to())
                    ? undercut(draft, inferences)
                    : Optional.ofNullable(built.get(draft));
            if (relation.isPresent() && isNew(relation.get(), draft, seen)) {
                relations.add(relation.get());
                places.addRelation(
                        map,
                        relation.get(),
                        new Cursor(findings.source(), new Node.Unreadable(draft.span()), draft.span()));
            }
        }
        return relations;
    }

    private void unknown(Draft draft, Set<String> statements, Set<String> unreadable) {
        flaw(draft);
        if (draft.stated() && !unreadable.contains(draft.to())) {
            String message = "the map has no statement " + Words.quote(draft.to());
            findings.error(LoadRule.UNKNOWN_REFERENCE, draft.span(), message, Words.didYouMean(draft.to(), statements));
        }
    }

    /** By statement, the first inference that goes out from it; one that the nesting implies goes before all others. */
    private static Map<String, Relation> inferences(Map<Draft, Relation> built) {
        Map<String, Relation> inferences = new LinkedHashMap<>();
        for (boolean stated : new boolean[] {false, true}) {
            built.forEach((draft, relation) -> {
                if (draft.stated() == stated) {
                    relation.sources().forEach(source -> inferences.putIfAbsent(source, relation));
                }
            });
        }
        return inferences;
    }

    private Optional<Relation> undercut(Draft draft, Map<String, Relation> inferences) {
        Optional<Relation> inference = Optional.ofNullable(inferences.get(draft.to()));
        if (inference.isEmpty()) {
            flaw(draft);
            if (!places.isFlawed(map, draft.to())) {
                String message = Words.quote(draft.to()) + " neither supports nor attacks anything, so it has no"
                        + " inference to undercut";
                findings.error(LoadRule.NOTHING_TO_UNDERCUT, draft.span(), message, "attack it instead");
            }
        }
        return inference.map(i -> new Relation.Undercut(draft.from().get(0), i));
    }

    private boolean isNew(Relation relation, Draft draft, Map<String, Draft> seen) {
        Draft first = seen.putIfAbsent(relation.id(), draft);
        if (first == null) {
            return true;
        }
        flaw(draft);
        String message = first.kind() == draft.kind()
                ? "this relation stands here twice"
                : "one statement cannot support and attack the same other";
        findings.add(findings.spot(draft.span())
                .error(LoadRule.DUPLICATE_RELATION.key(), message)
                .withHint(first.stated() ? "leave one out" : "leave it out: the nesting already says it")
                .withRelated(findings.spot(first.span()), "first here"));
        return false;
    }

    private void flaw(Draft draft) {
        draft.from().forEach(from -> places.markFlawed(map, from));
    }
}
