package org.rejoinder.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Work;

/**
 * What a reader asks of the page of a work.
 *
 * @param edition the edition to show, if one is named
 * @param plain whether the study text alone is asked for
 * @param from the statement that the reader comes from
 */
record ReaderRequest(Optional<Edition> edition, boolean plain, Optional<From> from) {
    static final String EDITION = "edition";
    static final String FROM = "from";

    /** The value of {@value #EDITION} that asks for the study text alone. */
    static final String NO_EDITION = "none";

    /** A statement of a map. */
    record From(ArgumentMap map, String statement) {
        String value() {
            return value(map.id(), statement);
        }

        static String value(String map, String statement) {
            return map + "/" + statement;
        }
    }

    /** A request, or what is wrong with it: exactly one of them is there. */
    record Parsed(Optional<ReaderRequest> request, List<String> problems) {
        private static Parsed wrong(String problem) {
            return new Parsed(Optional.empty(), List.of(problem));
        }
    }

    static Parsed parse(Map<String, List<String>> query, Work work, Catalog catalog) {
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            if (parameter.getValue().size() > 1) {
                return Parsed.wrong("The parameter " + parameter.getKey() + " is given more than once.");
            }
        }
        Optional<String> edition = Optional.ofNullable(query.get(EDITION)).map(values -> values.get(0));
        Optional<Edition> known = edition.flatMap(work::edition);
        boolean plain = known.isEmpty() && edition.filter(NO_EDITION::equals).isPresent();
        if (edition.isPresent() && known.isEmpty() && !plain) {
            List<String> good = work.editions().stream().map(Edition::id).toList();
            return Parsed.wrong("There is no edition " + Words.quote(edition.get()) + " of this work: edition is "
                    + Words.oneOf(good) + ", or " + NO_EDITION + " for the study text alone.");
        }
        Optional<String> from = Optional.ofNullable(query.get(FROM)).map(values -> values.get(0));
        Optional<From> statement = from.flatMap(value -> find(value, catalog));
        if (from.isPresent() && statement.isEmpty()) {
            return Parsed.wrong("No statement has the address " + Words.quote(from.get())
                    + ": from is the id of a map, a slash, and the id of one of its statements.");
        }
        return new Parsed(Optional.of(new ReaderRequest(known, plain, statement)), List.of());
    }

    private static Optional<From> find(String value, Catalog catalog) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String statement = value.substring(slash + 1);
        return Optional.ofNullable(catalog.maps().get(value.substring(0, slash)))
                .filter(map -> map.statements().containsKey(statement))
                .map(map -> new From(map, statement));
    }

    /** The reader's address with these parameters. */
    static String address(String work, Optional<String> edition, Optional<String> from) {
        String separator = edition.isPresent() ? "&" : "?";
        return PageType.WORK.path(work)
                + edition.map(id -> "?" + EDITION + "=" + id).orElse("")
                + from.map(value -> separator + FROM + "=" + value).orElse("");
    }
}
