package org.rejoinder.source.find;

import java.util.Random;

/**
 * A text of which some characters are replaced, dropped or doubled, one in three each.
 *
 * @param offsets where each character of the clean text stands, and its end
 */
record Noise(String text, int[] offsets) {
    private static final String OTHERS = "abcdefghijklmnopqrstuvwxyz ,.";

    static Noise of(String clean, double rate, long seed) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        int[] offsets = new int[clean.length() + 1];
        for (int i = 0; i < clean.length(); i++) {
            offsets[i] = out.length();
            char c = clean.charAt(i);
            if (random.nextDouble() >= rate) {
                out.append(c);
            } else {
                switch (random.nextInt(3)) {
                    case 0:
                        out.append(OTHERS.charAt(random.nextInt(OTHERS.length())));
                        break;
                    case 1:
                        break;
                    default:
                        out.append(c).append(c);
                }
            }
        }
        offsets[clean.length()] = out.length();
        return new Noise(out.toString(), offsets);
    }

    /** Whether a place in the noisy text is another than {@code clean}; where an end is marred it may shift a little. */
    boolean isElsewhere(Place noisy, Place clean) {
        int start = offsets[clean.offset()];
        int end = offsets[clean.span().end()];
        return Math.abs(noisy.offset() - start) > SLACK || Math.abs(noisy.span().end() - end) > SLACK;
    }

    private static final int SLACK = 12;
}
