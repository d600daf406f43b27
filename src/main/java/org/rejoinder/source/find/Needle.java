package org.rejoinder.source.find;

import java.util.Optional;
import org.rejoinder.model.Anchor;
import org.rejoinder.source.text.Letters;

/**
 * A run of letters to look for, with what must stand right beside it.
 *
 * @param letters prefix, words and suffix in one
 * @param from where the words themselves begin
 * @param to where they end
 */
public record Needle(String letters, int from, int to) {
    /** What finds the beginning of a passage, or all of it where the anchor has no end. */
    static Needle head(Anchor anchor) {
        Optional<String> suffix = anchor.end().isPresent() ? Optional.empty() : anchor.suffix();
        return of(anchor.prefix(), anchor.start(), suffix);
    }

    /** What finds the end of a passage. */
    static Optional<Needle> tail(Anchor anchor) {
        return anchor.end().map(end -> of(Optional.empty(), end, anchor.suffix()));
    }

    private static Needle of(Optional<String> before, String words, Optional<String> after) {
        String prefix = before.map(Letters::of).orElse("");
        String own = Letters.of(words);
        String suffix = after.map(Letters::of).orElse("");
        return new Needle(prefix + own + suffix, prefix.length(), prefix.length() + own.length());
    }

    int length() {
        return letters.length();
    }

    /** Whether there is anything to look for: an anchor of dots alone has no letters. */
    boolean isEmpty() {
        return from == to;
    }
}
