package org.rejoinder.cli;

import java.util.List;
import java.util.Optional;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.source.Coverage;
import org.rejoinder.source.Coverage.OfParagraph;
import org.rejoinder.source.Coverage.OfWork;
import org.rejoinder.source.Coverage.State;

/**
 * That every map takes in enough of its work.
 *
 * @param percent share of paragraphs that are cited or need not be, 0 to 100
 */
record CoverageDemand(int percent) {
    static final String RULE = "coverage-too-low";

    private static final int NAMED = 8;

    /** One error a map that falls short; maps that could not be loaded are left out. */
    List<Diagnostic> check(Loaded loaded) {
        return loaded.catalog().maps().values().stream()
                .flatMap(map -> check(map, loaded).stream())
                .toList();
    }

    private Optional<Diagnostic> check(ArgumentMap map, Loaded loaded) {
        return Coverage.of(map, loaded.catalog().works())
                .main()
                .filter(own -> !own.reaches(percent))
                .map(own -> loaded.places()
                        .map(map.id())
                        .key("work")
                        .spot()
                        .error(
                                RULE,
                                "the map covers " + own.percent() + " % of its work, and " + percent
                                        + " % are demanded")
                        .withHint("cite " + missed(own) + " or say `not-argument` there"));
    }

    /** {@code p3, p7 and 12 other paragraphs}. */
    private static String missed(OfWork own) {
        List<String> ids = own.paragraphs().stream()
                .filter(p -> p.state() == State.MISSED)
                .map(OfParagraph::paragraph)
                .map(p -> p.id())
                .toList();
        String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        int more = ids.size() - NAMED;
        return more <= 0 ? named : named + " and " + Words.count(more, "other paragraph");
    }
}
