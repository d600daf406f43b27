package org.rejoinder.source.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.source.text.NormalText;
import org.rejoinder.source.text.PreparedText;

/** Looks for one target in every letter of a window. */
final class Window {
    private static final int MOST_PLACES = 100;

    private final Target target;
    private final Search head;
    private final Optional<Search> tail;
    private final int from;
    private final int to;

    /**
     * @param target with letters to look for
     * @param from first letter; {@code to} is one beyond the last
     */
    Window(NormalText text, Target target, int from, int to) {
        this.target = target;
        this.head = new Search(text, target.head());
        this.tail = target.tail().map(needle -> new Search(text, needle));
        this.from = from;
        this.to = to;
    }

    /** Everything that is like the target, up to what is shown as doubtful. */
    List<Candidate> candidates() {
        List<Match> heads = matches(head, from, to);
        List<Match> tails = tail.map(search -> matches(search, from, to)).orElse(List.of());
        return Pairs.of(target, heads, tails).stream()
                .filter(candidate -> candidate.rate() <= Rates.SHOWN)
                .limit(MOST_PLACES)
                .toList();
    }

    private static List<Match> matches(Search search, int from, int to) {
        List<Match> near = search.near(from, to, Rates.errors(Rates.SHOWN, search.length()));
        return Stream.concat(search.exact(from, to, MOST_PLACES).stream(), near.stream())
                .distinct()
                .sorted(Comparator.comparingInt(Match::from).thenComparingInt(Match::errors))
                .toList();
    }

    /**
     * Passages that may be the right one, marred, in place of one that was found: another beginning with the same end,
     * or the same beginning with another end.
     *
     * <p>Where {@code found} is letter for letter what is looked for, only others inside it count: an end is the first
     * that fits, so one behind it says nothing.
     *
     * @param marred errors a letter that the text has elsewhere
     */
    List<Candidate> rivals(Candidate found, double marred) {
        if (target.tail().isEmpty()) {
            return List.of();
        }
        boolean exact = found.errors() == 0;
        boolean likely = marred < Rates.CLEAN || found.to() - found.from() <= target.likely();
        double rate = exact && likely ? Rates.rivalOfExact(marred) : Rates.SHOWN;
        int first = exact ? found.head().to() : Math.max(from, found.to() - target.likely());
        int last = exact ? found.tail().from() : Math.min(to, found.from() + target.likely());
        List<Candidate> rivals = new ArrayList<>();
        for (Match other : others(head, found.head(), first, found.tail().from(), rate)) {
            rivals.add(new Candidate(other, found.tail(), found.letters()));
        }
        for (Match other : others(tail.get(), found.tail(), found.head().to(), last, rate)) {
            rivals.add(new Candidate(found.head(), other, found.letters()));
        }
        return rivals;
    }

    private static List<Match> others(Search search, Match found, int from, int to, double rate) {
        int errors = found.errors() + Rates.errors(rate, search.length());
        int most = Math.min(errors, Rates.errors(Rates.SHOWN, search.length()));
        return from >= to
                ? List.of()
                : search.near(from, to, most).stream()
                        .filter(match -> match.to() <= found.from() || match.from() >= found.to())
                        .toList();
    }

    /** The verdict for a target that is not in the window: the place that is least unlike it. */
    Verdict missing(PreparedText text) {
        Optional<Match> start = head.nearest(from, to);
        if (start.isEmpty()) {
            return new Verdict.NotFound(Optional.empty(), 1);
        }
        Match match = start.get();
        double rate = (double) (match.errors() + tailErrors(match)) / target.letters();
        Candidate candidate = new Candidate(match, match, target.letters());
        return new Verdict.NotFound(Optional.of(Place.of(text, candidate)), Math.min(1, rate));
    }

    private int tailErrors(Match match) {
        int letters = target.tail().map(Needle::length).orElse(0);
        int limit = Math.min(to, match.from() + target.longest());
        return tail.filter(search -> match.to() < limit)
                .flatMap(search -> search.nearest(match.to(), limit))
                .map(end -> Math.min(letters, end.errors()))
                .orElse(letters);
    }
}
