package org.rejoinder.source.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest reading of page marks: which of them turn a page, and the number of each page.
 *
 * <p>A state is a mark that turns the page together with the number of the page that begins there; from it the next
 * mark that turns the page is chosen, and what lies between is paid for: breaks and numbers that are not believed,
 * pages that are missing, pages that are too long.
 */
final class PageNumbering {
    private static final double IGNORED = 4;
    private static final double MISREAD = 4;
    private static final double GUESSED_AT_TITLE = 2;
    private static final double BREAK_LOST = 3;
    private static final double PAGES_MISSING = 7;
    private static final double TWO_PAGES = 1.5;
    private static final double LINES_TOO_MANY = 5;
    private static final double FULL_PAGE_SLACK = 1.15;
    private static final int MOST_IGNORED_IN_A_ROW = 48;
    private static final double NEVER = Double.MAX_VALUE / 4;

    private final List<PageMark> marks;
    private final int largest;
    private final boolean numberAtHead;
    private final double[] ignoredBefore;
    private final double fullPage;

    /**
     * A reading of the marks. Arrays about pages have one place more than there are marks: place 0 is the beginning
     * of the text, place i + 1 is behind mark i.
     *
     * @param open places whose page number is unknown, for pages are missing around them
     * @param exact marks whose printed number agrees
     * @param guesses marks that turn the page without saying so themselves
     */
    record Path(
            double cost,
            int firstPage,
            boolean[] turns,
            int[] pageAfter,
            boolean[] open,
            boolean[] exact,
            List<Integer> guesses) {
        int explained() {
            int sum = 0;
            for (boolean agrees : exact) {
                sum += agrees ? 1 : 0;
            }
            return sum;
        }
    }

    PageNumbering(List<PageMark> marks, int largest, boolean numberAtHead) {
        this.marks = marks;
        this.largest = largest;
        this.numberAtHead = numberAtHead;
        this.ignoredBefore = new double[marks.size() + 1];
        for (int i = 0; i < marks.size(); i++) {
            boolean title = marks.get(i).kind() == PageMark.Kind.TITLE;
            ignoredBefore[i + 1] = ignoredBefore[i] + (title ? 0 : IGNORED);
        }
        this.fullPage = fullPage();
    }

    /** Lines of a full page: what four of five distances between sure marks stay within. */
    private double fullPage() {
        List<Integer> lengths = new ArrayList<>();
        int last = 0;
        for (PageMark mark : marks) {
            if (mark.kind() != PageMark.Kind.TITLE) {
                lengths.add(mark.line() - last);
                last = mark.line();
            }
        }
        Collections.sort(lengths);
        return Math.max(1, lengths.get(lengths.size() * 4 / 5));
    }

    /**
     * The cheapest path.
     *
     * @param forbidden a mark that must not turn the page; -1 for none
     */
    Path cheapest(int forbidden) {
        int n = marks.size();
        double[][] cost = new double[n + 1][];
        int[][] from = new int[n + 1][];
        cost[0] = new double[largest + 1];
        from[0] = new int[largest + 1];
        for (int i = 1; i <= n; i++) {
            cost[i] = new double[largest + 1];
            from[i] = new int[largest + 1];
            Arrays.fill(cost[i], NEVER);
            if (i - 1 != forbidden) {
                reach(i, cost, from);
            }
        }
        return trace(cost, from);
    }

    /** Place i is behind mark i - 1; {@code from} holds place and page of the state before, place times pages. */
    private void reach(int i, double[][] cost, int[][] from) {
        PageMark mark = marks.get(i - 1);
        boolean number = mark.kind() == PageMark.Kind.NUMBER;
        int target = numberAtHead ? mark.number() : mark.number() + 1;
        for (int j = Math.max(0, i - 1 - MOST_IGNORED_IN_A_ROW); j < i; j++) {
            double ignored = ignoredBefore[i - 1] - ignoredBefore[j];
            double pages = pages(j, i);
            double between = ignored + Math.max(0, pages - FULL_PAGE_SLACK) * LINES_TOO_MANY;
            for (int page = 1; page < largest; page++) {
                double before = cost[j][page];
                if (before >= NEVER) {
                    continue;
                }
                int state = j * (largest + 1) + page;
                improve(i, page + 1, before + between + turning(mark, page), state, cost, from);
                if (pages >= TWO_PAGES && page + 2 <= largest) {
                    improve(i, page + 2, before + ignored + BREAK_LOST + turning(mark, page + 1), state, cost, from);
                }
                if (number && page + 1 < target && target <= largest) {
                    improve(i, target, before + ignored + PAGES_MISSING, state, cost, from);
                }
            }
        }
    }

    private static void improve(int place, int page, double value, int state, double[][] cost, int[][] from) {
        if (value < cost[place][page]) {
            cost[place][page] = value;
            from[place][page] = state;
        }
    }

    /** How many full pages stand between two places. */
    private double pages(int j, int i) {
        int begin = j == 0 ? 0 : marks.get(j - 1).line();
        return (marks.get(i - 1).line() - begin) / fullPage;
    }

    /** What it costs to believe that page {@code page} ends at the mark. */
    private double turning(PageMark mark, int page) {
        if (mark.kind() == PageMark.Kind.BREAK) {
            return 0;
        }
        if (mark.kind() == PageMark.Kind.TITLE) {
            return GUESSED_AT_TITLE;
        }
        int expected = numberAtHead ? page + 1 : page;
        return mark.number() == expected ? 0 : isMisreading(mark.number(), expected) ? MISREAD : NEVER;
    }

    private static boolean isMisreading(int read, int printed) {
        String a = Integer.toString(read);
        String b = Integer.toString(printed);
        int wrong = 0;
        for (int i = 0; a.length() == b.length() && i < a.length(); i++) {
            wrong += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return a.length() == b.length() && a.length() > 1 && wrong == 1;
    }

    private Path trace(double[][] cost, int[][] from) {
        int n = marks.size();
        int place = 0;
        int page = 1;
        double best = NEVER;
        for (int i = 0; i <= n; i++) {
            for (int p = 1; p <= largest; p++) {
                double whole = cost[i][p] + ignoredBefore[n] - ignoredBefore[i];
                if (whole < best) {
                    best = whole;
                    place = i;
                    page = p;
                }
            }
        }
        boolean[] turns = new boolean[n];
        boolean[] exact = new boolean[n];
        int[] pageAfter = new int[n + 1];
        List<Integer> guesses = new ArrayList<>();
        List<Integer> uncertain = new ArrayList<>();
        Arrays.fill(pageAfter, place, n + 1, page);
        while (place > 0) {
            int mark = place - 1;
            int fromPlace = from[place][page] / (largest + 1);
            int fromPage = from[place][page] % (largest + 1);
            Arrays.fill(pageAfter, fromPlace, place, fromPage);
            turns[mark] = true;
            exact[mark] = marks.get(mark).kind() == PageMark.Kind.NUMBER
                    && marks.get(mark).number() == (numberAtHead ? page : page - 1);
            if (fromPage + 1 != page || pages(fromPlace, place) >= TWO_PAGES) {
                uncertain.add(place);
            }
            if (marks.get(mark).kind() == PageMark.Kind.TITLE) {
                guesses.add(mark);
            }
            place = fromPlace;
            page = fromPage;
        }
        return new Path(best, page, turns, pageAfter, open(uncertain, exact), exact, guesses);
    }

    /**
     * Where a page is missing, or looks like two, nothing tells which pages are meant, from the number before that
     * agrees to the one behind that does.
     */
    private static boolean[] open(List<Integer> uncertain, boolean[] exact) {
        boolean[] open = new boolean[exact.length + 1];
        for (int place : uncertain) {
            int from = place - 1;
            while (from > 0 && !exact[from - 1]) {
                from--;
            }
            int to = place;
            while (to <= exact.length && !exact[to - 1]) {
                to++;
            }
            Arrays.fill(open, from, Math.min(to, open.length), true);
        }
        return open;
    }
}
