package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that the command writes, read again by parsers of their own field. */
class DrawFormatsTest {
    private static final String MAPS = "src/test/resources/draw/";

    @TempDir
    Path folder;

    @Test
    void aPdfHasItsTextInReadingOrderItsFontsItsTitleAndItsBookmarks() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(draw("letter-to-comrades", "map.pdf").toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            int objection = text.indexOf("We grow daily; we can be a strong opposition");
            int rebuttal = text.indexOf("Hunger, war and the owners will not wait");
            assertTrue(0 < objection && objection < rebuttal, text);
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertEquals(
                    "Letter to Comrades: should the rising begin now?",
                    pdf.getDocumentInformation().getTitle());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            PDPage page = pdf.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
            }
            var first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("1. Most of the people are not with us yet", first.getTitle());
        }
    }

    @Test
    void aBoxInAPdfLeadsToThePublicEdition() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                draw("letter-to-comrades", "map.pdf", "--pair", "majority").toFile())) {
            List<String> targets = new ArrayList<>();
            for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
                targets.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
            }
            assertFalse(targets.isEmpty());
            assertTrue(targets.stream().allMatch(target -> target.startsWith("https://")), targets.toString());
            assertTrue(targets.stream().anyMatch(target -> target.contains("#:~:text=")), targets.toString());
        }
    }

    @Test
    void cyrillicCanBeFoundInAPdfAndWhatTheFontLacksIsASquare() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                draw(MAPS + "hostile.yaml", "map.pdf", "--no-fold").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Промедление в восстании"), text);
            assertTrue(text.contains("\"]; evil -> graph [label=\""), text);
        }
    }

    @Test
    void aPosterHasSheetsOfThePaper() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                draw("letter-to-comrades", "map.pdf", "--paper", "letter").toFile())) {
            assertEquals(4, pdf.getNumberOfPages());
            assertEquals(792, pdf.getPage(0).getMediaBox().getWidth());
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Row 2 of 2, column 1 of 2"), text);
        }
    }

    @Test
    void aPngIsAsWideAsAskedAndOpaqueUnlessAsked() throws IOException {
        BufferedImage wide = ImageIO.read(
                draw(MAPS + "plain.yaml", "map.png", "--width", "640").toFile());
        assertEquals(640, wide.getWidth());
        assertFalse(wide.getColorModel().hasAlpha());
        BufferedImage clear = ImageIO.read(draw(MAPS + "plain.yaml", "map.png", "--scale", "1", "--transparent")
                .toFile());
        assertEquals(0, clear.getRGB(1, 1) >>> 24);
    }

    @Test
    void lettersInAPngAreDrawnWithoutTheMachinesFonts() throws IOException {
        BufferedImage image = ImageIO.read(draw(MAPS + "plain.yaml", "map.png", "--scale", "2", "--theme", "print")
                .toFile());
        long dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xff) < 0x40 ? 1 : 0;
            }
        }
        assertTrue(dark > 3_000, dark + " dark pixels are lines without letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "pdf"})
    void theSameCommandWritesTheSameBytes(String ending) throws IOException {
        byte[] one = Files.readAllBytes(draw(MAPS + "hostile.yaml", "one." + ending, "--no-fold"));
        assertArrayEquals(one, Files.readAllBytes(draw(MAPS + "hostile.yaml", "two." + ending, "--no-fold")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile", "joint-and-undercut", "many", "unanswered"})
    void graphMlIsValid(String map) throws Exception {
        Path file = draw(MAPS + map + ".yaml", "map.graphml", "--no-fold");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("src/test/resources/export/graphml.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(file.toFile()));
    }

    @Test
    void csvIsReadBackCellByCellAndRunsNothing() throws IOException {
        String text = Files.readString(draw(MAPS + "hostile.yaml", "map.csv", "--no-fold"));
        CSVFormat rfc = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<CSVRecord> rows = rfc.parse(new StringReader(text)).getRecords();
        assertEquals(8, rows.size());
        assertEquals("\"]; evil -> graph [label=\"", rows.get(0).get("gist"));
        rows.forEach(row -> row.forEach(cell -> assertFalse(cell.matches("(?s)[=+@\\t-].*"), cell)));
    }

    @Test
    void aFormulaInAGistStaysText() throws IOException {
        Path map = folder.resolve("sums.yaml");
        Files.createDirectories(folder.resolve("works"));
        Files.copy(Path.of(MAPS + "works/text.yaml"), folder.resolve("works/text.yaml"));
        Files.writeString(
                map,
                Files.readString(Path.of(MAPS + "hostile.yaml"))
                        .replace("gist: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte", "gist: '=1+1'"));
        String text = Files.readString(draw(map.toString(), "sums.csv"));
        assertTrue(text.contains(",'=1+1,"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf", "pptx", "dot", "mmd", "graphml", "json", "csv", "md"})
    void anEmptyViewIsAFileToo(String ending) throws IOException {
        Path file = draw(MAPS + "plain.yaml", "empty." + ending, "--voice", "editor");
        assertNotNull(file);
        assertTrue(Files.size(file) > 0);
    }

    @Test
    void aScaleOutOfBoundsIsWrongUsage() {
        Cli.Result result = Cli.run("draw", "letter-to-comrades", "-o", "x.png", "--scale", "9");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("from 1 to 4"), result.err());
    }

    private Path draw(String map, String name, String... options) throws IOException {
        Path file = folder.resolve(name);
        List<String> args = new ArrayList<>(List.of("draw", map, "-o", file.toString()));
        args.addAll(List.of(options));
        Cli.Result result = Cli.run(args.toArray(String[]::new));
        assertEquals(0, result.status(), result.err());
        return file;
    }
}
