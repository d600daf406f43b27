package org.rejoinder.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rejoinder.draw.DrawException;
import org.rejoinder.graph.View;
import org.rejoinder.graph.View.Direction;
import org.rejoinder.graph.View.Scope;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Statement;
import org.rejoinder.web.ChainView.Step;

/** The chain of a statement: from the thesis down to it, and on through every answer. */
final class ChainServlet extends MapPageServlet {
    private static final long serialVersionUID = 1;
    private static final int DEPTH = 8;

    ChainServlet(Site site) {
        super(site);
    }

    @Override
    Answer answer(MapVisit visit) throws DrawException {
        ArgumentMap map = visit.map();
        String id = visit.value("id");
        if (!map.statements().containsKey(id)) {
            return unknownStatement(visit, id);
        }
        // A chain reads like a line of text unless the address says otherwise.
        boolean chosen = visit.visit().query().containsKey("direction");
        View chain = new View(
                new Scope.Chain(id),
                View.Folding.AUTO,
                visit.view().open(),
                Optional.empty(),
                Optional.empty(),
                chosen ? visit.view().direction() : Direction.LR);
        MapLinks inMap = new MapLinks(map, visit.view(), Optional.of(id));
        Panes panes = new Panes(inMap, visit.visit().stock().catalog().works());
        MapView.GraphView graph = new MapViews(
                        site.pictures(), visit.visit().stock().catalog())
                .graph(new MapLinks(map, chain, Optional.of(id)));
        ChainView view = new ChainView(
                panes.ref(id), path(map, panes, id), graph, new Link(inMap.nodeHref(id), "This statement in the map"));
        Frame frame = frame(visit, "The chain of: " + view.node().gist(), "chain", List.of());
        return Answer.page(site.templates().render("chain", frame, view));
    }

    /** The steps from the thesis to {@code id}; the last of them holds what goes on from there. */
    private static List<Step> path(ArgumentMap map, Panes panes, String id) {
        List<String> down = new ArrayList<>(panes.outline().path(id));
        Collections.reverse(down);
        List<Step> steps = new ArrayList<>();
        for (String at : down) {
            steps.add(step(map, panes, at, at.equals(id) ? DEPTH : 0));
        }
        return steps;
    }

    private static Step step(ArgumentMap map, Panes panes, String id, int depth) {
        Statement statement = map.statement(id);
        List<Step> after = depth == 0
                ? List.of()
                : panes.outline().children(id).stream()
                        .map(child -> step(map, panes, child, depth - 1))
                        .toList();
        return new Step(panes.ref(id), panes.lead(id), statement.text(), panes.voice(statement), after);
    }
}
