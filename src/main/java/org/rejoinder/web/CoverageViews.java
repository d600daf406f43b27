package org.rejoinder.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.graph.View;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Work;
import org.rejoinder.source.Coverage;
import org.rejoinder.source.Coverage.Citing;
import org.rejoinder.source.Coverage.OfParagraph;
import org.rejoinder.source.Coverage.OfWork;
import org.rejoinder.source.Coverage.State;
import org.rejoinder.web.CoverageView.Count;
import org.rejoinder.web.CoverageView.Open;
import org.rejoinder.web.CoverageView.Other;
import org.rejoinder.web.CoverageView.Own;
import org.rejoinder.web.CoverageView.Row;

/** Makes the page data of a map's coverage. */
final class CoverageViews {
    private static final int BEGINS = 90;
    /** Letters of study text above which a paragraph is drawn one step longer. */
    private static final List<Integer> STEPS = List.of(150, 300, 500, 800, 1_200);

    private static final Pattern NUMBERED = Pattern.compile("p[0-9].*");

    private final Panes panes;

    private CoverageViews(Panes panes) {
        this.panes = panes;
    }

    static CoverageView of(ArgumentMap map, Stock stock) {
        var works = stock.catalog().works();
        Panes panes = new Panes(new MapLinks(map, View.WHOLE, Optional.empty()), works);
        return new CoverageViews(panes).of(map, Coverage.of(map, works));
    }

    private CoverageView of(ArgumentMap map, Coverage coverage) {
        return new CoverageView(
                map.title(),
                new Link(PageType.MAP.path(map.id()), map.title()),
                coverage.main().map(this::own),
                coverage.works().stream().skip(1).map(CoverageViews::other).toList(),
                List.of(
                        open(
                                "unanswered",
                                "Objections without a rebuttal",
                                "Every objection is answered.",
                                coverage.unanswered()),
                        open(
                                "groundless",
                                "Rebuttals without a ground",
                                "Every rebuttal has a ground.",
                                coverage.groundless()),
                        open(
                                "unplaced",
                                "Statements without a passage",
                                "Every statement cites a passage.",
                                coverage.unplaced())));
    }

    private Own own(OfWork of) {
        List<Row> rows = of.paragraphs().stream().map(p -> row(of.work(), p)).toList();
        return new Own(
                new Link(PageType.WORK.path(of.work().id()), of.work().title()),
                of.percent(),
                of.covered(),
                rows.size(),
                List.of(
                        new Count(key(State.CITED), "cited", of.count(State.CITED)),
                        new Count(key(State.NOT_ARGUMENT), "not argument", of.count(State.NOT_ARGUMENT)),
                        new Count(key(State.MISSED), "missed", of.count(State.MISSED))),
                rows,
                rows.stream()
                        .filter(row -> row.state().equals(key(State.MISSED)))
                        .toList());
    }

    private static String key(State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Other other(OfWork of) {
        Link reader = new Link(PageType.WORK.path(of.work().id()), of.work().title());
        return new Other(reader, of.count(State.CITED), of.paragraphs().size());
    }

    private Open open(String id, String title, String none, List<Statement> statements) {
        List<NodeRef> nodes = statements.stream().map(s -> panes.ref(s.id())).toList();
        return new Open(id, title, none, nodes);
    }

    private Row row(Work work, OfParagraph of) {
        Paragraph paragraph = of.paragraph();
        String study = String.join(" ", paragraph.study());
        return new Row(
                paragraph.id(),
                NUMBERED.matcher(paragraph.id()).matches() ? paragraph.id().substring(1) : paragraph.id(),
                new Link(PageType.WORK.path(work.id()) + "#" + paragraph.id(), paragraph.id()),
                paragraph.heading(),
                key(of.state()),
                1 + (int) STEPS.stream().filter(step -> study.length() > step).count(),
                words(of),
                beginning(study),
                of.citing().stream()
                        .map(Citing::statement)
                        .distinct()
                        .map(s -> panes.ref(s.id()))
                        .toList());
    }

    private static String words(OfParagraph of) {
        if (of.state() == State.CITED) {
            long statements =
                    of.citing().stream().map(Citing::statement).distinct().count();
            int segments = of.paragraph().study().size();
            int cited = of.citedSegments();
            String part = cited < segments ? ", " + cited + " of its " + segments + " parts" : "";
            return "cited by " + Words.count((int) statements, "statement") + part;
        }
        return of.paragraph()
                .notArgument()
                .map(reason -> "not argument: " + reason.replace('-', ' '))
                .orElse("missed");
    }

    /** The first words, cut at a space. */
    private static String beginning(String study) {
        if (study.length() <= BEGINS) {
            return study;
        }
        int space = study.lastIndexOf(' ', BEGINS);
        return study.substring(0, space > 0 ? space : study.offsetByCodePoints(0, BEGINS / 2)) + " \u2026";
    }
}
