package org.rejoinder.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.Work;

/** The reader of a work. */
final class WorkServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    WorkServlet(Site site) {
        super(site);
    }

    @Override
    Set<String> parameters() {
        return Set.of(ReaderRequest.EDITION, ReaderRequest.FROM);
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
        ReaderRequest.Parsed parsed =
                ReaderRequest.parse(visit.query(), work.get(), visit.stock().catalog());
        if (parsed.request().isEmpty()) {
            Link plain = new Link(visit.path(), "This page without parameters");
            return site.errors().wrong(visit.path(), 400, parsed.problems(), List.of(plain));
        }
        Frame frame = new Frame(
                work.get().title() + ", the text - Rejoinder",
                "en",
                "reader",
                site.assets().base(),
                Crumbs.above(visit.page(), visit.stock(), ""),
                List.of(),
                visit.stock().bannerOfWork(id));
        List<Texts.Text> texts = site.texts(visit.stock()).of(work.get());
        ReaderView view = ReaderViews.of(
                work.get(), visit.stock().catalog(), texts, parsed.request().get());
        return site.answer(
                site.templates().render("reader", frame, view), view.published().isPresent());
    }
}
