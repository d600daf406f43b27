package org.rejoinder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.graph.Outline;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Role;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Term;
import org.rejoinder.model.Voice;
import org.rejoinder.model.Work;
import org.rejoinder.web.NodePane.Note;
import org.rejoinder.web.NodePane.Turn;

/** Makes page data of the statements of one map. */
final class Panes {
    private final ArgumentMap map;
    private final MapLinks links;
    private final Outline outline;
    private final Relations relations;
    private final Map<String, Work> works;
    private final Texts texts;

    /** Without published texts. */
    Panes(MapLinks links, Map<String, Work> works) {
        this(links, works, Texts.NONE);
    }

    Panes(MapLinks links, Map<String, Work> works, Texts texts) {
        this.texts = texts;
        this.map = links.map();
        this.links = links;
        this.outline = links.outline();
        this.relations = new Relations(map, this::ref);
        this.works = works;
    }

    Outline outline() {
        return outline;
    }

    Relations relations() {
        return relations;
    }

    /** How what a statement hangs on reads towards it: {@code is answered by}; empty for the thesis. */
    String lead(String id) {
        return outline.parent(id)
                .flatMap(parent -> relations.incoming(id, parent))
                .orElse("");
    }

    NodeRef ref(String id) {
        Statement statement = map.statement(id);
        return new NodeRef(
                id,
                links.nodeHref(id),
                statement.role().key(),
                statement.role().words(),
                statement.role() == Role.GROUND
                        ? Optional.empty()
                        : outline.pair(id).flatMap(Pair::number),
                map.speakers().get(statement.speaker()).name(),
                statement.gist(),
                links.open().equals(Optional.of(id)));
    }

    NodePane pane(String id) {
        Statement statement = map.statement(id);
        Speaker speaker = map.speakers().get(statement.speaker());
        Optional<Pair> pair = pairAround(id);
        return new NodePane(
                ref(id),
                map.words(speaker.side()),
                voice(statement),
                statement.voice().key(),
                statement.text(),
                statement.move().map(Term::words),
                notes(statement),
                statement.passages().stream()
                        .flatMap(passage -> Optional.ofNullable(works.get(passage.work())).stream()
                                .map(work -> Passages.view(
                                        work, passage, ReaderRequest.From.value(map.id(), id), texts.of(work))))
                        .toList(),
                relations.of(id),
                pair.map(p -> new Link(PageType.PAIR.path(map.id(), p.id()), pairLabel(p))),
                new Link(PageType.CHAIN.path(map.id(), id), "The chain from the thesis"),
                turn(pair, p -> links.nodeHref(p.objection())));
    }

    /** Whose words a statement gives. */
    String voice(Statement statement) {
        Optional<String> reporter =
                statement.reporter().map(id -> map.speakers().get(id).name());
        boolean named = statement.voice() == Voice.REPORTED && reporter.isPresent();
        return named ? "as reported by " + reporter.get() : statement.voice().words();
    }

    private static List<Note> notes(Statement statement) {
        List<Note> notes = new ArrayList<>();
        statement.rhetoric().ifPresent(text -> notes.add(new Note("rhetoric", "Rhetoric, not a ground", text)));
        statement.since().ifPresent(text -> notes.add(new Note("since", "What came of it, says the editor", text)));
        statement.note().ifPresent(text -> notes.add(new Note("note", "Editor's note", text)));
        return notes;
    }

    /** The pair that a statement is part of, or hangs on. */
    Optional<Pair> pairAround(String id) {
        return outline.path(id).stream()
                .flatMap(above -> outline.pair(above).stream())
                .findFirst();
    }

    /** {@code Pair 5}, or its id as words where the source does not count it. */
    static String pairLabel(Pair pair) {
        String words = pair.id().replace('-', ' ');
        return pair.number()
                .map(number -> "Pair " + number)
                .orElseGet(() -> Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    /** The pairs around one; without one, the next is the first. */
    Turn turn(Optional<Pair> pair, java.util.function.Function<Pair, String> href) {
        List<Pair> pairs = map.pairs();
        int at = pair.map(pairs::indexOf).orElse(-1);
        Optional<Pair> previous = at > 0 ? Optional.of(pairs.get(at - 1)) : Optional.empty();
        Optional<Pair> next = at + 1 < pairs.size() ? Optional.of(pairs.get(at + 1)) : Optional.empty();
        return new Turn(
                previous.map(p -> new Link(href.apply(p), pairLabel(p))),
                next.map(p -> new Link(href.apply(p), pairLabel(p))));
    }
}
