package org.rejoinder.stand;

import java.util.Optional;

/** Reads {@link FrameworkText#TGF}. */
final class TgfReader extends FrameworkReader {
    private boolean attacks;

    @Override
    Optional<Problem> line(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.equals("#")) {
            boolean again = attacks;
            attacks = true;
            return again
                    ? Optional.of(new Problem("a second # stands here", "one # parts the arguments from the attacks"))
                    : Optional.empty();
        }
        String[] words = text.split("\\s+", 2);
        if (!attacks) {
            return argument(words[0], words.length == 1 ? words[0] : words[1]);
        }
        // What follows the two ends is the label of the edge, which means nothing here.
        String[] ends = text.split("\\s+", 3);
        return ends.length < 2
                ? Optional.of(new Problem("this is no attack", "write two arguments, as in 1 2"))
                : attack(ends[0], ends[1]);
    }

    @Override
    Optional<Problem> end() {
        return attacks
                ? Optional.empty()
                : Optional.of(new Problem("the file has no line # after the arguments", "put # before the attacks"));
    }
}
