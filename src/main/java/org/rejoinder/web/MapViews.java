package org.rejoinder.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rejoinder.draw.DrawException;
import org.rejoinder.draw.Drawing;
import org.rejoinder.draw.Pictures;
import org.rejoinder.draw.SvgLinks;
import org.rejoinder.draw.SvgWriter;
import org.rejoinder.draw.Theme;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graphs;
import org.rejoinder.graph.View;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;
import org.rejoinder.source.Coverage;
import org.rejoinder.web.MapView.GraphView;
import org.rejoinder.web.MapView.Intro;
import org.rejoinder.web.MapView.Size;
import org.rejoinder.web.MapView.SpeakerView;

/** Makes the page data of a map, with or without a node open. */
final class MapViews {
    private final Pictures pictures;
    private final Catalog catalog;
    private final Texts texts;

    /** Without published texts. */
    MapViews(Pictures pictures, Catalog catalog) {
        this(pictures, catalog, Texts.NONE);
    }

    MapViews(Pictures pictures, Catalog catalog, Texts texts) {
        this.texts = texts;
        this.pictures = pictures;
        this.catalog = catalog;
    }

    MapView of(MapLinks links) throws DrawException {
        ArgumentMap map = links.map();
        Panes panes = new Panes(links, catalog.works(), texts);
        return new MapView(
                map.title(),
                graph(links),
                intro(map, links, panes),
                links.open().map(panes::pane),
                Twins.of(links, panes));
    }

    GraphView graph(MapLinks links) throws DrawException {
        Graph graph = Graphs.of(links.map(), links.view());
        Drawing drawing = pictures.draw(links.map(), links.view(), Theme.LIGHT);
        String svg = SvgWriter.write(drawing, links);
        String place = " id=\"node-" + links.open().orElse("") + "\"";
        // The writer escapes quotation marks in all text, so that this finds the link alone.
        String marked = links.open().isPresent() ? svg.replace(place, place + " aria-current=\"true\"") : svg;
        String shown = graph.nodes().size() == links.map().statements().size()
                ? "All " + graph.nodes().size() + " statements are shown."
                : graph.nodes().size() + " of " + links.map().statements().size() + " statements are shown.";
        return new GraphView(marked, size(drawing), pictureName(drawing, links), shown, Legends.of(graph));
    }

    private static Size size(Drawing drawing) {
        return new Size((int) Math.ceil(drawing.width() + 2 * SvgWriter.MARGIN), (int)
                Math.ceil(drawing.height() + 2 * SvgWriter.MARGIN));
    }

    /** Names what a picture shows but for the open node: two pages with one name have one picture. */
    private static String pictureName(Drawing drawing, MapLinks links) {
        String shown = SvgWriter.write(drawing, SvgLinks.NONE) + MapLinks.query(links.view());
        return Answer.digest(shown.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    private Intro intro(ArgumentMap map, MapLinks links, Panes panes) {
        List<SpeakerView> speakers = map.speakers().values().stream()
                .map(speaker -> new SpeakerView(speaker.name(), map.words(speaker.side()), speaker.note()))
                .toList();
        List<Link> works = Stock.works(map).stream()
                .flatMap(id -> Optional.ofNullable(catalog.works().get(id)).stream())
                .map(work -> new Link(PageType.WORK.path(work.id()), work.title() + ", by " + work.author()))
                .toList();
        Optional<Link> start = map.pairs().stream()
                .findFirst()
                .map(pair -> new Link(links.nodeHref(pair.objection()), Panes.pairLabel(pair)));
        Optional<Link> coverage = Coverage.of(map, catalog.works())
                .main()
                .map(own -> new Link(
                        PageType.COVERAGE.path(map.id()), "What of it the map takes in: " + own.percent() + " %"));
        return new Intro(map.summary(), speakers, works, coverage, start, panes.pane(map.thesis()));
    }

    /** The view that {@code asked} becomes when a statement is to be seen in it. */
    static MapLinks linksTo(ArgumentMap map, View asked, String statement) {
        return new MapLinks(map, MapLinks.revealing(map, asked, statement), Optional.of(statement));
    }
}
