package org.rejoinder.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Section;
import org.rejoinder.model.Statement;
import org.rejoinder.web.NodePane.RelationGroup;
import org.rejoinder.web.Twin.Item;

/** Makes the text twin of a map. */
final class Twins {
    private static final int DEPTH = 8;

    private Twins() {}

    static Twin of(ArgumentMap map, Panes panes) {
        Map<Optional<String>, List<Item>> sections = new LinkedHashMap<>();
        map.sections().forEach(section -> sections.put(Optional.of(section.id()), new ArrayList<>()));
        for (String root : panes.outline().children(map.thesis())) {
            Optional<String> section = map.pairOf(root).flatMap(Pair::section);
            sections.computeIfAbsent(section, key -> new ArrayList<>()).add(item(map, panes, root, DEPTH));
        }
        Map<String, String> titles = map.sections().stream().collect(Collectors.toMap(Section::id, Section::title));
        List<Twin.Section> list = sections.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new Twin.Section(e.getKey().map(titles::get), e.getValue()))
                .toList();
        return new Twin(item(map, panes, map.thesis(), 0), list);
    }

    private static Item item(ArgumentMap map, Panes panes, String id, int depth) {
        List<Item> below = depth == 0
                ? List.of()
                : children(panes, id, depth).stream()
                        .map(child -> item(map, panes, child, depth - 1))
                        .toList();
        // What stands flat at the deepest level does not show what hangs on what: there the relations say it all.
        boolean flat = depth == 0 && !id.equals(map.thesis());
        Set<String> said = flat ? Set.of() : Set.copyOf(panes.outline().children(id));
        List<RelationGroup> relations = panes.relations().of(id, said);
        String lead = flat ? "" : panes.lead(id);
        return new Item(lead, panes.ref(id), marks(map.statement(id), panes), relations, below);
    }

    /** At the deepest level all that hangs below stands side by side: lists that go deeper help nobody. */
    private static List<String> children(Panes panes, String id, int depth) {
        if (depth > 1) {
            return panes.outline().children(id);
        }
        return panes.outline().subtree(id).stream().skip(1).toList();
    }

    private static List<String> marks(Statement statement, Panes panes) {
        List<String> marks = new ArrayList<>(List.of(panes.voice(statement)));
        statement.move().ifPresent(move -> marks.add(move.words()));
        statement.rhetoric().ifPresent(text -> marks.add("with rhetoric"));
        return marks;
    }
}
