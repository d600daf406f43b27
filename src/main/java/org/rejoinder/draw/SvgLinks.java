package org.rejoinder.draw;

import java.util.Optional;

/** Where the boxes of a picture lead; empty where they lead nowhere. */
public interface SvgLinks {
    /** No links at all: for a file that stands alone. */
    SvgLinks NONE = new SvgLinks() {
        @Override
        public Optional<String> node(String statement) {
            return Optional.empty();
        }

        @Override
        public Optional<String> theme(String theme) {
            return Optional.empty();
        }

        @Override
        public Optional<String> fold(String statement, boolean opened) {
            return Optional.empty();
        }
    };

    /** Address of a statement. */
    Optional<String> node(String statement);

    /** Address of the view that shows a theme which this one folds whole. */
    Optional<String> theme(String theme);

    /** Address at which the grounds of a statement are folded in where they are {@code opened}, else out. */
    Optional<String> fold(String statement, boolean opened);
}
