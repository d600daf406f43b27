package org.rejoinder.source.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into pages and numbers them by the page numbers that the scan kept now and then.
 *
 * <p>No mark is sure: numbers are misread ({@code 40} for 46), a speck looks like a number, a break leaves no trace
 * where a chapter begins. So every way to read the marks has a cost, and the cheapest is found by dynamic programming
 * over the marks and the page numbers. Where two ways cost nearly the same, the pages on which they differ get no
 * number.
 */
final class NumberedPages implements PageFinder {
    /** Which marks are believed. */
    enum Marks {
        INDENT_AND_NUMBER,
        NUMBER_AT_FOOT,
        NUMBER_AT_HEAD
    }

    private static final int FEWEST_NUMBERS = 3;
    private static final int LARGEST_PAGE = 2_000;
    private static final long MOST_STATES = 2_000_000;
    private static final double CLEARLY_CHEAPER = 0.5;

    private final Marks kinds;

    NumberedPages(Marks kinds) {
        this.kinds = kinds;
    }

    @Override
    public Optional<Found> find(String text) {
        List<PageMark> marks = PageMarks.of(text, kinds);
        int[] numbers = marks.stream()
                .filter(mark -> mark.kind() == PageMark.Kind.NUMBER)
                .mapToInt(PageMark::number)
                .filter(number -> number <= LARGEST_PAGE)
                .toArray();
        if (numbers.length < FEWEST_NUMBERS) {
            return Optional.empty();
        }
        int largest = Math.min(LARGEST_PAGE, Arrays.stream(numbers).max().getAsInt() + marks.size()) + 1;
        if ((long) largest * marks.size() > MOST_STATES) {
            return Optional.empty();
        }
        PageNumbering numbering = new PageNumbering(marks, largest, kinds == Marks.NUMBER_AT_HEAD);
        PageNumbering.Path path = numbering.cheapest(-1);
        int explained = path.explained();
        if (explained < FEWEST_NUMBERS || explained * 2 < numbers.length) {
            return Optional.empty();
        }
        return Optional.of(new Found(pages(marks, path, doubtful(numbering, path)), explained, path.cost()));
    }

    /** For each mark whether the number of the page behind it is open, since another reading costs about the same. */
    private static boolean[] doubtful(PageNumbering numbering, PageNumbering.Path path) {
        boolean[] open = path.open().clone();
        for (int mark : path.guesses()) {
            PageNumbering.Path other = numbering.cheapest(mark);
            if (other.cost() - path.cost() < CLEARLY_CHEAPER) {
                for (int i = 0; i < open.length; i++) {
                    open[i] |= other.pageAfter()[i] != path.pageAfter()[i];
                }
            }
        }
        return open;
    }

    private static Pages pages(List<PageMark> marks, PageNumbering.Path path, boolean[] open) {
        List<Pages.Page> pages = new ArrayList<>();
        List<Span> printed = new ArrayList<>();
        pages.add(new Pages.Page(0, number(path.firstPage(), open[0])));
        for (int i = 0; i < marks.size(); i++) {
            boolean turns = path.turns()[i];
            boolean nowOpen = open[i + 1] != open[i];
            if (turns || nowOpen) {
                if (marks.get(i).begin() == 0) {
                    pages.clear();
                }
                Optional<Integer> number = number(path.pageAfter()[i + 1], open[i + 1]);
                pages.add(new Pages.Page(marks.get(i).begin(), number));
            }
            if (turns) {
                marks.get(i).printed().ifPresent(printed::add);
            }
        }
        return new Pages(pages, printed);
    }

    private static Optional<Integer> number(int page, boolean open) {
        return open || page < 1 ? Optional.empty() : Optional.of(page);
    }
}
