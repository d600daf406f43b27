package org.rejoinder.source.find;

import java.util.HashMap;
import java.util.Map;

/**
 * Edit distance of a pattern to every place of a text, 64 rows of the matrix at a time.
 *
 * <p>G. Myers, A fast bit-vector algorithm for approximate string matching based on dynamic programming, Journal of the
 * ACM 46 (1999); the hand-over between words of 64 follows H. Hyyrö, A bit-vector algorithm for computing Levenshtein
 * and Damerau edit distances (2003). A step over one character of the text costs a dozen operations for each 64
 * characters of the pattern, whatever the number of errors.
 */
final class Myers {
    private static final int WORD = 64;
    private static final int SMALL = 128;

    private final int length;
    private final int words;
    private final long lastRow;
    private final long[] none;
    private final long[][] small = new long[SMALL][];
    private final Map<Character, long[]> large = new HashMap<>();

    /** Takes one step of a scan: the distance of the pattern to the text that ends just before {@code end}. */
    interface Sink {
        void at(int end, int distance);
    }

    /** @param pattern at least one character */
    Myers(String pattern) {
        this.length = pattern.length();
        this.words = (length + WORD - 1) / WORD;
        this.lastRow = 1L << (length - 1) % WORD;
        this.none = new long[words];
        for (int i = 0; i < length; i++) {
            char c = pattern.charAt(i);
            long[] rows = c < SMALL ? small[c] : large.get(c);
            if (rows == null) {
                rows = new long[words];
                if (c < SMALL) {
                    small[c] = rows;
                } else {
                    large.put(c, rows);
                }
            }
            rows[i / WORD] |= 1L << i % WORD;
        }
    }

    /** Distances of the whole pattern to the nearest piece of {@code text} that ends at each place. */
    void search(CharSequence text, int from, int to, Sink sink) {
        scan(text, from, to, 0, sink);
    }

    /** Distances of the whole pattern to the pieces of {@code text} that begin at {@code from}. */
    void compare(CharSequence text, int from, int to, Sink sink) {
        scan(text, from, to, 1, sink);
    }

    /** @param first horizontal difference in the row above the pattern: 0 to begin anywhere, 1 to begin at the start */
    private void scan(CharSequence text, int from, int to, int first, Sink sink) {
        if (words == 1) {
            scanWord(text, from, to, first, sink);
            return;
        }
        long[] plus = new long[words];
        long[] minus = new long[words];
        java.util.Arrays.fill(plus, -1L);
        int distance = length;
        for (int i = from; i < to; i++) {
            long[] equal = rows(text.charAt(i));
            int carry = first;
            for (int w = 0; w < words; w++) {
                long vp = plus[w];
                long vn = minus[w];
                long eq = equal[w];
                long vx = eq | vn;
                if (carry < 0) {
                    eq |= 1;
                }
                long hx = (((eq & vp) + vp) ^ vp) | eq;
                long hp = vn | ~(hx | vp);
                long hn = hx & vp;
                int out = 0;
                if (w == words - 1) {
                    distance += (hp & lastRow) != 0 ? 1 : (hn & lastRow) != 0 ? -1 : 0;
                } else {
                    out = hp < 0 ? 1 : hn < 0 ? -1 : 0;
                }
                hp = hp << 1 | (carry > 0 ? 1 : 0);
                hn = hn << 1 | (carry < 0 ? 1 : 0);
                plus[w] = hn | ~(vx | hp);
                minus[w] = hp & vx;
                carry = out;
            }
            sink.at(i + 1, distance);
        }
    }

    private void scanWord(CharSequence text, int from, int to, int first, Sink sink) {
        long vp = -1L;
        long vn = 0;
        int distance = length;
        for (int i = from; i < to; i++) {
            long eq = rows(text.charAt(i))[0];
            long hx = (((eq & vp) + vp) ^ vp) | eq | vn;
            long hp = vn | ~(hx | vp);
            long hn = hx & vp;
            distance += (hp & lastRow) != 0 ? 1 : (hn & lastRow) != 0 ? -1 : 0;
            hp = hp << 1 | first;
            hn <<= 1;
            vp = hn | ~(hx | hp);
            vn = hp & hx;
            sink.at(i + 1, distance);
        }
    }

    private long[] rows(char c) {
        long[] rows = c < SMALL ? small[c] : large.get(c);
        return rows == null ? none : rows;
    }
}
