package org.rejoinder.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.RelationBuilder.Kind;
import org.rejoinder.model.GroundKind;
import org.rejoinder.model.Move;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Voice;

/** A statement with the grounds that are nested in it. */
final class StatementReader {
    private static final List<String> FREE_ROLES = List.of("objection", "rebuttal", "ground");

    private final MapContext map;

    StatementReader(MapContext map) {
        this.map = map;
    }

    /**
     * What the place of a statement in the file says of it.
     *
     * @param owner how messages call it
     * @param role empty where the statement itself says it
     * @param id used where it does not say otherwise; empty where it must
     * @param heir the statement whose ground it is, from which it inherits
     */
    record Slot(String owner, Optional<Role> role, Optional<String> id, Optional<Statement> heir) {
        static Slot thesis() {
            return new Slot("the thesis", Optional.of(Role.THESIS), Optional.of("thesis"), Optional.empty());
        }

        static Slot objection(String pair) {
            Optional<String> id = Optional.of(pair + "-objection");
            return new Slot("an objection", Optional.of(Role.OBJECTION), id, Optional.empty());
        }

        static Slot rebuttal(String pair) {
            Optional<String> id = Optional.of(pair + "-rebuttal");
            return new Slot("a rebuttal", Optional.of(Role.REBUTTAL), id, Optional.empty());
        }

        static Slot free() {
            return new Slot("a statement", Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Slot ground(Statement owner) {
            return new Slot("a ground", Optional.of(Role.GROUND), Optional.empty(), Optional.of(owner));
        }
    }

    /**
     * Reads a statement into the context, with its stated relations and its grounds.
     *
     * @param blame what to point at when a key is missing
     * @return as far as it could be read; empty where it has no id or is no statement at all
     */
    Optional<Statement> read(Node node, Span blame, Slot slot) {
        Optional<Keys> keys = Keys.of(node, blame, slot.owner(), map.findings());
        if (keys.isEmpty()) {
            slot.id().ifPresent(map.unreadable()::add);
            return Optional.empty();
        }
        return read(keys.get(), slot);
    }

    private Optional<Statement> read(Keys keys, Slot slot) {
        int before = map.findings().count();
        Optional<Node.Scalar> idNode = slot.id().isPresent() ? keys.scalar("id") : keys.needScalar("id");
        Optional<String> id = idNode.map(n -> Ids.read(n, map.findings())).or(slot::id);
        Role role = slot.role().orElseGet(() -> role(keys));
        Statement statement = statement(id.orElse(""), role, keys, slot);
        Span span = idNode.map(Node.Scalar::span).orElse(keys.blame());
        boolean added = id.isPresent() && add(statement, keys, span);
        for (Kind kind : Kind.values()) {
            List<Node.Scalar> targets = keys.scalars(kind.key());
            id.ifPresent(from -> targets.forEach(to -> map.relations().state(kind, from, to)));
        }
        Optional<Node.Entry> grounds = keys.entry("grounds");
        keys.done();
        boolean flawed = map.findings().count() > before || !keys.mapping().whole();
        if (added && flawed) {
            map.places().markFlawed(map.map(), statement.id());
        }
        if (grounds.isPresent()) {
            keys.items("grounds").forEach(item -> ground(item, statement));
        }
        return id.map(i -> statement);
    }

    private Role role(Keys keys) {
        return keys.needEntry("role").isEmpty()
                ? Role.GROUND
                : keys.word("role", FREE_ROLES)
                        .map(word -> Role.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
                        .orElse(Role.GROUND);
    }

    private Statement statement(String id, Role role, Keys keys, Slot slot) {
        Optional<Statement> heir = slot.heir();
        Optional<Node.Scalar> speakerNode = heir.isPresent() ? keys.scalar("speaker") : keys.needScalar("speaker");
        Optional<String> speaker =
                MapContext.speaker(speakerNode, map.speakers().keySet(), map.findings());
        Optional<Voice> voice =
                heir.isPresent() ? keys.term(Voice.class, "voice") : keys.needTerm(Voice.class, "voice");
        Voice heard = voice.or(() -> heir.map(Statement::voice)).orElse(Voice.EDITOR);
        Optional<String> stated =
                MapContext.speaker(keys.scalar("reporter"), map.speakers().keySet(), map.findings());
        Optional<String> reporter = heard == Voice.REPORTED
                ? stated.or(() -> heir.flatMap(Statement::reporter)).or(map::reporter)
                : stated;
        Optional<Move> move = keys.term(Move.class, "move");
        Optional<GroundKind> kind = keys.term(GroundKind.class, "kind");
        String gist = keys.needLine("gist");
        String text = keys.needText("text");
        List<Passage> passages = map.passages().read(keys);
        return new Statement(
                id,
                role,
                speaker.or(() -> heir.map(Statement::speaker)).orElse(""),
                heard,
                reporter,
                move,
                kind,
                gist,
                text,
                keys.text("rhetoric"),
                keys.text("dodges"),
                keys.text("since"),
                keys.text("note"),
                passages);
    }

    private boolean add(Statement statement, Keys keys, Span span) {
        if (map.statements().containsKey(statement.id())) {
            String message = "the map has two statements " + Words.quote(statement.id());
            map.findings()
                    .add(map.findings()
                            .spot(span)
                            .error(LoadRule.DUPLICATE_ID.key(), message)
                            .withHint("ids are unique in a map; derived ones are PAIR-objection and PAIR-rebuttal")
                            .withRelated(
                                    map.places()
                                            .statement(map.map(), statement.id())
                                            .spot(),
                                    "first here"));
            return false;
        }
        map.statements().put(statement.id(), statement);
        map.places()
                .addStatement(
                        map.map(), statement.id(), new Cursor(map.findings().source(), keys.mapping(), span));
        return true;
    }

    /** One ground, or several that stand or fall together. */
    private void ground(Node item, Statement owner) {
        boolean joint = item instanceof Node.Mapping mapping
                && mapping.entry("together").isPresent();
        List<Node> members = joint ? together((Node.Mapping) item) : List.of(item);
        List<String> premises = new ArrayList<>();
        for (Node member : members) {
            read(member, member.span(), Slot.ground(owner)).ifPresent(ground -> premises.add(ground.id()));
        }
        if (!premises.isEmpty() && !owner.id().isEmpty()) {
            Span span = map.places().statement(map.map(), premises.get(0)).span();
            map.relations().imply(Kind.SUPPORT, premises, owner.id(), span);
        }
    }

    private List<Node> together(Node.Mapping group) {
        Keys keys = Keys.of(group, group.span(), "a group of grounds", map.findings())
                .orElseThrow();
        List<Node> members = keys.items("together");
        keys.done();
        if (members.size() == 1) {
            String hint = "leave `together` out, or name the ground that it needs";
            map.findings().error(LoadRule.TOO_FEW, group.span(), "`together` needs at least two grounds", hint);
        }
        return members;
    }
}
