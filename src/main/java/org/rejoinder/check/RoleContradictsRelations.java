package org.rejoinder.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/** What a statement does must be what its role says. */
final class RoleContradictsRelations implements Rule {
    @Override
    public String id() {
        return "role-contradicts-relations";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        Map<String, List<Relation>> outgoing = new HashMap<>();
        for (Relation relation : map.relations()) {
            relation.sources()
                    .forEach(source -> outgoing.computeIfAbsent(source, s -> new ArrayList<>())
                            .add(relation));
        }
        Set<String> tied = UntiedStatement.tied(map, loaded);
        Set<String> objecting = objecting(map);
        for (Statement statement : map.statements().values()) {
            if (loaded.places().isFlawed(map.id(), statement.id())) {
                continue;
            }
            List<Relation> relations = outgoing.getOrDefault(statement.id(), List.of());
            forbidden(map, statement, relations, loaded, found);
            // One that nothing ties to the thesis has been told so by another rule.
            boolean isTied = tied.contains(statement.id());
            if (isTied && !does(map, statement.role(), relations, objecting)) {
                found.accept(loaded.places()
                        .statement(map.id(), statement.id())
                        .spot()
                        .error(id(), Words.quote(statement.id()) + " " + omission(statement.role())));
            }
        }
    }

    /** Objections and what bears them out. */
    private static Set<String> objecting(ArgumentMap map) {
        Map<String, List<String>> premisesOf = new HashMap<>();
        for (Relation relation : map.relations()) {
            if (relation instanceof Relation.Support support) {
                premisesOf
                        .computeIfAbsent(support.conclusion(), c -> new ArrayList<>())
                        .addAll(support.premises());
            }
        }
        Set<String> objecting = new HashSet<>();
        map.statements().values().stream()
                .filter(s -> s.role() == Role.OBJECTION)
                .forEach(s -> objecting.add(s.id()));
        Deque<String> open = new ArrayDeque<>(objecting);
        while (!open.isEmpty()) {
            premisesOf.getOrDefault(open.remove(), List.of()).stream()
                    .filter(objecting::add)
                    .forEach(open::add);
        }
        return objecting;
    }

    private static boolean does(ArgumentMap map, Role role, List<Relation> relations, Set<String> objecting) {
        if (role == Role.OBJECTION) {
            return relations.stream().anyMatch(r -> !(r instanceof Relation.Support));
        }
        if (role == Role.REBUTTAL) {
            return relations.stream().anyMatch(r -> !(r instanceof Relation.Support) && objecting.contains(r.target()));
        }
        return role == Role.THESIS || relations.stream().anyMatch(Relation.Support.class::isInstance);
    }

    private static String omission(Role role) {
        if (role == Role.OBJECTION) {
            return "is an objection and attacks nothing";
        }
        return role == Role.REBUTTAL ? "is a rebuttal and attacks no objection" : "is a ground and supports nothing";
    }

    private void forbidden(
            ArgumentMap map, Statement statement, List<Relation> relations, Loaded loaded, Consumer<Diagnostic> found) {
        for (Relation relation : relations) {
            boolean supports = relation instanceof Relation.Support;
            String verb = relation.type() + "s";
            String wrong = "";
            if (statement.role() == Role.THESIS) {
                wrong = "the thesis " + verb + " another statement, and it is what the others bear on";
            } else if (statement.role() == Role.GROUND && !supports) {
                wrong = "a ground " + verb + " another statement, and grounds only support";
            } else if (statement.role() == Role.OBJECTION && attacks(relation, map, Role.OBJECTION)) {
                wrong = "an objection attacks another objection, which makes it a rebuttal";
            } else if (statement.role() == Role.REBUTTAL && attacks(relation, map, Role.THESIS)) {
                wrong = "a rebuttal attacks the thesis, which makes it an objection";
            }
            if (!wrong.isEmpty()) {
                found.accept(loaded.places().relation(map.id(), relation).error(id(), wrong));
            }
        }
    }

    private static boolean attacks(Relation relation, ArgumentMap map, Role role) {
        return relation instanceof Relation.Attack attack
                && map.statement(attack.to()).role() == role;
    }
}
