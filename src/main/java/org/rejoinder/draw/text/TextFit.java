package org.rejoinder.draw.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks text into lines that fit.
 *
 * <p>Lines break at spaces, after hyphens and slashes, between East Asian characters, and within a word only where it
 * alone is wider than a line. Text that runs from right to left keeps its logical order. White space is made single,
 * and what cannot be seen or printed is taken out.
 */
public final class TextFit {
    private static final String ELLIPSIS = "\u2026";

    private TextFit() {}

    /**
     * At most {@code maxLines} lines, each filled as far as it goes. None is wider than {@code maxWidth} points; what
     * does not fit is left out, and the last line ends in an ellipsis. Blank text has no lines.
     */
    public static List<String> wrap(FontMetrics font, double size, String text, double maxWidth, int maxLines) {
        return lines(font, size, text, maxWidth, maxLines, false);
    }

    /** As {@link #wrap}, with as many lines, but of nearly the same length: better for titles and short texts. */
    public static List<String> balanced(FontMetrics font, double size, String text, double maxWidth, int maxLines) {
        return lines(font, size, text, maxWidth, maxLines, true);
    }

    private static List<String> lines(
            FontMetrics font, double size, String text, double maxWidth, int maxLines, boolean balanced) {
        if (!(maxWidth > 0) || !(size > 0) || maxLines < 1) {
            return List.of();
        }
        long most = font.unitsIn(maxWidth, size);
        String clean = withoutTooWide(font, CleanText.of(text), most);
        if (clean.isEmpty()) {
            return List.of();
        }
        Pieces pieces = new Pieces(font, clean, most);
        int[] breaks = filled(pieces, most);
        if (breaks.length > maxLines) {
            return shortened(pieces, breaks, font, most, maxLines);
        }
        return text(pieces, balanced ? even(pieces, most, breaks.length) : breaks);
    }

    /** A grapheme wider than a whole line stands for nothing but trouble. */
    private static String withoutTooWide(FontMetrics font, String clean, long most) {
        StringBuilder kept = new StringBuilder();
        String instead = font.units(ELLIPSIS) <= most ? ELLIPSIS : "";
        int from = 0;
        for (int end : Graphemes.ends(clean)) {
            boolean fits = font.units(clean, from, end) <= most;
            kept.append(fits ? clean.substring(from, end) : instead);
            from = end;
        }
        return kept.toString().strip();
    }

    /** Piece after each line, lines filled one after the other. */
    private static int[] filled(Pieces pieces, long most) {
        List<Integer> breaks = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= pieces.count(); to++) {
            if (to == pieces.count() || pieces.width(from, to + 1) > most) {
                breaks.add(to);
                from = to;
            }
        }
        return breaks.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Piece after each line, so that the sum of the squares of what is left free is smallest. The number of lines is
     * given, so squares make the lines even; a break within a hyphened word costs as much as a sixth of a line.
     */
    private static int[] even(Pieces pieces, long most, int lines) {
        int count = pieces.count();
        double[][] cost = new double[lines + 1][count + 1];
        int[][] from = new int[lines + 1][count + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        double hyphen = most * (double) most / 36;
        for (int line = 1; line <= lines; line++) {
            for (int to = line; to <= count; to++) {
                double end = pieces.endsWord(to - 1) ? 0 : hyphen;
                for (int start = to - 1; start >= 0 && pieces.width(start, to) <= most; start--) {
                    double free = most - pieces.width(start, to);
                    double sum = cost[line - 1][start] + free * free + end;
                    if (sum < cost[line][to]) {
                        cost[line][to] = sum;
                        from[line][to] = start;
                    }
                }
            }
        }
        int[] breaks = new int[lines];
        int to = count;
        for (int line = lines; line > 0; line--) {
            breaks[line - 1] = to;
            to = from[line][to];
        }
        return breaks;
    }

    private static List<String> text(Pieces pieces, int[] breaks) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int to : breaks) {
            lines.add(pieces.line(from, to));
            from = to;
        }
        return lines;
    }

    private static List<String> shortened(Pieces pieces, int[] breaks, FontMetrics font, long most, int maxLines) {
        List<String> lines = text(pieces, Arrays.copyOf(breaks, maxLines - 1));
        int rest = maxLines == 1 ? 0 : breaks[maxLines - 2];
        long room = most - font.units(ELLIPSIS);
        if (room < 0) {
            lines.add(pieces.line(rest, breaks[maxLines - 1]));
        } else {
            lines.add(pieces.beginning(rest, room) + ELLIPSIS);
        }
        return lines;
    }
}
