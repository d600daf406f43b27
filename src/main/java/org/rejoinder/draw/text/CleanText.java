package org.rejoinder.draw.text;

import java.util.regex.Pattern;

/** Text as it may stand in a line of a drawing. */
final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    /** White space that may break; the no-break spaces stay as they are. */
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\u0085\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]+");

    /**
     * Soft hyphens, controls, byte order marks, and marks that turn the direction of what follows: broken into lines
     * these would turn all of the rest.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private CleanText() {}

    /** One line, single spaces, no controls, no half surrogate pairs, nothing that XML forbids. */
    static String of(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ");
        String seen = UNSEEN.matcher(spaced).replaceAll("");
        return wellFormed(SPACES.matcher(seen).replaceAll(" ")).strip();
    }

    private static String wellFormed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            boolean forbidden = point == 0xFFFE || point == 0xFFFF;
            out.appendCodePoint(half || forbidden ? REPLACEMENT : point);
        });
        return out.toString();
    }
}
