package org.rejoinder.source.find;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the bit vectors with the plain matrix. */
class MyersTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64, 65, 127, 128, 129, 200})
    void agreesWithTheMatrix(int length) {
        Random random = new Random(length);
        for (int round = 0; round < 20; round++) {
            String pattern = letters(random, length);
            // Half of the texts hold the pattern, changed a little.
            String text = letters(random, 150) + (round % 2 == 0 ? changed(random, pattern) : "") + letters(random, 90);
            int from = random.nextInt(20);
            Myers myers = new Myers(pattern);
            assertArrayEquals(matrix(pattern, text, from, true), scan(myers, text, from, true), pattern);
            assertArrayEquals(matrix(pattern, text, from, false), scan(myers, text, from, false), pattern);
        }
    }

    @org.junit.jupiter.api.Test
    void knowsLettersBeyondAscii() {
        int[] distances = scan(new Myers("новаяжизнь"), "рабочийпутьновяжизнь", 0, true);
        assertEquals(1, distances[distances.length - 1]);
    }

    private static int[] scan(Myers myers, String text, int from, boolean anywhere) {
        int[] distances = new int[text.length() - from];
        Myers.Sink sink = (end, distance) -> distances[end - from - 1] = distance;
        if (anywhere) {
            myers.search(text, from, text.length(), sink);
        } else {
            myers.compare(text, from, text.length(), sink);
        }
        return distances;
    }

    private static int[] matrix(String pattern, String text, int from, boolean anywhere) {
        int[] column = new int[pattern.length() + 1];
        for (int i = 0; i < column.length; i++) {
            column[i] = i;
        }
        int[] distances = new int[text.length() - from];
        for (int j = from; j < text.length(); j++) {
            int diagonal = column[0];
            column[0] = anywhere ? 0 : j - from + 1;
            for (int i = 1; i < column.length; i++) {
                int changed = diagonal + (pattern.charAt(i - 1) == text.charAt(j) ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(changed, 1 + Math.min(column[i], column[i - 1]));
            }
            distances[j - from] = column[pattern.length()];
        }
        return distances;
    }

    private static String letters(Random random, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append((char) ('a' + random.nextInt(4)));
        }
        return out.toString();
    }

    private static String changed(Random random, String pattern) {
        StringBuilder out = new StringBuilder(pattern);
        for (int i = 0; i < pattern.length() / 8; i++) {
            out.setCharAt(random.nextInt(out.length()), 'x');
        }
        return out.toString();
    }
}
