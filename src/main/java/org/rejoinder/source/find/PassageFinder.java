package org.rejoinder.source.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rejoinder.source.text.NormalText;
import org.rejoinder.source.text.PreparedText;
import org.rejoinder.source.text.Span;

/** Finds a passage that is narrower than its paragraphs, inside them. */
public final class PassageFinder {
    private final PreparedText prepared;
    private final NormalText text;
    private final Target target;

    private PassageFinder(PreparedText prepared, Target target) {
        this.prepared = prepared;
        this.text = prepared.normal();
        this.target = target;
    }

    /** The verdict for {@code target} inside {@code paragraphs}, a run of the text's source. */
    public static Verdict find(PreparedText text, Target target, Span paragraphs) {
        NormalText normal = text.normal();
        int from = normal.index(paragraphs.start());
        // The last letter's index rather than the end's: what follows a footnote's last letter is another footnote.
        int to = normal.index(Math.max(paragraphs.start(), paragraphs.end() - 1)) + 1;
        int beside = target.head().length() + target.tail().map(Needle::length).orElse(0);
        return new PassageFinder(text, target).find(Math.max(0, from - beside), from, to, to + beside);
    }

    /** The verdict for {@code target} anywhere: accepted only letter for letter, in one place, and if it says enough. */
    public static Verdict findAnywhere(PreparedText text, Target target) {
        NormalText normal = text.normal();
        if (target.head().isEmpty()) {
            return new Verdict.NotFound(Optional.empty(), 1);
        }
        List<Candidate> exact = new Pool(normal, List.of(target))
                .candidates().get(0).stream()
                        .filter(candidate -> candidate.errors() == 0)
                        .toList();
        PassageFinder finder = new PassageFinder(text, target);
        if (exact.isEmpty()) {
            return new Window(normal, target, 0, normal.length()).missing(text);
        }
        if (exact.size() > 1) {
            return finder.ambiguous(exact);
        }
        Place place = Place.of(text, exact.get(0));
        boolean sure = Rates.isSure(target.letters(), 0, normal.length());
        return sure ? new Verdict.Exact(place) : new Verdict.Doubtful(place, 0);
    }

    /** Looks in a window that is wider than the paragraphs by prefix and suffix; the words must be inside. */
    private Verdict find(int low, int from, int to, int high) {
        if (target.head().isEmpty()) {
            return new Verdict.NotFound(Optional.empty(), 1);
        }
        Window window = new Window(text, target, low, Math.min(text.length(), high));
        List<Candidate> inside = window.candidates().stream()
                .filter(candidate -> candidate.from() >= from && candidate.to() <= to)
                .toList();
        List<Candidate> exact =
                inside.stream().filter(candidate -> candidate.errors() == 0).toList();
        if (!exact.isEmpty()) {
            return exact.size() > 1 ? ambiguous(exact) : new Verdict.Exact(Place.of(prepared, exact.get(0)));
        }
        Optional<Candidate> best = inside.stream().min(Comparator.comparingDouble(Candidate::rate));
        return best.isEmpty() ? window.missing(prepared) : near(best.get(), inside, window, to - from);
    }

    private Verdict near(Candidate best, List<Candidate> inside, Window window, int places) {
        Place place = Place.of(prepared, best);
        if (!target.accepts(best, 0) || !Rates.isSure(best.letters(), best.errors(), places)) {
            return new Verdict.Doubtful(place, best.rate());
        }
        List<Candidate> rivals = new ArrayList<>(window.rivals(best, 0));
        inside.stream().filter(other -> !other.isAt(best)).forEach(rivals::add);
        if (rivals.isEmpty()) {
            return new Verdict.Approximate(place, best.rate());
        }
        rivals.add(0, best);
        return ambiguous(rivals);
    }

    private Verdict ambiguous(List<Candidate> candidates) {
        return new Verdict.Ambiguous(candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::from))
                .map(candidate -> Place.of(prepared, candidate))
                .distinct()
                .toList());
    }
}
