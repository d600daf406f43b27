package org.rejoinder.draw.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader takes for one character: a letter with its accents, a flag, a family of emoji. */
final class Graphemes {
    /** Not {@code BreakIterator}: before Java 20 its characters fall apart inside an emoji. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Graphemes() {}

    /** Where each cluster of {@code text} ends, in UTF-16 units, ascending; the last is the text's length. */
    static int[] ends(CharSequence text) {
        int[] ends = new int[text.length()];
        if (text.chars().allMatch(Graphemes::standsAlone)) {
            Arrays.setAll(ends, i -> i + 1);
            return ends;
        }
        int count = 0;
        Matcher cluster = CLUSTER.matcher(text);
        while (cluster.find()) {
            ends[count++] = cluster.end();
        }
        return Arrays.copyOf(ends, count);
    }

    /** Latin, Greek, Cyrillic and common punctuation: nearly all text, and never part of a longer cluster. */
    private static boolean standsAlone(int c) {
        return (c < 0x300 && c != '\r')
                || (c >= 0x370 && c < 0x483)
                || (c >= 0x48A && c < 0x530)
                || (c >= 0x2010 && c < 0x2028);
    }
}
