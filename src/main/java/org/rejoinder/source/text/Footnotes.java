package org.rejoinder.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds footnotes that run at the foot of a page in the middle of a paragraph.
 *
 * <p>A footnote begins with its mark at the beginning of a line, or with a mark that the scan joined to the broken word
 * at the end of the page, and runs to the end of the page.
 */
final class Footnotes {
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 400;
    private static final String MARK = "[*•†‡§]{1,3}";
    private static final String CAPITAL = "[\"“'‘]?\\p{Lu}";

    private static final Pattern BEGINS = Pattern.compile(MARK + " ?(?=" + CAPITAL + ")");
    private static final Pattern JOINED = Pattern.compile("(?<=\\p{L})" + MARK + " (?=" + CAPITAL + ")");

    private final String text;
    private final List<Line> lines;

    private Footnotes(String text) {
        this.text = text;
        this.lines = Line.of(text);
    }

    /** Footnotes in order; none in a text without pages. */
    static List<Span> of(String text, Pages pages) {
        if (pages.pages().isEmpty()) {
            return List.of();
        }
        Footnotes finder = new Footnotes(text);
        List<Span> found = new ArrayList<>();
        int line = 0;
        for (int i = 0; i < pages.pages().size(); i++) {
            int begin = pages.pages().get(i).begin();
            int end = i + 1 < pages.pages().size() ? pages.pages().get(i + 1).begin() : text.length();
            while (line < finder.lines.size() && finder.lines.get(line).start() < end) {
                line++;
            }
            finder.onPage(begin, end, line, found);
        }
        return found;
    }

    private void onPage(int begin, int end, int lineAfter, List<Span> found) {
        int start = -1;
        int seen = 0;
        for (int i = lineAfter - 1; i >= 0 && seen < MOST_LINES && lines.get(i).start() >= begin; i--) {
            Line line = lines.get(i);
            if (!line.isBlank(text) && line.end() - line.start() <= LONGEST_LINE) {
                seen++;
                int mark = mark(line);
                start = mark >= 0 ? mark : start;
            }
        }
        if (start >= 0) {
            found.add(new Span(start, end));
        }
    }

    private int mark(Line line) {
        Matcher begins = BEGINS.matcher(text).region(line.start(), line.end());
        if (begins.lookingAt()) {
            return line.start();
        }
        Matcher joined = JOINED.matcher(text).region(line.start(), line.end());
        joined.useTransparentBounds(true);
        return joined.find() ? joined.start() : -1;
    }
}
