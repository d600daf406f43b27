package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rejoinder.check.Checks;
import org.rejoinder.check.Rule;
import org.rejoinder.load.LoadRule;

/** Every fault as the command reports it; {@code -Drejoinder.approve=true} takes what comes out for right. */
final class CheckCasesTest {
    /** Rules whose faults are too large or too odd to keep in the repository: {@link CheckLimitsTest} makes them. */
    private static final Set<LoadRule> MADE = Set.of(
            LoadRule.UNREADABLE_FILE,
            LoadRule.FILE_TOO_LARGE,
            LoadRule.TOO_MANY_FILES,
            LoadRule.TOO_MANY_FINDINGS,
            LoadRule.TOO_MANY_VALUES);

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrong() throws IOException {
        return CheckCases.all().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
    }

    private static void compare(Path folder) throws IOException {
        assertTrue(Files.isDirectory(CheckCases.input(folder)), folder + " has no input: an orphan");
        String actual = CheckCases.actual(folder);
        if (Boolean.getBoolean("rejoinder.approve")) {
            Files.writeString(CheckCases.expected(folder), actual);
        }
        assertEquals(CheckCases.read(CheckCases.expected(folder)), actual);
    }

    @Test
    void everyRuleHasACase() throws IOException {
        Set<String> rules = new TreeSet<>();
        Stream.of(LoadRule.values())
                .filter(rule -> !MADE.contains(rule))
                .map(LoadRule::key)
                .forEach(rules::add);
        Checks.rules().stream().map(Rule::id).forEach(rules::add);
        String reports = CheckCases.allExpected();
        assertEquals(
                Set.of(),
                rules.stream()
                        .filter(rule -> !reports.contains("[" + rule + "]"))
                        .collect(Collectors.toSet()));
    }
}
