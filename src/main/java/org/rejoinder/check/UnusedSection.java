package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Section;

/** A section without pairs would stand empty on the page. */
final class UnusedSection implements Rule {
    @Override
    public String id() {
        return "unused-section";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        if (loaded.places().isFlawed(map.id())) {
            return;
        }
        for (Section section : map.sections()) {
            boolean used = map.pairs().stream()
                    .anyMatch(
                            pair -> pair.section().filter(section.id()::equals).isPresent());
            if (!used) {
                found.accept(loaded.places()
                        .section(map.id(), section.id())
                        .spot()
                        .warning(id(), "no pair stands in the section " + Words.quote(section.id())));
            }
        }
    }
}
