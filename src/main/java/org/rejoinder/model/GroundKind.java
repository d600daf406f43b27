package org.rejoinder.model;

/** What a ground rests on, and so which questions test it. */
public enum GroundKind implements Term {
    EXAMPLE("example", "an example"),
    AUTHORITY("authority", "the word of an authority"),
    FIGURES("figures", "figures"),
    TESTIMONY("testimony", "what witnesses report"),
    ANALOGY("analogy", "a likeness"),
    CONSEQUENCE("consequence", "what will follow"),
    PRINCIPLE("principle", "a principle"),
    SIGN("sign", "a sign");

    private final String key;
    private final String words;

    GroundKind(String key, String words) {
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
