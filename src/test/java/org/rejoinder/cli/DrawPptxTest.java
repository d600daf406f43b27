package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Presentations that the command writes, read again by POI. */
class DrawPptxTest {
    private static final String MAPS = "src/test/resources/draw/";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hostile", "joint-and-undercut", "plain", "unanswered", "many"})
    void everyShapeIsTextOrGluedAndCanBeReadAloud(String map) throws IOException {
        try (XMLSlideShow show = read(draw(MAPS + map + ".yaml"))) {
            assertEquals(List.of(), show.getPictureData(), "no slide is a dead picture");
            Set<String> titles = new HashSet<>();
            for (XSLFSlide slide : show.getSlides()) {
                assertTrue(titles.add(slide.getTitle()), "two slides are called " + slide.getTitle());
                check(slide, show.getPageSize().getWidth(), show.getPageSize().getHeight());
            }
        }
    }

    private static void check(XSLFSlide slide, double width, double height) {
        Map<Integer, XSLFShape> shapes = new HashMap<>();
        slide.getShapes().forEach(shape -> shapes.put(shape.getShapeId(), shape));
        for (XSLFShape shape : slide.getShapes()) {
            assertFalse(shape instanceof XSLFPictureShape, "a picture");
            assertTrue(shape.getAnchor().getMaxX() <= width && shape.getAnchor().getMaxY() <= height, slide.getTitle());
            if (shape instanceof XSLFConnectorShape) {
                CTConnector xml = (CTConnector) shape.getXmlObject();
                var ends = xml.getNvCxnSpPr().getCNvCxnSpPr();
                assertTrue(shapes.get((int) ends.getStCxn().getId()) instanceof XSLFAutoShape, "start is not glued");
                assertTrue(shapes.get((int) ends.getEndCxn().getId()) instanceof XSLFAutoShape, "end is not glued");
                assertFalse(xml.getNvCxnSpPr().getCNvPr().getDescr().isBlank());
            } else {
                text((XSLFTextShape) shape);
            }
        }
    }

    private static void text(XSLFTextShape shape) {
        assertFalse(shape.getText().isBlank(), shape.getShapeName());
        if (shape instanceof XSLFAutoShape && !shape.isPlaceholder()) {
            CTShape xml = (CTShape) shape.getXmlObject();
            assertFalse(xml.getNvSpPr().getCNvPr().getDescr().isBlank(), shape.getText());
        }
        for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            for (XSLFTextRun run : paragraph.getTextRuns()) {
                assertTrue(run.getFontSize() >= 12, run.getRawText() + " is set in " + run.getFontSize());
            }
        }
    }

    @Test
    void aDeckArguesAPairStepByStepAndItsNotesSayWhereToRead() throws IOException {
        try (XMLSlideShow show = read(draw("letter-to-comrades"))) {
            List<XSLFSlide> build = show.getSlides().stream()
                    .filter(slide -> slide.getTitle().startsWith("5. "))
                    .toList();
            List<Long> boxes = build.stream().map(DrawPptxTest::boxes).toList();
            assertEquals(2, boxes.get(0), "the thesis and the objection");
            assertEquals(3, boxes.get(1));
            assertEquals(4, boxes.get(2));
            String notes = notes(build.get(1));
            assertTrue(notes.contains("Rebuttal 5. Lenin, in their own words."), notes);
            assertTrue(notes.contains("International Publishers, New York, 1932, p. 32"), notes);
            assertTrue(notes.contains("https://"), notes);
            assertEquals(
                    "Sources", show.getSlides().get(show.getSlides().size() - 1).getTitle());
            assertTrue(show.getSlides().stream().anyMatch(s -> s.getTitle().equals("Whose words")));
        }
    }

    @Test
    void everyStatementOfTheMapIsOnASlide() throws IOException {
        try (XMLSlideShow show = read(draw(MAPS + "joint-and-undercut.yaml", "--no-fold"))) {
            String all = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTextShape.class::isInstance)
                    .map(shape -> ((XSLFTextShape) shape).getText())
                    .collect(Collectors.joining("\n"));
            for (String line : Files.readAllLines(Path.of(MAPS + "joint-and-undercut.yaml"))) {
                int at = line.indexOf("gist: ");
                if (at >= 0) {
                    String gist = line.substring(at + 6).split("[,}]")[0].replaceAll("^['\"]|['\"]$", "");
                    assertTrue(all.contains(gist), gist + " is not in " + all);
                }
            }
        }
    }

    @Test
    void aViewTooLargeForOneSlideIsSplit() throws IOException {
        try (XMLSlideShow pair = read(draw("letter-to-comrades", "--pair", "kornilov"));
                XMLSlideShow whole = read(draw("letter-to-comrades", "--fold", "--slide", "4:3"))) {
            assertEquals(1, pair.getSlides().size());
            assertTrue(whole.getSlides().size() > 1, "31 boxes on one slide cannot be read");
            assertEquals(720, whole.getPageSize().width);
        }
    }

    @Test
    void theSameCommandWritesTheSameBytes() throws IOException {
        Path one = draw(MAPS + "plain.yaml");
        byte[] first = Files.readAllBytes(one);
        assertArrayEquals(first, Files.readAllBytes(draw(MAPS + "plain.yaml")));
    }

    @Test
    void anOptionOfAnotherFormatIsRefused() {
        Cli.Result result = Cli.run(
                "draw", "letter-to-comrades", "-o", folder.resolve("x.svg").toString(), "--slide", "4:3");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("--slide is for pptx files"), result.err());
    }

    private static long boxes(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFAutoShape.class::isInstance)
                .map(shape -> ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr())
                .filter(properties -> !properties.getName().equals("Legend")
                        && !properties.getDescr().isEmpty())
                .count();
    }

    private static String notes(XSLFSlide slide) {
        return slide.getNotes().getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(Collectors.joining("\n"));
    }

    private static XMLSlideShow read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XMLSlideShow(in);
        }
    }

    private Path draw(String map, String... options) throws IOException {
        Path file = folder.resolve(
                Path.of(map).getFileName() + String.join("", options).replace(":", "") + ".pptx");
        List<String> args = new java.util.ArrayList<>(List.of("draw", map, "-o", file.toString()));
        args.addAll(List.of(options));
        Cli.Result result = Cli.run(args.toArray(String[]::new));
        assertEquals(0, result.status(), result.err());
        return file;
    }
}
