package org.rejoinder.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.graph.Outline;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Move;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Work;
import org.rejoinder.source.Citation;
import org.rejoinder.source.Citation.PublicPlace;
import org.rejoinder.source.Citations;

/** What exports say of statements in words: who speaks, whose words, and where it stands. */
final class Sayings {
    private final Catalog catalog;
    private final ArgumentMap map;
    private final Outline outline;

    Sayings(Catalog catalog, ArgumentMap map) {
        this.catalog = catalog;
        this.map = map;
        this.outline = Outline.of(map);
    }

    /** {@code Objection 5}, or the role alone. */
    String role(Statement statement) {
        return statement.role().words()
                + number(statement).map(number -> " " + number).orElse("");
    }

    /** Number of the pair whose objection or rebuttal this is. */
    Optional<Integer> number(Statement statement) {
        return outline.pair(statement.id()).flatMap(Pair::number);
    }

    String speaker(Statement statement) {
        return map.speakers().get(statement.speaker()).name();
    }

    /** The first line of a box. */
    String header(Statement statement) {
        String number = number(statement).map(n -> n + " ").orElse("");
        return number + statement.role().words() + ", "
                + map.speakers().get(statement.speaker()).boxName();
    }

    /** The last line of a box: its move, or whose words where they are not the speaker's own; may be empty. */
    String footer(Statement statement) {
        return statement
                .move()
                .map(Move::words)
                .orElseGet(() -> statement.voice() == org.rejoinder.model.Voice.OWN ? "" : voice(statement));
    }

    /** Whose words, with the reporter's name where one reports. */
    String voice(Statement statement) {
        return statement
                .reporter()
                .map(id -> "as reported by " + map.speakers().get(id).name())
                .orElse(statement.voice().words());
    }

    /** Role, speaker, voice and gist in one sentence. */
    String name(Statement statement) {
        String move = statement.move().map(m -> ". It " + m.words()).orElse("");
        return role(statement) + ", " + speaker(statement) + ", " + voice(statement) + ": " + statement.gist() + move;
    }

    /** Kind of what a ground bears out in the end. */
    Optional<Statement> owner(Statement statement) {
        if (statement.role() != Role.GROUND) {
            return Optional.empty();
        }
        return outline.path(statement.id()).stream()
                .map(map::statement)
                .filter(s -> s.role() != Role.GROUND)
                .findFirst();
    }

    /** Where a statement's passages are found; passages of works that are not there are left out. */
    List<Citation> citations(Statement statement) {
        List<Citation> found = new ArrayList<>();
        for (Passage passage : statement.passages()) {
            Work work = catalog.works().get(passage.work());
            if (work != null) {
                found.add(Citations.of(work, passage));
            }
        }
        return found;
    }

    /** Author, work, edition and page. */
    static String cite(Citation citation) {
        String page = citation.page().map(p -> ", p. " + p).orElse("");
        return citation.work().author() + ", " + citation.work().title() + ". In: " + edition(citation.edition()) + page
                + " (" + citation.passage().reference() + ")";
    }

    /** All citations of a statement in one line. */
    String cite(Statement statement) {
        return String.join(
                "; ", citations(statement).stream().map(Sayings::cite).toList());
    }

    /** An edition as a list of sources names it. */
    static String edition(Edition edition) {
        StringBuilder out = new StringBuilder(edition.title());
        edition.translator()
                .ifPresent(translator -> out.append(", translated by ").append(translator));
        edition.publisher().ifPresent(publisher -> out.append(", ").append(publisher));
        edition.year().ifPresent(year -> out.append(", ").append(year));
        return out.toString();
    }

    /** The public place that comes nearest to a passage; the first of those that come equally near. */
    static Optional<PublicPlace> nearest(Citation citation) {
        return citation.places().stream().min(java.util.Comparator.comparing(PublicPlace::landing));
    }

    /** Where the public can read a statement's first passage that has an address. */
    Optional<String> link(Statement statement) {
        return citations(statement).stream()
                .flatMap(citation -> nearest(citation).stream())
                .map(PublicPlace::href)
                .findFirst();
    }
}
