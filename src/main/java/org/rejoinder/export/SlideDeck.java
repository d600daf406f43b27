package org.rejoinder.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.draw.Words;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.graph.Graphs;
import org.rejoinder.graph.Outline;
import org.rejoinder.graph.Themes;
import org.rejoinder.graph.Themes.Theme;
import org.rejoinder.graph.View;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/**
 * The slides of a map, in the order in which a class is taught: overview, whose words, each pair argued step by step,
 * sources.
 */
final class SlideDeck {
    private final Exhibit exhibit;
    private final ArgumentMap map;
    private final Outline outline;
    private final Sayings sayings;
    private final SlideLayout layout;
    private final List<Slide> slides = new ArrayList<>();
    private final Map<String, Integer> titles = new HashMap<>();
    private final double height;
    private final double width;

    private SlideDeck(Exhibit exhibit, ExportOptions.SlideSize size) {
        this.exhibit = exhibit;
        this.map = exhibit.map();
        this.outline = Outline.of(map);
        this.sayings = new Sayings(exhibit.catalog(), map);
        this.layout = new SlideLayout(map, sayings, size);
        this.height = size.height() - SlideLayout.BOTTOM - SlideLayout.TOP;
        this.width = size.width() - 2 * SlideLayout.SIDE;
    }

    /** The whole deck, or, for a part of a map, that part on as few slides as can be read. */
    static List<Slide> of(Exhibit exhibit, ExportOptions.SlideSize size) {
        SlideDeck deck = new SlideDeck(exhibit, size);
        if (exhibit.view().equals(View.WHOLE)) {
            deck.whole();
        } else {
            deck.view();
        }
        return deck.slides;
    }

    private void view() {
        Set<String> shown = ids(exhibit.view());
        if (shown.isEmpty()) {
            text(
                    map.title(),
                    List.of(new Slide.Line("No statement of the map is in this view.", 18, false, Optional.empty())),
                    "");
            return;
        }
        pages(map.title(), shown);
    }

    private Set<String> ids(View view) {
        Set<String> ids = new LinkedHashSet<>();
        Graphs.of(
                        map,
                        new View(
                                view.scope(),
                                view.folding(),
                                view.open(),
                                view.voice(),
                                view.speaker(),
                                view.direction()))
                .nodes()
                .stream()
                .map(Node::id)
                .forEach(ids::add);
        return ids;
    }

    private void pages(String title, Set<String> shown) {
        List<SlidePage> pages = layout.pages(shown);
        for (SlidePage page : pages) {
            add(Slide.of(title, page, notes(page)));
        }
    }

    private String notes(SlidePage page) {
        List<String> notes = new ArrayList<>();
        page.boxes().forEach(box -> notes.add(notes(map.statement(box.id()))));
        return String.join("\n\n", notes);
    }

    private String notes(Statement statement) {
        StringBuilder out = new StringBuilder(sayings.role(statement));
        out.append(". ").append(sayings.speaker(statement)).append(", ").append(sayings.voice(statement));
        out.append(".\n").append(statement.text());
        for (Relation relation : map.from(statement.id())) {
            out.append("\nIn the map: ").append(Words.relation(map, relation)).append(": ");
            out.append(map.statement(relation.target()).gist());
        }
        statement
                .move()
                .ifPresent(
                        move -> out.append("\nThe reply ").append(move.words()).append('.'));
        statement.rhetoric().ifPresent(rhetoric -> out.append("\nRhetoric: ").append(rhetoric));
        statement.since().ifPresent(since -> out.append("\nWhat came of it: ").append(since));
        sayings.citations(statement).forEach(citation -> {
            out.append("\nSource: ").append(Sayings.cite(citation));
            Sayings.nearest(citation)
                    .ifPresent(place -> out.append("\nRead it: ").append(place.href()));
        });
        return out.toString();
    }

    private void whole() {
        List<Slide.Line> opening = new ArrayList<>();
        map.summary().ifPresent(summary -> opening.add(new Slide.Line(summary, 20, false, Optional.empty())));
        opening.add(new Slide.Line(
                map.statements().size() + " statements, " + map.pairs().size() + " pairs.",
                16,
                false,
                Optional.empty()));
        text(
                map.title(),
                opening,
                "Each pair is argued step by step: the objection, the rebuttal, then each ground."
                        + " The notes of every slide hold the full statement, whose words it is in, and where to read it.");
        overview();
        whoseWords();
        Set<String> covered = new LinkedHashSet<>(Set.of(map.thesis()));
        map.pairs().forEach(pair -> covered.addAll(pair(pair)));
        rest(covered);
        sources();
    }

    private void overview() {
        for (Theme theme : Themes.of(map).all()) {
            Set<String> shown = ids(View.of(new View.Scope.OneSection(theme.id())));
            if (shown.size() > 1) {
                pages("Overview: " + theme.title().orElse(map.title()), shown);
            }
        }
        if (map.pairs().isEmpty()) {
            pages("Overview", ids(View.WHOLE));
        }
    }

    private void whoseWords() {
        List<Slide.Line> lines = new ArrayList<>();
        map.speakers().values().forEach(speaker -> {
            Map<String, Integer> voices = new LinkedHashMap<>();
            map.statements().values().stream()
                    .filter(statement -> statement.speaker().equals(speaker.id()))
                    .forEach(statement -> voices.merge(sayings.voice(statement), 1, Integer::sum));
            List<String> counts = new ArrayList<>();
            voices.forEach((voice, count) -> counts.add(count + " " + voice));
            lines.add(new Slide.Line(speaker.name() + ": " + map.words(speaker.side()), 20, true, Optional.empty()));
            String said = counts.isEmpty() ? "" : "Statements: " + String.join("; ", counts) + ".";
            lines.add(new Slide.Line(said, 16, false, Optional.empty()));
            speaker.note().ifPresent(note -> lines.add(new Slide.Line(note, 16, false, Optional.empty())));
        });
        text("Whose words", lines, "Who speaks, on which side, and whether the words are their own.");
    }

    /** A build: each slide shows one statement more than the one before. */
    private Set<String> pair(Pair pair) {
        Set<String> members = members(pair);
        Set<String> shown = new LinkedHashSet<>();
        outline.parent(pair.objection()).ifPresent(shown::add);
        shown.addAll(members);
        String label = pair.number().map(n -> n + ". ").orElse("")
                + map.statement(pair.objection()).gist();
        Set<String> revealed = new LinkedHashSet<>();
        long grounds = members.stream()
                .filter(id -> map.statement(id).role() == Role.GROUND)
                .count();
        for (SlidePage page : layout.pages(shown)) {
            Set<String> onPage = new LinkedHashSet<>();
            page.boxes().stream()
                    .map(SlidePage.Box::id)
                    .filter(id -> !members.contains(id) || revealed.contains(id))
                    .forEach(onPage::add);
            for (String id : order(pair, page)) {
                if (members.contains(id) && revealed.add(id)) {
                    onPage.add(id);
                    Statement statement = map.statement(id);
                    long ground = revealed.stream()
                            .filter(r -> map.statement(r).role() == Role.GROUND)
                            .count();
                    String step = statement.role() == Role.GROUND && grounds > 1
                            ? "ground " + ground + " of " + grounds
                            : statement.role().key();
                    add(Slide.of(label + ": " + step, page.only(onPage), notes(statement)));
                }
            }
        }
        return members;
    }

    private Set<String> members(Pair pair) {
        Set<String> members = new LinkedHashSet<>(List.of(pair.objection()));
        pair.rebuttal().ifPresent(members::add);
        for (String id : outline.subtree(pair.objection())) {
            boolean ground = map.statement(id).role() == Role.GROUND;
            if (ground && outline.parent(id).filter(members::contains).isPresent()) {
                members.add(id);
            }
        }
        return members;
    }

    /** The objection, the rebuttal, then the grounds as they stand on the page. */
    private static Collection<String> order(Pair pair, SlidePage page) {
        List<String> here = page.boxes().stream().map(SlidePage.Box::id).toList();
        Set<String> order = new LinkedHashSet<>();
        order.add(pair.objection());
        pair.rebuttal().ifPresent(order::add);
        order.addAll(here);
        order.retainAll(here);
        return order;
    }

    /** What stands in no pair: grounds of the thesis, and answers to answers. */
    private void rest(Set<String> covered) {
        for (String id : outline.subtree(map.thesis())) {
            if (!covered.contains(id)
                    && outline.parent(id).filter(covered::contains).isPresent()) {
                Set<String> shown =
                        new LinkedHashSet<>(List.of(outline.parent(id).orElseThrow()));
                outline.subtree(id).stream().filter(s -> !covered.contains(s)).forEach(shown::add);
                pages("Further: " + map.statement(id).gist(), shown);
            }
        }
    }

    private void sources() {
        Set<String> cited = new LinkedHashSet<>();
        map.statements().values().forEach(s -> s.passages().forEach(p -> cited.add(p.work())));
        List<Slide.Line> lines = new ArrayList<>();
        cited.stream()
                .map(exhibit.catalog().works()::get)
                .filter(java.util.Objects::nonNull)
                .forEach(work -> {
                    lines.add(new Slide.Line(work.author() + ", " + work.title(), 20, true, Optional.empty()));
                    work.editions()
                            .forEach(edition ->
                                    lines.add(new Slide.Line(Sayings.edition(edition), 16, false, edition.address())));
                });
        text("Sources", lines, "Public editions are linked.");
    }

    /** As many slides as the text needs. */
    private void text(String title, List<Slide.Line> lines, String notes) {
        List<Slide.Line> page = new ArrayList<>();
        double used = 0;
        for (Slide.Line line : lines) {
            if (line.text().isBlank()) {
                continue;
            }
            double needs = height(line);
            if (!page.isEmpty() && used + needs > height) {
                add(Slide.of(title, page, notes));
                page = new ArrayList<>();
                used = 0;
            }
            page.add(line);
            used += needs;
        }
        add(Slide.of(title, page, notes));
    }

    private double height(Slide.Line line) {
        org.rejoinder.draw.text.FontMetrics font = line.bold()
                ? org.rejoinder.draw.text.FontMetrics.sansBold()
                : org.rejoinder.draw.text.FontMetrics.sans();
        int rows = org.rejoinder.draw.text.TextFit.wrap(font, line.size(), line.text(), width - 20, 99)
                .size();
        return rows * line.size() * SlideLayout.LEADING + 8;
    }

    private void add(Slide slide) {
        int count = titles.merge(slide.title(), 1, Integer::sum);
        slides.add(
                count == 1
                        ? slide
                        : new Slide(slide.title() + " (" + count + ")", slide.page(), slide.body(), slide.notes()));
    }
}
