package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CheckCommandTest {
    private static final Path DATES = CheckCases.input(CheckCases.ROOT.resolve("wrong-date"));

    @Test
    void keepsToTheFindingsOfTheFileNamed() {
        Cli.Result map = Cli.run("check", DATES.resolve("map.yaml").toString());
        assertEquals("no findings in 1 file\n", map.out());
        assertEquals(0, map.status());
        String file = DATES.resolve("works/letter.yaml").toString();
        Cli.Result work = Cli.run("check", file);
        assertTrue(work.out().startsWith(file + ":4:59: error:"), work.out());
        assertTrue(work.out().endsWith("2 errors in 1 file\n"), work.out());
        assertEquals(1, work.status());
    }

    @Test
    void namesAFileAsItWasTyped() {
        String file = DATES.resolve("works/../works/letter.yaml").toString();
        Cli.Result cli = Cli.run("check", file);
        assertTrue(cli.out().startsWith(file + ":4:59: error:"), cli.out());
        assertTrue(cli.out().contains("see " + file + ":4:24:"), cli.out());
    }

    @Test
    void readsAMapWithItsFolder() {
        Path map = CheckCases.input(CheckCases.ROOT.resolve("passage-outside-work"))
                .resolve("map.yaml");
        Cli.Result cli = Cli.run("check", map.toString());
        assertTrue(cli.out().contains("[passage-outside-work]"), cli.out());
        assertFalse(cli.out().contains("[unknown-work]"), cli.out());
    }

    @Test
    void reportsEachFindingOnceHoweverOftenItsFileIsNamed() {
        Cli.Result cli = Cli.run("check", DATES.toString(), DATES.toString());
        assertTrue(cli.out().contains("2 errors in"), cli.out());
    }

    @Test
    void turnsDownPathsThatAreNotThere() {
        Cli.Result cli = Cli.run("check", "no/such/folder");
        assertEquals(2, cli.status());
        assertTrue(cli.err().contains("There is no 'no/such/folder'"), cli.err());
    }

    @Test
    void turnsDownFilesOfAnotherKind() {
        Cli.Result cli = Cli.run("check", "pom.xml");
        assertEquals(2, cli.status());
        assertTrue(cli.err().contains("'pom.xml' is no .yaml file"), cli.err());
    }

    @Test
    void printsJson() {
        Cli.Result cli = Cli.run("check", "--format", "json", DATES.toString());
        assertEquals(1, cli.status());
        JsonNode json = JsonMapper.shared().readTree(cli.out());
        assertEquals(2, json.get("errors").intValue());
        assertEquals(0, json.get("warnings").intValue());
        JsonNode finding = json.get("findings").get(0);
        assertEquals("wrong-date", finding.get("rule").stringValue());
        assertEquals("error", finding.get("severity").stringValue());
        assertEquals(
                DATES.resolve("works/letter.yaml").toString(),
                finding.get("file").stringValue());
        assertEquals(4, finding.get("line").intValue());
        assertEquals(59, finding.get("column").intValue());
        assertEquals(22, finding.get("length").intValue());
        assertTrue(finding.get("message").stringValue().contains("1917-10-29..1917-10-30"));
        assertTrue(finding.get("excerpt").stringValue().startsWith("  written:"));
        assertTrue(finding.get("hint").stringValue().startsWith("write "));
        assertEquals(24, finding.get("related").get(0).get("column").intValue());
    }

    @Test
    void printsJsonForNoFindings() {
        Path sound = CheckCases.input(CheckCases.ROOT.resolve("sound"));
        Cli.Result cli = Cli.run("check", "--format", "json", sound.toString());
        assertEquals(0, cli.status());
        assertEquals(0, JsonMapper.shared().readTree(cli.out()).get("findings").size());
    }

    @Test
    void findsNothingWrongWithTheMapsThatComeWithTheProgram() {
        Cli.Result cli = Cli.run("check");
        assertEquals("", cli.err());
        assertTrue(cli.status() == 0, cli.out());
    }

    @Test
    void demandsTheCoverageThatIsAskedFor() {
        String folder = "src/test/resources/coverage";
        Cli.Result enough = Cli.run("check", "--coverage", "75", folder);
        assertFalse(enough.out().contains("[coverage-too-low]"), enough.out());
        Cli.Result tooLow = Cli.run("check", "--coverage=76", folder + "/map.yaml");
        assertEquals(1, tooLow.status());
        assertTrue(tooLow.out().startsWith(folder + """
                                /map.yaml:2:7: error: the map covers 75 % of its work, and 76 % are demanded \
                                [coverage-too-low]
                                   2 | work: letter
                                     |       ^^^^^^
                                  hint: cite p3 or say `not-argument` there
                                """), tooLow.out());
    }

    @Test
    void theShippedMapsCoverTheirWorksWhole() {
        Cli.Result cli = Cli.run("check", "--coverage", "100", "arguments");
        assertFalse(cli.out().contains("[coverage-too-low]"), cli.out());
    }

    @Test
    void turnsDownACoverageThatIsNoShare() {
        Cli.Result cli = Cli.run("check", "--coverage", "101");
        assertEquals(2, cli.status());
        assertTrue(cli.err().contains("from 0 to 100, not 101"), cli.err());
    }
}
