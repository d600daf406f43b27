package org.rejoinder.source.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rejoinder.source.text.NormalText;
import org.rejoinder.source.text.PreparedText;

/**
 * Finds the paragraphs of a work in a text, all together, so that each helps to place the others.
 *
 * <p>Exact places first; then places with errors for what is missing; then the heaviest chain in the order of the work
 * ({@link Chain}); then, for what is still missing, every letter of the gap between its neighbours. A place is accepted
 * only where it says enough to be no accident and no other fits nearly as well.
 */
public final class WorkFinder {
    private static final double SAME_CHAIN = 1e-6;

    /** How much lighter a rival's chain must be than that of an exact place, and of one with errors. */
    private static final double MARGIN_EXACT = 6;

    private static final double MARGIN_NEAR = 20;
    /** Places with errors that together show a work to be there, and the share of its paragraphs that also does. */
    private static final int FEWEST_NEAR = 3;

    private static final double SHARE_NEAR = 0.25;
    private static final int LARGEST_GAP = 1_000_000;

    private final PreparedText prepared;
    private final NormalText text;
    private final List<Target> targets;
    private double marred;
    private Lengths lengths;

    private WorkFinder(PreparedText prepared, List<Target> targets) {
        this.prepared = prepared;
        this.text = prepared.normal();
        this.targets = targets;
        this.lengths = new Lengths(targets, new Candidate[0]);
    }

    /** A verdict for each target, by its id. {@code targets} are in the order of the work. */
    public static Map<String, Verdict> find(PreparedText text, List<Target> targets) {
        return new WorkFinder(text, targets).find();
    }

    /** How many targets are found without looking closely: far fewer than there are where the text is another. */
    public static int foundAtOnce(PreparedText text, List<Target> targets) {
        Pool pool = new Pool(text.normal(), targets);
        pool.addNear();
        Candidate[] chosen = new WorkFinder(text, targets).chosen(new Chain(pool.candidates()));
        return (int) Arrays.stream(chosen).filter(Objects::nonNull).count();
    }

    private Map<String, Verdict> find() {
        Pool pool = new Pool(text, targets);
        pool.addNear();
        List<List<Candidate>> candidates = new ArrayList<>(pool.candidates());
        Candidate[] chosen = chosen(new Chain(candidates));
        Candidate[] weak = new Candidate[targets.size()];
        boolean anything = isEvidence(chosen);
        marred = marred(chosen);
        lengths = new Lengths(targets, chosen);
        if (anything) {
            for (int i = 0; i < targets.size(); i++) {
                if (chosen[i] == null) {
                    searchGap(i, chosen, candidates, weak);
                }
            }
        }
        Chain chain = new Chain(candidates);
        chosen = chosen(chain);
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            verdicts.put(targets.get(i).id(), verdict(i, chain, chosen, weak[i], anything));
        }
        return verdicts;
    }

    /** Whether enough was found to say that the text holds the work: a lone place with errors may be another's. */
    private static boolean isEvidence(Candidate[] chosen) {
        List<Candidate> found = Arrays.stream(chosen).filter(Objects::nonNull).toList();
        return found.stream().anyMatch(candidate -> candidate.errors() == 0)
                || found.size() >= FEWEST_NEAR
                || found.size() >= chosen.length * SHARE_NEAR;
    }

    /** Errors a letter of what was found at once. */
    private static double marred(Candidate[] chosen) {
        List<Candidate> found = Arrays.stream(chosen).filter(Objects::nonNull).toList();
        double letters = found.stream().mapToInt(Candidate::letters).sum();
        return letters == 0 ? 0 : found.stream().mapToInt(Candidate::errors).sum() / letters;
    }

    /** One heaviest chain: its candidate for each target, or null; of those only that cannot stand there by chance. */
    private Candidate[] chosen(Chain chain) {
        Candidate[] chosen = new Candidate[chain.size()];
        int last = 0;
        for (int i = 0; i < chosen.length; i++) {
            List<Candidate> ranked = chain.ranked(i);
            for (int rank = 0; rank < ranked.size() && chain.loss(i, rank) < SAME_CHAIN; rank++) {
                Candidate candidate = ranked.get(rank);
                boolean sure = Rates.isSure(candidate.letters(), candidate.errors(), text.length());
                if (sure && candidate.from() >= last) {
                    chosen[i] = candidate;
                    last = chosen[i].to();
                    break;
                }
            }
        }
        return chosen;
    }

    private void searchGap(int i, Candidate[] chosen, List<List<Candidate>> candidates, Candidate[] weak) {
        Gap gap = Gap.of(i, chosen, text);
        if (gap.length() > LARGEST_GAP || targets.get(i).head().isEmpty()) {
            return;
        }
        List<Candidate> here = window(i, gap).candidates();
        List<Candidate> all = new ArrayList<>(candidates.get(i));
        here.stream()
                .filter(c -> targets.get(i).accepts(c, marred) && all.stream().noneMatch(other -> other.isAt(c)))
                .forEach(all::add);
        candidates.set(i, all);
        weak[i] = here.stream().min(Comparator.comparingDouble(Candidate::rate)).orElse(null);
    }

    private Verdict verdict(int i, Chain chain, Candidate[] chosen, Candidate weak, boolean anything) {
        List<Candidate> ranked = chain.ranked(i);
        if (ranked.isEmpty() || !anything) {
            return weak == null ? missing(i, chosen, anything) : doubtful(weak);
        }
        Candidate best = ranked.get(0);
        double loss = chain.loss(i, 0);
        double margin = best.errors() == 0 ? MARGIN_EXACT : MARGIN_NEAR;
        List<Candidate> rivals = new ArrayList<>();
        for (int rank = 1; rank < ranked.size(); rank++) {
            if (chain.loss(i, rank) - loss < margin && !ranked.get(rank).isAt(best)) {
                rivals.add(ranked.get(rank));
            }
        }
        if (!rivals.isEmpty()) {
            rivals.add(0, best);
            return ambiguous(rivals);
        }
        boolean inOrder = best == chosen[i]
                || loss < SAME_CHAIN && Gap.of(i, chosen, text).holds(best);
        if (!inOrder && (best.errors() > 0 || ranked.size() > 1 || isTaken(best, chosen))) {
            return doubtful(best);
        }
        int places = inOrder ? Gap.of(i, chosen, text).length() : text.length();
        boolean clean = best.errors() == 0 && marred < Rates.CLEAN;
        boolean usual = clean || lengths.isUsual(targets.get(i), best);
        if (!usual || !targets.get(i).accepts(best, marred) || !Rates.isSure(best.letters(), best.errors(), places)) {
            return doubtful(best);
        }
        rivals.addAll(window(i, Gap.of(i, chosen, text)).rivals(best, marred));
        if (rivals.isEmpty()) {
            return accepted(best);
        }
        rivals.add(0, best);
        return ambiguous(rivals);
    }

    /** Whether other paragraphs stand where the candidate does. */
    private static boolean isTaken(Candidate candidate, Candidate[] chosen) {
        return Arrays.stream(chosen)
                .filter(Objects::nonNull)
                .anyMatch(other -> candidate.from() < other.to() && other.from() < candidate.to());
    }

    private Window window(int i, Gap gap) {
        return new Window(text, targets.get(i), gap.from(), gap.to());
    }

    private Verdict accepted(Candidate best) {
        Place place = Place.of(prepared, best);
        return best.errors() == 0 ? new Verdict.Exact(place) : new Verdict.Approximate(place, best.rate());
    }

    private Verdict doubtful(Candidate candidate) {
        return new Verdict.Doubtful(Place.of(prepared, candidate), candidate.rate());
    }

    private Verdict ambiguous(List<Candidate> candidates) {
        return new Verdict.Ambiguous(candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::from))
                .map(candidate -> Place.of(prepared, candidate))
                .toList());
    }

    private Verdict missing(int i, Candidate[] chosen, boolean anything) {
        Gap gap = Gap.of(i, chosen, text);
        Target target = targets.get(i);
        if (!anything || gap.length() > LARGEST_GAP || target.head().isEmpty()) {
            return new Verdict.NotFound(Optional.empty(), 1);
        }
        return window(i, gap).missing(prepared);
    }
}
