package org.rejoinder.stand;

/**
 * The grounded labelling of a framework: what must be accepted, what must be rejected, and the rest.
 *
 * <p>An argument is in when all its attackers are out, and out when one of them is in; we start from those that nothing
 * attacks and go on until nothing changes. Each attack is looked at twice at most, so the time is linear in arguments
 * and attacks.
 */
final class Grounded {
    private static final byte UNDECIDED = 0;
    private static final byte IN = 1;
    private static final byte OUT = 2;
    private static final Standing[] STANDINGS = {Standing.CONTESTED, Standing.STANDS, Standing.FALLS};

    private final byte[] labels;
    private final int[] ranks;

    private Grounded(byte[] labels, int[] ranks) {
        this.labels = labels;
        this.ranks = ranks;
    }

    static Grounded of(Framework framework) {
        int size = framework.size();
        int[] from = new int[framework.attacks()];
        int[] to = new int[framework.attacks()];
        int[] open = new int[size];
        for (int attack = 0; attack < from.length; attack++) {
            from[attack] = framework.attacker(attack);
            to[attack] = framework.target(attack);
            open[to[attack]]++;
        }
        return settle(Adjacency.of(size, from, to), open);
    }

    /** @param open by argument, how many attacks on it do not fail yet */
    private static Grounded settle(Adjacency hits, int[] open) {
        int size = open.length;
        byte[] labels = new byte[size];
        int[] ranks = new int[size];
        int[] queue = new int[size];
        int end = 0;
        int rank = 0;
        for (int argument = 0; argument < size; argument++) {
            ranks[argument] = Integer.MAX_VALUE;
            if (open[argument] == 0) {
                labels[argument] = IN;
                ranks[argument] = rank++;
                queue[end++] = argument;
            }
        }
        for (int at = 0; at < end; at++) {
            for (int i = hits.starts()[queue[at]]; i < hits.starts()[queue[at] + 1]; i++) {
                int loser = hits.items()[i];
                if (labels[loser] != UNDECIDED) {
                    continue;
                }
                labels[loser] = OUT;
                ranks[loser] = rank++;
                for (int j = hits.starts()[loser]; j < hits.starts()[loser + 1]; j++) {
                    int freed = hits.items()[j];
                    if (--open[freed] == 0 && labels[freed] == UNDECIDED) {
                        labels[freed] = IN;
                        ranks[freed] = rank++;
                        queue[end++] = freed;
                    }
                }
            }
        }
        return new Grounded(labels, ranks);
    }

    Standing standing(int argument) {
        return STANDINGS[labels[argument]];
    }

    /** When the argument was settled: after all that settled it. The greatest number where it never was. */
    int rank(int argument) {
        return ranks[argument];
    }
}
