package org.rejoinder.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The labelling of frameworks: against its definition, and against examples that the literature agrees about. */
final class GroundedTest {
    private static final int FRAMEWORKS = 2_000;

    @Test
    void agreesWithTheDefinitionOnTwoThousandRandomFrameworks() {
        Random random = new Random(1995);
        Map<Standing, Integer> met = new LinkedHashMap<>();
        for (int round = 0; round < FRAMEWORKS; round++) {
            int size = 1 + random.nextInt(9);
            double density = random.nextDouble() * 0.5;
            Framework.Builder builder = new Framework.Builder();
            Set<List<Integer>> attacks = new HashSet<>();
            for (int i = 0; i < size; i++) {
                builder.argument("a" + i);
            }
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    if (random.nextDouble() < density) {
                        builder.attack(from, to);
                        attacks.add(List.of(from, to));
                    }
                }
            }
            List<Standing> expected = new BruteForce(size, attacks).standings();
            assertEquals(expected, builder.build().grounded(), round + ": " + attacks);
            expected.forEach(standing -> met.merge(standing, 1, Integer::sum));
        }
        assertEquals(Set.of(Standing.values()), met.keySet());
    }

    @Test
    void anAttackStatedTwiceCountsOnce() {
        assertLabels("a stands, b falls, c stands", "a>b", "a>b", "b>c", "b>c");
    }

    /** Dung 1995, example 1: the last word stands, and brings back the first. */
    @Test
    void dungsTwoSpeakersTheLastWordStands() {
        assertLabels("i1 stands, a falls, i2 stands", "a>i1", "i2>a");
    }

    /** Quaker and republican: two defaults that deny each other. */
    @Test
    void theNixonDiamondIsContested() {
        assertLabels("pacifist contested, hawk contested", "pacifist>hawk", "hawk>pacifist");
    }

    /** Both sides of a diamond attack c, and c attacks d: sceptics accept d, the grounded labelling does not. */
    @Test
    void floatingReinstatementIsNotGrounded() {
        assertLabels("a contested, b contested, c contested, d contested", "a>b", "b>a", "a>c", "b>c", "c>d");
    }

    @Test
    void anEvenCycleOfFourIsContested() {
        assertLabels("a contested, b contested, c contested, d contested", "a>b", "b>c", "c>d", "d>a");
    }

    @Test
    void anOddCycleOfThreeIsContested() {
        assertLabels("a contested, b contested, c contested", "a>b", "b>c", "c>a");
    }

    @Test
    void whatAttacksItselfIsContestedAndSoIsWhatItAttacks() {
        assertLabels("a contested, b contested", "a>a", "a>b");
    }

    @Test
    void whatAttacksItselfFallsToWhatStands() {
        assertLabels("a falls, b stands, c stands", "a>a", "a>b", "c>a");
    }

    /** An unattacked attacker breaks the cycle open. */
    @Test
    void anOddCycleThatIsHitFromOutsideIsDecided() {
        assertLabels("a falls, b stands, c falls, d stands", "a>b", "b>c", "c>a", "d>a");
    }

    /** Caminada 2006: an argument is reinstated when all its attackers, and not only some, are defeated. */
    @Test
    void reinstatementNeedsEveryAttackerDefeated() {
        assertLabels("a falls, b falls, c stands, d stands", "b>a", "d>a", "c>b");
        assertLabels("a stands, b falls, c stands, d falls", "b>a", "d>a", "c>b", "c>d");
    }

    /** The example of the ICCMA 2023 format's description. */
    @Test
    void theExampleOfTheCompetitionsFormat() {
        Framework framework = FrameworkText.AF
                .read("x.af", "p af 5\n# this is a comment\n1 2\n2 4\n4 5\n5 4\n5 5\n")
                .framework()
                .orElseThrow();
        assertEquals(
                List.of(Standing.STANDS, Standing.FALLS, Standing.STANDS, Standing.CONTESTED, Standing.CONTESTED),
                framework.grounded());
    }

    @Test
    void nothingIsLabelledInAnEmptyFramework() {
        assertEquals(List.of(), new Framework.Builder().build().grounded());
    }

    /** @param expected {@code a stands, b falls} */
    private static void assertLabels(String expected, String... attacks) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Framework.Builder builder = new Framework.Builder();
        for (String label : expected.split(", ")) {
            String name = label.split(" ")[0];
            numbers.put(name, builder.argument(name));
        }
        for (String attack : attacks) {
            builder.attack(numbers.get(attack.split(">")[0]), numbers.get(attack.split(">")[1]));
        }
        List<Standing> standings = builder.build().grounded();
        List<String> actual = new ArrayList<>();
        numbers.forEach(
                (name, number) -> actual.add(name + " " + standings.get(number).key()));
        assertEquals(expected, String.join(", ", actual));
    }
}
