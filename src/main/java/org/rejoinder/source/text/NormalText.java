package org.rejoinder.source.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The {@link Letters} of a source text, each with its offset there.
 *
 * <p>Page numbers are left out. Footnotes stand after the text proper, behind a gap, so that a paragraph runs on
 * across the foot of its page while words inside a footnote can still be found.
 */
public final class NormalText {
    /** Longer than any number of errors that a match may have, so that no match spans it. */
    private static final int GAP = 128;

    private static final char GAP_LETTER = '\0';

    private final String letters;
    private final OffsetMap offsets;
    private final String source;
    private final int body;
    private final List<Note> notes;

    /** A footnote, and the letter with which it begins. */
    private record Note(Span source, int from, int to) {}

    private NormalText(String letters, OffsetMap offsets, String source, int body, List<Note> notes) {
        this.letters = letters;
        this.offsets = offsets;
        this.source = source;
        this.body = body;
        this.notes = List.copyOf(notes);
    }

    /**
     * Normalises {@code source}.
     *
     * @param left out altogether: sorted, apart from each other
     * @param footnotes put behind the text: sorted, apart from each other and from {@code left}
     */
    static NormalText of(String source, List<Span> left, List<Span> footnotes) {
        Maker maker = new Maker(source, left);
        int at = 0;
        for (Span footnote : footnotes) {
            maker.take(at, footnote.start());
            at = footnote.end();
        }
        maker.take(at, source.length());
        int body = maker.letters.length();
        List<Note> notes = new ArrayList<>();
        for (Span footnote : footnotes) {
            maker.gap(footnote.start());
            int from = maker.letters.length();
            maker.take(footnote.start(), footnote.end());
            notes.add(new Note(footnote, from, maker.letters.length()));
        }
        return new NormalText(maker.letters.toString(), maker.offsets.build(), source, body, notes);
    }

    /** The text proper, a gap, and the footnotes, each behind a gap. */
    public String letters() {
        return letters;
    }

    public int length() {
        return letters.length();
    }

    /** How many letters the text proper has, without footnotes. */
    public int bodyLength() {
        return body;
    }

    /** Offset in the source of a letter; the source's length for the end of the letters. */
    public int offset(int index) {
        return index == letters.length() ? source.length() : offsets.offset(index);
    }

    /** The run of the source from letter {@code from} to before letter {@code to}. */
    public Span source(int from, int to) {
        int start = offset(from);
        if (to <= from) {
            return new Span(start, start);
        }
        int last = offset(to - 1);
        return new Span(start, last + Character.charCount(source.codePointAt(last)));
    }

    /** The first letter that stands at {@code offset} of the source or later, in the same footnote or the text proper. */
    public int index(int offset) {
        for (Note note : notes) {
            if (note.source().contains(offset)) {
                return index(offset, note.from(), note.to());
            }
        }
        return index(offset, 0, body);
    }

    private int index(int offset, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets.offset(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a word may begin at letter {@code index}, or end before it: the source has something between there. */
    public boolean isWordBreak(int index) {
        return index <= 0 || index >= letters.length() || !offsets.follows(index);
    }

    private static final class Maker {
        private final String source;
        private final List<Span> left;
        private final StringBuilder letters;
        private final OffsetMap.Builder offsets = new OffsetMap.Builder();

        Maker(String source, List<Span> left) {
            this.source = source;
            this.left = left;
            this.letters = new StringBuilder(source.length());
        }

        void gap(int offset) {
            for (int i = 0; i < GAP; i++) {
                letters.append(GAP_LETTER);
                offsets.add(offset);
            }
        }

        void take(int from, int to) {
            int skip = firstAfter(from);
            int i = from;
            while (i < to) {
                if (skip < left.size() && i >= left.get(skip).start()) {
                    i = Math.max(i, left.get(skip).end());
                    skip++;
                    continue;
                }
                int point = source.codePointAt(i);
                int before = letters.length();
                Letters.append(point, letters);
                for (int k = before; k < letters.length(); k++) {
                    offsets.add(i);
                }
                i += Character.charCount(point);
            }
        }

        private int firstAfter(int offset) {
            int low = 0;
            int high = left.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (left.get(middle).end() <= offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
