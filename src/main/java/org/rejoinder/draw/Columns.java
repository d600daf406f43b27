package org.rejoinder.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rejoinder.graph.Graph.Group;

/**
 * Shares out stacks over columns, in order, so that the whole is nearest to a screen's shape.
 *
 * <p>For each number of columns the split with the lowest highest column is found by dynamic programming; breaking a
 * theme over two columns costs {@link #BREAK_COST} of a stack's height, so that themes stay whole where they can.
 */
final class Columns {
    private static final double BREAK_COST = 0.8;
    private static final int MOST_COLUMNS = 24;

    /** One run of a theme's stacks inside a column; {@code continued} when the theme began in an earlier one. */
    record Part(Group group, List<List<String>> stacks, boolean continued) {}

    private record Item(Group group, List<String> stack, double height, boolean opensGroup) {}

    private final List<Item> items = new ArrayList<>();
    private final double titleHeight;
    private final double meanHeight;

    private Columns(List<Group> groups, Heights heights, double titleHeight) {
        this.titleHeight = titleHeight;
        for (Group group : groups) {
            boolean opens = true;
            for (List<String> stack : group.stacks()) {
                items.add(new Item(group, stack, heights.of(stack), opens));
                opens = false;
            }
        }
        this.meanHeight = items.stream().mapToDouble(Item::height).average().orElse(0);
    }

    /** Height of a stack with its gaps, in points. */
    interface Heights {
        double of(List<String> stack);
    }

    /**
     * Parts by column.
     *
     * @param columnWidth in points, gap included
     * @param above height in points of what stands over the columns
     * @param shape width divided by height that the whole should come near to
     */
    static List<List<Part>> share(
            List<Group> groups, Heights heights, double titleHeight, double columnWidth, double above, double shape) {
        Columns columns = new Columns(groups, heights, titleHeight);
        if (columns.items.isEmpty()) {
            return List.of();
        }
        List<List<Part>> best = List.of();
        double bestMiss = Double.MAX_VALUE;
        for (int count = 1; count <= Math.min(MOST_COLUMNS, columns.items.size()); count++) {
            int[] starts = columns.split(count);
            double width = count * columnWidth;
            double height = above + columns.highest(starts);
            double breaks = columns.breaks(starts);
            double miss = Math.abs(Math.log(width / height / shape)) + 0.12 * breaks;
            if (miss < bestMiss) {
                bestMiss = miss;
                best = columns.parts(starts);
            }
        }
        return best;
    }

    /** Index of the first item of each of {@code count} columns. */
    private int[] split(int count) {
        int n = items.size();
        double[][] cost = new double[count + 1][n + 1];
        int[][] from = new int[count + 1][n + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int column = 1; column <= count; column++) {
            for (int end = column; end <= n; end++) {
                for (int start = column - 1; start < end; start++) {
                    if (cost[column - 1][start] == Double.MAX_VALUE) {
                        continue;
                    }
                    double broken = start > 0 && !items.get(start).opensGroup() ? BREAK_COST * meanHeight : 0;
                    double c = Math.max(cost[column - 1][start], height(start, end) + broken);
                    if (c < cost[column][end]) {
                        cost[column][end] = c;
                        from[column][end] = start;
                    }
                }
            }
        }
        int[] starts = new int[count];
        int end = n;
        for (int column = count; column >= 1; column--) {
            starts[column - 1] = from[column][end];
            end = starts[column - 1];
        }
        return starts;
    }

    private double height(int start, int end) {
        double height = 0;
        for (int i = start; i < end; i++) {
            height += items.get(i).height() + (i == start || items.get(i).opensGroup() ? titleHeight : 0);
        }
        return height;
    }

    private double highest(int[] starts) {
        double highest = 0;
        for (int column = 0; column < starts.length; column++) {
            highest = Math.max(highest, height(starts[column], end(starts, column)));
        }
        return highest;
    }

    private int end(int[] starts, int column) {
        return column + 1 < starts.length ? starts[column + 1] : items.size();
    }

    private long breaks(int[] starts) {
        return Arrays.stream(starts)
                .filter(start -> start > 0 && !items.get(start).opensGroup())
                .count();
    }

    private List<List<Part>> parts(int[] starts) {
        List<List<Part>> columns = new ArrayList<>();
        for (int column = 0; column < starts.length; column++) {
            List<Part> parts = new ArrayList<>();
            List<List<String>> stacks = new ArrayList<>();
            int end = end(starts, column);
            for (int i = starts[column]; i < end; i++) {
                stacks.add(items.get(i).stack());
                boolean last = i + 1 == end || items.get(i + 1).opensGroup();
                if (last) {
                    Item first = items.get(i + 1 - stacks.size());
                    parts.add(new Part(first.group(), List.copyOf(stacks), !first.opensGroup()));
                    stacks.clear();
                }
            }
            columns.add(parts);
        }
        return columns;
    }
}
