package org.rejoinder.stand;

import org.rejoinder.model.Term;

/** What the attacks of a map leave of a statement; to stand is not to be true. */
public enum Standing implements Term {
    STANDS("stands", "stands"),
    FALLS("falls", "falls"),
    /** Neither: the attacks run in a circle that nothing outside it decides. */
    CONTESTED("contested", "is contested");

    private final String key;
    private final String words;

    Standing(String key, String words) {
        this.key = key;
        this.words = words;
    }

    @Override
    public String key() {
        return key;
    }

    /** As the verb of a sentence: {@code is contested}. */
    @Override
    public String words() {
        return words;
    }
}
