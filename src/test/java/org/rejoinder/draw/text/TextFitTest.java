package org.rejoinder.draw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFitTest {
    private static final FontMetrics SANS = FontMetrics.sans();
    private static final String ELLIPSIS = "\u2026";

    /** Ten digits are 5.56 em wide: at 10 points, 55.6 points. */
    private static List<String> wrap(String text, double width, int lines) {
        return TextFit.wrap(SANS, 10, text, width, lines);
    }

    private static List<String> balanced(String text, double width, int lines) {
        return TextFit.balanced(SANS, 10, text, width, lines);
    }

    @Test
    void breaksAtSpaces() {
        assertEquals(List.of("We grow", "stronger", "daily"), wrap("We grow stronger daily", 50, 3));
        assertEquals(List.of("We grow stronger daily"), wrap("We grow stronger daily", 200, 3));
    }

    @Test
    void breaksAfterHyphensAndSlashes() {
        assertEquals(List.of("well-", "known"), wrap("well-known", 40, 3));
        assertEquals(List.of("and/", "or"), wrap("and/or", 22, 3));
    }

    @Test
    void keepsNumbersAbbreviationsAndNoBreakSpacesTogether() {
        assertEquals(List.of("so e.g.", "10-12", "and 3/4"), wrap("so e.g. 10-12 and 3/4", 35, 9));
        assertEquals(List.of("see", "p.\u00a032"), wrap("see p.\u00a032", 35, 9));
    }

    @Test
    void breaksAWordOnlyWhereItAloneIsTooWide() {
        assertEquals(List.of("a", "0123456789", "0123"), wrap("a 01234567890123", 56, 9));
        assertEquals(List.of("\u6f22\u5b57\u304b", "\u306a\u3002"), wrap("\u6f22\u5b57\u304b\u306a\u3002", 30, 9));
    }

    @Test
    void neverBreaksWithinAGrapheme() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        String accented = "e\u0301";

        assertEquals(List.of(family + family, family), wrap(family.repeat(3), 30, 9));
        assertEquals(List.of(accented.repeat(2), accented), wrap(accented.repeat(3), 12, 9));
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertEquals(List.of("We grow", "stronger\u2026"), wrap("We grow stronger daily, and more", 52, 2));
        assertEquals(List.of("We grow stronger daily\u2026"), wrap("We grow stronger daily, and then some", 113, 1));
        assertEquals(List.of("012345\u2026"), wrap("0123456789", 45, 1));
    }

    @Test
    void keepsTheLogicalOrderOfTextFromRightToLeft() {
        String text = "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645";

        assertEquals(List.of(text.split(" ")), wrap(text, 75, 9));
    }

    @Test
    void cleansWhatCannotStandInALine() {
        assertEquals(List.of("ab c d e"), wrap("a\u00adb\tc\r\n\r\nd\u2028 \u0000e \u0007", 200, 9));
        assertEquals(List.of("x\ufffdy\ufffdz"), wrap("x\ud83dy\uffffz", 200, 9));
        assertEquals(List.of("abc"), wrap("\ufeffa\u202eb\u2067c", 200, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\u00ad", "\u0000\u202e"})
    void blankTextHasNoLines(String blank) {
        assertEquals(List.of(), wrap(blank, 100, 3));
        assertEquals(List.of(), balanced(blank, 100, 3));
    }

    @Test
    void noRoomHasNoLines() {
        assertEquals(List.of(), wrap("text", 0, 3));
        assertEquals(List.of(), wrap("text", -1, 3));
        assertEquals(List.of(), wrap("text", Double.NaN, 3));
        assertEquals(List.of(), wrap("text", 100, 0));
        assertEquals(List.of(), wrap("\u6f22", 1, 3));
    }

    @Test
    void balancedLinesAreNearlyEqual() {
        String text = "The Constituent Assembly alone can give us full power";

        assertEquals(List.of("The Constituent Assembly", "alone can give us full", "power"), wrap(text, 117, 3));
        assertEquals(List.of("The Constituent", "Assembly alone can", "give us full power"), balanced(text, 117, 3));
        assertEquals(List.of("The well-", "known words"), wrap("The well-known words", 60, 3));
        assertEquals(List.of("one two", "three four"), balanced("one two three four", 70, 3));
    }

    @Test
    void randomTextFits() {
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            String text = text(random, seed % 50 == 0 ? 2_000 : random.nextInt(150));
            double size = 8 + random.nextInt(20);
            double width = size * (2 + random.nextInt(25));
            int most = random.nextInt(4) == 0 ? 10_000 : 1 + random.nextInt(5);
            FontMetrics font = random.nextBoolean() ? SANS : FontMetrics.sansBold();
            List<String> filled = TextFit.wrap(font, size, text, width, most);
            List<String> even = TextFit.balanced(font, size, text, width, most);

            String what = "seed " + seed;
            check(what, font, size, text, width, most, filled);
            check(what, font, size, text, width, most, even);
            assertEquals(filled.size(), even.size(), what);
        }
    }

    private static void check(
            String what, FontMetrics font, double size, String text, double width, int most, List<String> lines) {
        assertTrue(lines.size() <= most, what);
        for (String line : lines) {
            assertTrue(font.width(line, size) <= width, () -> what + ": too wide: " + line);
            assertFalse(line.isEmpty() || line.endsWith(" "), () -> what + ": " + line);
            assertFalse(line.charAt(0) == ' ' && Graphemes.ends(line)[0] == 1, () -> what + ": " + line);
        }
        String whole = letters(CleanText.of(text));
        String kept = letters(String.join("", lines));
        if (kept.endsWith(ELLIPSIS)) {
            assertEquals(most, lines.size(), what);
            assertTrue(whole.startsWith(kept.substring(0, kept.length() - 1)), what);
        } else {
            assertEquals(whole, kept, what);
        }
    }

    private static String letters(String text) {
        return text.replace(" ", "");
    }

    /** Words of every kind that has ever broken a line breaker; no ellipsis, for that is what is looked for. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            switch (random.nextInt(12)) {
                case 0 -> letters(text, random, 0x4E00, 0x9FFF, 8);
                case 1 -> letters(text, random, 0x0621, 0x064A, 9);
                case 2 -> letters(text, random, 0x05D0, 0x05EA, 9);
                case 3 ->
                    text.append("https://example.org/a/b-c/")
                            .append(random.nextLong())
                            .append("?q=1&r=2#x");
                case 4 -> text.append("\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\ud83c\uddeb\ud83c\uddf7");
                case 5 -> text.append("\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35\u0928\u092e\u0938\u094d\u0924\u0947");
                case 6 -> text.append((char) random.nextInt(0x10000));
                case 7 -> text.append("a\u0301\u0302\u0303\u0304-\u2014/\u2010\u200b\u00ad\u200e");
                default ->
                    letters(text, random, random.nextBoolean() ? 'a' : 0x0430, random.nextBoolean() ? 'z' : 0x044F, 12);
            }
            text.append(random.nextInt(4) == 0 ? "" : random.nextInt(9) == 0 ? " \n\t " : " ");
        }
        return text.toString().replace(ELLIPSIS, "");
    }

    private static void letters(StringBuilder text, Random random, int from, int to, int most) {
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append((char) (Math.min(from, to) + random.nextInt(Math.abs(to - from) + 1)));
        }
    }
}
