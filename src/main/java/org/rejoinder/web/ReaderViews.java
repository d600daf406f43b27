package org.rejoinder.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.graph.View;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;
import org.rejoinder.model.DualDate;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Paragraph.Locus;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Work;
import org.rejoinder.web.ReaderView.Citing;
import org.rejoinder.web.ReaderView.EditionCard;
import org.rejoinder.web.ReaderView.Fact;
import org.rejoinder.web.ReaderView.Para;

/** Makes the page data of the reader. */
final class ReaderViews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private ReaderViews() {}

    static ReaderView of(Work work, Catalog catalog) {
        List<Link> maps = catalog.maps().values().stream()
                .filter(map -> Stock.works(map).contains(work.id()))
                .map(map -> new Link(PageType.MAP.path(map.id()), map.title()))
                .toList();
        List<Link> contents = work.paragraphs().stream()
                .flatMap(p -> p.heading().map(heading -> new Link("#" + p.id(), heading)).stream())
                .toList();
        return new ReaderView(
                work.title(),
                work.author(),
                work.kind(),
                work.summary(),
                dates(work),
                contents,
                pagesOf(work.firstEdition()),
                paragraphs(work, citing(work, catalog)),
                work.editions().stream().map(ReaderViews::card).toList(),
                maps);
    }

    private static String pagesOf(Edition edition) {
        return edition.year().map(year -> year + " edition").orElse("edition " + edition.title());
    }

    private static List<Para> paragraphs(Work work, Map<String, List<NodeRef>> citing) {
        List<Para> list = new ArrayList<>();
        Optional<Integer> last = Optional.empty();
        List<NodeRef> before = List.of();
        for (Paragraph p : work.paragraphs()) {
            Optional<Integer> page =
                    Optional.ofNullable(p.loci().get(work.firstEdition().id())).flatMap(Locus::page);
            Optional<Integer> turned = page.equals(last) ? Optional.empty() : page;
            last = page.isPresent() ? page : last;
            List<NodeRef> nodes = citing.getOrDefault(p.id(), List.of());
            List<NodeRef> earlier = before;
            list.add(new Para(
                    p.id(),
                    p.heading(),
                    turned,
                    p.study(),
                    p.notArgument(),
                    nodes.stream()
                            .map(node -> new Citing(node, earlier.contains(node)))
                            .toList()));
            before = nodes;
        }
        return list;
    }

    /** Statements of all maps by the paragraphs that they cite. */
    private static Map<String, List<NodeRef>> citing(Work work, Catalog catalog) {
        Map<String, List<NodeRef>> citing = new LinkedHashMap<>();
        for (ArgumentMap map : catalog.maps().values()) {
            Panes panes = new Panes(new MapLinks(map, View.WHOLE, Optional.empty()), catalog.works());
            for (Statement statement : map.statements().values()) {
                statement.passages().stream()
                        .filter(passage -> passage.work().equals(work.id()))
                        .flatMap(passage -> passage.paragraphs().stream())
                        .distinct()
                        .forEach(p -> citing.computeIfAbsent(p, key -> new ArrayList<>())
                                .add(panes.ref(statement.id())));
            }
        }
        return citing;
    }

    private static List<Fact> dates(Work work) {
        return Stream.of(
                        work.written().map(date -> new Fact("Written", words(date))),
                        work.published().map(date -> new Fact("Published", words(date))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@code 17 October 1917 Old Style, 30 October 1917 New Style}. */
    static String words(DualDate date) {
        return run(date.oldStyle(), date.oldStyleEnd()) + " Old Style, " + run(date.newStyle(), date.newStyleEnd())
                + " New Style";
    }

    private static String run(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        boolean sameMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        return sameMonth
                ? first.getDayOfMonth() + " to " + DAY.format(last)
                : DAY.format(first) + " to " + DAY.format(last);
    }

    private static EditionCard card(Edition edition) {
        List<Fact> facts = new ArrayList<>();
        edition.translator().ifPresent(name -> facts.add(new Fact("Translated by", name)));
        edition.publisher().ifPresent(name -> facts.add(new Fact("Publisher", name)));
        edition.year().ifPresent(year -> facts.add(new Fact("Year", Integer.toString(year))));
        edition.pages().ifPresent(pages -> facts.add(new Fact("Pages", pages)));
        edition.calendar()
                .ifPresent(calendar ->
                        facts.add(new Fact("Dates in", calendar.equals("old-style") ? "Old Style" : "New Style")));
        return new EditionCard(
                edition.title(),
                facts,
                edition.address().map(address -> new Link(address, host(address))),
                edition.note());
    }

    private static String host(String address) {
        return Optional.ofNullable(java.net.URI.create(address).getHost()).orElse(address);
    }
}
