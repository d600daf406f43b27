package org.rejoinder.load;

import java.util.Optional;
import org.rejoinder.model.Anchor;

/** The anchor keys of a locus or passage: {@code prefix}, {@code start}, {@code end}, {@code suffix}. */
final class AnchorReader {
    private AnchorReader() {}

    /** Empty where there is none; the other parts without a {@code start} are reported. */
    static Optional<Anchor> read(Keys keys) {
        Optional<String> prefix = keys.line("prefix");
        boolean hasStart = keys.entry("start").isPresent();
        Optional<String> start = keys.line("start");
        Optional<String> end = keys.line("end");
        Optional<String> suffix = keys.line("suffix");
        if (!hasStart && (prefix.isPresent() || end.isPresent() || suffix.isPresent())) {
            keys.missing("start", Optional.of("the words of an anchor need the first ones of the passage"));
        }
        return start.map(words -> new Anchor(prefix, words, end, suffix));
    }
}
