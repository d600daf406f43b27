package org.rejoinder.source.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts beginnings and ends together: an end belongs to a beginning that stands before it, and not too far. */
final class Pairs {
    private static final int OVERLAP = 2;

    private Pairs() {}

    /**
     * The passages that a target may be, given where its ends may stand.
     *
     * <p>With a beginning goes the first end that has no errors, as browsers have it, and, beside it, the end with the
     * fewest errors of those before: the first may be another place's, and the right one marred.
     *
     * @param tails in order; not looked at where the target has none
     */
    static List<Candidate> of(Target target, List<Match> heads, List<Match> tails) {
        List<Candidate> pairs = new ArrayList<>();
        for (Match head : heads) {
            if (target.tail().isEmpty()) {
                pairs.add(new Candidate(head, head, target.letters()));
            } else {
                ends(target, head, tails).forEach(tail -> pairs.add(new Candidate(head, tail, target.letters())));
            }
        }
        return pairs;
    }

    private static List<Match> ends(Target target, Match head, List<Match> tails) {
        Needle end = target.tail().orElseThrow();
        List<Match> marred = new ArrayList<>();
        Match exact = null;
        for (int i = firstFrom(tails, head.to() - OVERLAP); i < tails.size(); i++) {
            Match tail = tails.get(i);
            if (tail.to() - head.from() > target.longest()) {
                break;
            }
            boolean tooLong = head.errors() + tail.errors() > 0 && tail.to() - head.from() > target.likely();
            if (tooLong || !Rates.belongs(tail, end.length(), head)) {
                continue;
            }
            if (tail.errors() == 0) {
                exact = tail;
                break;
            }
            marred.add(tail);
        }
        List<Match> ends = new ArrayList<>();
        if (exact != null) {
            ends.add(exact);
        }
        marred.stream().min(Comparator.comparingInt(Match::errors)).ifPresent(ends::add);
        return ends;
    }

    private static int firstFrom(List<Match> matches, int from) {
        int low = 0;
        int high = matches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
