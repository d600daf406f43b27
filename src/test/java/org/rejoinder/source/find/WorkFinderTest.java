package org.rejoinder.source.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Anchor;
import org.rejoinder.source.text.PreparedText;

class WorkFinderTest {
    private final List<String> paragraphs = new Prose(7).paragraphs(12);

    @Test
    void findsEveryParagraphWhereItStands() {
        String source = String.join("\n\n", paragraphs);
        Map<String, Verdict> verdicts = WorkFinder.find(PreparedText.of(source), Prose.targets(paragraphs));
        for (int i = 0; i < paragraphs.size(); i++) {
            Verdict.Exact exact = assertInstanceOf(Verdict.Exact.class, verdicts.get("p" + (i + 1)));
            String letters = paragraphs.get(i).substring(0, paragraphs.get(i).length() - 1);
            assertEquals(source.indexOf(paragraphs.get(i)), exact.place().offset());
            assertEquals(letters, at(source, exact.place()));
        }
    }

    @Test
    void scanningNoiseThatIsNoLetterDoesNotCount() {
        List<String> scanned = new ArrayList<>(paragraphs);
        String[] words = paragraphs.get(4).split(" ");
        String marred = words[0].toUpperCase(java.util.Locale.ROOT) + " \u201c" + words[1].charAt(0) + "-\n"
                + words[1].substring(1) + "\u201d " + words[2].charAt(0) + "~" + words[2].substring(1) + " \u2022 "
                + String.join("\n", List.of(words).subList(3, words.length));
        scanned.set(4, marred);
        Verdict verdict = find(scanned).get("p5");
        Verdict.Exact exact = assertInstanceOf(Verdict.Exact.class, verdict);
        assertEquals(String.join("\n\n", scanned).indexOf(marred), exact.place().offset());
    }

    @Test
    void saysHowManyErrorsANearPlaceHas() {
        List<String> scanned = new ArrayList<>(paragraphs);
        String paragraph = paragraphs.get(4);
        scanned.set(4, paragraph.substring(0, 6) + "x" + paragraph.substring(7));
        Verdict.Approximate near =
                assertInstanceOf(Verdict.Approximate.class, find(scanned).get("p5"));
        int letters = Prose.targets(paragraphs).get(4).letters();
        assertEquals(1.0 / letters, near.rate(), 1e-9);
        assertEquals(
                String.join("\n\n", scanned).indexOf(scanned.get(4)),
                near.place().offset());
    }

    @Test
    void aRepeatedParagraphIsSettledByItsNeighbours() {
        List<String> twice = new ArrayList<>(paragraphs);
        twice.add(9, paragraphs.get(2));
        String source = String.join("\n\n", twice);
        Verdict.Exact exact = assertInstanceOf(
                Verdict.Exact.class,
                WorkFinder.find(PreparedText.of(source), Prose.targets(paragraphs))
                        .get("p3"));
        assertEquals(source.indexOf(paragraphs.get(2)), exact.place().offset());
    }

    @Test
    void aParagraphRepeatedBetweenItsNeighboursStaysAmbiguous() {
        List<String> twice = new ArrayList<>(paragraphs);
        twice.add(3, paragraphs.get(2));
        String source = String.join("\n\n", twice);
        Verdict.Ambiguous ambiguous = assertInstanceOf(
                Verdict.Ambiguous.class,
                WorkFinder.find(PreparedText.of(source), Prose.targets(paragraphs))
                        .get("p3"));
        assertEquals(
                List.of(source.indexOf(paragraphs.get(2)), source.lastIndexOf(paragraphs.get(2))),
                ambiguous.places().stream().map(Place::offset).toList());
    }

    @Test
    void prefixAndSuffixTellRepeatedWordsApart() {
        String sentence = paragraphs.get(0);
        String source = "alpha " + sentence + " omega " + paragraphs.get(1) + " beta " + sentence + " zeta";
        Anchor byPrefix = new Anchor(Optional.of("beta"), sentence, Optional.empty(), Optional.empty());
        Anchor bySuffix = new Anchor(Optional.empty(), sentence, Optional.empty(), Optional.of("omega"));
        assertEquals(source.lastIndexOf(sentence), only(source, byPrefix).offset());
        assertEquals(source.indexOf(sentence), only(source, bySuffix).offset());
        assertEquals(sentence.length() - 1, only(source, bySuffix).length());
    }

    private static Place only(String source, Anchor anchor) {
        Verdict verdict = WorkFinder.find(PreparedText.of(source), List.of(Prose.target("p1", anchor, "")))
                .get("p1");
        return assertInstanceOf(Verdict.Exact.class, verdict).place();
    }

    @Test
    void aMissingParagraphIsNotFoundElsewhere() {
        List<String> scanned = new ArrayList<>(paragraphs);
        scanned.remove(5);
        Map<String, Verdict> verdicts = find(scanned);
        Verdict.NotFound missing = assertInstanceOf(Verdict.NotFound.class, verdicts.get("p6"));
        assertTrue(missing.rate() > Rates.SHOWN, () -> "rate " + missing.rate());
        verdicts.remove("p6");
        verdicts.values().forEach(verdict -> assertInstanceOf(Verdict.Exact.class, verdict));
    }

    @Test
    void anUnrelatedTextHasNothing() {
        PreparedText other = Prose.text(new Prose(8).paragraphs(60));
        WorkFinder.find(other, Prose.targets(paragraphs))
                .values()
                .forEach(verdict -> assertInstanceOf(Verdict.NotFound.class, verdict));
    }

    @Test
    void aTextThatTurnsTheOrderRoundStillShowsWhatItHoldsWordForWord() {
        List<String> turned = new ArrayList<>(paragraphs);
        turned.add(2, turned.remove(9));
        Verdict.Exact exact = assertInstanceOf(Verdict.Exact.class, find(turned).get("p10"));
        assertEquals(
                String.join("\n\n", turned).indexOf(paragraphs.get(9)),
                exact.place().offset());
    }

    @Test
    void anAnchorWithoutLettersIsNotFound() {
        Verdict verdict = WorkFinder.find(Prose.text(paragraphs), List.of(Prose.target("p1", Prose.phrase("..."), "")))
                .get("p1");
        assertEquals(new Verdict.NotFound(Optional.empty(), 1), verdict);
    }

    @Test
    void wordsInsideOtherWordsAreNoMatch() {
        String source = paragraphs.get(0) + " thousands of men. " + paragraphs.get(1);
        Verdict verdict = WorkFinder.find(
                        PreparedText.of(source), List.of(Prose.target("p1", Prose.phrase("and so"), "")))
                .get("p1");
        assertTrue(verdict.found().isEmpty(), verdict::toString);
    }

    @Test
    void anEmptyTextHasNothing() {
        Verdict verdict =
                WorkFinder.find(PreparedText.of(""), Prose.targets(paragraphs)).get("p1");
        assertEquals(new Verdict.NotFound(Optional.empty(), 1), verdict);
    }

    private Map<String, Verdict> find(List<String> scanned) {
        return new java.util.LinkedHashMap<>(WorkFinder.find(Prose.text(scanned), Prose.targets(paragraphs)));
    }

    private static String at(String source, Place place) {
        return source.substring(place.offset(), place.offset() + place.length());
    }
}
