package org.rejoinder.source.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rejoinder.source.text.NormalText;

/** Looks for one needle in a window of a text. */
final class Search {
    /** Source characters between two letters of one word that only a footnote or page can explain. */
    private static final int FAR = 40;

    private final NormalText text;
    private final String letters;
    private final Needle needle;
    private final Myers forward;
    private final Myers backward;

    Search(NormalText text, Needle needle) {
        this.text = text;
        this.letters = text.letters();
        this.needle = needle;
        this.forward = new Myers(needle.letters());
        this.backward = new Myers(reversed(needle.letters()));
    }

    /** Letters of the needle. */
    int length() {
        return needle.length();
    }

    private static String reversed(String s) {
        return new StringBuilder(s).reverse().toString();
    }

    /** The match at which the needle stands letter for letter from {@code at}. */
    static Match exact(NormalText text, Needle needle, int at) {
        int end = at + needle.length();
        int cut = (text.isWordBreak(at) ? 0 : 1) + (text.isWordBreak(end) ? 0 : 1);
        return new Match(at + needle.from(), at + needle.to(), cut);
    }

    /** Where the needle stands letter for letter, in order, at most {@code most}. */
    List<Match> exact(int from, int to, int most) {
        List<Match> found = new ArrayList<>();
        int at = letters.indexOf(needle.letters(), from);
        while (at >= 0 && at + needle.length() <= to && found.size() < most) {
            found.add(exact(text, needle, at));
            at = letters.indexOf(needle.letters(), at + 1);
        }
        return found;
    }

    /** Where the needle stands with at most {@code errors}, the best of matches that overlap, in order. */
    List<Match> near(int from, int to, int errors) {
        Ends ends = new Ends(errors);
        forward.search(letters, from, to, ends);
        ends.close();
        List<Match> found = new ArrayList<>();
        for (int[] end : ends.best) {
            Match match = whole(from, end[0], end[1]);
            if (match.errors() <= errors) {
                found.add(match);
            }
        }
        return found;
    }

    /** The place that is least unlike the needle, however unlike it is. */
    Optional<Match> nearest(int from, int to) {
        int[] best = {-1, Integer.MAX_VALUE};
        forward.search(letters, from, to, (end, distance) -> {
            if (distance < best[1]) {
                best[0] = end;
                best[1] = distance;
            }
        });
        return best[0] < 0 || best[1] >= needle.length()
                ? Optional.empty()
                : Optional.of(whole(from, best[0], best[1]));
    }

    /** Collects the best end of each run of ends that are near enough. */
    private final class Ends implements Myers.Sink {
        private final int errors;
        private final List<int[]> best = new ArrayList<>();
        private int end = -1;
        private int distance;
        private int last;

        Ends(int errors) {
            this.errors = errors;
        }

        @Override
        public void at(int place, int now) {
            if (now > errors) {
                return;
            }
            if (end >= 0 && place - last > Math.max(1, needle.length() / 2)) {
                close();
            }
            last = place;
            boolean better = end < 0 || now < distance;
            boolean neater = now == distance && !text.isWordBreak(end) && text.isWordBreak(place);
            if (better || neater) {
                end = place;
                distance = now;
            }
        }

        void close() {
            if (end >= 0) {
                best.add(new int[] {end, distance});
                end = -1;
            }
        }
    }

    /** The match whose needle ends before {@code end}, with its beginning found by comparing backwards. */
    private Match whole(int lowest, int end, int distance) {
        int start = start(needle.letters().length(), backward, lowest, end, distance);
        int cut = (text.isWordBreak(start) ? 0 : 1) + (text.isWordBreak(end) ? 0 : 1);
        int ownStart = start;
        if (needle.from() > 0) {
            String rest = needle.letters().substring(needle.from());
            ownStart = start(rest.length(), new Myers(reversed(rest)), start, end, distance);
        }
        int ownEnd = end;
        if (needle.to() < needle.length()) {
            ownEnd = end(needle.letters().substring(needle.from(), needle.to()), ownStart, end);
        }
        return trimmed(ownStart, Math.max(ownStart + 1, ownEnd), distance + cut);
    }

    /** Takes off an end letter that a footnote or page parts from the rest: one wrong letter is as good as another. */
    private Match trimmed(int from, int to, int errors) {
        int start = from;
        int end = to;
        for (int i = 0; i < errors && end - start > 2; i++) {
            start += text.offset(start + 1) - text.offset(start) > FAR ? 1 : 0;
            end -= text.offset(end - 1) - text.offset(end - 2) > FAR ? 1 : 0;
        }
        return new Match(start, end, errors);
    }

    private int start(int length, Myers pattern, int lowest, int end, int distance) {
        int reach = Math.min(end - lowest, length + distance);
        String window = reversed(letters.substring(end - reach, end));
        int best = best(pattern, window, length, back -> text.isWordBreak(end - back));
        return end - best;
    }

    private int end(String own, int start, int limit) {
        String window = letters.substring(start, limit);
        return start + best(new Myers(own), window, own.length(), forth -> text.isWordBreak(start + forth));
    }

    /** How much of {@code window} is most like the pattern: at a word's edge, or else of the pattern's length, if equal. */
    private static int best(Myers pattern, String window, int length, java.util.function.IntPredicate edge) {
        List<int[]> ends = new ArrayList<>();
        pattern.compare(window, 0, window.length(), (end, distance) -> ends.add(new int[] {end, distance}));
        return ends.stream()
                .min(Comparator.<int[]>comparingInt(end -> end[1])
                        .thenComparingInt(end -> edge.test(end[0]) ? 0 : 1)
                        .thenComparingInt(end -> Math.abs(end[0] - length)))
                .map(end -> end[0])
                .orElse(window.length());
    }
}
