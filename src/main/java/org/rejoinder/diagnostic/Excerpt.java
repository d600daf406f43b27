package org.rejoinder.diagnostic;

/**
 * A source line as shown, with the caret line below it.
 *
 * <p>Tabs become four blanks in both, and a long line is cut to a window around the caret. The caret is placed by
 * UTF-16 units, which is right for the terminal where a character of two units is two cells wide, as emoji are.
 *
 * @param line what stands in the source, cut and made printable
 * @param column 1-based column in {@code line} of the first caret, in UTF-16 units
 * @param length number of carets, at least 1
 */
record Excerpt(String line, int column, int length) {
    private static final int WIDTH = 100;
    private static final int BEFORE = 40;
    private static final String CUT = "...";
    private static final String TAB = "    ";

    /** The window of {@code source} around a place that points into it. */
    static Excerpt of(String source, Place place) {
        int start = Math.min(Math.max(0, place.column() - 1), source.length());
        int end = Math.min(source.length(), start + place.length());
        int from = 0;
        int to = source.length();
        if (source.length() > WIDTH) {
            from = boundary(source, Math.max(0, Math.min(start - BEFORE, source.length() - WIDTH)));
            to = boundary(source, Math.min(source.length(), from + WIDTH));
        }
        String before = (from > 0 ? CUT : "") + shown(source.substring(from, start));
        String marked = shown(source.substring(start, Math.max(start, Math.min(end, to))));
        String after =
                shown(source.substring(Math.max(start, Math.min(end, to)), to)) + (to < source.length() ? CUT : "");
        return new Excerpt(
                (before + marked + after).stripTrailing(), before.length() + 1, Math.max(1, marked.length()));
    }

    /** Blanks and carets that fit below {@link #line}. */
    String carets() {
        return " ".repeat(column - 1) + "^".repeat(length);
    }

    private static String shown(String source) {
        return Words.printable(source.replace("\t", TAB));
    }

    /** {@code index}, or the one before it where it would cut a surrogate pair. */
    private static int boundary(String source, int index) {
        boolean cuts = index > 0 && index < source.length() && Character.isLowSurrogate(source.charAt(index));
        return cuts && Character.isHighSurrogate(source.charAt(index - 1)) ? index - 1 : index;
    }
}
