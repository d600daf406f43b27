package org.rejoinder.web;

import java.util.List;

/** Styles, scripts and fonts. */
final class AssetServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    AssetServlet(Site site) {
        super(site);
    }

    @Override
    Answer answer(Visit visit) {
        return site.assets()
                .find(visit.page().value("version"), visit.page().value("file"))
                .orElseGet(() -> site.errors().of(visit.path(), 404, List.of()));
    }
}
