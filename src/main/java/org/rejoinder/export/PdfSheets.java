package org.rejoinder.export;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.rejoinder.draw.Drawing.Rect;
import org.rejoinder.draw.Drawing.Style;
import org.rejoinder.draw.Drawing.Text;
import org.rejoinder.draw.text.FontMetrics;
import org.rejoinder.draw.text.TextFit;

/** Sheets of paper filled from top to bottom with rows of cells; what does not fit begins a new sheet. */
final class PdfSheets {
    private static final double MARGIN = 42;
    private static final double PAD = 6;
    private static final double LEADING = 1.3;
    private static final String INK = "#000000";
    private static final String GREY = "#6a6a6a";

    private final PdfFile file;
    private final String title;
    private final double width;
    private final double height;
    private PDPage page;
    private PDPageContentStream out;
    private PdfSurface surface;
    private double y;
    private int number;

    /** A paragraph of a cell. */
    record Line(String text, double size, boolean bold) {}

    /** A part of a row: its share of the width, what it says, and the blank points it has at least. */
    record Cell(double share, List<Line> lines, double least) {
        Cell {
            lines = List.copyOf(lines);
        }
    }

    /** How the cells of a row are set apart. */
    enum Border {
        NONE,
        SOLID,
        /** To cut along. */
        DASHED
    }

    PdfSheets(PdfFile file, String title, ExportOptions.Paper paper, boolean across) {
        this.file = file;
        this.title = title;
        this.width = across ? paper.height() : paper.width();
        this.height = across ? paper.width() : paper.height();
    }

    /** One row; a paragraph too long for a sheet is cut, for no sheet could hold it. */
    void row(Border border, Cell... cells) throws IOException {
        double room = width - 2 * MARGIN;
        List<List<Text>> texts = new ArrayList<>();
        double high = 0;
        for (Cell cell : cells) {
            List<Text> set = set(cell, room * cell.share() - 2 * PAD);
            double end = set.isEmpty() ? 0 : set.get(set.size() - 1).y() + PAD;
            high = Math.max(high, Math.max(end, cell.least()));
            texts.add(set);
        }
        high = Math.min(high, height - 2 * MARGIN - 24);
        if (page == null || y + high > height - MARGIN) {
            turn();
        }
        double x = MARGIN;
        for (int i = 0; i < cells.length; i++) {
            double cellWidth = room * cells[i].share();
            if (border != Border.NONE) {
                Path2D outline = Painter.rect(new Rect(x, y, cellWidth, high));
                surface.stroke(outline, border == Border.DASHED ? GREY : INK, 0.75, border == Border.DASHED);
            }
            for (Text text : texts.get(i)) {
                if (text.y() <= high) {
                    surface.text(
                            new Text(
                                    text.text(),
                                    x + PAD,
                                    y + text.y(),
                                    text.size(),
                                    text.width(),
                                    text.bold(),
                                    text.style()),
                            INK);
                }
            }
            x += cellWidth;
        }
        y += high;
    }

    void gap(double points) {
        y += points;
    }

    private static List<Text> set(Cell cell, double room) {
        List<Text> texts = new ArrayList<>();
        double at = PAD;
        for (Line line : cell.lines()) {
            FontMetrics font = line.bold() ? FontMetrics.sansBold() : FontMetrics.sans();
            for (String words : TextFit.wrap(font, line.size(), line.text(), room, 60)) {
                texts.add(new Text(
                        words,
                        0,
                        at + line.size(),
                        line.size(),
                        font.width(words, line.size()),
                        line.bold(),
                        Style.GIST));
                at += line.size() * LEADING;
            }
            at += line.size() * 0.3;
        }
        return texts;
    }

    private void turn() throws IOException {
        end();
        page = file.page(width, height);
        out = new PDPageContentStream(file.document(), page);
        surface = new PdfSurface(file, page, out, 0, height);
        number++;
        String head = TextFit.wrap(FontMetrics.sans(), 9, title, width - 2 * MARGIN - 40, 1).stream()
                .findFirst()
                .orElse("");
        surface.text(new Text(head, MARGIN, MARGIN - 14, 9, 0, false, Style.FOOTER), GREY);
        surface.text(
                new Text(String.valueOf(number), width - MARGIN - 12, MARGIN - 14, 9, 0, false, Style.FOOTER), GREY);
        y = MARGIN;
    }

    /** Finishes the last sheet; there is always one. */
    void finish() throws IOException {
        if (page == null) {
            turn();
        }
        end();
    }

    private void end() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
