package org.rejoinder.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.graph.View;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Paragraph.Locus;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Work;
import org.rejoinder.web.PassageView.Segment;
import org.rejoinder.web.ReaderRequest.From;
import org.rejoinder.web.ReaderView.Citing;
import org.rejoinder.web.ReaderView.Next;
import org.rejoinder.web.ReaderView.Origin;
import org.rejoinder.web.ReaderView.Para;
import org.rejoinder.web.Texts.Text;

/** Makes the page data of the reader. */
final class ReaderViews {
    private final Work work;
    private final Catalog catalog;
    private final ReaderRequest request;
    private final List<Text> texts;
    private final Optional<Text> shown;
    private final Map<String, List<Cite>> citing;
    private final List<Passage> passages;

    /** A statement that cites a paragraph. */
    private record Cite(From from, NodeRef node) {}

    private ReaderViews(Work work, Catalog catalog, List<Text> texts, ReaderRequest request) {
        this.work = work;
        this.catalog = catalog;
        this.request = request;
        this.texts = texts;
        this.shown = request.plain()
                ? Optional.empty()
                : request.edition().isPresent()
                        ? texts.stream().filter(this::isAsked).findFirst()
                        : texts.stream().findFirst();
        this.citing = citing();
        this.passages = request.from()
                .map(from -> from.map().statement(from.statement()).passages().stream()
                        .filter(passage -> passage.work().equals(work.id()))
                        .toList())
                .orElse(List.of());
    }

    static ReaderView of(Work work, Catalog catalog, List<Text> texts, ReaderRequest request) {
        return new ReaderViews(work, catalog, texts, request).view();
    }

    private boolean isAsked(Text text) {
        return request.edition()
                .map(Edition::id)
                .equals(Optional.of(text.edition().id()));
    }

    private ReaderView view() {
        List<Link> maps = catalog.maps().values().stream()
                .filter(map -> Stock.works(map).contains(work.id()))
                .map(map -> new Link(PageType.MAP.path(map.id()), map.title()))
                .toList();
        List<Link> contents = work.paragraphs().stream()
                .flatMap(p -> p.heading().map(heading -> new Link("#" + p.id(), heading)).stream())
                .toList();
        return new ReaderView(
                work.id(),
                work.title(),
                work.author(),
                work.kind(),
                work.summary(),
                EditionCards.dates(work),
                contents,
                name(paged()),
                shown.map(text -> name(text.edition())),
                request.edition().filter(edition -> shown.isEmpty()).map(ReaderViews::name),
                switches(),
                request.from().filter(from -> !passages.isEmpty()).map(this::origin),
                paragraphs(),
                work.editions().stream()
                        .map(e -> EditionCards.card(e, isAtHand(e)))
                        .toList(),
                maps);
    }

    private boolean isAtHand(Edition edition) {
        return texts.stream().anyMatch(text -> text.edition().id().equals(edition.id()));
    }

    /** The edition whose pages stand in the margin. */
    private Edition paged() {
        return shown.map(Text::edition).or(request::edition).orElse(work.firstEdition());
    }

    private static String name(Edition edition) {
        return edition.year().map(year -> year + " edition").orElse("edition " + edition.title());
    }

    private List<Frame.Choice> switches() {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<Frame.Choice> switches = new ArrayList<>();
        for (Text text : texts) {
            Edition edition = text.edition();
            String label = name(edition)
                    + edition.translator().map(t -> ", translated by " + t).orElse("");
            switches.add(new Frame.Choice(
                    address(Optional.of(edition.id())),
                    label,
                    shown.filter(text::equals).isPresent()));
        }
        Optional<String> none = Optional.of(ReaderRequest.NO_EDITION);
        switches.add(new Frame.Choice(address(none), "Study text alone", shown.isEmpty()));
        return switches;
    }

    private String address(Optional<String> edition) {
        return ReaderRequest.address(work.id(), edition, request.from().map(From::value));
    }

    private List<Para> paragraphs() {
        Map<String, PublishedPara> marked = marked();
        List<Para> list = new ArrayList<>();
        Optional<Integer> last = Optional.empty();
        List<NodeRef> before = List.of();
        for (Paragraph p : work.paragraphs()) {
            Optional<Integer> page =
                    Optional.ofNullable(p.loci().get(paged().id())).flatMap(Locus::page);
            Optional<Integer> turned = page.equals(last) ? Optional.empty() : page;
            last = page.isPresent() ? page : last;
            List<NodeRef> nodes = citing.getOrDefault(p.id(), List.of()).stream()
                    .map(Cite::node)
                    .toList();
            List<NodeRef> earlier = before;
            Optional<PublishedPara> published = Optional.ofNullable(marked.get(p.id()))
                    .or(() -> shown.flatMap(text -> text.paragraph(p.id())).map(PublishedPara::unmarked));
            list.add(new Para(
                    p.id(),
                    p.heading(),
                    turned,
                    segments(p),
                    p.notArgument(),
                    published.filter(words -> !words.runs().isEmpty()),
                    gap(p, published),
                    nodes.stream()
                            .map(node -> new Citing(node, earlier.contains(node)))
                            .toList()));
            before = nodes;
        }
        return list;
    }

    private List<Segment> segments(Paragraph paragraph) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < paragraph.study().size(); i++) {
            int number = i + 1;
            boolean cited = passages.stream()
                    .anyMatch(passage -> passage.paragraphs().contains(paragraph.id())
                            && passage.segments()
                                    .map(run -> run.contains(number))
                                    .orElse(true));
            segments.add(new Segment(paragraph.study().get(i), cited));
        }
        return segments;
    }

    /** The published words of the passages that the reader comes from. */
    private Map<String, PublishedPara> marked() {
        Map<String, PublishedPara> marked = new HashMap<>();
        for (Passage passage : passages) {
            shown.flatMap(text -> text.passage(passage))
                    .ifPresent(found -> found.paragraphs().forEach(p -> marked.putIfAbsent(p.id(), p)));
        }
        return marked;
    }

    /** Why an edition that is shown has no words here. */
    private Optional<String> gap(Paragraph paragraph, Optional<PublishedPara> published) {
        if (shown.isEmpty()
                || published.filter(words -> !words.runs().isEmpty()).isPresent()) {
            return Optional.empty();
        }
        if (!shown.get().edition().holds(paragraph.id())) {
            return Optional.of("This edition leaves the paragraph out.");
        }
        return Optional.of(
                published.isPresent()
                        ? published.get().doubt().orElse("Not found in the file at hand.")
                        : "The card of this edition does not say where the paragraph stands.");
    }

    /** Statements of all maps by the paragraphs that they cite. */
    private Map<String, List<Cite>> citing() {
        Map<String, List<Cite>> all = new LinkedHashMap<>();
        for (ArgumentMap map : catalog.maps().values()) {
            Panes panes = new Panes(new MapLinks(map, View.WHOLE, Optional.empty()), catalog.works());
            for (Statement statement : map.statements().values()) {
                Cite cite = new Cite(new From(map, statement.id()), panes.ref(statement.id()));
                cited(statement)
                        .forEach(p ->
                                all.computeIfAbsent(p, key -> new ArrayList<>()).add(cite));
            }
        }
        return all;
    }

    /** Ids of the paragraphs of this work that a statement cites. */
    private Set<String> cited(Statement statement) {
        Set<String> cited = new LinkedHashSet<>();
        statement.passages().stream()
                .filter(passage -> passage.work().equals(work.id()))
                .forEach(passage -> cited.addAll(passage.paragraphs()));
        return cited;
    }

    private Origin origin(From from) {
        Panes panes = new Panes(new MapLinks(from.map(), View.WHOLE, Optional.empty()), catalog.works());
        List<Link> places = passages.stream()
                .map(passage -> new Link("#" + passage.paragraphs().get(0), passage.reference()))
                .toList();
        return new Origin(panes.ref(from.statement()), places, next(from));
    }

    /** The next statement that cites any of the same paragraphs, after the last the first. */
    private Optional<Next> next(From from) {
        Set<String> here = cited(from.map().statement(from.statement()));
        List<Cite> all = here.stream()
                .flatMap(p -> citing.getOrDefault(p, List.of()).stream())
                .distinct()
                .toList();
        for (int i = 0; i < all.size() - 1; i++) {
            if (all.get(i).from().equals(from)) {
                return Optional.of(next(all.get(i + 1), here));
            }
        }
        return all.size() < 2 ? Optional.empty() : Optional.of(next(all.get(0), here));
    }

    private Next next(Cite cite, Set<String> here) {
        String first = cited(cite.from().map().statement(cite.from().statement())).stream()
                .filter(here::contains)
                .findFirst()
                .orElseThrow();
        Optional<String> edition = request.plain()
                ? Optional.of(ReaderRequest.NO_EDITION)
                : request.edition().map(Edition::id);
        String href = ReaderRequest.address(
                work.id(), edition, Optional.of(cite.from().value()));
        return new Next(href + "#" + first, cite.node().label(), cite.node().gist());
    }
}
