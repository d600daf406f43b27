package org.rejoinder.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Relation.Attack;
import org.rejoinder.model.Relation.Support;
import org.rejoinder.model.Relation.Undercut;

/** The labelling of maps: joint premises, undercuts, strikes. */
final class LabellingTest {
    private static final int MAPS = 2_000;
    private static final int DEEP = 50_000;

    /**
     * The same labels come out when every relation is an argument and whatever attacks a premise attacks the inference
     * too, as Modgil and Prakken define it.
     */
    @Test
    void agreesWithAttacksOnSubArgumentsOnTwoThousandRandomMaps() {
        Random random = new Random(2014);
        int undercuts = 0;
        for (int round = 0; round < MAPS; round++) {
            int size = 2 + random.nextInt(6);
            ArgumentMap map = TestMaps.of(size, relations(random, size));
            Set<String> struck = random.nextBoolean() ? Set.of() : Set.of(TestMaps.id(random.nextInt(size)));
            Labelling labelling = Labelling.of(map, struck);
            List<Standing> expected = bySubArguments(map, struck);
            List<Standing> actual = new ArrayList<>();
            map.statements().keySet().forEach(id -> actual.add(labelling.standing(id)));
            map.relations().forEach(relation -> actual.add(labelling.standing(relation)));
            assertEquals(expected, actual, round + ": struck " + struck + " " + map.relations());
            undercuts += (int)
                    map.relations().stream().filter(Undercut.class::isInstance).count();
            everyReasonNamesWhatItShould(labelling);
            Labelling untouched = Labelling.of(map, Set.of());
            everyDifferenceIsToldOnce(untouched, labelling);
            everyDifferenceIsToldOnce(labelling, untouched);
        }
        assertTrue(undercuts > MAPS, "undercuts: " + undercuts);
    }

    /** A reason must hold of the labels: who makes something fall stands, and so on. */
    private static void everyReasonNamesWhatItShould(Labelling labelling) {
        for (Label label : labelling.labels()) {
            for (Step step : label.why().steps()) {
                Cause cause = labelling.reasons().cause(step.statement());
                assertEquals(step.standing(), labelling.standing(step.statement()));
                for (Blow blow : cause.blows()) {
                    Standing attacker = labelling.standing(blow.attacker());
                    assertEquals(
                            blow.fate() == Blow.Fate.HOLDS || blow.fate() == Blow.Fate.MAYBE_UNDERCUT,
                            attacker == Standing.STANDS && blow.fate() != Blow.Fate.UNDERCUT);
                    if (blow.fate() == Blow.Fate.FALLS || blow.fate() == Blow.Fate.UNDERCUT) {
                        String by = blow.by().orElseThrow();
                        assertEquals(Standing.STANDS, labelling.standing(by));
                        assertTrue(labelling.rank(by) < labelling.rank(step.statement()), "a reason in a circle");
                    }
                }
            }
            assertFalse(label.why().words().isBlank());
        }
    }

    private static void everyDifferenceIsToldOnce(Labelling before, Labelling after) {
        List<String> told = new ArrayList<>();
        Set<String> expected = new HashSet<>();
        for (Change change : Changes.between(before, after).changes()) {
            assertTrue(change.words().endsWith("."), change.words());
            boolean support =
                    change.kind() == Change.Kind.LOSES_SUPPORT || change.kind() == Change.Kind.REGAINS_SUPPORT;
            if (!support) {
                told.add(change.statement());
            }
            if (change.kind() != Change.Kind.STRUCK && change.kind() != Change.Kind.RESTORED) {
                assertFalse(change.because().isEmpty(), change.words());
            }
        }
        for (String id : before.map().statements().keySet()) {
            boolean pencil = before.struck().contains(id) != after.struck().contains(id);
            if (pencil || before.standing(id) != after.standing(id)) {
                expected.add(id);
            }
        }
        assertEquals(expected, new HashSet<>(told));
        assertEquals(expected.size(), told.size(), told::toString);
    }

    private static List<Relation> relations(Random random, int size) {
        Map<String, Relation> found = new HashMap<>();
        List<Relation> inferences = new ArrayList<>();
        for (int i = random.nextInt(size * 2); i >= 0; i--) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            int other = random.nextInt(size);
            Relation relation = random.nextInt(3) > 0
                    ? TestMaps.attack(from, to)
                    : new Support(
                            from == other ? List.of(TestMaps.id(from)) : List.of(TestMaps.id(from), TestMaps.id(other)),
                            TestMaps.id(to));
            if (found.putIfAbsent(relation.id(), relation) == null) {
                inferences.add(relation);
            }
        }
        List<Relation> all = new ArrayList<>(inferences);
        for (int i = random.nextInt(4); i > 0; i--) {
            Relation hit = inferences.get(random.nextInt(inferences.size()));
            Undercut undercut = new Undercut(TestMaps.id(random.nextInt(size)), hit);
            if (found.putIfAbsent(undercut.id(), undercut) == null) {
                all.add(undercut);
            }
        }
        return all;
    }

    /** Statements first, then relations; the last argument strikes. */
    private static List<Standing> bySubArguments(ArgumentMap map, Set<String> struck) {
        List<String> ids = List.copyOf(map.statements().keySet());
        List<Relation> relations = map.relations();
        Set<List<Integer>> attacks = new HashSet<>();
        int pencil = ids.size() + relations.size();
        struck.forEach(id -> hit(pencil, id, ids, relations, attacks));
        for (int i = 0; i < relations.size(); i++) {
            int number = ids.size() + i;
            if (relations.get(i) instanceof Attack attack) {
                hit(number, attack.to(), ids, relations, attacks);
            } else if (relations.get(i) instanceof Undercut undercut) {
                attacks.add(List.of(number, ids.size() + relations.indexOf(undercut.inference())));
            }
        }
        return new BruteForce(pencil + 1, attacks).standings().subList(0, pencil);
    }

    private static void hit(
            int attacker, String target, List<String> ids, List<Relation> relations, Set<List<Integer>> attacks) {
        attacks.add(List.of(attacker, ids.indexOf(target)));
        for (int i = 0; i < relations.size(); i++) {
            if (relations.get(i).sources().contains(target)) {
                attacks.add(List.of(attacker, ids.size() + i));
            }
        }
    }

    @Test
    void anUndercutObjectionStandsAndDoesNotHurt() {
        Attack step = TestMaps.attack(1, 0);
        Labelling labelling = Labelling.of(TestMaps.of(3, List.of(step, new Undercut("s2", step))), Set.of());
        assertEquals(
                List.of(Standing.STANDS, Standing.STANDS, Standing.STANDS),
                labelling.labels().stream().map(Label::standing).toList());
        assertEquals(Standing.FALLS, labelling.standing(step));
    }

    @Test
    void jointGroundsFallTogetherAndTheClaimIsUnsupportedNotFalse() {
        Support joint = new Support(List.of("s1", "s2"), "s0");
        ArgumentMap map = TestMaps.of(3, List.of(joint));
        assertFalse(Labelling.of(map, Set.of()).unsupported("s0"));
        Label label = Labelling.of(map, Set.of("s2")).label("s0");
        assertTrue(label.unsupported());
        assertEquals(Standing.STANDS, label.standing());
    }

    @Test
    void oneSupportOfTwoIsEnough() {
        Support one = new Support(List.of("s1"), "s0");
        Support two = new Support(List.of("s2"), "s0");
        ArgumentMap map = TestMaps.of(3, List.of(one, two));
        assertFalse(Labelling.of(map, Set.of("s1")).unsupported("s0"));
        assertTrue(Labelling.of(map, Set.of("s1", "s2")).unsupported("s0"));
    }

    @Test
    void aClaimThatNeverHadAGroundHasLostNone() {
        assertFalse(Labelling.of(TestMaps.of(1, List.of()), Set.of()).unsupported("s0"));
    }

    @Test
    void aStatementThatIsNotThereIsRefused() {
        ArgumentMap map = TestMaps.chain(2);
        assertThrows(IllegalArgumentException.class, () -> Labelling.of(map, Set.of("s7")));
    }

    @Test
    void aDeepChainIsLabelledAndExplainedWithoutRecursion() {
        ArgumentMap map = TestMaps.chain(DEEP);
        Labelling labelling = Labelling.of(map, Set.of());
        assertEquals(DEEP, labelling.labels().size());
        // The last stands, so that every other one does, counted from the end.
        assertEquals(DEEP % 2 == 1 ? Standing.STANDS : Standing.FALLS, labelling.standing("s0"));
        assertEquals(DEEP / 2, labelling.count(Standing.STANDS));
        Label first = labelling.label("s0");
        assertEquals(Explainer.MAX_LINKS, first.why().steps().size());
        assertTrue(first.why().words().endsWith("; and so on"), first.why().words());
        Changes changes = Changes.between(labelling, Labelling.of(map, Set.of("s" + (DEEP - 1))));
        assertEquals(DEEP, changes.changes().size());
        assertEquals("s0", changes.changes().get(DEEP - 1).statement());
    }

    @Test
    void theSameMapGivesTheSameWords() {
        ArgumentMap map = TestMaps.of(4, List.of(TestMaps.attack(1, 0), TestMaps.attack(2, 0), TestMaps.attack(3, 1)));
        Set<String> struck = new LinkedHashSet<>(List.of("s3", "s2"));
        assertEquals(
                Labelling.of(map, struck).labels(), Labelling.of(map, struck).labels());
    }

    @Test
    void changesNeedOneMap() {
        Labelling one = Labelling.of(TestMaps.chain(2), Set.of());
        Labelling other = Labelling.of(TestMaps.chain(3), Set.of());
        assertThrows(IllegalArgumentException.class, () -> Changes.between(one, other));
    }
}
