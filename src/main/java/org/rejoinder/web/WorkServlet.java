package org.rejoinder.web;

import java.util.List;
import java.util.Optional;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.Work;

/** The reader of a work. */
final class WorkServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    WorkServlet(Site site) {
        super(site);
    }

    @Override
    Answer answer(Visit visit) {
        String id = visit.page().value("work");
        Optional<Work> work =
                Optional.ofNullable(visit.stock().catalog().works().get(id));
        if (work.isEmpty()) {
            String problem = "There is no work with the id " + Words.quote(id) + ".";
            return site.errors().wrong(visit.path(), 404, List.of(problem), Near.works(id, visit.stock()));
        }
        Frame frame = new Frame(
                work.get().title() + ", the text - Rejoinder",
                "en",
                "reader",
                site.assets().base(),
                Crumbs.above(visit.page(), visit.stock(), ""),
                List.of(),
                visit.stock().bannerOfWork(id));
        ReaderView view = ReaderViews.of(work.get(), visit.stock().catalog());
        return Answer.page(site.templates().render("reader", frame, view));
    }
}
