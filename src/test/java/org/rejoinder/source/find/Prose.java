package org.rejoinder.source.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rejoinder.model.Anchor;
import org.rejoinder.source.text.Letters;
import org.rejoinder.source.text.PreparedText;

/** Made-up paragraphs of made-up words, the same for the same seed, and what finds them. */
final class Prose {
    private static final String[] SYLLABLES = {
        "ba", "ren", "to", "mi", "sal", "ver", "du", "lin", "or", "pe", "cas", "ti", "gon", "fu", "ra", "sel", "nor",
        "va"
    };

    private final Random random;
    private final List<String> words = new ArrayList<>();

    Prose(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
    }

    String paragraph(int length) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            out.add(words.get(random.nextInt(words.size())));
        }
        return String.join(" ", out) + ".";
    }

    List<String> paragraphs(int count) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            out.add(paragraph(20 + random.nextInt(60)));
        }
        return out;
    }

    /** Anchors of five words a side, named p1, p2 and so on. */
    static List<Target> targets(List<String> paragraphs) {
        List<Target> targets = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String[] words = paragraph.split(" ");
            String start = String.join(" ", List.of(words).subList(0, 5));
            String end = String.join(" ", List.of(words).subList(words.length - 5, words.length));
            targets.add(target("p" + (targets.size() + 1), Anchor.of(start, end), paragraph));
        }
        return targets;
    }

    static Target target(String id, Anchor anchor, String paragraph) {
        return Target.of(id, anchor, Letters.of(paragraph).length());
    }

    static Anchor phrase(String words) {
        return new Anchor(Optional.empty(), words, Optional.empty(), Optional.empty());
    }

    static PreparedText text(List<String> paragraphs) {
        return PreparedText.of(String.join("\n\n", paragraphs));
    }
}
