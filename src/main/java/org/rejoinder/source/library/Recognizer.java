package org.rejoinder.source.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Work;
import org.rejoinder.source.find.Target;
import org.rejoinder.source.find.Verdict;
import org.rejoinder.source.find.WorkFinder;
import org.rejoinder.source.text.NormalText;
import org.rejoinder.source.text.PreparedText;
import org.rejoinder.source.text.Span;

/** Says which editions of which works a text holds, from the anchors that are found in it. */
final class Recognizer {
    /**
     * Share of an edition's anchors that must be found. Two translations may have the same words at the ends of half of
     * their paragraphs; this is above what that yields.
     */
    private static final double SHARE = 0.6;

    /** Share that must be found at a glance for a closer look. */
    private static final double GLANCE = 0.3;

    /** How much fewer anchors than the best wording's another wording of the work may have found. */
    private static final double SHARE_OF_BEST = 0.8;

    /** Letters of skipped paragraphs that are enough to tell a whole text from extracts. */
    private static final int FEWEST_SKIPPED = 200;

    private Recognizer() {}

    /**
     * What was recognised, and what came nearest.
     *
     * @param readings in the order of the works
     * @param nearest of what was not recognised, that with the largest share of anchors found
     */
    record Recognized(List<WorkReading> readings, Optional<Near> nearest) {}

    /** An edition of which too little was found. */
    record Near(Work work, Edition edition, int found, int anchors) {
        double share() {
            return (double) found / anchors;
        }
    }

    static Recognized recognize(PreparedText text, Collection<Work> works) {
        List<WorkReading> readings = new ArrayList<>();
        List<Near> few = new ArrayList<>();
        for (Work work : works) {
            List<WorkReading> best = byWording(text, work, few);
            double most = best.stream().mapToDouble(Recognizer::share).max().orElse(0);
            best.stream()
                    .filter(reading -> share(reading) >= most * SHARE_OF_BEST)
                    .forEach(readings::add);
        }
        Optional<Near> nearest =
                few.stream().filter(near -> near.found() > 0).max(Comparator.comparingDouble(Near::share));
        return new Recognized(readings, nearest);
    }

    /** The best reading for each wording of the work, where it is good enough. */
    private static List<WorkReading> byWording(PreparedText text, Work work, List<Near> few) {
        Map<String, List<Edition>> wordings = work.editions().stream()
                .collect(Collectors.groupingBy(WorkReading::wording, LinkedHashMap::new, Collectors.toList()));
        List<WorkReading> good = new ArrayList<>();
        for (List<Edition> editions : wordings.values()) {
            List<WorkReading> readings = editions.stream()
                    .flatMap(edition -> reading(text, work, edition, few).stream())
                    .toList();
            choose(text, readings).ifPresent(good::add);
        }
        return good;
    }

    /** Reads the text as an edition, unless a glance shows that it is not. */
    private static Optional<WorkReading> reading(PreparedText text, Work work, Edition edition, List<Near> few) {
        List<Target> targets = WorkReading.targets(work, edition);
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        Near near = new Near(work, edition, WorkFinder.foundAtOnce(text, targets), targets.size());
        if (near.share() < GLANCE) {
            few.add(near);
            return Optional.empty();
        }
        WorkReading reading = WorkReading.of(text, work, edition);
        if (share(reading) < SHARE) {
            few.add(new Near(work, edition, reading.found(), targets.size()));
            return Optional.empty();
        }
        return Optional.of(reading);
    }

    /** A text that holds all of a work is a whole edition; else it is the extract that fits it best. */
    private static Optional<WorkReading> choose(PreparedText text, List<WorkReading> readings) {
        Optional<WorkReading> extract = readings.stream()
                .filter(reading -> !reading.edition().holds().isEmpty())
                .max(Comparator.comparingInt(WorkReading::found));
        Optional<WorkReading> whole = readings.stream()
                .filter(reading -> reading.edition().holds().isEmpty())
                .filter(reading -> extract.isEmpty() || isMoreThan(extract.get(), reading, text))
                .max(Comparator.comparingInt(WorkReading::found));
        return whole.or(() -> extract);
    }

    /** Whether paragraphs are there that the extract lacks: by their anchors, or else by the room that they need. */
    private static boolean isMoreThan(WorkReading extract, WorkReading whole, PreparedText text) {
        List<Verdict> others = whole.verdicts().entrySet().stream()
                .filter(entry -> !extract.verdicts().containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        long found =
                others.stream().filter(verdict -> verdict.found().isPresent()).count();
        return others.isEmpty() ? hasWhatIsBetween(text, whole) : found >= others.size() * SHARE;
    }

    static double share(WorkReading reading) {
        return (double) reading.found() / reading.verdicts().size();
    }

    /** Whether the text is about as long as it must be where it has paragraphs that no anchor finds. */
    private static boolean hasWhatIsBetween(PreparedText text, WorkReading reading) {
        int skipped = 0;
        long expected = 0;
        long actual = 0;
        Span last = null;
        for (Paragraph paragraph : reading.work().paragraphs()) {
            Optional<Span> place = Optional.ofNullable(reading.verdicts().get(paragraph.id()))
                    .flatMap(Verdict::found)
                    .map(p -> p.span());
            if (place.isEmpty()) {
                skipped += WorkReading.retold(paragraph);
            } else {
                if (last != null && skipped > 0) {
                    expected += skipped;
                    actual += Math.max(
                            0, letters(text.normal(), last.end(), place.get().start()));
                }
                skipped = 0;
                last = place.get();
            }
        }
        return expected >= FEWEST_SKIPPED && actual * 2 >= expected;
    }

    private static int letters(NormalText text, int from, int to) {
        return to <= from ? 0 : text.index(to) - text.index(from);
    }
}
