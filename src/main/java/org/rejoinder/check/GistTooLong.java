package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Statement;

/** A gist must fit its box. */
final class GistTooLong implements Rule {
    @Override
    public String id() {
        return "gist-too-long";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Statement statement : map.statements().values()) {
            int length = statement.gist().length();
            if (length > Statement.MAX_GIST) {
                String message = "the gist has " + length + " characters, and a box holds " + Statement.MAX_GIST;
                found.accept(loaded.places()
                        .statement(map.id(), statement.id())
                        .key("gist")
                        .spotFrom(Statement.MAX_GIST)
                        .error(id(), message)
                        .withHint("say it shorter here, and at length in `text`"));
            }
        }
    }
}
