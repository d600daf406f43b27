package org.rejoinder.draw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontMetricsTest {
    private static final FontMetrics SANS = FontMetrics.sans();

    /** At 2,048 points a font unit is a point. Liberation Sans has the widths of Arial and Helvetica. */
    @ParameterizedTest
    @CsvSource({
        "A, 1366, 1479",
        "i, 455, 569",
        "W, 1933, 1933",
        "0, 1139, 1139",
        "\u00e9, 1139, 1139",
        "\u2026, 2048, 2048",
        "\u2014, 2048, 2048",
        "\u0416, 1891, 1851",
        "\u0449, 1685, 1728"
    })
    void knowsTheAdvancesOfTheFonts(String letter, double regular, double bold) {
        assertEquals(regular, SANS.width(letter, 2048));
        assertEquals(bold, FontMetrics.sansBold().width(letter, 2048));
    }

    @Test
    void widthsGrowWithTheSize() {
        assertEquals(0, SANS.width("", 12));
        assertEquals(8.00390625, SANS.width("A", 12));
        assertEquals(2 * SANS.width("argument", 7), SANS.width("argument", 14));
    }

    /** No kerning: what wrapping adds up must be what a line is measured to be. */
    @Test
    void aTextIsAsWideAsItsPartsTogether() {
        assertEquals(SANS.width("A", 2048) + SANS.width("V", 2048), SANS.width("AV", 2048));
        assertEquals(
                SANS.width("\u041f\u0440\u0430", 10) + SANS.width("\u0432\u0434\u0430", 10),
                SANS.width("\u041f\u0440\u0430\u0432\u0434\u0430", 10),
                1e-9);
    }

    @Test
    void lineMeasuresAreTheFonts() {
        assertEquals(1854, SANS.ascent(2048));
        assertEquals(434, SANS.descent(2048));
        assertEquals(2355, SANS.lineHeight(2048));
    }

    @ParameterizedTest
    @CsvSource({
        "e\u0301, 0.556, accent on a letter",
        "\u6f22, 1, Chinese",
        "\ud55c\uae00, 2, Korean",
        "\u0645, 1, Arabic",
        "\ud840\udc0b, 1, Chinese beyond U+FFFF",
        "\ud83d\ude00, 1.4, emoji",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66, 1.4, a family of emoji",
        "\ud83c\uddeb\ud83c\uddf7, 1.4, flag",
        "\u00a9\ufe0f, 1.4, sign in emoji style",
        "\u2705, 1.4, symbol drawn as emoji",
        "a\u200bb, 1.112, zero width space"
    })
    void whatTheFontLacksIsCountedWide(String text, double ems, String what) {
        assertEquals(ems, SANS.width(text, 1), 0.001, what);
    }

    /** A JVM without the module of AWT measures all the same. */
    @Test
    void needsNoAwt() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "--limit-modules=java.base,java.logging,jdk.unsupported",
                        "-cp",
                        classes,
                        Measure.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertEquals(0, process.waitFor(), said);
        assertEquals("1366.0", said);
    }

    /** Run by {@link #needsNoAwt}. */
    static final class Measure {
        private Measure() {}

        public static void main(String[] args) {
            assertTrue(ModuleLayer.boot().findModule("java.desktop").isEmpty());
            System.out.println(FontMetrics.sans().width("A", 2048));
        }
    }
}
