package org.rejoinder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Anchor;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Paragraph.Locus;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Passage.Segments;
import org.rejoinder.model.Work;
import org.rejoinder.source.Citation.Landing;
import org.rejoinder.source.Citation.PublicPlace;

/** Which public link a passage gets: to the words only where the wording is known. */
class CitationsTest {
    private static final Edition PRINT = edition("print", Optional.empty(), false, List.of());
    private static final Edition SAME_WORDS = edition("same-words", Optional.of("print"), true, List.of("p1", "p2"));
    private static final Edition OTHER_WORDS = edition("other-words", Optional.empty(), true, List.of());
    private static final Work WORK = new Work(
            "work",
            "Work",
            "Author",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(PRINT, SAME_WORDS, OTHER_WORDS),
            List.of(paragraph("p1", 1), paragraph("p2", 1), paragraph("p3", 2)));

    @Test
    void anEditionThatRepeatsTheWordingLandsOnThePassage() {
        PublicPlace place = place(passage(List.of("p1"), Optional.empty(), Optional.empty()), SAME_WORDS);
        assertEquals(Landing.PASSAGE, place.landing());
        assertEquals("https://example.org/same-words#:~:text=p1%20begins,p1%20ends", place.href());
    }

    @Test
    void anEditionOfOtherWordingOpensAtItsHeadAndNothingIsGuessed() {
        PublicPlace place = place(passage(List.of("p1"), Optional.empty(), Optional.empty()), OTHER_WORDS);
        assertEquals(Landing.HEAD, place.landing());
        assertEquals("https://example.org/other-words", place.href());
    }

    @Test
    void picturesOfPagesGetThePageAndNoFragment() {
        PublicPlace place = place(passage(List.of("p3"), Optional.empty(), Optional.empty()), PRINT);
        assertEquals(Landing.HEAD, place.landing());
        assertEquals(Optional.of(2), place.page());
    }

    @Test
    void aRunOfParagraphsGoesFromTheFirstWordsToTheLast() {
        PublicPlace place = place(passage(List.of("p1", "p2"), Optional.empty(), Optional.empty()), SAME_WORDS);
        assertEquals("https://example.org/same-words#:~:text=p1%20begins,p2%20ends", place.href());
    }

    @Test
    void whatAnEditionLacksIsLeftOutOfItsLinkAndTheLinkSaysSo() {
        PublicPlace place = place(passage(List.of("p2", "p3"), Optional.empty(), Optional.empty()), SAME_WORDS);
        assertEquals("https://example.org/same-words#:~:text=p2%20begins,p2%20ends", place.href());
        assertFalse(place.whole());
    }

    @Test
    void anEditionThatHoldsNothingOfThePassageHasNoLink() {
        Citation citation = Citations.of(WORK, passage(List.of("p3"), Optional.empty(), Optional.empty()));
        assertTrue(citation.places().stream().noneMatch(place -> place.edition().equals(SAME_WORDS)));
    }

    @Test
    void segmentsWithoutWordsOfTheirOwnLandOnTheParagraph() {
        Passage part = passage(List.of("p1"), Optional.of(new Segments(2, 2)), Optional.empty());
        assertEquals(Landing.PARAGRAPH, place(part, SAME_WORDS).landing());
    }

    @Test
    void aPassagesOwnWordsWin() {
        Passage narrow =
                passage(List.of("p1"), Optional.of(new Segments(2, 2)), Optional.of(Anchor.of("own", "words")));
        PublicPlace place = place(narrow, SAME_WORDS);
        assertEquals(Landing.PASSAGE, place.landing());
        assertEquals("https://example.org/same-words#:~:text=own,words", place.href());
    }

    @Test
    void onlyTheCitedSegmentsAreMarked() {
        Passage part = passage(List.of("p1"), Optional.of(new Segments(2, 2)), Optional.empty());
        Citation.Cited cited = Citations.of(WORK, part).cited().get(0);
        assertFalse(cited.cites(1));
        assertTrue(cited.cites(2));
    }

    private static PublicPlace place(Passage passage, Edition edition) {
        return Citations.of(WORK, passage).places().stream()
                .filter(place -> place.edition().equals(edition))
                .findFirst()
                .orElseThrow();
    }

    private static Passage passage(List<String> paragraphs, Optional<Segments> segments, Optional<Anchor> anchor) {
        return new Passage("work", paragraphs, segments, Optional.empty(), Optional.empty(), anchor);
    }

    private static Paragraph paragraph(String id, int page) {
        Map<String, Locus> loci = new LinkedHashMap<>();
        loci.put("print", new Locus(Optional.of(page), Optional.of(Anchor.of(id + " begins", id + " ends"))));
        return new Paragraph(id, Optional.empty(), List.of("One.", "Two."), Optional.empty(), loci);
    }

    private static Edition edition(String id, Optional<String> wording, boolean text, List<String> holds) {
        return new Edition(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://example.org/" + id),
                text,
                wording,
                holds,
                Optional.empty());
    }
}
