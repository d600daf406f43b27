package org.rejoinder.source.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The heaviest chain of candidates that stand in the text in the order of their paragraphs.
 *
 * <p>One candidate a paragraph at most, none before the end of the one before. A repeated phrase is so settled by its
 * neighbours. For every candidate the weight of the heaviest chain through it is known, so that a second place which
 * fits as well does not go unseen.
 */
final class Chain {
    private final List<List<Candidate>> paragraphs;
    private final double[][] through;
    private final double best;
    private final List<List<Integer>> orders = new ArrayList<>();

    /** @param paragraphs the candidates of each paragraph, in the order of the work */
    Chain(List<List<Candidate>> paragraphs) {
        this.paragraphs = paragraphs;
        double[][] before = sweep(paragraphs, false);
        double[][] after = sweep(paragraphs, true);
        this.through = new double[paragraphs.size()][];
        double heaviest = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            List<Candidate> candidates = paragraphs.get(p);
            through[p] = new double[candidates.size()];
            for (int c = 0; c < candidates.size(); c++) {
                through[p][c] = before[p][c] + after[p][c] + candidates.get(c).weight();
                heaviest = Math.max(heaviest, through[p][c]);
            }
        }
        this.best = heaviest;
        for (int p = 0; p < paragraphs.size(); p++) {
            orders.add(order(p));
        }
    }

    /** How many paragraphs there are. */
    int size() {
        return paragraphs.size();
    }

    /** The candidates of a paragraph, those of the heaviest chains first. */
    List<Candidate> ranked(int paragraph) {
        List<Candidate> candidates = paragraphs.get(paragraph);
        return orders.get(paragraph).stream().map(candidates::get).toList();
    }

    /** How much lighter the best chain through a paragraph's ranked candidate is than the best of all. */
    double loss(int paragraph, int rank) {
        return best - through[paragraph][orders.get(paragraph).get(rank)];
    }

    private List<Integer> order(int paragraph) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < through[paragraph].length; i++) {
            order.add(i);
        }
        order.sort(Comparator.<Integer>comparingDouble(i -> -through[paragraph][i])
                .thenComparingInt(i -> paragraphs.get(paragraph).get(i).from()));
        return order;
    }

    /** For each candidate the heaviest chain that ends before it, or, backwards, that begins behind it. */
    private static double[][] sweep(List<List<Candidate>> paragraphs, boolean backwards) {
        int[] places = paragraphs.stream()
                .flatMap(List::stream)
                .mapToInt(candidate -> backwards ? -candidate.from() : candidate.to())
                .sorted()
                .distinct()
                .toArray();
        Heaviest heaviest = new Heaviest(places.length);
        double[][] weights = new double[paragraphs.size()][];
        for (int i = 0; i < paragraphs.size(); i++) {
            int p = backwards ? paragraphs.size() - 1 - i : i;
            List<Candidate> candidates = paragraphs.get(p);
            weights[p] = new double[candidates.size()];
            for (int c = 0; c < candidates.size(); c++) {
                int limit =
                        backwards ? -candidates.get(c).to() : candidates.get(c).from();
                weights[p][c] = heaviest.upTo(countUpTo(places, limit));
            }
            for (int c = 0; c < candidates.size(); c++) {
                int place = backwards
                        ? -candidates.get(c).from()
                        : candidates.get(c).to();
                heaviest.put(
                        countUpTo(places, place),
                        weights[p][c] + candidates.get(c).weight());
            }
        }
        return weights;
    }

    private static int countUpTo(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** A Fenwick tree of maxima. */
    private static final class Heaviest {
        private final double[] tree;

        Heaviest(int size) {
            tree = new double[size + 1];
        }

        void put(int position, double weight) {
            for (int i = position; i < tree.length; i += i & -i) {
                tree[i] = Math.max(tree[i], weight);
            }
        }

        double upTo(int position) {
            double heaviest = 0;
            for (int i = position; i > 0; i -= i & -i) {
                heaviest = Math.max(heaviest, tree[i]);
            }
            return heaviest;
        }
    }
}
