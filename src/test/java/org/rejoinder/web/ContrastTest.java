package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs of colours that meet on pages, in both themes: text at 4.5 to 1 (WCAG AA), edges and rings at 3 to 1. */
class ContrastTest {
    private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5",
        "ink, sheet, 4.5",
        "ink, mark, 4.5",
        "ink, warm-fill, 4.5",
        "ink, cool-fill, 4.5",
        "faint, paper, 4.5",
        "faint, sheet, 4.5",
        "faint, warm-fill, 4.5",
        "faint, cool-fill, 4.5",
        "link, paper, 4.5",
        "link, sheet, 4.5",
        "warm, sheet, 4.5",
        "warm, paper, 4.5",
        "warm, warm-fill, 4.5",
        "cool, sheet, 4.5",
        "cool, paper, 4.5",
        "cool, cool-fill, 4.5",
        "on-thesis, thesis, 4.5",
        "alert, alert-fill, 4.5",
        "alert, paper, 4.5",
        "focus, paper, 3",
        "focus, sheet, 3",
        "focus, warm-fill, 3",
        "focus, cool-fill, 3",
    })
    void coloursThatMeetCanBeToldApart(String front, String back, double least) throws IOException {
        String[] themes =
                Files.readString(Path.of("webapp/static/css/base.css")).split("prefers-color-scheme: dark", 2);
        for (String theme : themes) {
            Map<String, String> colours = new HashMap<>();
            Matcher matcher = VARIABLE.matcher(theme);
            while (matcher.find()) {
                colours.put(matcher.group(1), matcher.group(2));
            }
            double one = luminance(colours.get(front));
            double other = luminance(colours.get(back));
            double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            assertTrue(contrast >= least, colours.get(front) + " on " + colours.get(back) + ": " + contrast);
        }
    }

    /** Relative luminance as WCAG defines it. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
