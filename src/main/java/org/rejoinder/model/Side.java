package org.rejoinder.model;

/** Where a speaker stands towards the thesis. */
public enum Side implements Term {
    FOR("for", "for the thesis"),
    AGAINST("against", "against the thesis"),
    NEITHER("neither", "on neither side");

    private final String key;
    private final String words;

    Side(String key, String words) {
        this.key = key;
        this.words = words;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String words() {
        return words;
    }
}
