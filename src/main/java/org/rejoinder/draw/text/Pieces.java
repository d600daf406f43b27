package org.rejoinder.draw.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A cleaned text, cut wherever a line may end, and measured at every grapheme.
 *
 * <p>No piece is wider than a line: words that are have been cut between graphemes. Widths are in font units, and
 * spaces at the end of a line do not count.
 */
final class Pieces {
    private static final String DANGLING = " ,;:/([-\u2010\u2011\u2012\u2013\u2014\u2015\u2026";

    private final String text;
    private final long[] widths;
    private final boolean[] graphemeEnds;
    private final int[] ends;

    Pieces(FontMetrics font, String clean, long most) {
        this.text = clean;
        this.widths = new long[clean.length() + 1];
        this.graphemeEnds = new boolean[clean.length() + 1];
        measure(font);
        this.ends = cut(most);
    }

    private void measure(FontMetrics font) {
        int from = 0;
        for (int end : Graphemes.ends(text)) {
            for (int i = from + 1; i < end; i++) {
                widths[i] = widths[from];
            }
            widths[end] = widths[from] + font.units(text, from, end);
            graphemeEnds[end] = true;
            from = end;
        }
    }

    /** How many pieces. */
    int count() {
        return ends.length;
    }

    /** Where a piece starts in the text, in UTF-16 units; {@code count()} is the text's end. */
    int start(int piece) {
        return piece == 0 ? 0 : ends[piece - 1];
    }

    /** Width of the line of the pieces {@code from} (with) to {@code to} (without). */
    long width(int from, int to) {
        return widths[lastSeen(start(from), start(to))] - widths[start(from)];
    }

    String line(int from, int to) {
        return text.substring(start(from), lastSeen(start(from), start(to)));
    }

    /** Whether a line that ends here ends between words, not within one. */
    boolean endsWord(int piece) {
        int end = start(piece + 1);
        return end == text.length() || text.charAt(end - 1) == ' ';
    }

    /** As much from {@code piece} on as fits before an ellipsis; whole words where they fill most of the line. */
    String beginning(int piece, long most) {
        int from = start(piece);
        int end = from;
        for (int i = from + 1; i <= text.length() && widths[i] - widths[from] <= most; i++) {
            end = graphemeEnds[i] ? i : end;
        }
        int words = from;
        for (int next = piece + 1; next <= count() && lastFirm(from, start(next)) <= end; next++) {
            words = endsWord(next - 1) ? lastFirm(from, start(next)) : words;
        }
        boolean filled = (widths[words] - widths[from]) * 5 >= most * 3;
        return text.substring(from, filled ? words : lastFirm(from, end));
    }

    /** Without what looks lost before an ellipsis. */
    private int lastFirm(int from, int to) {
        int end = to;
        while (end > from && DANGLING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int lastSeen(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private int[] cut(long most) {
        List<Integer> cuts = new ArrayList<>();
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (graphemeEnds[end] && (end == text.length() || mayBreak(lines, end))) {
                split(start, end, most, cuts);
                cuts.add(end);
                start = end;
            }
        }
        return cuts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Cuts what is wider than a line, at graphemes. */
    private void split(int start, int end, long most, List<Integer> cuts) {
        int seen = lastSeen(start, end);
        int from = start;
        int fits = start;
        for (int i = start + 1; i <= seen; i++) {
            if (!graphemeEnds[i]) {
                continue;
            }
            if (widths[i] - widths[from] > most && fits > from) {
                cuts.add(fits);
                from = fits;
            }
            fits = i;
        }
    }

    /**
     * Java's rules, without those that break at a full stop in a word (as in addresses and abbreviations), and with a
     * break after the slash between words.
     */
    private boolean mayBreak(BreakIterator lines, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == ' ' || after == ' ') {
            return after != ' ';
        }
        if (before == '/') {
            return after != '/' && !Character.isDigit(after);
        }
        if (before == '-') {
            return at > 1 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(after);
        }
        return before >= 0x80 && lines.isBoundary(at);
    }
}
