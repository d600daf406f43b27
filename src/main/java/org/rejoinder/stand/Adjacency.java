package org.rejoinder.stand;

/**
 * Numbered items in numbered bins, as two arrays: a counting sort, which keeps the items of a bin in their order.
 *
 * @param starts by bin, where its items begin in {@code items}; one more at the end
 */
record Adjacency(int[] starts, int[] items) {
    /**
     * Puts {@code items[i]} into bin {@code bins[i]}; items whose bin is negative are left out.
     *
     * @param count number of bins
     */
    static Adjacency of(int count, int[] bins, int[] items) {
        int[] starts = new int[count + 1];
        for (int bin : bins) {
            if (bin >= 0) {
                starts[bin + 1]++;
            }
        }
        for (int bin = 0; bin < count; bin++) {
            starts[bin + 1] += starts[bin];
        }
        int[] sorted = new int[starts[count]];
        int[] next = starts.clone();
        for (int i = 0; i < bins.length; i++) {
            if (bins[i] >= 0) {
                sorted[next[bins[i]]++] = items[i];
            }
        }
        return new Adjacency(starts, sorted);
    }

    /** Every item is its own number. */
    static Adjacency of(int count, int[] bins) {
        int[] items = new int[bins.length];
        java.util.Arrays.setAll(items, i -> i);
        return of(count, bins, items);
    }

    /** The items of a bin. */
    int[] of(int bin) {
        return java.util.Arrays.copyOfRange(items, starts[bin], starts[bin + 1]);
    }
}
