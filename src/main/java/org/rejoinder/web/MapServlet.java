package org.rejoinder.web;

import java.util.Optional;
import org.rejoinder.draw.DrawException;

/** The page of a map, no node open. */
final class MapServlet extends MapPageServlet {
    private static final long serialVersionUID = 1;

    MapServlet(Site site) {
        super(site);
    }

    @Override
    Answer answer(MapVisit visit) throws DrawException {
        MapLinks links = new MapLinks(visit.map(), visit.view(), Optional.empty());
        MapView view = new MapViews(site.pictures(), visit.visit().stock().catalog()).of(links);
        Frame frame = frame(visit, visit.map().title(), "map", Menus.of(links));
        return Answer.page(site.templates().render("map", frame, view));
    }
}
