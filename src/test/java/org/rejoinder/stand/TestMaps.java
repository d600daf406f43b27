package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Side;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Voice;

/** Maps made by programs, which may be larger or odder than any file that loads without findings. */
final class TestMaps {
    private TestMaps() {}

    /** A map of statements {@code s0}, {@code s1}, ... of which the first is the thesis and the rest are objections. */
    static ArgumentMap of(int statements, List<Relation> relations) {
        Map<String, Statement> all = new LinkedHashMap<>();
        for (int i = 0; i < statements; i++) {
            all.put(id(i), statement(i));
        }
        Map<String, Speaker> speakers =
                Map.of("a", new Speaker("a", "Ada", Optional.empty(), Side.FOR, Optional.empty()));
        return new ArgumentMap(
                "test",
                "A test",
                Optional.empty(),
                "en",
                Optional.empty(),
                Map.of(),
                id(0),
                speakers,
                List.of(),
                all,
                relations,
                List.of());
    }

    /** Each statement is attacked by the next. */
    static ArgumentMap chain(int statements) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 1; i < statements; i++) {
            relations.add(attack(i, i - 1));
        }
        return of(statements, relations);
    }

    static Relation.Attack attack(int from, int to) {
        return new Relation.Attack(id(from), id(to));
    }

    static String id(int statement) {
        return "s" + statement;
    }

    private static Statement statement(int number) {
        return new Statement(
                id(number),
                number == 0 ? Role.THESIS : Role.OBJECTION,
                "a",
                Voice.EDITOR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Gist " + number,
                "Text",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
