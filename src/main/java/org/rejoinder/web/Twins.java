package org.rejoinder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.graph.Themes;
import org.rejoinder.graph.Themes.Theme;
import org.rejoinder.graph.View.Scope;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Statement;
import org.rejoinder.web.NodePane.RelationGroup;
import org.rejoinder.web.Twin.Item;

/** Makes the text twin of a map. */
final class Twins {
    private static final int DEPTH = 8;

    /** Most statements of a map whose twin stands on every page of it as a whole. */
    private static final int ON_ONE_PAGE = 500;

    private Twins() {}

    static Twin of(MapLinks links, Panes panes) {
        ArgumentMap map = links.map();
        boolean large = map.statements().size() > ON_ONE_PAGE;
        List<Twin.Section> sections = new ArrayList<>();
        for (Theme theme : Themes.of(map).all()) {
            if (large && !isShown(theme, links)) {
                String words = Words.count(theme.roots().size(), "statement") + " and what hangs on "
                        + (theme.roots().size() == 1 ? "it" : "them");
                Link there = new Link(links.theme(theme.id()).orElseThrow(), words);
                sections.add(new Twin.Section(theme.title(), List.of(), Optional.of(there)));
            } else {
                List<Item> items = theme.roots().stream()
                        .map(root -> item(map, panes, root, DEPTH))
                        .toList();
                sections.add(new Twin.Section(theme.title(), items, Optional.empty()));
            }
        }
        return new Twin(item(map, panes, map.thesis(), 0), sections);
    }

    private static boolean isShown(Theme theme, MapLinks links) {
        return links.view().scope().equals(new Scope.OneSection(theme.id()));
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
