package org.rejoinder.draw;

import org.rejoinder.model.Term;

/** How a picture is coloured and how large its type is. */
public enum Theme implements Term {
    LIGHT("light", "Light", 1),
    DARK("dark", "Dark", 1),
    /** Spares ink: white boxes, told apart by their lines. */
    PRINT("print", "Print", 1),
    /** Large type, for a projector. */
    SLIDE("slide", "Slide", 1.5);

    private final String key;
    private final String words;
    private final double scale;

    Theme(String key, String words, double scale) {
        this.key = key;
        this.words = words;
        this.scale = scale;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String words() {
        return words;
    }

    /** Factor on all type sizes. */
    double scale() {
        return scale;
    }
}
