package org.rejoinder.export;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.rejoinder.draw.Drawing.Box;
import org.rejoinder.draw.Drawing.Text;

/** A page of a PDF file to paint on. */
final class PdfSurface implements Surface {
    private final PdfFile file;
    private final PDPage page;
    private final PDPageContentStream out;
    private final double top;
    private final double left;
    private boolean inBox;

    /** A surface whose origin stands {@code left} from the page's left edge and {@code top} above its foot. */
    PdfSurface(PdfFile file, PDPage page, PDPageContentStream out, double left, double top) {
        this.file = file;
        this.page = page;
        this.out = out;
        this.left = left;
        this.top = top;
    }

    /** Something that may fail when it writes. */
    private interface Write {
        void run() throws IOException;
    }

    private static void write(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void fill(Path2D path, String colour) {
        write(() -> {
            artifact();
            out.setNonStrokingColor(rgb(colour, 16), rgb(colour, 8), rgb(colour, 0));
            trace(path);
            out.fill();
            endArtifact();
        });
    }

    @Override
    public void stroke(Path2D path, String colour, double width, boolean dashed) {
        write(() -> {
            artifact();
            out.setStrokingColor(rgb(colour, 16), rgb(colour, 8), rgb(colour, 0));
            out.setLineWidth((float) width);
            out.setLineJoinStyle(1);
            out.setLineDashPattern(dashed ? new float[] {5, 4} : new float[0], 0);
            trace(path);
            out.stroke();
            endArtifact();
        });
    }

    /** What only decorates is not read; inside a box it is part of the box's content. */
    private void artifact() throws IOException {
        if (!inBox) {
            out.beginMarkedContent(COSName.ARTIFACT);
        }
    }

    private void endArtifact() throws IOException {
        if (!inBox) {
            out.endMarkedContent();
        }
    }

    private void trace(Path2D path) throws IOException {
        float[] c = new float[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> out.moveTo(x(c[0]), y(c[1]));
                case PathIterator.SEG_LINETO -> out.lineTo(x(c[0]), y(c[1]));
                case PathIterator.SEG_CUBICTO -> out.curveTo(x(c[0]), y(c[1]), x(c[2]), y(c[3]), x(c[4]), y(c[5]));
                case PathIterator.SEG_QUADTO -> out.curveTo1(x(c[0]), y(c[1]), x(c[2]), y(c[3]));
                default -> out.closePath();
            }
        }
    }

    private float x(double x) {
        return (float) (left + x);
    }

    private float y(double y) {
        return (float) (top - y);
    }

    private static float rgb(String colour, int shift) {
        return (Integer.parseInt(colour.substring(1), 16) >> shift & 0xff) / 255f;
    }

    @Override
    public void open(Box box) {
        write(() -> begin(box.name()));
        inBox = true;
    }

    @Override
    public void close() {
        write(out::endMarkedContent);
        inBox = false;
    }

    private void begin(String name) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, file.mark(page, name));
        out.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
    }

    @Override
    public void text(Text text, String colour) {
        String shown = ShownText.of(text.text(), text.bold());
        write(() -> {
            if (!inBox) {
                begin(text.text());
            }
            boolean same = shown.equals(text.text());
            if (!same) {
                COSDictionary actual = new COSDictionary();
                actual.setItem(COSName.ACTUAL_TEXT, new COSString(text.text()));
                out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(actual));
            }
            PDFont font = file.font(text.bold());
            out.beginText();
            out.setFont(font, (float) text.size());
            out.setNonStrokingColor(rgb(colour, 16), rgb(colour, 8), rgb(colour, 0));
            out.setTextMatrix(Matrix.getTranslateInstance(x(text.x()), y(text.y())));
            // The blank at the end keeps the words of two lines apart when they are copied.
            out.showText(shown + " ");
            out.endText();
            if (!same) {
                out.endMarkedContent();
            }
            if (!inBox) {
                out.endMarkedContent();
            }
        });
    }
}
