package org.rejoinder.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.model.Relation;

/** Frameworks as text: what is written is read back, and what is wrong is said. */
final class FrameworkTextTest {
    @ParameterizedTest
    @EnumSource(FrameworkText.class)
    void whatIsWrittenIsReadBackWithItsNames(FrameworkText format) {
        Relation.Attack step = TestMaps.attack(1, 0);
        Framework framework = MapFramework.of(
                        TestMaps.of(3, List.of(step, new Relation.Undercut("s2", step))), Set.of("s2"))
                .framework();
        assertEquals(List.of("s0", "s1", "s2", "s1>s0", "not s1", "struck"), framework.names());
        FrameworkText.Reading reading = format.read("x", format.write(framework));
        assertEquals(List.of(), reading.findings());
        assertEquals(Optional.of(framework), reading.framework());
    }

    @ParameterizedTest
    @EnumSource(FrameworkText.class)
    void aHostileNameStaysInItsLine(FrameworkText format) {
        Framework.Builder builder = new Framework.Builder();
        builder.argument("a\n#\n1 1\np af 7 arg(b).\r% \"");
        builder.argument("b");
        builder.attack(1, 0);
        FrameworkText.Reading reading = format.read("x", format.write(builder.build()));
        assertEquals(List.of(), reading.findings());
        assertEquals(2, reading.framework().orElseThrow().size());
        assertEquals(
                List.of(Standing.FALLS, Standing.STANDS),
                reading.framework().orElseThrow().grounded());
    }

    @ParameterizedTest
    @EnumSource(FrameworkText.class)
    void anEmptyFrameworkIsReadBack(FrameworkText format) {
        Framework empty = new Framework.Builder().build();
        assertEquals(Optional.of(empty), format.read("x", format.write(empty)).framework());
    }

    @Test
    void filesOfOthersAreRead() {
        assertFramework("3 arguments, 2 attacks", FrameworkText.AF, "# first\n\np  af 3 \r\n1 2\r\n 2 3\r\n");
        assertFramework(
                "3 arguments, 2 attacks",
                FrameworkText.APX,
                "att(a, b). arg(a). arg(b).\narg( \"c d\" ) . % why\natt(b,\"c d\").");
        assertFramework("3 arguments, 2 attacks", FrameworkText.TGF, "a\nb  The second\nc\n#\na b attacks\nb\tc\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AF  | ''                    | x: the file is empty",
                "AF  | 1 2                   | x:1:1: the file does not begin with p af",
                "AF  | p af 2;1 3            | x:2:1: there is no argument `3`",
                "AF  | p af 2;1 two          | x:2:1: this is no attack",
                "AF  | p af 2;0 1            | x:2:1: there is no argument `0`",
                "AF  | p af 999999999        | x:1:1: more than 1000000 arguments",
                "AF  | p af 99999999999999   | x:1:1: the file does not begin with p af",
                "APX | arg(a).;att(a,b).     | x: there is no argument `b`",
                "APX | arg(a). arg(a).       | x:1:1: the argument `a` stands here twice",
                "APX | arg(a) att(a,a).      | x:1:1: this is neither an argument nor an attack",
                "TGF | 1;2                   | x: the file has no line # after the arguments",
                "TGF | 1;1;#                 | x:2:1: the argument `1` stands here twice",
                "TGF | 1;#;1                 | x:3:1: this is no attack",
                "TGF | 1;#;1 2               | x:3:1: there is no argument `2`",
                "TGF | 1;#;#                 | x:3:1: a second # stands here"
            })
    void whatIsWrongIsSaid(FrameworkText format, String lines, String expected) {
        FrameworkText.Reading reading = format.read("x", lines.replace(';', '\n'));
        assertEquals(Optional.empty(), reading.framework());
        Diagnostic first = reading.findings().get(0);
        assertEquals(expected, first.place() + ": " + first.message());
        assertTrue(first.hint().isPresent());
    }

    @Test
    void allThatIsWrongIsSaidUpToALimit() {
        assertEquals(
                2,
                FrameworkText.AF.read("x", "p af 1\n1 2\n1 1\n1 3\n").findings().size());
        assertEquals(
                20, FrameworkText.TGF.read("x", "1\n".repeat(10_000)).findings().size());
    }

    @Test
    void aVeryLongLineIsReadInReasonableTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append("arg(a").append(i).append("). ");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertFramework("50000 arguments, 0 attacks", FrameworkText.APX, text.toString()));
    }

    private static void assertFramework(String expected, FrameworkText format, String text) {
        FrameworkText.Reading reading = format.read("x", text);
        assertEquals(List.of(), reading.findings());
        assertEquals(expected, reading.framework().orElseThrow().toString());
    }
}
