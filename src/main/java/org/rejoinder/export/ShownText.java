package org.rejoinder.export;

import java.text.Bidi;
import org.rejoinder.draw.text.FontMetrics;

/** What of a text our fonts can show. */
final class ShownText {
    /** Liberation has no replacement character; this is the square that stands for a missing one. */
    private static final String REPLACEMENT = "\u25A1";

    private ShownText() {}

    /** In the order in which it is seen, with a visible sign for every character that our font lacks. */
    static String of(String text, boolean bold) {
        FontMetrics font = bold ? FontMetrics.sansBold() : FontMetrics.sans();
        StringBuilder out = new StringBuilder();
        visual(text).codePoints().forEach(c -> {
            String one = Character.toString(c);
            int type = Character.getType(c);
            boolean unseen = type == Character.FORMAT || type == Character.CONTROL;
            out.append(unseen ? "" : font.covers(one) ? one : REPLACEMENT);
        });
        return out.toString();
    }

    private static String visual(String text) {
        char[] chars = text.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Object[] parts = new Object[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            parts[run] = levels[run] % 2 == 0
                    ? part
                    : new StringBuilder(part).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        StringBuilder out = new StringBuilder();
        for (Object part : parts) {
            out.append(part);
        }
        return out.toString();
    }
}
