package org.rejoinder.web;

import java.util.List;
import java.util.Set;

/** How much of its work a map takes in. */
final class CoverageServlet extends MapPageServlet {
    private static final long serialVersionUID = 1;

    CoverageServlet(Site site) {
        super(site);
    }

    @Override
    Set<String> parameters() {
        return Set.of();
    }

    @Override
    Answer answer(MapVisit visit) {
        CoverageView view = CoverageViews.of(visit.map(), visit.visit().stock());
        Frame frame = frame(visit, "Coverage", "coverage", List.of());
        return Answer.page(site.templates().render("coverage", frame, view));
    }
}
