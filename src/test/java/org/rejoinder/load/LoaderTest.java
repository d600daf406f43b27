package org.rejoinder.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Side;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Voice;
import org.rejoinder.model.Work;

final class LoaderTest {
    private static final String SPEAKERS = """
            title: A map
            work: letter
            reporter: ines
            speakers:
              ines: {name: Ines, side: for}
              omar: {name: Omar, side: against}
            thesis: {speaker: ines, voice: own, gist: Begin later, text: Lessons should begin later., passage: p1}
            """;
    private static final String WORK = """
            title: A letter
            author: Ines
            editions: {first: {title: The wall, holds: [p1-p2, p3]}}
            paragraphs:
              - {id: p1, study: One.}
              - {id: p2, study: [Two., Three., Four.]}
              - {id: p3, study: Five., not-argument: closing}
            """;

    @Test
    void derivesIdsVoicesAndRelationsFromTheNesting() {
        ArgumentMap map = map("""
                pairs:
                  - id: buses
                    number: 3
                    objection: {speaker: omar, voice: reported, gist: Buses, text: Buses., passage: p2.2-3, grounds: [{id: few, gist: Few, text: Few buses.}]}
                    rebuttal:
                      speaker: ines
                      voice: own
                      move: outweighs
                      gist: Walk
                      text: Most walk.
                      grounds:
                        - together:
                            - {id: near, gist: Near, text: They live near.}
                            - {id: dry, gist: Dry, text: It is dry., voice: editor}
                        - {id: shoes, gist: Shoes, text: They have shoes., grounds: [{id: shop, gist: Shop, text: The shop says so.}]}
                """);
        assertEquals(
                List.of("thesis", "buses-objection", "few", "buses-rebuttal", "near", "dry", "shoes", "shop"),
                List.copyOf(map.statements().keySet()));
        assertEquals(
                List.of(
                        "buses-objection>thesis",
                        "few>buses-objection",
                        "buses-rebuttal>buses-objection",
                        "near+dry>buses-rebuttal",
                        "shoes>buses-rebuttal",
                        "shop>shoes"),
                ids(map));
        Statement few = map.statement("few");
        assertEquals("omar", few.speaker());
        assertEquals(Voice.REPORTED, few.voice());
        assertEquals(Optional.of("ines"), few.reporter());
        assertEquals(Voice.EDITOR, map.statement("dry").voice());
        assertEquals(Optional.empty(), map.statement("near").reporter());
        assertEquals(
                List.of("near", "dry", "shoes", "shop"),
                map.pair("buses").orElseThrow().grounds());
        assertEquals(Optional.of(3), map.pair("buses").orElseThrow().number());
        Passage passage = map.statement("buses-objection").passages().get(0);
        assertEquals("p2.2-3", passage.reference());
        assertEquals("letter", passage.work());
    }

    @Test
    void undercutsTheStepFromObjectionToThesis() {
        ArgumentMap map = map("""
                pairs:
                  - id: buses
                    objection: {speaker: omar, voice: own, gist: Buses, text: Buses., supports: moon}
                    rebuttal: {speaker: ines, voice: own, move: undercuts-the-inference, gist: So, text: So what., undercuts: moon}
                statements:
                  - {id: moon, role: ground, speaker: omar, voice: own, gist: Moon, text: The moon., supports: buses-objection}
                """);
        Relation.Attack step = new Relation.Attack("buses-objection", "thesis");
        Relation.Support moon = new Relation.Support(List.of("moon"), "buses-objection");
        assertTrue(map.relations().contains(new Relation.Undercut("buses-rebuttal", step)), ids(map)::toString);
        assertTrue(map.relations().contains(new Relation.Undercut("buses-rebuttal", moon)), ids(map)::toString);
        assertFalse(ids(map).contains("buses-rebuttal>buses-objection"));
    }

    @Test
    void anObjectionThatSaysWhatItAttacksLeavesTheThesisAlone() {
        ArgumentMap map = map("""
                pairs:
                  - id: one
                    objection: {speaker: omar, voice: own, gist: One, text: One.}
                    rebuttal: {speaker: ines, voice: own, move: outweighs, gist: Two, text: Two.}
                  - id: two
                    objection: {speaker: omar, voice: own, gist: Three, text: Three., attacks: one-rebuttal}
                  - id: three
                    objection: {speaker: omar, voice: own, gist: Four, text: Four., undercuts: [one-rebuttal]}
                """);
        assertEquals(
                List.of(
                        "one-objection>thesis",
                        "one-rebuttal>one-objection",
                        "two-objection>one-rebuttal",
                        "three-objection>(one-rebuttal>one-objection)"),
                ids(map));
        assertEquals(Optional.empty(), map.pair("two").orElseThrow().rebuttal());
    }

    @Test
    void readsRunsOfParagraphsWhoseIdsHoldHyphens() {
        String work = WORK.replace("p1", "p-a").replace("p3", "p-a-b");
        String map = SPEAKERS.replace("passage: p1", "passage: [p-a-p2, p-a-p-a-b, p-a-b, p-a-b.1]");
        Map<String, ArgumentMap> maps = load(map, work).catalog().maps();
        assertEquals(
                List.of(List.of("p-a", "p2"), List.of("p-a", "p2", "p-a-b"), List.of("p-a-b"), List.of("p-a-b")),
                maps.get("map").statement("thesis").passages().stream()
                        .map(Passage::paragraphs)
                        .toList());
    }

    @Test
    void readsWorks() {
        String dated =
                WORK + "dates: {written: {old-style: 1917-10-16..1917-10-17, new-style: 1917-10-29..1917-10-30}}\n";
        Work work = load(SPEAKERS, dated).catalog().works().get("letter");
        assertEquals(List.of("p1", "p2", "p3"), work.firstEdition().holds());
        assertEquals(
                List.of("Two.", "Three.", "Four."),
                work.paragraph("p2").orElseThrow().study());
        assertEquals(Optional.of("closing"), work.paragraph("p3").orElseThrow().notArgument());
        assertEquals(LocalDate.of(1917, 10, 30), work.written().orElseThrow().newStyleEnd());
        assertEquals(LocalDate.of(1917, 10, 16), work.written().orElseThrow().oldStyle());
    }

    @Test
    void keepsScalarsAsTheyAreWritten() {
        ArgumentMap map = load(
                        SPEAKERS.replace(
                                "title: A map", "title: no\nlanguage: EN-gb\nsummary: >\n  0x10\n  yes\n\n  last"),
                        WORK)
                .catalog()
                .maps()
                .get("map");
        assertEquals("no", map.title());
        assertEquals("en-GB", map.language());
        assertEquals(Optional.of("0x10 yes\nlast"), map.summary());
        assertEquals("for the thesis", map.words(Side.FOR));
    }

    @Test
    void keepsFlawedMapsOutOfTheCatalogAndInTheDrafts() {
        Loaded loaded = load(SPEAKERS + "colour: red\n", WORK);
        assertEquals(Set.of(), loaded.catalog().maps().keySet());
        assertEquals(Set.of("map"), loaded.drafts().maps().keySet());
        assertEquals(Set.of("letter"), loaded.catalog().works().keySet());
        assertTrue(loaded.places().isFlawed("map"));
        assertFalse(loaded.places().isFlawed("map", "thesis"));
    }

    @Test
    void aBrokenWorkTakesItsMapsOutOfTheCatalog() {
        Loaded loaded = load(SPEAKERS, WORK + "colour: red\n");
        assertEquals(Set.of(), loaded.catalog().maps().keySet());
        assertEquals(Set.of(), loaded.catalog().works().keySet());
        assertEquals(
                Role.THESIS,
                loaded.drafts().maps().get("map").statement("thesis").role());
    }

    @Test
    void readsFromAZip(@TempDir Path folder) throws IOException {
        URI uri = URI.create("jar:" + folder.resolve("maps.zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
            Files.createDirectories(zip.getPath("arguments/works"));
            Files.writeString(zip.getPath("arguments/map.yaml"), SPEAKERS);
            Files.writeString(zip.getPath("arguments/works/letter.yaml"), WORK);
            ArgumentFiles files = ArgumentFiles.read(zip.getPath("arguments"));
            assertEquals(Set.of("map.yaml", "works/letter.yaml"), files.files().keySet());
            assertEquals(List.of(), Loader.load(files).diagnostics());
        }
    }

    @Test
    void namesFilesBelowTheRootAsTyped() {
        assertEquals("a/x.yaml", new ArgumentFiles("a", new TreeMap<>()).display("x.yaml"));
        assertEquals("a/x.yaml", new ArgumentFiles("a/", new TreeMap<>()).display("x.yaml"));
        assertEquals("x.yaml", new ArgumentFiles("", new TreeMap<>()).display("x.yaml"));
    }

    private static ArgumentMap map(String rest) {
        Loaded loaded = load(SPEAKERS + rest, WORK);
        assertEquals(List.of(), loaded.diagnostics());
        return loaded.catalog().maps().get("map");
    }

    private static Loaded load(String map, String work) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("map.yaml", map.getBytes(StandardCharsets.UTF_8));
        files.put("works/letter.yaml", work.getBytes(StandardCharsets.UTF_8));
        return Loader.load(new ArgumentFiles("arguments", files));
    }

    private static List<String> ids(ArgumentMap map) {
        return map.relations().stream().map(Relation::id).toList();
    }
}
