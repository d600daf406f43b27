package org.rejoinder.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Spot;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;

/** Statements that bear one another out in a circle bear nothing out. */
final class SupportCycle implements Rule {
    /** A support as seen from one of its premises. */
    private record Step(String premise, Relation.Support support) {}

    @Override
    public String id() {
        return "support-cycle";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        for (Relation relation : map.relations()) {
            if (relation instanceof Relation.Support support) {
                support.premises().stream()
                        .filter(premise -> !premise.equals(support.conclusion()))
                        .forEach(premise -> steps.computeIfAbsent(premise, p -> new ArrayList<>())
                                .add(new Step(premise, support)));
            }
        }
        removeDeadEnds(steps);
        while (!steps.isEmpty()) {
            List<Step> cycle = anyCycle(steps);
            found.accept(report(map, cycle, loaded));
            cycle.forEach(step -> steps.remove(step.premise()));
            removeDeadEnds(steps);
        }
    }

    /** Leaves only statements from which a circle can be reached; without recursion, for a chain may be long. */
    private static void removeDeadEnds(Map<String, List<Step>> steps) {
        Map<String, List<String>> premisesOf = new LinkedHashMap<>();
        Map<String, Integer> ways = new LinkedHashMap<>();
        Deque<String> deadEnds = new ArrayDeque<>();
        steps.forEach((premise, outgoing) -> {
            outgoing.removeIf(step -> !steps.containsKey(step.support().conclusion()));
            ways.put(premise, outgoing.size());
            outgoing.forEach(step -> premisesOf
                    .computeIfAbsent(step.support().conclusion(), c -> new ArrayList<>())
                    .add(premise));
            if (outgoing.isEmpty()) {
                deadEnds.add(premise);
            }
        });
        while (!deadEnds.isEmpty()) {
            String deadEnd = deadEnds.remove();
            steps.remove(deadEnd);
            for (String premise : premisesOf.getOrDefault(deadEnd, List.of())) {
                if (ways.merge(premise, -1, Integer::sum) == 0) {
                    deadEnds.add(premise);
                }
            }
        }
        steps.values()
                .forEach(outgoing -> outgoing.removeIf(
                        step -> !steps.containsKey(step.support().conclusion())));
    }

    /** Walks on from any statement until one comes round again. */
    private static List<Step> anyCycle(Map<String, List<Step>> steps) {
        Map<String, Step> walked = new LinkedHashMap<>();
        String at = steps.keySet().iterator().next();
        while (!walked.containsKey(at)) {
            Step step = steps.get(at).get(0);
            walked.put(at, step);
            at = step.support().conclusion();
        }
        List<Step> path = List.copyOf(walked.values());
        return path.subList(path.indexOf(walked.get(at)), path.size());
    }

    private Diagnostic report(ArgumentMap map, List<Step> cycle, Loaded loaded) {
        StringBuilder drawn = new StringBuilder();
        cycle.forEach(step -> drawn.append(Words.quote(step.premise())).append(" -> "));
        drawn.append(Words.quote(cycle.get(0).premise()));
        Spot first = loaded.places().relation(map.id(), cycle.get(0).support());
        Diagnostic diagnostic = first.error(id(), "statements support one another in a circle: " + drawn)
                .withHint("take out one of the steps");
        for (Step step : cycle.subList(1, cycle.size())) {
            Spot place = loaded.places().relation(map.id(), step.support());
            String words = Words.quote(step.premise()) + " supports "
                    + Words.quote(step.support().conclusion());
            diagnostic = diagnostic.withRelated(place, words);
        }
        return diagnostic;
    }
}
