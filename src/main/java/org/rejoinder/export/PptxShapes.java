package org.rejoinder.export;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineEndProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndType;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.rejoinder.draw.Drawing.Kind;

/** The shapes of one slide. */
final class PptxShapes {
    private static final double POINT = 12_700;

    private final XSLFSlide slide;
    private final String language;
    private final Map<String, XSLFAutoShape> shapes = new HashMap<>();
    private final Map<String, SlidePage.Box> boxes = new HashMap<>();

    PptxShapes(XSLFSlide slide, String language) {
        this.slide = slide;
        this.language = language;
    }

    /** Text without what XML cannot hold. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean allowed = c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000;
            out.appendCodePoint(allowed ? c : 0xFFFD);
        });
        return out.toString();
    }

    static byte[] bytes(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    void title(XSLFTextShape shape, String title) {
        shape.clearText();
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        shape.setTextAutofit(TextAutofit.NONE);
        XSLFTextRun run = shape.addNewTextParagraph().addNewTextRun();
        run.setText(clean(title).replace('\n', ' '));
        double room = shape.getAnchor().getWidth() - 16;
        double size = 24;
        while (size > 14
                && org.rejoinder.draw.text.TextFit.wrap(
                                        org.rejoinder.draw.text.FontMetrics.sansBold(), size, title, room, 9)
                                .size()
                        > 2) {
            size -= 2;
        }
        run.setFontSize(size);
        language(run);
    }

    void notes(XSLFTextShape shape, String notes) {
        shape.clearText();
        for (String line : clean(notes).split("\n", -1)) {
            XSLFTextRun run = shape.addNewTextParagraph().addNewTextRun();
            run.setText(line);
            language(run);
        }
    }

    void body(List<Slide.Line> lines, ExportOptions.SlideSize size) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(new Rectangle2D.Double(
                SlideLayout.SIDE,
                SlideLayout.TOP,
                size.width() - 2 * SlideLayout.SIDE,
                size.height() - SlideLayout.TOP - SlideLayout.BOTTOM));
        describe(
                shape,
                "Text",
                String.join(" ", lines.stream().map(Slide.Line::text).toList()));
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        shape.clearText();
        for (Slide.Line line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setSpaceAfter(-6.0);
            XSLFTextRun run = run(paragraph, line.text(), line.size(), line.bold(), STSchemeColorVal.TX_1);
            line.href().ifPresent(href -> run.createHyperlink().setAddress(href));
        }
    }

    /** Boxes first, for lines are glued to them; the order of shapes is the order in which they are read. */
    void page(SlidePage page, ExportOptions.SlideSize size) {
        page.boxes().forEach(this::box);
        page.lines().forEach(this::line);
        legend(page, size);
    }

    private void box(SlidePage.Box box) {
        XSLFAutoShape shape = slide.createAutoShape();
        boolean round = box.kind() == Kind.REBUTTAL
                || box.owner().filter(owner -> owner == Kind.REBUTTAL).isPresent();
        shape.setShapeType(round ? ShapeType.ROUND_RECT : ShapeType.RECT);
        shape.setAnchor(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        describe(shape, box.header(), box.name());
        CTShapeProperties look = ((CTShape) shape.getXmlObject()).getSpPr();
        if (round) {
            guide(look, "adj", 8 / Math.min(box.width(), box.height()));
        }
        look.addNewSolidFill().addNewSchemeClr().setVal(fill(box.kind()));
        STSchemeColorVal.Enum edge = edge(box);
        CTLineProperties outline = look.addNewLn();
        outline.setW((int) ((box.kind() == Kind.GROUND ? 1 : box.kind() == Kind.OBJECTION ? 2.25 : 1.5) * POINT));
        outline.addNewSolidFill().addNewSchemeClr().setVal(edge);
        shape.setLeftInset(SlideLayout.INSET);
        shape.setRightInset(SlideLayout.INSET);
        shape.setTopInset(3.0);
        shape.setBottomInset(3.0);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        shape.setTextAutofit(TextAutofit.NONE);
        shape.clearText();
        boolean thesis = box.kind() == Kind.THESIS;
        run(shape.addNewTextParagraph(), box.header(), box.small(), true, thesis ? STSchemeColorVal.ACCENT_6 : edge);
        gist(shape.addNewTextParagraph(), box, thesis);
        if (!box.footer().isEmpty()) {
            STSchemeColorVal.Enum ink = thesis ? STSchemeColorVal.ACCENT_6 : STSchemeColorVal.ACCENT_5;
            run(shape.addNewTextParagraph(), box.footer(), box.small(), false, ink);
        }
        shapes.put(box.id(), shape);
        boxes.put(box.id(), box);
    }

    private void gist(XSLFTextParagraph paragraph, SlidePage.Box box, boolean thesis) {
        boolean whole = box.name().contains(String.join(" ", box.gist()));
        List<String> parts = whole ? List.of(String.join(" ", box.gist())) : box.gist();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                paragraph.addLineBreak();
            }
            STSchemeColorVal.Enum ink = thesis ? STSchemeColorVal.ACCENT_6 : STSchemeColorVal.TX_1;
            run(paragraph, parts.get(i), box.gistSize(), thesis, ink);
        }
    }

    private static STSchemeColorVal.Enum fill(Kind kind) {
        return switch (kind) {
            case THESIS -> STSchemeColorVal.TX_2;
            case OBJECTION -> STSchemeColorVal.ACCENT_3;
            case REBUTTAL -> STSchemeColorVal.ACCENT_4;
            case GROUND, THEME -> STSchemeColorVal.BG_2;
        };
    }

    private static STSchemeColorVal.Enum edge(SlidePage.Box box) {
        return switch (box.owner().orElse(box.kind())) {
            case THESIS -> STSchemeColorVal.TX_1;
            case OBJECTION -> STSchemeColorVal.ACCENT_1;
            case REBUTTAL -> STSchemeColorVal.ACCENT_2;
            case GROUND, THEME -> STSchemeColorVal.ACCENT_5;
        };
    }

    private XSLFTextRun run(
            XSLFTextParagraph paragraph, String text, double size, boolean bold, STSchemeColorVal.Enum ink) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(clean(text).replace('\n', ' '));
        run.setFontSize(size);
        run.setBold(bold);
        CTTextCharacterProperties properties = language(run);
        (properties.isSetSolidFill() ? properties.getSolidFill() : properties.addNewSolidFill())
                .addNewSchemeClr()
                .setVal(ink);
        paragraph.setTextAlign(org.apache.poi.sl.usermodel.TextParagraph.TextAlign.LEFT);
        return run;
    }

    private CTTextCharacterProperties language(XSLFTextRun run) {
        CTRegularTextRun xml = (CTRegularTextRun) run.getXmlObject();
        CTTextCharacterProperties properties = xml.isSetRPr() ? xml.getRPr() : xml.addNewRPr();
        properties.setLang(language);
        return properties;
    }

    private static void describe(XSLFAutoShape shape, String name, String description) {
        var properties = ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr();
        properties.setName(clean(name));
        properties.setDescr(clean(description));
    }

    private void line(SlidePage.Line line) {
        XSLFConnectorShape shape = slide.createConnector();
        CTConnector xml = (CTConnector) shape.getXmlObject();
        xml.getNvCxnSpPr().getCNvPr().setName(clean(line.name()));
        xml.getNvCxnSpPr().getCNvPr().setDescr(clean(line.name()));
        var ends = xml.getNvCxnSpPr().getCNvCxnSpPr();
        var start = ends.addNewStCxn();
        start.setId(shapes.get(line.from()).getShapeId());
        start.setIdx(line.fromSite().ordinal());
        var end = ends.addNewEndCxn();
        end.setId(shapes.get(line.to()).getShapeId());
        end.setIdx(line.toSite().ordinal());
        SlidePage.Box from = boxes.get(line.from());
        SlidePage.Box to = boxes.get(line.to());
        place(xml.getSpPr(), x(from, line.fromSite()), y(from), x(to, line.toSite()), y(to), line);
        style(xml.getSpPr(), line, edge(from));
    }

    private static double x(SlidePage.Box box, SlidePage.Site site) {
        return site == SlidePage.Site.LEFT ? box.x() : box.x() + box.width();
    }

    private static double y(SlidePage.Box box) {
        return box.y() + box.height() / 2;
    }

    /** An elbow; one that leaves and arrives on the same side goes round outside both ends. */
    private static void place(CTShapeProperties look, double x1, double y1, double x2, double y2, SlidePage.Line line) {
        CTTransform2D place = look.isSetXfrm() ? look.getXfrm() : look.addNewXfrm();
        place.setFlipH(x2 < x1);
        place.setFlipV(y2 < y1);
        var corner = place.isSetOff() ? place.getOff() : place.addNewOff();
        corner.setX(Math.round(Math.min(x1, x2) * POINT));
        corner.setY(Math.round(Math.min(y1, y2) * POINT));
        var extent = place.isSetExt() ? place.getExt() : place.addNewExt();
        extent.setCx(Math.round(Math.abs(x2 - x1) * POINT));
        extent.setCy(Math.round(Math.abs(y2 - y1) * POINT));
        boolean straight = Math.abs(y2 - y1) < 0.5;
        look.getPrstGeom().setPrst(straight ? STShapeType.LINE : STShapeType.BENT_CONNECTOR_3);
        boolean sameSide = line.fromSite() == line.toSite();
        if (!straight && sameSide && x1 != x2) {
            double out = line.fromSite() == SlidePage.Site.LEFT ? Math.min(x1, x2) - 16 : Math.max(x1, x2) + 16;
            guide(look, "adj1", (out - x1) / (x2 - x1));
        }
    }

    /** Sets a handle of a shape's geometry, as a part of its size. */
    private static void guide(CTShapeProperties look, String name, double part) {
        CTPresetGeometry2D geometry = look.getPrstGeom();
        CTGeomGuide guide = (geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst()).addNewGd();
        guide.setName(name);
        guide.setFmla("val " + Math.round(part * 100_000));
    }

    private static void style(CTShapeProperties look, SlidePage.Line line, STSchemeColorVal.Enum colour) {
        CTLineProperties stroke = look.isSetLn() ? look.getLn() : look.addNewLn();
        stroke.setW((int) ((line.type().equals("support") ? 1.25 : 2) * POINT));
        stroke.addNewSolidFill().addNewSchemeClr().setVal(colour);
        if (line.type().equals("undercut")) {
            stroke.addNewPrstDash().setVal(STPresetLineDashVal.DASH);
        }
        CTLineEndProperties head = stroke.addNewTailEnd();
        head.setType(
                switch (line.type()) {
                    case "support" -> STLineEndType.ARROW;
                    case "undercut" -> STLineEndType.DIAMOND;
                    default -> STLineEndType.TRIANGLE;
                });
    }

    /** What the lines of this slide mean, at its foot. */
    private void legend(SlidePage page, ExportOptions.SlideSize size) {
        List<String> words = new ArrayList<>();
        for (String type :
                new TreeSet<>(page.lines().stream().map(SlidePage.Line::type).toList())) {
            words.add(
                    switch (type) {
                        case "attack" -> "Filled arrow: objects to, answers";
                        case "support" -> "Open arrow: because";
                        default -> "Dashed, diamond: undercuts";
                    });
        }
        if (words.isEmpty()) {
            return;
        }
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(new Rectangle2D.Double(SlideLayout.SIDE, size.height() - 30, size.width() - 80, 22));
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        String legend = String.join("      ", words);
        describe(shape, "Legend", "What the lines mean. " + legend);
        shape.clearText();
        run(shape.addNewTextParagraph(), legend, SlideLayout.SMALL, false, STSchemeColorVal.ACCENT_5);
    }
}
