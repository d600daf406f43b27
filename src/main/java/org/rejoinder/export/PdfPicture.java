package org.rejoinder.export;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.rejoinder.draw.Drawing;
import org.rejoinder.draw.Drawing.Box;
import org.rejoinder.draw.Drawing.Rect;
import org.rejoinder.draw.Drawing.Style;
import org.rejoinder.draw.Drawing.Text;
import org.rejoinder.draw.Palette;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;

/** A drawing as a PDF file: one page as large as it is, or a poster of sheets to paste together. */
final class PdfPicture {
    /** Blank points around the picture. */
    private static final double MARGIN = 18;

    /** The longest side that readers of PDF need to show. */
    private static final double MOST = 14_400;

    private static final double SHEET_MARGIN = 28;
    private static final double OVERLAP = 20;

    private final Exhibit exhibit;
    private final Drawing drawing;
    private final Sayings sayings;
    private final Palette palette;
    private final PdfFile file;
    private final Set<String> bookmarked = new HashSet<>();

    private PdfPicture(Exhibit exhibit, PdfFile file) {
        this.exhibit = exhibit;
        this.drawing = exhibit.drawing();
        this.sayings = new Sayings(exhibit.catalog(), exhibit.map());
        this.palette = Palette.of(drawing.theme());
        this.file = file;
    }

    static byte[] write(Exhibit exhibit, ExportOptions.Paper paper) {
        try (PdfFile file = new PdfFile(exhibit.map().title(), exhibit.map().language())) {
            PdfPicture picture = new PdfPicture(exhibit, file);
            if (paper == ExportOptions.Paper.FITTED) {
                picture.fitted();
            } else {
                picture.poster(paper);
            }
            return file.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fitted() throws IOException {
        double width = drawing.width() + 2 * MARGIN;
        double height = drawing.height() + 2 * MARGIN;
        PDPage page = file.page(width, height);
        page.setUserUnit((float) Math.max(1, Math.ceil(Math.max(width, height) / MOST)));
        paint(page, MARGIN, height - MARGIN, new Rect(-MARGIN, -MARGIN, width, height), List.of());
    }

    /** Rows of sheets, upright or across, whichever needs fewer; the type is as large as in the drawing. */
    private void poster(ExportOptions.Paper paper) throws IOException {
        boolean across = sheets(paper.height(), drawing.width()) * sheets(paper.width(), drawing.height())
                <= sheets(paper.width(), drawing.width()) * sheets(paper.height(), drawing.height());
        double width = across ? paper.height() : paper.width();
        double height = across ? paper.width() : paper.height();
        int columns = sheets(width, drawing.width());
        int rows = sheets(height, drawing.height());
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = column * (width - 2 * SHEET_MARGIN - OVERLAP) - 6;
                double y = row * (height - 2 * SHEET_MARGIN - OVERLAP) - 6;
                PDPage page = file.page(width, height);
                String name = "Row " + (row + 1) + " of " + rows + ", column " + (column + 1) + " of " + columns
                        + ". Cut at the marks and paste over the next sheet's margin.";
                Rect part = new Rect(x, y, width - 2 * SHEET_MARGIN, height - 2 * SHEET_MARGIN);
                paint(page, SHEET_MARGIN - x, height - SHEET_MARGIN + y, part, List.of(name));
            }
        }
    }

    private static int sheets(double sheet, double picture) {
        double room = sheet - 2 * SHEET_MARGIN;
        return (int) Math.max(1, Math.ceil((picture + 12 - OVERLAP) / (room - OVERLAP)));
    }

    /** Paints the part of the drawing that the page shows, with its origin at {@code left}, {@code top}. */
    private void paint(PDPage page, double left, double top, Rect part, List<String> words) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(file.document(), page)) {
            PdfSurface surface = new PdfSurface(file, page, out, left, top);
            out.saveGraphicsState();
            out.addRect(
                    (float) (left + part.x()), (float) (top - part.y() - part.height()), (float) part.width(), (float)
                            part.height());
            out.clip();
            surface.fill(Painter.rect(part), palette.paper());
            Painter.paint(drawing, surface, part);
            out.restoreGraphicsState();
            if (!words.isEmpty()) {
                marks(surface, part, words.get(0));
            }
        }
        Map<String, Pair> pairs = pairs(exhibit.map());
        for (Box box : drawing.boxes()) {
            if (meets(box.place(), part)) {
                link(page, box, left, top, part);
                Pair pair = pairs.get(box.id());
                if (pair != null && bookmarked.add(pair.id())) {
                    String number = pair.number().map(n -> n + ". ").orElse("");
                    String title = number + exhibit.map().statement(box.id()).gist();
                    file.bookmark(
                            title,
                            page,
                            left + box.place().x() - 6,
                            top - box.place().y() + 6);
                }
            }
        }
    }

    private static Map<String, Pair> pairs(ArgumentMap map) {
        Map<String, Pair> pairs = new HashMap<>();
        map.pairs().forEach(pair -> pairs.put(pair.objection(), pair));
        return pairs;
    }

    private static boolean meets(Rect one, Rect other) {
        return rectangle(one).intersects(rectangle(other));
    }

    private static Rectangle2D rectangle(Rect rect) {
        return new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height());
    }

    private void link(PDPage page, Box box, double left, double top, Rect part) throws IOException {
        if (!exhibit.map().statements().containsKey(box.id())) {
            return;
        }
        var address = sayings.link(exhibit.map().statement(box.id()));
        if (address.isPresent()) {
            Rectangle2D seen = rectangle(box.place()).createIntersection(rectangle(part));
            PDRectangle place = new PDRectangle(
                    (float) (left + seen.getX()), (float) (top - seen.getMaxY()), (float) seen.getWidth(), (float)
                            seen.getHeight());
            file.link(page, place, address.get(), "Read in a public edition: " + box.name());
        }
    }

    /** Cut marks at the corners of what the sheet shows, and where the sheet belongs. */
    private static void marks(PdfSurface surface, Rect part, String words) {
        for (double x : new double[] {part.x(), part.x() + part.width()}) {
            for (double y : new double[] {part.y(), part.y() + part.height()}) {
                double outX = x == part.x() ? -12 : 12;
                double outY = y == part.y() ? -12 : 12;
                Path2D mark = new Path2D.Double();
                mark.moveTo(x + outX, y);
                mark.lineTo(x + outX / 4, y);
                mark.moveTo(x, y + outY);
                mark.lineTo(x, y + outY / 4);
                surface.stroke(mark, "#000000", 0.5, false);
            }
        }
        surface.text(
                new Text(words, part.x() + 24, part.y() + part.height() + 16, 8, 0, false, Style.FOOTER), "#3a3a3a");
    }
}
