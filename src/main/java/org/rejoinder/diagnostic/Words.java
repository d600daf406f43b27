package org.rejoinder.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Pieces of sentences that messages are made of. */
public final class Words {
    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_NAME = 64;

    private Words() {}

    /**
     * Text from a file, between backquotes, fit for one line of a message.
     *
     * <p>Control characters become U+FFFD, for a message must not move the cursor of the terminal it is shown on; long
     * text is cut.
     */
    public static String quote(String text) {
        String line = printable(text);
        if (line.length() > LONGEST_QUOTE) {
            int end = Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
            line = line.substring(0, end) + "...";
        }
        return "`" + line + "`";
    }

    /** {@code text} with every control and formatting character replaced by U+FFFD; of the same length. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int type = Character.getType(out.charAt(i));
            boolean emojiJoiner = out.charAt(i) == '\u200d';
            if (type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || (type == Character.FORMAT && !emojiJoiner)) {
                out.setCharAt(i, '\ufffd');
            }
        }
        return out.toString();
    }

    /** {@code 1 error}, {@code 2 errors}. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Words in a row: {@code a, b or c}. */
    public static String oneOf(Collection<String> words) {
        List<String> all = List.copyOf(words);
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }

    /**
     * The name that somebody who wrote {@code name} is likely to have meant.
     *
     * @return empty where none of {@code known} is within a third of the name's length, and at least one edit
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(Math.max(1, (name.length() + 1) / 3));
        return known.stream()
                .filter(candidate -> candidate.length() <= LONGEST_NAME)
                .filter(candidate -> distance.apply(name, candidate) >= 0)
                .min(Comparator.comparing(candidate -> distance.apply(name, candidate)));
    }

    /** {@code did you mean `x`?}, where something known is near enough. */
    public static Optional<String> didYouMean(String name, Collection<String> known) {
        return nearest(name, known).map(near -> "did you mean " + quote(near) + "?");
    }
}
