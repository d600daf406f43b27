package org.rejoinder.draw.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Widths of text in the fonts we ship; never the machine's, never AWT.
 *
 * <p>A width is the sum of the advances, without kerning, so that a text is as wide as its parts together. Browsers do
 * kern; in these fonts that makes a line up to 0.4 % narrower, and only one of picked Cyrillic capitals wider, by 0.2 %.
 * What the font lacks is drawn by another that we cannot know, and is counted wider than most fonts draw it.
 */
public final class FontMetrics {
    private static final String FOLDER = "/liberation/";
    private static final short ABSENT = -1;

    /** Ems for a character of another font: East Asian ones are exactly as wide, letters of other scripts are less. */
    private static final double FOREIGN = 1.0;

    /** Ems for an emoji: 1.25 in Noto Color Emoji, 1.37 in Segoe UI Emoji. */
    private static final double EMOJI = 1.4;

    private static final int EMOJI_STYLE = 0xFE0F;

    private final short[] advances;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int gap;

    private static final class Sans {
        static final FontMetrics ONLY = read("LiberationSans-Regular.ttf");
    }

    private static final class SansBold {
        static final FontMetrics ONLY = read("LiberationSans-Bold.ttf");
    }

    private FontMetrics(TrueTypeFont font) throws IOException {
        HorizontalHeaderTable header = font.getHorizontalHeader();
        unitsPerEm = font.getUnitsPerEm();
        ascent = header.getAscender();
        descent = -header.getDescender();
        gap = header.getLineGap();
        advances = advances(font.getUnicodeCmapLookup(), font.getHorizontalMetrics());
    }

    /** Liberation Sans, which has the widths of Arial and Helvetica. */
    public static FontMetrics sans() {
        return Sans.ONLY;
    }

    public static FontMetrics sansBold() {
        return SansBold.ONLY;
    }

    private static FontMetrics read(String file) {
        try (InputStream in = FontMetrics.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("not on the classpath: " + FOLDER + file);
            }
            try (TrueTypeFont font = new TTFParser(true).parseEmbedded(in)) {
                return new FontMetrics(font);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + file, e);
        }
    }

    /** Advances by code point below U+10000; the fonts have next to nothing above. */
    private static short[] advances(CmapLookup glyphs, HorizontalMetricsTable widths) {
        short[] advances = new short[0x10000];
        Arrays.fill(advances, ABSENT);
        for (int c = ' '; c < advances.length; c++) {
            int glyph = Character.isISOControl(c) ? 0 : glyphs.getGlyphId(c);
            if (glyph != 0) {
                advances[c] = (short) widths.getAdvanceWidth(glyph);
            }
        }
        return advances;
    }

    /** Width of text in points at {@code size} points. */
    public double width(String text, double size) {
        return points(units(text), size);
    }

    /** Whether the font has every character, so that its width is known and not guessed. */
    public boolean covers(String text) {
        return text.codePoints().allMatch(c -> c < advances.length && advances[c] != ABSENT);
    }

    /** From the base line up to the highest letters, accents included, in points. */
    public double ascent(double size) {
        return points(ascent, size);
    }

    /** From the base line down to the lowest letters, in points; not negative. */
    public double descent(double size) {
        return points(descent, size);
    }

    /** From one base line to the next as the font's makers meant it, in points. */
    public double lineHeight(double size) {
        return points(ascent + descent + gap, size);
    }

    private double points(long units, double size) {
        return units * size / unitsPerEm;
    }

    /** Font units that fit into a width; whole numbers, so that sums are exact. */
    long unitsIn(double width, double size) {
        return (long) Math.floor(width * unitsPerEm / size);
    }

    long units(String text) {
        long sum = 0;
        int from = 0;
        for (int end : Graphemes.ends(text)) {
            sum += units(text, from, end);
            from = end;
        }
        return sum;
    }

    /** Font units of one grapheme cluster. */
    int units(String text, int from, int end) {
        if (end - from == 1) {
            return units(text.charAt(from));
        }
        int sum = 0;
        for (int i = from; i < end; ) {
            int point = text.codePointAt(i);
            if (point == EMOJI_STYLE || isPictograph(point)) {
                return em(EMOJI);
            }
            sum += units(point);
            i += Character.charCount(point);
        }
        return sum;
    }

    private int units(int point) {
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
                return advances[' '];
            }
            default -> {
                short advance = point < advances.length ? advances[point] : ABSENT;
                return advance != ABSENT ? advance : em(isPictograph(point) ? EMOJI : FOREIGN);
            }
        }
    }

    /** Emoji, and the blocks of symbols that systems like to draw as emoji. */
    private boolean isPictograph(int point) {
        boolean symbols = (point >= 0x2300 && point < 0x2800) || (point >= 0x2B00 && point < 0x2C00);
        return (point >= 0x1F000 && point < 0x20000) || (symbols && advances[point] == ABSENT);
    }

    private int em(double ems) {
        return (int) Math.ceil(ems * unitsPerEm);
    }
}
