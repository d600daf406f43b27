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
import org.rejoinder.model.Statement;

/** Every statement bears on the thesis, if only through others. */
final class UntiedStatement implements Rule {
    @Override
    public String id() {
        return "untied-statement";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        if (!map.statements().containsKey(map.thesis())) {
            return;
        }
        Set<String> tied = tied(map, loaded);
        for (Statement statement : map.statements().values()) {
            if (!tied.contains(statement.id())) {
                String message = "nothing ties the statement " + Words.quote(statement.id()) + " to the thesis";
                found.accept(loaded.places()
                        .statement(map.id(), statement.id())
                        .spot()
                        .error(id(), message)
                        .withHint("say what it `supports`, `attacks` or `undercuts`"));
            }
        }
    }

    /** What relations lead to from the thesis, either way; a flawed statement may have lost some and counts as tied. */
    static Set<String> tied(ArgumentMap map, Loaded loaded) {
        Map<String, List<String>> neighbours = new HashMap<>();
        for (Relation relation : map.relations()) {
            for (String source : relation.sources()) {
                neighbours.computeIfAbsent(source, s -> new ArrayList<>()).add(relation.target());
                neighbours
                        .computeIfAbsent(relation.target(), s -> new ArrayList<>())
                        .add(source);
            }
        }
        Set<String> tied = new HashSet<>(Set.of(map.thesis()));
        map.statements().keySet().stream()
                .filter(id -> loaded.places().isFlawed(map.id(), id))
                .forEach(tied::add);
        Deque<String> open = new ArrayDeque<>(tied);
        while (!open.isEmpty()) {
            for (String neighbour : neighbours.getOrDefault(open.remove(), List.of())) {
                if (tied.add(neighbour)) {
                    open.add(neighbour);
                }
            }
        }
        return tied;
    }
}
