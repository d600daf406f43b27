package org.rejoinder.source.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rejoinder.source.text.Pages;
import org.rejoinder.source.text.PreparedText;
import org.rejoinder.source.text.Span;

/**
 * Makes a readable paragraph of a run of a scanned text: lines joined, words made whole, page breaks and footnotes
 * marked, page numbers left out.
 */
final class PublishedWords {
    private final PreparedText text;
    private final String source;
    private final Span cited;
    private final List<Published.Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean inCited;
    private boolean parted;
    private boolean broken;

    private PublishedWords(PreparedText text, Span cited) {
        this.text = text;
        this.source = text.source();
        this.cited = cited;
    }

    /** @param cited what is marked, in the same offsets as {@code span} */
    static List<Published.Run> of(PreparedText text, Span span, Span cited) {
        PublishedWords made = new PublishedWords(text, cited);
        made.make(span);
        return made.runs;
    }

    /** Something that interrupts the words. */
    private record Break(Span span, Optional<Pages.Page> page, boolean footnote) {}

    private void make(Span span) {
        int at = span.start();
        for (Break next : breaks(span)) {
            if (next.span().start() < at) {
                continue;
            }
            words(at, next.span().start());
            at = Math.min(span.end(), next.span().end());
            if (next.page().isPresent()) {
                flush();
                runs.add(new Published.PageBreak(next.page().get().number()));
            } else {
                broken = endsInLetter() && !parted;
                if (next.footnote()) {
                    flush();
                    runs.add(new Published.Footnote(footnote(next.span())));
                }
            }
        }
        words(at, span.end());
        flush();
    }

    private List<Break> breaks(Span span) {
        List<Break> breaks = new ArrayList<>();
        text.footnotes().stream()
                .filter(note -> span.start() < note.start() && note.start() < span.end())
                .forEach(note -> breaks.add(new Break(note, Optional.empty(), true)));
        text.pages().printed().stream()
                .filter(number -> span.start() < number.start() && number.start() < span.end())
                .forEach(number -> breaks.add(new Break(number, Optional.empty(), false)));
        text.pages().beginningIn(span).forEach(page -> {
            Span here = new Span(page.begin(), page.begin());
            breaks.add(new Break(here, Optional.of(page), false));
        });
        breaks.sort(Comparator.comparingInt((Break b) -> b.span().start())
                .thenComparing(b -> b.page().isPresent()));
        return breaks;
    }

    private void words(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (Character.isWhitespace(c)) {
                boolean lineEnd = c == '\n' || c == '\f';
                if (lineEnd && joinsHyphen(i)) {
                    broken = true;
                } else {
                    parted = true;
                }
                continue;
            }
            if (c == '\u00ad') {
                continue;
            }
            put(i, c);
        }
    }

    private void put(int at, char c) {
        boolean cites = cited.contains(at);
        boolean blank = parted && !(broken && Character.isLowerCase(c)) && !(words.length() == 0 && runs.isEmpty());
        if (blank && !endsInBlank()) {
            words.append(' ');
        }
        if (cites != inCited) {
            flush();
            inCited = cites;
        }
        words.append(c);
        parted = false;
        broken = false;
    }

    /** Whether a word goes on behind this line end; takes away its hyphen unless it has one elsewhere too. */
    private boolean joinsHyphen(int lineEnd) {
        int next = lineEnd;
        while (next < source.length() && Character.isWhitespace(source.charAt(next))) {
            next++;
        }
        boolean hyphen = words.length() > 1
                && words.charAt(words.length() - 1) == '-'
                && Character.isLetter(words.charAt(words.length() - 2));
        if (parted || !hyphen || next == source.length() || !Character.isLowerCase(source.charAt(next))) {
            return false;
        }
        String before = lastWord();
        String after = firstWord(next);
        if (source.contains(before + after) || !source.contains(before + "-" + after)) {
            words.setLength(words.length() - 1);
        }
        return true;
    }

    private String lastWord() {
        int end = words.length() - 1;
        int start = end;
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return words.substring(start, end);
    }

    private String firstWord(int from) {
        int end = from;
        while (end < source.length() && Character.isLetter(source.charAt(end))) {
            end++;
        }
        return source.substring(from, end);
    }

    private boolean endsInLetter() {
        return words.length() > 0 && Character.isLetter(words.charAt(words.length() - 1));
    }

    private boolean endsInBlank() {
        return words.length() > 0 && words.charAt(words.length() - 1) == ' ';
    }

    private String footnote(Span note) {
        return source.substring(note.start(), note.end()).strip().replaceAll("\\s+", " ");
    }

    private void flush() {
        if (words.length() > 0) {
            runs.add(new Published.Words(words.toString(), inCited));
            words.setLength(0);
        }
    }
}
