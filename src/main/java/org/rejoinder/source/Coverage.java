package org.rejoinder.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Work;

/**
 * How much of a work a map takes up, and what the map leaves open.
 *
 * @param paragraphs every paragraph of the work, in its order
 * @param unanswered ids of objections that nothing attacks or undercuts, in the map's order; likewise the next two
 * @param groundless ids of rebuttals that nothing supports
 * @param uncited ids of statements without a passage in any work
 */
public record Coverage(
        Work work, List<Covered> paragraphs, List<String> unanswered, List<String> groundless, List<String> uncited) {
    public Coverage {
        paragraphs = List.copyOf(paragraphs);
        unanswered = List.copyOf(unanswered);
        groundless = List.copyOf(groundless);
        uncited = List.copyOf(uncited);
    }

    /** Whether a paragraph is taken up. */
    public enum Status {
        CITED,
        /** Nobody need cite it: the card says that it does not argue. */
        NOT_ARGUMENT,
        MISSED
    }

    /**
     * One paragraph.
     *
     * @param statements ids of the statements that cite it or a part of it, in the map's order
     */
    public record Covered(Paragraph paragraph, Status status, List<String> statements) {
        public Covered {
            statements = List.copyOf(statements);
        }
    }

    /** The coverage of {@code work} by {@code map}. */
    public static Coverage of(ArgumentMap map, Work work) {
        Map<String, List<String>> citing = new LinkedHashMap<>();
        work.paragraphs().forEach(paragraph -> citing.put(paragraph.id(), new ArrayList<>()));
        for (Statement statement : map.statements().values()) {
            statement.passages().stream()
                    .filter(passage -> passage.work().equals(work.id()))
                    .map(Passage::paragraphs)
                    .flatMap(List::stream)
                    .distinct()
                    .filter(citing::containsKey)
                    .forEach(paragraph -> citing.get(paragraph).add(statement.id()));
        }
        List<Covered> paragraphs = work.paragraphs().stream()
                .map(paragraph -> covered(paragraph, citing.get(paragraph.id())))
                .toList();
        Set<String> denied = targets(map, false);
        Set<String> supported = targets(map, true);
        return new Coverage(
                work,
                paragraphs,
                without(map, Role.OBJECTION, denied),
                without(map, Role.REBUTTAL, supported),
                map.statements().values().stream()
                        .filter(statement -> statement.passages().isEmpty())
                        .map(Statement::id)
                        .toList());
    }

    private static Covered covered(Paragraph paragraph, List<String> statements) {
        Status unCited = paragraph.notArgument().isPresent() ? Status.NOT_ARGUMENT : Status.MISSED;
        return new Covered(paragraph, statements.isEmpty() ? unCited : Status.CITED, statements);
    }

    private static Set<String> targets(ArgumentMap map, boolean support) {
        return map.relations().stream()
                .filter(relation -> relation instanceof Relation.Support == support)
                .map(Relation::target)
                .collect(Collectors.toSet());
    }

    private static List<String> without(ArgumentMap map, Role role, Set<String> having) {
        return map.statements().values().stream()
                .filter(statement -> statement.role() == role && !having.contains(statement.id()))
                .map(Statement::id)
                .toList();
    }

    public int count(Status status) {
        return (int) paragraphs.stream()
                .filter(paragraph -> paragraph.status() == status)
                .count();
    }

    /** Share of the paragraphs that are cited or need not be, from 0 to 1; 1 for a work without paragraphs. */
    public double share() {
        return paragraphs.isEmpty() ? 1 : 1 - (double) count(Status.MISSED) / paragraphs.size();
    }

    /** The share in whole per cent, rounded down, so that 100 means all. */
    public int percent() {
        return paragraphs.isEmpty()
                ? 100
                : (paragraphs.size() - count(Status.MISSED)) * 100 / paragraphs.size();
    }
}
