package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The class pack, read again. */
class PackCommandTest {
    private static final String MAPS = "src/test/resources/draw/";

    @TempDir
    Path folder;

    @Test
    void aPackHoldsWhatAClassNeedsAndSaysHowFarItIs() throws IOException {
        Path pack = folder.resolve("new/pack");
        Cli.Result result = Cli.run("pack", MAPS + "plain.yaml", "-o", pack.toString(), "--paper", "letter");
        assertEquals(0, result.status(), result.err());
        assertTrue(result.err().startsWith("1/9 "), result.err());
        assertEquals(
                List.of(
                        "plain-cards.csv",
                        "plain-cards.pdf",
                        "plain-deck.pptx",
                        "plain-flow-sheet.pdf",
                        "plain-map-blank.pdf",
                        "plain-map.pdf",
                        "plain-reading.pdf",
                        "plain-sorting-key.pdf",
                        "plain-sorting.pdf"),
                names(pack));
        try (PDDocument sheet =
                Loader.loadPDF(pack.resolve("plain-flow-sheet.pdf").toFile())) {
            assertEquals(792, sheet.getPage(0).getMediaBox().getWidth());
            assertTrue(new PDFTextStripper().getText(sheet).contains("My answer"));
        }
    }

    @Test
    void theBlankMapKeepsItsObjectionsAndHidesItsRebuttals() throws IOException {
        assertEquals(
                0,
                Cli.run("pack", "letter-to-comrades", "-o", folder.toString()).status());
        String blank = text("letter-to-comrades-map-blank.pdf");
        assertTrue(blank.contains("Petrograd has bread"), blank);
        assertFalse(blank.contains("can bring the bread"), blank);
        assertTrue(text("letter-to-comrades-map.pdf").contains("bring the bread"));
        String reading = text("letter-to-comrades-reading.pdf").replaceAll("\\s+", " ");
        assertTrue(reading.contains("International Publishers, New York, 1932, p. 32"), reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile", "unanswered"})
    void anyTextMakesAPack(String map) {
        Cli.Result result = Cli.run("pack", MAPS + map + ".yaml", "-o", folder.toString());
        assertEquals(0, result.status(), result.err());
    }

    @Test
    void aFileInTheWayIsSaidBeforeAnythingIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("pack"), "mine");
        Cli.Result result = Cli.run("pack", "letter-to-comrades", "-o", file.toString());
        assertEquals(1, result.status());
        assertTrue(result.err().contains("is a file"), result.err());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void anUnknownPaperIsWrongUsage() {
        Cli.Result result = Cli.run("pack", "letter-to-comrades", "-o", folder.toString(), "--paper", "a3");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("a4 or letter"), result.err());
    }

    private String text(String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve(name).toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<String> names(Path pack) throws IOException {
        try (Stream<Path> files = Files.list(pack)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
