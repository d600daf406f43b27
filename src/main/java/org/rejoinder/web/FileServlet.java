package org.rejoinder.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.draw.DrawException;
import org.rejoinder.draw.Drawing;
import org.rejoinder.draw.SvgLinks;
import org.rejoinder.draw.Theme;
import org.rejoinder.export.Exhibit;
import org.rejoinder.export.Format;
import org.rejoinder.export.Formats;
import org.rejoinder.model.Term;

/** A view of a map as a file. */
final class FileServlet extends MapPageServlet {
    private static final long serialVersionUID = 1;
    private static final String THEME = "theme";

    FileServlet(Site site) {
        super(site);
    }

    @Override
    Set<String> parameters() {
        Set<String> names = new TreeSet<>(super.parameters());
        names.add(THEME);
        return names;
    }

    @Override
    Answer answer(MapVisit visit) throws DrawException {
        String ending = visit.value("ending");
        Optional<Format> format = Formats.of(ending);
        if (format.isEmpty()) {
            List<String> endings = Formats.endings();
            String problem = "There is no format with the ending " + Words.quote(ending) + ": good endings are "
                    + Words.oneOf(endings) + ".";
            List<Link> near = endings.stream()
                    .map(good -> PageType.FILE.path(visit.map().id(), good))
                    .map(path -> new Link(path, path))
                    .toList();
            return site.errors().wrong(visit.visit().path(), 404, List.of(problem), near);
        }
        List<String> themes = visit.visit().query().getOrDefault(THEME, List.of(Theme.LIGHT.key()));
        Optional<Theme> theme = Term.find(Theme.class, themes.get(0));
        if (theme.isEmpty() || themes.size() > 1) {
            String problem = "theme is given once, and is one of " + Words.oneOf(Term.keys(Theme.class)) + ".";
            return site.errors().wrong(visit.visit().path(), 400, List.of(problem), List.of());
        }
        Drawing drawing = site.pictures().draw(visit.map(), visit.view(), theme.get());
        Exhibit exhibit =
                new Exhibit(visit.visit().stock().catalog(), visit.map(), visit.view(), drawing, SvgLinks.NONE);
        byte[] bytes = format.get().write(exhibit);
        return new Answer(200, format.get().mediaType(), bytes, Answer.Keep.ASK);
    }
}
