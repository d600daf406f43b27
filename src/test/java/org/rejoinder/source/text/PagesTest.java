package org.rejoinder.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagesTest {
    /** Pages of thirty lines; the first line of page n is {@code page n begins here}. */
    private final List<List<String>> pages = new ArrayList<>();

    private static final int FIRST = 11;

    PagesTest() {
        for (int page = FIRST; page < FIRST + 12; page++) {
            List<String> lines = new ArrayList<>();
            lines.add("page " + name(page) + " begins here with words of its");
            for (int line = 2; line <= 30; line++) {
                lines.add("own and goes on for a line that is much like others");
            }
            pages.add(lines);
        }
    }

    /** Numbers in letters, for figures would be marks. */
    private static String name(int page) {
        return Integer.toString(page)
                .replaceAll("1", "one ")
                .replaceAll("2", "two ")
                .replaceAll("\\d", "x")
                .strip();
    }

    private static String join(List<List<String>> pages) {
        return pages.stream().map(lines -> String.join("\n", lines) + "\n").reduce("", String::concat);
    }

    private void number(int page, String printed) {
        pages.get(page - FIRST).add(printed);
    }

    private void indent(int page) {
        List<String> lines = pages.get(page - FIRST);
        lines.set(0, " " + lines.get(0));
    }

    private void assertPages(String text) {
        Pages found = PreparedText.of(text).pages();
        int at = -1;
        for (int page = FIRST; page < FIRST + pages.size(); page++) {
            at = text.indexOf("page " + name(page) + " begins", at + 1);
            assertEquals(Optional.of(page), found.at(at), "page " + page);
        }
    }

    @Test
    void aPageEndsAtItsBareNumber() {
        for (int page = FIRST; page < FIRST + 12; page++) {
            number(page, Integer.toString(page));
        }
        assertPages(join(pages));
    }

    @Test
    void numbersNowAndThenAreEnoughWhereEachPageBeginsWithABlank() {
        for (int page = FIRST; page < FIRST + 12; page++) {
            if (page % 4 == 0) {
                number(page, Integer.toString(page));
            } else if (page + 1 < FIRST + 12) {
                indent(page + 1);
            }
        }
        assertPages(join(pages));
    }

    @Test
    void aNumberMayBeJoinedToABrokenWordOrMisread() {
        for (int page = FIRST; page < FIRST + 12; page++) {
            number(page, page == 14 ? "the his14" : page == 17 ? "the opti10" : page == 19 ? ".1,9" : "" + page);
        }
        String text = join(pages);
        assertPages(text);
        String letters = PreparedText.of(text).normal().letters();
        assertTrue(letters.contains("thehispage"), "the number is left out");
        assertTrue(letters.contains("theoptipage"), "the misread number is left out");
    }

    @Test
    void aSpeckThatLooksLikeANumberIsNoPage() {
        for (int page = FIRST; page < FIRST + 12; page++) {
            number(page, Integer.toString(page));
        }
        pages.get(4).add(12, "01");
        assertPages(join(pages));
    }

    @Test
    void aTitleMayBeginAPageThatNothingElseMarks() {
        for (int page = FIRST; page < FIRST + 12; page++) {
            if (page != 15) {
                number(page, Integer.toString(page));
            }
        }
        pages.get(16 - FIRST).add(0, "A NEW CHAPTER OF THE BOOK");
        assertPages(join(pages));
    }

    @Test
    void pagesThatNothingTellsApartHaveNoNumber() {
        for (int page = FIRST; page < FIRST + 12; page++) {
            if (page != 15 && page != 16) {
                number(page, Integer.toString(page));
            }
        }
        String text = join(pages);
        Pages found = PreparedText.of(text).pages();
        assertEquals(Optional.of(14), found.at(text.indexOf("\n14\n") - 10));
        assertEquals(Optional.empty(), found.at(text.indexOf("\n14\n") + 2500));
        assertEquals(Optional.of(18), found.at(text.indexOf("\n17\n") + 10));
    }

    @Test
    void numbersMayStandAtTheHeadOfPages() {
        for (int page = FIRST; page < FIRST + 12; page++) {
            pages.get(page - FIRST).add(0, Integer.toString(page));
        }
        String text = String.join(
                "\f", pages.stream().map(lines -> String.join("\n", lines)).toList());
        assertPages(text);
    }

    @Test
    void aTextWithoutNumbersHasNoPages() {
        for (int page = FIRST; page < FIRST + 12; page++) {
            indent(page);
        }
        String text = join(pages);
        assertEquals(Pages.NONE, PreparedText.of(text).pages());
        assertEquals(Pages.NONE, PreparedText.of("").pages());
    }

    @Test
    void aFootnoteAtTheFootOfAPageDoesNotInterruptItsParagraph() {
        for (int page = FIRST; page < FIRST + 12; page++) {
            number(page, Integer.toString(page));
        }
        List<String> page = pages.get(3);
        page.set(29, "it was all for the sake of holding Petro\u2022 The strikes and what");
        page.add(30, "came of them.-Ed.");
        pages.get(4).set(0, "grad; page " + name(15) + " begins here");
        String text = join(pages);
        PreparedText prepared = PreparedText.of(text);
        assertPages(text);
        assertEquals(1, prepared.footnotes().size());
        String letters = prepared.normal().letters();
        assertTrue(letters.contains("sakeofholdingpetrogradpage"), "the paragraph runs on");
        assertTrue(
                letters.indexOf("thestrikesandwhatcame") > prepared.normal().bodyLength(), "the note is kept behind");
        int note = text.indexOf("strikes");
        assertEquals(letters.indexOf("strikes"), prepared.normal().index(note));
    }

    @Test
    void aListInATextWithoutPagesIsNoFootnote() {
        String text = "Some words\n* First\n* Second\n";
        assertTrue(PreparedText.of(text).footnotes().isEmpty());
        assertFalse(PreparedText.of(text).normal().letters().contains("\0"));
    }
}
