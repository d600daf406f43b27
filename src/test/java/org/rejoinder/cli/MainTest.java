package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class MainTest {
    @Test
    void printsItsVersion() {
        Cli.Result cli = Cli.run("--version");
        assertEquals(0, cli.status());
        assertTrue(cli.out().startsWith("rejoinder "), cli.out());
    }

    @Test
    void everyCommandPrintsTheVersion() {
        assertEquals(Cli.run("--version").out(), Cli.run("check", "--version").out());
    }

    @Test
    void listsItsCommands() {
        Cli.Result cli = Cli.run("--help");
        assertEquals(0, cli.status());
        assertTrue(cli.out().contains("check"), cli.out());
    }

    @Test
    void suggestsTheNearestCommand() {
        Cli.Result cli = Cli.run("chekc");
        assertEquals(2, cli.status());
        assertEquals("", cli.out());
        assertTrue(cli.err().contains("hint: did you mean check?"), cli.err());
    }

    @Test
    void suggestsTheNearestOption() {
        Cli.Result cli = Cli.run("check", "--fromat", "json");
        assertEquals(2, cli.status());
        assertTrue(cli.err().contains("Unknown option: '--fromat'"), cli.err());
        assertTrue(cli.err().contains("hint: did you mean --format?"), cli.err());
        assertTrue(cli.err().contains("see: rejoinder check --help"), cli.err());
    }

    @Test
    void namesTheWordsThatAnOptionTakes() {
        Cli.Result cli = Cli.run("check", "--format", "xml");
        assertEquals(2, cli.status());
        assertTrue(cli.err().contains("--format") && cli.err().contains("text, json"), cli.err());
    }

    @Test
    void printsNoStackTraceOnWrongUsage() {
        for (String[] args : new String[][] {{"check", "--format"}, {"--no"}, {"check", "\0"}, {"check", ""}}) {
            Cli.Result cli = Cli.run(args);
            assertFalse(cli.err().contains("\tat "), cli.err());
            assertFalse(cli.status() == 0, String.join(" ", args));
        }
    }
}
