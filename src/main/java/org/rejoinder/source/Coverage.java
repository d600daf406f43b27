package org.rejoinder.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Work;

/**
 * How much of its works a map takes in, and what it leaves open.
 *
 * @param works the map's own work first, then the others that it cites, in the order in which it comes to them
 * @param unanswered objections that nothing attacks or undercuts
 * @param groundless rebuttals that nothing supports
 * @param unplaced statements that cite no passage
 */
public record Coverage(
        List<OfWork> works, List<Statement> unanswered, List<Statement> groundless, List<Statement> unplaced) {
    public Coverage {
        works = List.copyOf(works);
        unanswered = List.copyOf(unanswered);
        groundless = List.copyOf(groundless);
        unplaced = List.copyOf(unplaced);
    }

    /** What a map makes of a paragraph. */
    public enum State {
        CITED,
        /** No statement cites it, and the work says that none need. */
        NOT_ARGUMENT,
        MISSED
    }

    /** A statement that cites a paragraph: all of it, or a run of its segments. */
    public record Citing(Statement statement, Optional<Passage.Segments> run) {}

    /** A paragraph, and what cites it. */
    public record OfParagraph(Paragraph paragraph, List<Citing> citing) {
        public OfParagraph {
            citing = List.copyOf(citing);
        }

        public State state() {
            if (!citing.isEmpty()) {
                return State.CITED;
            }
            return paragraph.notArgument().isPresent() ? State.NOT_ARGUMENT : State.MISSED;
        }

        /** How many segments of the study text are cited. */
        public int citedSegments() {
            int cited = 0;
            for (int segment = 1; segment <= paragraph.study().size(); segment++) {
                int at = segment;
                boolean hit = citing.stream()
                        .anyMatch(c -> c.run().map(run -> run.contains(at)).orElse(true));
                cited += hit ? 1 : 0;
            }
            return cited;
        }
    }

    /** A work, paragraph by paragraph. */
    public record OfWork(Work work, List<OfParagraph> paragraphs) {
        public OfWork {
            paragraphs = List.copyOf(paragraphs);
        }

        public int count(State state) {
            return (int) paragraphs.stream().filter(p -> p.state() == state).count();
        }

        /** Paragraphs that are cited, or that need not be. */
        public int covered() {
            return paragraphs.size() - count(State.MISSED);
        }

        /** The share of covered paragraphs in per cent, rounded down, so that 100 means all. */
        public int percent() {
            return paragraphs.isEmpty() ? 100 : 100 * covered() / paragraphs.size();
        }

        /** Whether at least {@code percent} of the paragraphs are covered. */
        public boolean reaches(int percent) {
            return 100L * covered() >= (long) percent * paragraphs.size();
        }
    }

    /** The coverage of {@code map}; works that {@code works} lacks are left out. */
    public static Coverage of(ArgumentMap map, Map<String, Work> works) {
        Set<String> ids = new LinkedHashSet<>();
        map.work().ifPresent(ids::add);
        map.statements().values().forEach(s -> s.passages().forEach(p -> ids.add(p.work())));
        Set<String> struck = new HashSet<>();
        Set<String> supported = new HashSet<>();
        for (Relation relation : map.relations()) {
            (relation instanceof Relation.Support ? supported : struck).add(relation.target());
        }
        List<Statement> all = List.copyOf(map.statements().values());
        return new Coverage(
                ids.stream()
                        .filter(works::containsKey)
                        .map(id -> ofWork(map, works.get(id)))
                        .toList(),
                without(all, Role.OBJECTION, struck),
                without(all, Role.REBUTTAL, supported),
                all.stream().filter(s -> s.passages().isEmpty()).toList());
    }

    /** The map's own work, or the first that it cites. */
    public Optional<OfWork> main() {
        return works.stream().findFirst();
    }

    private static List<Statement> without(List<Statement> all, Role role, Set<String> having) {
        return all.stream()
                .filter(s -> s.role() == role && !having.contains(s.id()))
                .toList();
    }

    private static OfWork ofWork(ArgumentMap map, Work work) {
        Map<String, List<Citing>> citing = new LinkedHashMap<>();
        work.paragraphs().forEach(p -> citing.put(p.id(), new ArrayList<>()));
        for (Statement statement : map.statements().values()) {
            for (Passage passage : statement.passages()) {
                if (passage.work().equals(work.id())) {
                    passage.paragraphs().stream()
                            .filter(citing::containsKey)
                            .forEach(p -> citing.get(p).add(new Citing(statement, passage.segments())));
                }
            }
        }
        return new OfWork(
                work,
                work.paragraphs().stream()
                        .map(p -> new OfParagraph(p, citing.get(p.id())))
                        .toList());
    }
}
