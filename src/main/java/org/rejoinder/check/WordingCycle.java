package org.rejoinder.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Work;

/** Editions cannot repeat one another in a circle. */
final class WordingCycle implements Rule {
    @Override
    public String id() {
        return "wording-cycle";
    }

    @Override
    public void check(Work work, Loaded loaded, Consumer<Diagnostic> found) {
        for (Edition edition : work.editions()) {
            List<String> chain = new ArrayList<>(List.of(edition.id()));
            Optional<String> next = edition.wording();
            while (next.isPresent() && !chain.contains(next.get())) {
                chain.add(next.get());
                next = work.edition(next.get()).flatMap(Edition::wording);
            }
            // Each edition of the circle meets itself again; the first of them by name reports for all.
            boolean first = chain.stream()
                    .min(String::compareTo)
                    .filter(edition.id()::equals)
                    .isPresent();
            if (first && next.filter(edition.id()::equals).isPresent()) {
                chain.add(edition.id());
                found.accept(loaded.places()
                        .edition(work.id(), edition.id())
                        .key("wording")
                        .spot()
                        .error(id(), "the editions repeat one another in a circle: " + String.join(" -> ", chain))
                        .withHint("let the others name the edition that has the wording of its own"));
            }
        }
    }
}
