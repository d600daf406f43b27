package org.rejoinder.export;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideMaster;
import org.rejoinder.draw.Palette;

/** Writes slides as a presentation; with {@link PptxShapes} the only one that knows POI. */
final class PptxWriter {
    private static final int TITLE_SIZE = 24;

    /** Has the widths of the font that text is measured in, and every machine has it or a twin. */
    private static final String FONT = "Arial";

    private final Exhibit exhibit;
    private final Palette palette;
    private final ExportOptions.SlideSize size;

    private PptxWriter(Exhibit exhibit, ExportOptions.SlideSize size) {
        this.exhibit = exhibit;
        this.palette = Palette.of(exhibit.drawing().theme());
        this.size = size;
    }

    static byte[] write(Exhibit exhibit, List<Slide> slides, ExportOptions.SlideSize size) {
        try {
            return FixedZip.without(new PptxWriter(exhibit, size).write(slides));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(List<Slide> slides) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            show.setPageSize(new Dimension(size.width(), size.height()));
            XSLFSlideMaster master = show.getSlideMasters().get(0);
            dress(master);
            properties(show);
            XSLFSlideLayout layout = master.getLayout(org.apache.poi.xslf.usermodel.SlideLayout.TITLE_ONLY);
            for (Slide slide : slides) {
                slide(show, show.createSlide(layout), slide);
            }
            show.write(out);
            return out.toByteArray();
        }
    }

    private void properties(XMLSlideShow show) {
        POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
        core.setTitle(PptxShapes.clean(exhibit.map().title()));
        core.setCreator("Rejoinder");
        exhibit.map().summary().ifPresent(summary -> core.setDescription(PptxShapes.clean(summary)));
        core.getUnderlyingProperties().setLanguageProperty(exhibit.map().language());
        core.getUnderlyingProperties().setCreatedProperty(Optional.of(new Date(0)));
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(new Date(0)));
    }

    /** The theme's colours and fonts, and places for titles that suit the size of the slides. */
    private void dress(XSLFSlideMaster master) {
        CTColorScheme colours =
                master.getTheme().getXmlObject().getThemeElements().getClrScheme();
        colours.setName("Rejoinder");
        set(colours.getDk1(), palette.ink());
        set(colours.getLt1(), palette.paper());
        set(colours.getDk2(), palette.thesis());
        set(colours.getLt2(), palette.plainFill());
        set(colours.getAccent1(), palette.warm());
        set(colours.getAccent2(), palette.cool());
        set(colours.getAccent3(), palette.warmFill());
        set(colours.getAccent4(), palette.coolFill());
        set(colours.getAccent5(), palette.faint());
        set(colours.getAccent6(), palette.onThesis());
        set(colours.getHlink(), palette.cool());
        set(colours.getFolHlink(), palette.faint());
        CTFontScheme fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
        fonts.setName("Rejoinder");
        fonts.getMajorFont().getLatin().setTypeface(FONT);
        fonts.getMinorFont().getLatin().setTypeface(FONT);
        CTSlideMaster xml = master.getXmlObject();
        var title = xml.getTxStyles().getTitleStyle().getLvl1PPr();
        title.setAlgn(STTextAlignType.L);
        CTTextCharacterProperties run = title.getDefRPr();
        run.setSz(TITLE_SIZE * 100);
        run.setB(true);
        fit(master.getShapes());
        for (XSLFSlideLayout layout : master.getSlideLayouts()) {
            fit(layout.getShapes());
        }
    }

    private static void set(CTColor colour, String hex) {
        if (colour.isSetSysClr()) {
            colour.unsetSysClr();
        }
        var rgb = colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr();
        rgb.setVal(PptxShapes.bytes(hex));
    }

    private void fit(List<XSLFShape> shapes) {
        double stretch = size.width() / 720.0;
        for (XSLFShape shape : shapes) {
            if (shape instanceof XSLFTextShape text) {
                Rectangle2D old = text.getAnchor();
                if (text.getTextType() == Placeholder.TITLE) {
                    text.setAnchor(
                            new Rectangle2D.Double(SlideLayout.SIDE, 22, size.width() - 2 * SlideLayout.SIDE, 64));
                } else {
                    text.setAnchor(new Rectangle2D.Double(
                            old.getX() * stretch, old.getY(), old.getWidth() * stretch, old.getHeight()));
                }
            }
        }
    }

    private void slide(XMLSlideShow show, XSLFSlide slide, Slide content) {
        PptxShapes shapes = new PptxShapes(slide, exhibit.map().language());
        for (XSLFTextShape placeholder : slide.getPlaceholders()) {
            if (placeholder.getTextType() == Placeholder.TITLE) {
                shapes.title(placeholder, content.title());
            }
        }
        content.page().ifPresent(page -> shapes.page(page, size));
        if (!content.body().isEmpty()) {
            shapes.body(content.body(), size);
        }
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape placeholder : notes.getPlaceholders()) {
            if (placeholder.getTextType() == Placeholder.BODY) {
                shapes.notes(placeholder, content.notes());
            }
        }
    }
}
