package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Statement;

/**
 * How long labelling takes beside merely reading the relations once, in one run.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.rejoinder.stand.StandBenchmark
 * </pre>
 *
 * <p>To read a relation is to look up the statements at its ends, which nobody can do without. Both are measured in
 * turn, and the median of many rounds is printed; the status is 1 where labelling takes more than
 * {@value #MOST_TIMES} times as long.
 */
final class StandBenchmark {
    private static final int STATEMENTS = 50_000;
    private static final int MOST_TIMES = 5;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 61;

    private StandBenchmark() {}

    public static void main(String[] args) {
        boolean slow = false;
        slow |= measure("a chain", TestMaps.chain(STATEMENTS));
        slow |= measure("pairs with grounds", pairs());
        slow |= measure("random attacks, supports and undercuts", random());
        System.exit(slow ? 1 : 0);
    }

    private static boolean measure(String name, ArgumentMap map) {
        List<Long> reading = new ArrayList<>();
        List<Long> labelling = new ArrayList<>();
        long sum = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            List<Long> kept = round < WARM_UP ? new ArrayList<>() : reading;
            sum += time(() -> read(map), kept);
            kept = round < WARM_UP ? new ArrayList<>() : labelling;
            sum += time(() -> Labelling.of(map, Set.of()).standing("s0").ordinal(), kept);
        }
        double readingMillis = median(reading);
        double labellingMillis = median(labelling);
        System.out.printf(
                Locale.ROOT,
                "%s: %d statements, %d relations; reading %.2f ms, labelling %.2f ms, %.1f times (%d)%n",
                name,
                map.statements().size(),
                map.relations().size(),
                readingMillis,
                labellingMillis,
                labellingMillis / readingMillis,
                sum);
        return labellingMillis > MOST_TIMES * readingMillis;
    }

    private static int read(ArgumentMap map) {
        Map<String, Statement> statements = map.statements();
        int sum = 0;
        for (Relation relation : map.relations()) {
            for (String source : relation.sources()) {
                sum += statements.get(source).role().ordinal();
            }
            sum += statements.get(relation.target()).role().ordinal();
        }
        return sum;
    }

    private static int time(IntSupplier work, List<Long> times) {
        long start = System.nanoTime();
        int result = work.getAsInt();
        times.add(System.nanoTime() - start);
        return result;
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
    }

    /** As curated maps are: an objection, its rebuttal, and three grounds, over and over. */
    private static ArgumentMap pairs() {
        List<Relation> relations = new ArrayList<>();
        for (int i = 1; i + 4 < STATEMENTS; i += 5) {
            Relation.Attack step = TestMaps.attack(i, 0);
            relations.add(step);
            relations.add(i % 10 == 1 ? new Relation.Undercut(TestMaps.id(i + 1), step) : TestMaps.attack(i + 1, i));
            for (int ground = i + 2; ground < i + 5; ground++) {
                relations.add(new Relation.Support(List.of(TestMaps.id(ground)), TestMaps.id(i + 1)));
            }
        }
        return TestMaps.of(STATEMENTS, relations);
    }

    private static ArgumentMap random() {
        Random random = new Random(50_000);
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < STATEMENTS * 3; i++) {
            int from = random.nextInt(STATEMENTS);
            int to = random.nextInt(STATEMENTS);
            int kind = random.nextInt(10);
            relations.add(
                    kind < 6
                            ? TestMaps.attack(from, to)
                            : kind < 9 || i == 0
                                    ? new Relation.Support(List.of(TestMaps.id(from)), TestMaps.id(to))
                                    : new Relation.Undercut(TestMaps.id(from), inference(relations, random)));
        }
        return TestMaps.of(STATEMENTS, relations);
    }

    private static Relation inference(List<Relation> relations, Random random) {
        Relation found = relations.get(random.nextInt(relations.size()));
        return found instanceof Relation.Undercut undercut ? undercut.inference() : found;
    }
}
