package org.rejoinder.model;

/** What a statement does in the debate. */
public enum Role implements Term {
    /** The claim that the whole map is about; one a map. */
    THESIS("thesis", "Thesis"),
    /** Attacks the thesis, or a statement that defends it. */
    OBJECTION("objection", "Objection"),
    /** Attacks an objection, or undercuts its inference. */
    REBUTTAL("rebuttal", "Rebuttal"),
    /** Supports another statement. */
    GROUND("ground", "Ground");

    private final String key;
    private final String words;

    Role(String key, String words) {
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
