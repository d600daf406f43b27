package org.rejoinder.model;

/** Whose words a statement gives. */
public enum Voice implements Term {
    /** The speaker's own text makes the point. */
    OWN("own", "in their own words"),
    /** An opponent reports that the speaker made the point. */
    REPORTED("reported", "as reported by an opponent"),
    /** The editor drew it together; nobody says it just so. */
    EDITOR("editor", "the editor's reconstruction");

    private final String key;
    private final String words;

    Voice(String key, String words) {
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
