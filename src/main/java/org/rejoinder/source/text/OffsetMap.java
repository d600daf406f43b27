package org.rejoinder.source.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where each letter of a normalised text stands in its source, in about one byte a letter.
 *
 * <p>Steps from letter to letter are kept as bytes, with the full offset at every 64th letter and at the few large or
 * backward steps, so that the map of a text of many megabytes stays small.
 */
final class OffsetMap {
    private static final int BLOCK = 64;
    private static final int FAR = 255;

    private final byte[] steps;
    private final int[] blocks;
    private final Map<Integer, Integer> far;

    private OffsetMap(byte[] steps, int[] blocks, Map<Integer, Integer> far) {
        this.steps = steps;
        this.blocks = blocks;
        this.far = far;
    }

    /** Offset in the source, in UTF-16 units, of letter {@code index}. */
    int offset(int index) {
        int block = index / BLOCK;
        int offset = blocks[block];
        for (int i = block * BLOCK + 1; i <= index; i++) {
            int step = steps[i] & 0xff;
            offset = step == FAR ? far.get(i) : offset + step;
        }
        return offset;
    }

    /**
     * Whether nothing of the source was left out between letter {@code index} and the one before it.
     *
     * <p>Two letters of one ligature have a step of 0.
     */
    boolean follows(int index) {
        int step = steps[index] & 0xff;
        return index > 0 && step <= 1;
    }

    static final class Builder {
        private byte[] steps = new byte[1 << 10];
        private int[] blocks = new int[1 << 5];
        private final Map<Integer, Integer> far = new HashMap<>();
        private int size;
        private int last;

        void add(int offset) {
            if (size == steps.length) {
                steps = Arrays.copyOf(steps, size * 2);
            }
            if (size % BLOCK == 0) {
                if (size / BLOCK == blocks.length) {
                    blocks = Arrays.copyOf(blocks, blocks.length * 2);
                }
                blocks[size / BLOCK] = offset;
            }
            int step = offset - last;
            if (size == 0 || step < 0 || step >= FAR) {
                far.put(size, offset);
                step = FAR;
            }
            steps[size] = (byte) step;
            last = offset;
            size++;
        }

        OffsetMap build() {
            return new OffsetMap(Arrays.copyOf(steps, size), Arrays.copyOf(blocks, size / BLOCK + 1), far);
        }
    }
}
