package org.rejoinder.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Statement;

/** A speaker who neither says nor reports anything is probably a slip. */
final class UnusedSpeaker implements Rule {
    @Override
    public String id() {
        return "unused-speaker";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        if (loaded.places().isFlawed(map.id())) {
            return;
        }
        Set<String> heard = new HashSet<>();
        for (Statement statement : map.statements().values()) {
            heard.add(statement.speaker());
            statement.reporter().ifPresent(heard::add);
        }
        for (String speaker : map.speakers().keySet()) {
            if (!heard.contains(speaker)) {
                found.accept(loaded.places()
                        .speaker(map.id(), speaker)
                        .spot()
                        .warning(id(), "the speaker " + Words.quote(speaker) + " says nothing and reports nothing"));
            }
        }
    }
}
