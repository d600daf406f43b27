package org.rejoinder.web;

import java.util.List;
import java.util.Optional;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Section;

/** The page of a pair: objection and rebuttal facing each other. */
final class PairServlet extends MapPageServlet {
    private static final long serialVersionUID = 1;

    PairServlet(Site site) {
        super(site);
    }

    @Override
    Answer answer(MapVisit visit) {
        ArgumentMap map = visit.map();
        String id = visit.value("id");
        Optional<Pair> pair = map.pair(id);
        if (pair.isEmpty()) {
            String problem = "The map " + map.title() + " has no pair with the id " + Words.quote(id) + ".";
            return site.errors().wrong(visit.visit().path(), 404, List.of(problem), Near.pairs(map, id));
        }
        PairView view = view(visit, pair.get());
        Frame frame = frame(visit, view.title(), "pair", List.of());
        return site.answer(
                site.templates().render("pair", frame, view),
                view.objection().showsPublished()
                        || view.rebuttal().filter(NodePane::showsPublished).isPresent());
    }

    private PairView view(MapVisit visit, Pair pair) {
        ArgumentMap map = visit.map();
        MapLinks links = new MapLinks(map, visit.view(), Optional.empty());
        Panes panes = new Panes(
                links,
                visit.visit().stock().catalog().works(),
                site.texts(visit.visit().stock()));
        return new PairView(
                Panes.pairLabel(pair),
                pair.section()
                        .flatMap(id -> map.sections().stream()
                                .filter(section -> section.id().equals(id))
                                .map(Section::title)
                                .findFirst()),
                panes.pane(pair.objection()),
                grounds(panes, pair.objection()),
                pair.rebuttal().map(panes::pane),
                pair.rebuttal().map(rebuttal -> grounds(panes, rebuttal)).orElse(List.of()),
                new Link(links.nodeHref(pair.objection()), "This pair in the map"),
                panes.turn(
                        Optional.of(pair), p -> PageType.PAIR.path(map.id(), p.id()) + MapLinks.query(visit.view())));
    }

    private static List<NodePane> grounds(Panes panes, String statement) {
        return panes.outline().grounds(statement).stream().map(panes::pane).toList();
    }
}
