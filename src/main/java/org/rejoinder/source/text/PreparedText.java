package org.rejoinder.source.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An edition's text, ready for finding passages in it.
 *
 * @param source as the file has it; every offset in this package is one of its UTF-16 units
 * @param footnotes in order
 */
public record PreparedText(String source, Pages pages, List<Span> footnotes, NormalText normal) {
    /** A reference to a note, such as {@code [12]}. */
    private static final Pattern NOTE_REFERENCE = Pattern.compile("\\[\\d{1,3}\\*?]");

    public PreparedText {
        footnotes = List.copyOf(footnotes);
    }

    public static PreparedText of(String source) {
        Pages pages = PageFinder.pages(source);
        List<Span> footnotes = Footnotes.of(source, pages);
        return new PreparedText(source, pages, footnotes, NormalText.of(source, left(source, pages), footnotes));
    }

    /** What stands in a text without being part of it: page numbers, and references to notes. */
    private static List<Span> left(String source, Pages pages) {
        List<Span> left = new ArrayList<>(pages.printed());
        List<Line> lines = Line.of(source);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Span> number = PageMarks.printedNumber(source, line);
            boolean bare = number.isPresent()
                    && source.substring(line.start(), number.get().start()).isBlank();
            if (bare || number.isPresent() && wordGoesOn(source, lines, i + 1)) {
                left.add(number.get());
            }
        }
        Matcher reference = NOTE_REFERENCE.matcher(source);
        while (reference.find()) {
            left.add(new Span(reference.start(), reference.end()));
        }
        left.sort(Comparator.comparingInt(Span::start));
        return disjoint(left);
    }

    /** Whether a word that a number was joined to goes on behind it: the number is then no part of the text. */
    private static boolean wordGoesOn(String source, List<Line> lines, int next) {
        int i = next;
        while (i < lines.size() && lines.get(i).isBlank(source)) {
            i++;
        }
        return i < lines.size()
                && Character.isLowerCase(source.codePointAt(lines.get(i).start()));
    }

    private static List<Span> disjoint(List<Span> sorted) {
        List<Span> apart = new ArrayList<>();
        for (Span span : sorted) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= span.start()) {
                apart.add(span);
            }
        }
        return apart;
    }
}
