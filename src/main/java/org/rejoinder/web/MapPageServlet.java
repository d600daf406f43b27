package org.rejoinder.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.DiagnosticText;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.draw.DrawException;
import org.rejoinder.graph.View;
import org.rejoinder.graph.ViewParameters;
import org.rejoinder.model.ArgumentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page about one map: finds the map and reads the view, or says what is wrong with the address. */
abstract class MapPageServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(MapPageServlet.class);

    MapPageServlet(Site site) {
        super(site);
    }

    /** A visit to a page of a map that is on air. */
    record MapVisit(Visit visit, ArgumentMap map, View view) {
        String value(String name) {
            return visit.page().value(name);
        }
    }

    abstract Answer answer(MapVisit visit) throws DrawException;

    @Override
    Set<String> parameters() {
        return ViewParameters.NAMES;
    }

    @Override
    final Answer answer(Visit visit) {
        String id = visit.page().value("map");
        ArgumentMap map = visit.stock().catalog().maps().get(id);
        if (map == null) {
            return absent(visit, id);
        }
        ViewParameters.Parsed parsed = ViewParameters.parse(map, visit.query());
        if (parsed.view().isEmpty()) {
            Link plain = new Link(visit.path(), "This page without parameters");
            return site.errors().wrong(visit.path(), 400, sentences(parsed.problems()), List.of(plain));
        }
        try {
            return answer(new MapVisit(visit, map, parsed.view().get()));
        } catch (DrawException e) {
            LOG.warn("not drawn: {}", visit.path(), e);
            Link whole = new Link(PageType.MAP.path(id), "The whole map, folded");
            return site.errors().wrong(visit.path(), 503, List.of(e.getMessage()), List.of(whole));
        }
    }

    private static List<String> sentences(List<String> problems) {
        return problems.stream().map(problem -> problem + ".").toList();
    }

    private Answer absent(Visit visit, String id) {
        if (!visit.stock().brokenMaps().contains(id)) {
            String problem = "There is no map with the id " + Words.quote(id) + ".";
            return site.errors().wrong(visit.path(), 404, List.of(problem), Near.maps(id, visit.stock()));
        }
        List<Diagnostic> own = visit.stock().errorsOfMap(id);
        String details = DiagnosticText.render(own.isEmpty() ? visit.stock().errors() : own);
        List<String> problems = List.of("The file of this map has errors, and there is no earlier version to show. "
                + "Mend the file and open this page again.");
        ErrorView view = new ErrorView(503, "The map " + id + " has errors", problems, List.of(), Optional.of(details));
        return site.errors().of(visit.path(), view);
    }

    /** The frame of a page of a map; {@code menus} stand in its bar. */
    final Frame frame(MapVisit visit, String title, String kind, List<Frame.Menu> menus) {
        String window = title.equals(visit.map().title())
                ? title
                : title + " - " + visit.map().title();
        return new Frame(
                window + " - Rejoinder",
                visit.map().language(),
                kind,
                site.assets().base(),
                Crumbs.above(visit.visit().page(), visit.visit().stock(), MapLinks.query(visit.view())),
                menus,
                visit.visit().stock().bannerOfMap(visit.map().id()));
    }

    final Answer unknownStatement(MapVisit visit, String id) {
        String problem = "The map " + visit.map().title() + " has no statement with the id " + Words.quote(id) + ".";
        List<Link> near = Near.statements(visit.visit().page().type(), visit.map(), id);
        return site.errors().wrong(visit.visit().path(), 404, List.of(problem), near);
    }
}
