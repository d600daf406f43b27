package org.rejoinder.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;

/** Pages that somebody who mistyped an address is likely to have meant. */
final class Near {
    private static final int AT_MOST = 5;
    private static final int LONGEST = 100;

    private Near() {}

    /** Maps whose ids are near {@code map}; all of them where they are few. */
    static List<Link> maps(String map, Stock stock) {
        return nearest(map, stock.catalog().maps().keySet()).stream()
                .map(id -> new Link(
                        PageType.MAP.path(id), stock.catalog().maps().get(id).title()))
                .toList();
    }

    static List<Link> works(String work, Stock stock) {
        return nearest(work, stock.catalog().works().keySet()).stream()
                .map(id -> new Link(
                        PageType.WORK.path(id), stock.catalog().works().get(id).title()))
                .toList();
    }

    /** Statements of a map whose ids are near {@code id}, as pages of {@code type}. */
    static List<Link> statements(PageType type, ArgumentMap map, String id) {
        return nearest(id, map.statements().keySet()).stream()
                .map(near -> new Link(
                        type.path(map.id(), near),
                        near + ": " + map.statement(near).gist()))
                .toList();
    }

    static List<Link> pairs(ArgumentMap map, String id) {
        return nearest(id, map.pairs().stream().map(Pair::id).toList()).stream()
                .map(near -> new Link(PageType.PAIR.path(map.id(), near), near))
                .toList();
    }

    /** Pages whose paths are near {@code path}; the first page where none is. */
    static List<Link> pages(String path, Stock stock) {
        List<String> paths = new ArrayList<>(List.of(PageType.HOME.path(), PageType.HEALTH.path()));
        stock.catalog().maps().keySet().forEach(map -> paths.add(PageType.MAP.path(map)));
        stock.catalog().works().keySet().forEach(work -> paths.add(PageType.WORK.path(work)));
        List<Link> near =
                nearest(path, paths).stream().map(good -> new Link(good, good)).toList();
        return near.isEmpty() ? List.of(new Link(PageType.HOME.path(), "All maps and works")) : near;
    }

    /** Those of {@code known} that are at most half of {@code asked} away, the nearest first. */
    private static List<String> nearest(String asked, Collection<String> known) {
        if (asked.length() > LONGEST) {
            return List.of();
        }
        String plain = asked.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, asked.length() / 2));
        return known.stream()
                .filter(candidate -> distance.apply(plain, candidate) >= 0 || candidate.contains(plain))
                .sorted(Comparator.<String>comparingInt(
                                candidate -> candidate.contains(plain) ? 0 : distance.apply(plain, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(AT_MOST)
                .toList();
    }
}
