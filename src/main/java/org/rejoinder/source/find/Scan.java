package org.rejoinder.source.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds many strings in one pass over a text.
 *
 * <p>The strings are indexed by their first {@value #GRAM} letters, and the text is read once past that index. So the
 * index grows with the anchors and not with the text, and a text of 32 MiB costs no memory beyond itself.
 */
final class Scan {
    static final int GRAM = 4;

    private static final int SLOTS = 1 << 16;

    private final List<String> wanted;
    private final int[] first = new int[SLOTS];
    private final int[] next;

    Scan(List<String> wanted) {
        this.wanted = wanted;
        this.next = new int[wanted.size()];
        Arrays.fill(first, -1);
        for (int i = wanted.size() - 1; i >= 0; i--) {
            if (wanted.get(i).length() >= GRAM) {
                int slot = slot(wanted.get(i), 0);
                next[i] = first[slot];
                first[slot] = i;
            }
        }
    }

    /** Receives the places of each string, in the order of the text. */
    interface Sink {
        void at(int string, int place);
    }

    void run(String text, Sink sink) {
        for (int at = 0; at + GRAM <= text.length(); at++) {
            for (int i = first[slot(text, at)]; i >= 0; i = next[i]) {
                if (text.startsWith(wanted.get(i), at)) {
                    sink.at(i, at);
                }
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            String string = wanted.get(i);
            if (!string.isEmpty() && string.length() < GRAM) {
                for (int at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
                    sink.at(i, at);
                }
            }
        }
    }

    /** The places of each string, in order, at most {@code most} each. */
    List<List<Integer>> places(String text, int most) {
        List<List<Integer>> places = new ArrayList<>();
        wanted.forEach(string -> places.add(new ArrayList<>()));
        run(text, (string, place) -> {
            if (places.get(string).size() < most) {
                places.get(string).add(place);
            }
        });
        return places;
    }

    private static int slot(String text, int at) {
        int hash = text.charAt(at);
        hash = hash * 37 + text.charAt(at + 1);
        hash = hash * 37 + text.charAt(at + 2);
        hash = hash * 37 + text.charAt(at + 3);
        return (hash ^ hash >>> 16) & SLOTS - 1;
    }
}
