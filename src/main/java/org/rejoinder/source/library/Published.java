package org.rejoinder.source.library;

import java.util.List;
import java.util.Optional;
import org.rejoinder.source.find.Verdict;

/**
 * Published words, found in an edition at hand.
 *
 * @param paragraph id of the paragraph
 * @param verdict how sure it is that these are its words
 * @param runs the words with what interrupts them; empty unless the place may be used or is doubtful
 */
public record Published(String paragraph, Verdict verdict, List<Run> runs) {
    public Published {
        runs = List.copyOf(runs);
    }

    /** Whether the words are shown only with a doubt. */
    public boolean isDoubtful() {
        return verdict instanceof Verdict.Doubtful;
    }

    /** All words, without page breaks and footnotes. */
    public String words() {
        StringBuilder out = new StringBuilder();
        for (Run run : runs) {
            if (run instanceof Words words) {
                out.append(words.text());
            }
        }
        return out.toString();
    }

    /** A piece of a published paragraph. */
    public sealed interface Run {}

    /**
     * Words on one page.
     *
     * @param text lines joined, words broken at line ends made whole; with a blank at an end where words are parted
     * @param cited whether the passage that was asked for holds them
     */
    public record Words(String text, boolean cited) implements Run {}

    /**
     * Here a page begins.
     *
     * @param number where the text shows it
     */
    public record PageBreak(Optional<Integer> number) implements Run {}

    /** A footnote that stands in the middle of the paragraph, at the foot of its page. */
    public record Footnote(String text) implements Run {}
}
