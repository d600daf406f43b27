package org.rejoinder.web;

import org.rejoinder.draw.DrawException;

/** The page of a map with a node open. */
final class NodeServlet extends MapPageServlet {
    private static final long serialVersionUID = 1;

    NodeServlet(Site site) {
        super(site);
    }

    @Override
    Answer answer(MapVisit visit) throws DrawException {
        String id = visit.value("id");
        if (!visit.map().statements().containsKey(id)) {
            return unknownStatement(visit, id);
        }
        MapLinks links = MapViews.linksTo(visit.map(), visit.view(), id);
        MapView view = new MapViews(
                        site.pictures(),
                        visit.visit().stock().catalog(),
                        site.texts(visit.visit().stock()))
                .of(links);
        NodeRef node = view.node().orElseThrow().node();
        Frame frame = frame(visit, node.label() + ": " + node.gist(), "map node", Menus.of(links));
        return site.answer(
                site.templates().render("map", frame, view),
                view.node().orElseThrow().showsPublished());
    }
}
