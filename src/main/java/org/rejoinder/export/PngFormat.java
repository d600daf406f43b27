package org.rejoinder.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.rejoinder.draw.Drawing;
import org.rejoinder.draw.Drawing.Text;
import org.rejoinder.draw.Palette;
import org.rejoinder.draw.SvgWriter;

/** The picture in pixels. */
final class PngFormat implements Format {
    /** A larger picture is drawn at a smaller scale: it would need more memory than a small machine has. */
    private static final double MOST_PIXELS = 50_000_000;

    private static final int MOST_SIDE = 30_000;

    @Override
    public String ending() {
        return "png";
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public byte[] write(Exhibit exhibit) {
        return write(exhibit, ExportOptions.DEFAULT);
    }

    @Override
    public byte[] write(Exhibit exhibit, ExportOptions options) {
        Drawing drawing = exhibit.drawing();
        double width = drawing.width() + 2 * SvgWriter.MARGIN;
        double height = drawing.height() + 2 * SvgWriter.MARGIN;
        double asked = options.width().isPresent() ? options.width().getAsInt() / width : options.scale();
        double bearable = Math.min(Math.sqrt(MOST_PIXELS / (width * height)), MOST_SIDE / Math.max(width, height));
        double scale = Math.min(asked, bearable);
        BufferedImage image = new BufferedImage(
                pixels(width * scale),
                pixels(height * scale),
                options.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        if (!options.transparent()) {
            graphics.setColor(Color.decode(Palette.of(drawing.theme()).paper()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        graphics.translate(SvgWriter.MARGIN, SvgWriter.MARGIN);
        Painter.paint(drawing, new Canvas(graphics));
        graphics.dispose();
        return png(image);
    }

    /** Rounded up, but for the crumbs that arithmetic leaves. */
    private static int pixels(double size) {
        return (int) Math.max(1, Math.ceil(size - 1e-6));
    }

    private static byte[] png(BufferedImage image) {
        ImageIO.setUseCache(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Pixels to paint on. */
    private record Canvas(Graphics2D graphics) implements Surface {
        @Override
        public void fill(Path2D path, String colour) {
            graphics.setColor(Color.decode(colour));
            graphics.fill(path);
        }

        @Override
        public void stroke(Path2D path, String colour, double width, boolean dashed) {
            float[] dash = dashed ? new float[] {5, 4} : null;
            graphics.setColor(Color.decode(colour));
            graphics.setStroke(
                    new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0));
            graphics.draw(path);
        }

        @Override
        public void text(Text text, String colour) {
            String shown = ShownText.of(text.text(), text.bold());
            fill(GlyphOutlines.of(text.bold()).text(shown, text.x(), text.y(), text.size()), colour);
        }
    }
}
