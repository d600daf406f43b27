package org.rejoinder.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.DiagnosticText;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;
import org.rejoinder.web.HomeView.MapCard;
import org.rejoinder.web.HomeView.WorkCard;

/** The first page: maps and works. */
final class HomeServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final Comparator<ArgumentMap> LARGEST_FIRST =
            Comparator.<ArgumentMap>comparingInt(map -> -map.pairs().size()).thenComparing(ArgumentMap::id);

    HomeServlet(Site site) {
        super(site);
    }

    @Override
    Answer answer(Visit visit) {
        Catalog catalog = visit.stock().catalog();
        List<Diagnostic> warnings = visit.stock().warnings();
        HomeView view = new HomeView(
                catalog.maps().values().stream()
                        .sorted(LARGEST_FIRST)
                        .map(HomeServlet::card)
                        .toList(),
                catalog.works().values().stream()
                        .map(work -> new WorkCard(
                                new Link(PageType.WORK.path(work.id()), work.title()),
                                work.author(),
                                work.summary(),
                                work.written().map(EditionCards::words)))
                        .toList(),
                visit.stock().brokenMaps().stream()
                        .map(id -> new Link(PageType.MAP.path(id), id))
                        .toList(),
                warnings.size(),
                warnings.isEmpty() ? Optional.empty() : Optional.of(DiagnosticText.render(warnings)));
        Frame frame = new Frame(
                "Rejoinder: argument maps that cite their sources",
                "en",
                "home",
                site.assets().base(),
                List.of(),
                List.of(),
                visit.stock().bannerOfAll());
        return Answer.page(site.templates().render("home", frame, view));
    }

    private static MapCard card(ArgumentMap map) {
        String counts = Words.count(map.pairs().size(), "pair") + ", "
                + Words.count(map.statements().size(), "statement");
        return new MapCard(
                new Link(PageType.MAP.path(map.id()), map.title()),
                map.summary(),
                counts,
                PageType.FILE.path(map.id(), "svg"));
    }
}
