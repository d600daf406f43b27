package org.rejoinder.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Letters of a font we ship as shapes: Java's own fonts fail on a machine without fontconfig. */
final class GlyphOutlines {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Integer, Glyph> known = new ConcurrentHashMap<>();

    /** An outline in font units, and how far on the next one stands. */
    private record Glyph(Path2D outline, double advance) {}

    private static final class Sans {
        static final GlyphOutlines ONLY = new GlyphOutlines("LiberationSans-Regular.ttf");
    }

    private static final class Bold {
        static final GlyphOutlines ONLY = new GlyphOutlines("LiberationSans-Bold.ttf");
    }

    private GlyphOutlines(String file) {
        try (InputStream in = GlyphOutlines.class.getResourceAsStream("/liberation/" + file)) {
            if (in == null) {
                throw new IOException("not on the classpath: /liberation/" + file);
            }
            font = new TTFParser(true).parseEmbedded(in);
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + file, e);
        }
    }

    static GlyphOutlines of(boolean bold) {
        return bold ? Bold.ONLY : Sans.ONLY;
    }

    /** The outline of a line of text, its base line's left end at {@code x}, {@code y}. */
    Path2D text(String text, double x, double y, double size) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unitsPerEm;
        double[] at = {x};
        text.codePoints().forEach(c -> {
            Glyph glyph = known.computeIfAbsent(glyphs.getGlyphId(c), this::read);
            path.append(glyph.outline().getPathIterator(new AffineTransform(scale, 0, 0, -scale, at[0], y)), false);
            at[0] += glyph.advance() * scale;
        });
        return path;
    }

    /** The font reads its file as it goes, one reader at a time. */
    private synchronized Glyph read(int id) {
        try {
            GlyphData data = font.getGlyph().getGlyph(id);
            Path2D outline = data == null ? new Path2D.Double() : new Path2D.Double(data.getPath());
            return new Glyph(outline, font.getHorizontalMetrics().getAdvanceWidth(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
