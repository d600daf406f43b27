package org.rejoinder.source.find;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.source.text.PreparedText;

/** However marred the text, no wrong place is accepted; the real text's figures are in {@code docs/anchoring.md}. */
class NoiseTest {
    @ParameterizedTest
    @CsvSource({"0.02, 80", "0.05, 70", "0.10, 20", "0.20, 0", "0.40, 0"})
    void acceptsNoWrongPlace(double rate, int leastFound) {
        List<String> paragraphs = new ArrayList<>(new Prose(3).paragraphs(60));
        // Phrases that come again, alone and with a word changed, tempt it to the wrong place.
        for (int i = 5; i < 60; i += 5) {
            String[] earlier = paragraphs.get(i - 3).split(" ");
            String begin = String.join(" ", List.of(earlier).subList(0, 5));
            paragraphs.set(i, begin + " " + paragraphs.get(i));
        }
        String clean = String.join("\n\n", paragraphs);
        List<Target> targets = Prose.targets(paragraphs);
        Map<String, Verdict> truth = WorkFinder.find(PreparedText.of(clean), targets);
        int found = 0;
        int seeds = 5;
        for (int seed = 0; seed < seeds; seed++) {
            Noise noise = Noise.of(clean, rate, seed);
            Map<String, Verdict> verdicts = WorkFinder.find(PreparedText.of(noise.text()), targets);
            for (Target target : targets) {
                Verdict verdict = verdicts.get(target.id());
                if (verdict.found().isPresent()) {
                    found++;
                    Place real = truth.get(target.id()).found().orElseThrow();
                    assertFalse(noise.isElsewhere(verdict.found().get(), real), () -> target.id() + " " + verdict);
                }
            }
        }
        int percent = found * 100 / (targets.size() * seeds);
        assertTrue(percent >= leastFound, () -> percent + " % found");
    }
}
