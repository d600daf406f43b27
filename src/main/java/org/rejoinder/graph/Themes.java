package org.rejoinder.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Section;

/**
 * What hangs on the thesis, grouped: by the map's sections, and, where a group is too large for a reader, in parts.
 *
 * @param all in the map's order; the id of a part ends in a dot and its number, which no section's id can
 */
public record Themes(List<Theme> all) {
    /** Most stacks that one theme holds before it is parted. */
    static final int STACKS = 45;

    /**
     * One group.
     *
     * @param section id of the map's section that it is, or is part of
     * @param title empty where the map gives none and one part is enough
     * @param roots statements that hang on the thesis itself
     */
    public record Theme(String id, Optional<String> section, Optional<String> title, List<String> roots) {
        public Theme {
            roots = List.copyOf(roots);
        }
    }

    public Themes {
        all = List.copyOf(all);
    }

    /** The themes of a map. */
    public static Themes of(ArgumentMap map) {
        return Outline.of(map).themes();
    }

    static Themes of(ArgumentMap map, Outline outline) {
        Map<Optional<String>, List<String>> roots = new LinkedHashMap<>();
        map.sections().forEach(section -> roots.put(Optional.of(section.id()), new ArrayList<>()));
        for (String root : outline.children(map.thesis())) {
            Optional<String> section = outline.pair(root).flatMap(pair -> pair.section());
            roots.computeIfAbsent(section, key -> new ArrayList<>()).add(root);
        }
        Map<String, String> titles = new LinkedHashMap<>();
        map.sections().forEach((Section section) -> titles.put(section.id(), section.title()));
        List<Theme> themes = new ArrayList<>();
        roots.forEach((section, list) -> themes.addAll(parts(section, section.map(titles::get), list)));
        return new Themes(themes);
    }

    private static List<Theme> parts(Optional<String> section, Optional<String> title, List<String> roots) {
        String id = section.orElse("rest");
        if (roots.size() <= STACKS) {
            return List.of(new Theme(section.orElse("rest.1"), section, title, roots));
        }
        List<Theme> parts = new ArrayList<>();
        for (int from = 0; from < roots.size(); from += STACKS) {
            int to = Math.min(from + STACKS, roots.size());
            String range = (from + 1) + " to " + to;
            String words = title.map(t -> t + " (" + range + ")").orElse("Nos. " + range);
            String part = id + "." + (parts.size() + 1);
            parts.add(new Theme(part, section, Optional.of(words), roots.subList(from, to)));
        }
        return parts;
    }

    /** Ids of all themes: what {@code section=} may name. */
    public List<String> ids() {
        return all.stream().map(Theme::id).toList();
    }

    /** The theme with this id. */
    public Optional<Theme> theme(String id) {
        return all.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** The theme under which a statement that hangs on the thesis stands. */
    public Optional<Theme> holding(String root) {
        return all.stream().filter(theme -> theme.roots().contains(root)).findFirst();
    }
}
