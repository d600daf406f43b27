package org.rejoinder.source.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rejoinder.source.text.NormalText;

/**
 * Where the targets of a work may stand in a text: exact places of all in one pass, near places of those that need them
 * in a second.
 */
final class Pool {
    /** Places of one string beyond which it says nothing. */
    private static final int MOST_PLACES = 500;

    /** Places of the pieces of one string that are looked at. */
    private static final int MOST_PIECES = 20_000;

    private final NormalText text;
    private final List<Target> targets;
    private final List<List<Candidate>> candidates = new ArrayList<>();
    private final List<List<Match>> heads = new ArrayList<>();
    private final List<List<Match>> tails = new ArrayList<>();

    Pool(NormalText text, List<Target> targets) {
        this.text = text;
        this.targets = targets;
        List<Needle> needles = targets.stream().map(Target::head).toList();
        heads.addAll(exact(needles));
        List<Needle> ends = targets.stream().flatMap(t -> t.tail().stream()).toList();
        List<List<Match>> exactEnds = exact(ends);
        int end = 0;
        for (int i = 0; i < targets.size(); i++) {
            tails.add(targets.get(i).tail().isPresent() ? exactEnds.get(end++) : List.of());
            candidates.add(pairs(i, heads.get(i), tails.get(i)));
        }
    }

    List<List<Candidate>> candidates() {
        return candidates;
    }

    private List<List<Match>> exact(List<Needle> needles) {
        Scan scan = new Scan(needles.stream().map(Needle::letters).toList());
        List<List<Integer>> places = scan.places(text.letters(), MOST_PLACES);
        List<List<Match>> matches = new ArrayList<>();
        for (int i = 0; i < needles.size(); i++) {
            Needle needle = needles.get(i);
            boolean useless = needle.isEmpty() || places.get(i).size() == MOST_PLACES;
            matches.add(
                    useless
                            ? List.of()
                            : places.get(i).stream()
                                    .map(at -> Search.exact(text, needle, at))
                                    .toList());
        }
        return matches;
    }

    /** Keeps the pairs that are good enough to be accepted. */
    private List<Candidate> pairs(int target, List<Match> starts, List<Match> ends) {
        return Pairs.of(targets.get(target), starts, ends).stream()
                .filter(candidate -> targets.get(target).accepts(candidate, 0))
                .limit(MOST_PLACES)
                .toList();
    }

    /** Looks for places with a few errors of every target that has no exact one. */
    void addNear() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            if (candidates.get(i).stream().noneMatch(candidate -> candidate.errors() == 0)) {
                open.add(i);
            }
        }
        List<List<Match>> nearHeads =
                near(open.stream().map(i -> targets.get(i).head()).toList());
        List<List<Match>> nearTails =
                near(open.stream().flatMap(i -> targets.get(i).tail().stream()).toList());
        int tail = 0;
        for (int k = 0; k < open.size(); k++) {
            int i = open.get(k);
            List<Match> ends = targets.get(i).tail().isPresent() ? nearTails.get(tail++) : List.of();
            candidates.set(i, pairs(i, merged(heads.get(i), nearHeads.get(k)), merged(tails.get(i), ends)));
        }
    }

    private static List<Match> merged(List<Match> exact, List<Match> near) {
        return Stream.concat(exact.stream(), near.stream())
                .distinct()
                .sorted(Comparator.comparingInt(Match::from).thenComparingInt(Match::errors))
                .toList();
    }

    /**
     * Places with errors, by the pieces that errors leave whole: of k + 1 pieces one has none of k errors.
     *
     * <p>k is what is accepted at most, and so small that no piece is shorter than what {@link Scan} indexes.
     */
    private List<List<Match>> near(List<Needle> needles) {
        List<String> pieces = new ArrayList<>();
        List<int[]> owners = new ArrayList<>();
        int[] errors = new int[needles.size()];
        for (int n = 0; n < needles.size(); n++) {
            String letters = needles.get(n).letters();
            errors[n] = Math.min(Rates.mostAtOneEnd(letters.length(), 0), letters.length() / Scan.GRAM - 1);
            for (int piece = 0; piece <= errors[n]; piece++) {
                int from = letters.length() * piece / (errors[n] + 1);
                pieces.add(letters.substring(from, letters.length() * (piece + 1) / (errors[n] + 1)));
                owners.add(new int[] {n, from});
            }
        }
        List<List<Integer>> starts = new ArrayList<>();
        needles.forEach(needle -> starts.add(new ArrayList<>()));
        new Scan(pieces).run(text.letters(), (piece, place) -> {
            List<Integer> own = starts.get(owners.get(piece)[0]);
            if (own.size() < MOST_PIECES) {
                own.add(place - owners.get(piece)[1]);
            }
        });
        List<List<Match>> found = new ArrayList<>();
        for (int n = 0; n < needles.size(); n++) {
            found.add(errors[n] < 1 ? List.of() : around(needles.get(n), starts.get(n), errors[n]));
        }
        return found;
    }

    private List<Match> around(Needle needle, List<Integer> starts, int errors) {
        Search search = new Search(text, needle);
        List<Match> found = new ArrayList<>();
        List<Integer> sorted = starts.stream().sorted().toList();
        int i = 0;
        while (i < sorted.size()) {
            int from = Math.max(0, sorted.get(i) - errors);
            int to = sorted.get(i) + needle.length() + errors;
            while (i < sorted.size() && sorted.get(i) - errors <= to) {
                to = sorted.get(i) + needle.length() + errors;
                i++;
            }
            found.addAll(search.near(from, Math.min(text.length(), to), errors));
        }
        return found.size() > MOST_PLACES ? List.of() : found;
    }
}
