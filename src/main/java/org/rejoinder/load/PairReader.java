package org.rejoinder.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.RelationBuilder.Kind;
import org.rejoinder.load.StatementReader.Slot;
import org.rejoinder.model.Move;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Section;
import org.rejoinder.model.Statement;

/** The pairs of a map; their grounds are known only when all relations are. */
final class PairReader {
    private final MapContext map;
    private final StatementReader statements;
    private final String thesis;
    private final List<String> sections;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    PairReader(MapContext map, StatementReader statements, String thesis, List<Section> sections) {
        this.map = map;
        this.statements = statements;
        this.thesis = thesis;
        this.sections = sections.stream().map(Section::id).toList();
    }

    List<Pair> read(List<Node> items) {
        for (Node item : items) {
            Keys.of(item, item.span(), "a pair", map.findings()).ifPresent(this::pair);
        }
        return pairs;
    }

    private void pair(Keys keys) {
        Optional<Node.Scalar> idNode = keys.needScalar("id");
        Span span = idNode.map(Node.Scalar::span).orElse(keys.blame());
        String id = id(idNode);
        map.places().addPair(map.map(), id, new Cursor(map.findings().source(), keys.mapping(), span));
        Optional<Integer> number = keys.number("number");
        Optional<String> section = section(keys);
        Optional<Node.Entry> objectionEntry = keys.needEntry("objection");
        Optional<Node.Entry> rebuttalEntry = keys.entry("rebuttal");
        keys.done();
        Optional<Statement> objection =
                objectionEntry.flatMap(e -> statements.read(e.value(), e.span(), Slot.objection(id)));
        objection.ifPresent(o -> aim(o, objectionEntry.get()));
        Optional<Statement> rebuttal =
                rebuttalEntry.flatMap(e -> statements.read(e.value(), e.span(), Slot.rebuttal(id)));
        if (objection.isPresent() && rebuttal.isPresent()) {
            boolean step = rebuttal.get()
                    .move()
                    .filter(m -> m == Move.UNDERCUTS_THE_INFERENCE)
                    .isPresent();
            Kind kind = step ? Kind.UNDERCUT : Kind.ATTACK;
            Span at = map.places().statement(map.map(), rebuttal.get().id()).span();
            map.relations()
                    .imply(kind, List.of(rebuttal.get().id()), objection.get().id(), at);
        }
        // A rebuttal that could not be read is still an answer: the objection is not unanswered.
        boolean answerUnread = rebuttalEntry.isPresent() && rebuttal.isEmpty();
        if (answerUnread) {
            objection.ifPresent(o -> map.places().markFlawed(map.map(), o.id()));
        }
        if (objection.isPresent() && !answerUnread) {
            pairs.add(new Pair(id, number, section, objection.get().id(), rebuttal.map(Statement::id), List.of()));
        }
    }

    /** An id that cannot be used is replaced, so that the ids derived from it do not clash as well. */
    private String id(Optional<Node.Scalar> node) {
        if (node.isEmpty()) {
            return "pair " + pairs.size();
        }
        String id = Ids.read(node.get(), map.findings());
        if (ids.add(id)) {
            return id;
        }
        map.findings()
                .add(map.findings()
                        .spot(node.get().span())
                        .error(LoadRule.DUPLICATE_ID.key(), "the map has two pairs " + Words.quote(id))
                        .withRelated(map.places().pair(map.map(), id).spot(), "first here"));
        return id + " " + pairs.size();
    }

    private Optional<String> section(Keys keys) {
        Optional<Node.Scalar> scalar = keys.scalar("section");
        Optional<String> section = scalar.map(s -> s.text().strip());
        if (section.isPresent() && !sections.contains(section.get())) {
            String message = "the map has no section " + Words.quote(section.get());
            Optional<String> hint = Words.didYouMean(section.get(), sections)
                    .or(() -> Optional.of("list it under the map's key `sections`"));
            map.findings().error(LoadRule.UNKNOWN_REFERENCE, scalar.get().span(), message, hint);
            return Optional.empty();
        }
        return section;
    }

    /** Aims the objection at the thesis, unless it says what it denies itself. */
    private void aim(Statement objection, Node.Entry entry) {
        Node.Mapping mapping = (Node.Mapping) entry.value();
        if (mapping.entry(Kind.ATTACK.key()).isEmpty()
                && mapping.entry(Kind.UNDERCUT.key()).isEmpty()) {
            Span at = map.places().statement(map.map(), objection.id()).span();
            map.relations().imply(Kind.ATTACK, List.of(objection.id()), thesis, at);
        }
    }
}
