package org.rejoinder.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the marks of pages in a text, in its order. */
final class PageMarks {
    private static final int MOST_DIGITS = 4;

    /** A line of one number and at most two specks, such as {@code 36} or {@code .4,7}. */
    private static final Pattern BARE =
            Pattern.compile("[^\\p{L}\\p{N}]{0,2}\\d(?:[^\\p{L}\\p{N}]?\\d){0,3}[^\\p{L}\\p{N}]{0,2}");

    /** A number that the scan joined to the last word of its page, such as {@code his36}. */
    private static final Pattern JOINED = Pattern.compile("(?<=\\p{L})\\d{1,4}$");

    private static final Pattern TITLE =
            Pattern.compile("[^\\p{Ll}]*\\p{Lu}{2}[^\\p{Ll}]* [^\\p{Ll}]*\\p{Lu}{2}[^\\p{Ll}]*");

    private static final int SHORTEST_TITLE = 10;
    private static final int LONGEST_TITLE = 80;

    private final String text;
    private final List<Line> lines;
    private final NumberedPages.Marks kinds;
    private final List<PageMark> marks = new ArrayList<>();

    private PageMarks(String text, NumberedPages.Marks kinds) {
        this.text = text;
        this.lines = Line.of(text);
        this.kinds = kinds;
    }

    static List<PageMark> of(String text, NumberedPages.Marks kinds) {
        PageMarks all = new PageMarks(text, kinds);
        all.collect();
        return all.marks;
    }

    private void collect() {
        int shown = 0;
        boolean afterTitle = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean newSheet = line.start() > 0 && text.charAt(line.start() - 1) == '\f';
            if (newSheet) {
                add(PageMark.Kind.BREAK, line.start(), shown);
            }
            if (line.isBlank(text)) {
                continue;
            }
            boolean title = isTitle(line);
            if (kinds == NumberedPages.Marks.INDENT_AND_NUMBER && isIndented(line)) {
                add(PageMark.Kind.BREAK, line.start(), shown);
            } else if (title && !afterTitle) {
                add(PageMark.Kind.TITLE, line.start(), shown);
            }
            afterTitle = title;
            number(line, i, shown);
            shown++;
        }
    }

    /** Adds a mark, but one mark only for a break that is marked twice: the number that was printed says more. */
    private void add(PageMark.Kind kind, int begin, int shown) {
        PageMark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        boolean sameBreak = last != null && last.line() == shown;
        if (sameBreak && kind == PageMark.Kind.TITLE) {
            return;
        }
        if (sameBreak && last.kind() == PageMark.Kind.TITLE) {
            marks.remove(marks.size() - 1);
        }
        if (!sameBreak || last.kind() != PageMark.Kind.NUMBER) {
            marks.add(new PageMark(kind, begin, shown, 0, Optional.empty()));
        }
    }

    private void number(Line line, int index, int shown) {
        Optional<Span> printed = printedNumber(text, line);
        if (printed.isEmpty()) {
            return;
        }
        boolean head = kinds == NumberedPages.Marks.NUMBER_AT_HEAD;
        int begin = head || index + 1 == lines.size()
                ? line.start()
                : lines.get(index + 1).start();
        int before = head ? shown : shown + 1;
        while (!marks.isEmpty() && marks.get(marks.size() - 1).line() == before) {
            marks.remove(marks.size() - 1);
        }
        String digits =
                text.substring(printed.get().start(), printed.get().end()).replaceAll("\\D", "");
        marks.add(new PageMark(PageMark.Kind.NUMBER, begin, before, Integer.parseInt(digits), printed));
    }

    /** The bare number that is the line, or is joined to its end. */
    static Optional<Span> printedNumber(String text, Line line) {
        int start = line.start();
        int end = line.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - start <= 2 * MOST_DIGITS + 2
                && BARE.matcher(text).region(start, end).matches()) {
            return Optional.of(new Span(start, end));
        }
        if (start < end && Character.isDigit(text.charAt(end - 1))) {
            Matcher joined = JOINED.matcher(text).region(Math.max(start, end - MOST_DIGITS - 1), end);
            joined.useTransparentBounds(true);
            if (joined.find()) {
                return Optional.of(new Span(joined.start(), joined.end()));
            }
        }
        return Optional.empty();
    }

    private boolean isIndented(Line line) {
        return line.end() - line.start() > 1
                && text.charAt(line.start()) == ' '
                && !Character.isWhitespace(text.charAt(line.start() + 1));
    }

    private boolean isTitle(Line line) {
        int length = line.end() - line.start();
        return SHORTEST_TITLE <= length
                && length <= LONGEST_TITLE
                && TITLE.matcher(text).region(line.start(), line.end()).matches();
    }
}
