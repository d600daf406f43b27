package org.rejoinder.source.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Anchor;
import org.rejoinder.source.text.PreparedText;
import org.rejoinder.source.text.Span;

class PassageFinderTest {
    private static final String FIRST = "The boats came home at dusk. Nobody had waited for them on the quay.";
    private static final String SECOND = "The boats went out at dawn. Nobody had waited for them, and nobody minded.";
    private static final String SOURCE = FIRST + "\n" + SECOND;
    private static final Span SECOND_SPAN = new Span(FIRST.length() + 1, SOURCE.length());

    @Test
    void looksInsideItsParagraphOnly() {
        Verdict verdict = find(Prose.phrase("Nobody had waited for them"), SECOND_SPAN);
        Place place = assertInstanceOf(Verdict.Exact.class, verdict).place();
        assertEquals(SOURCE.lastIndexOf("Nobody had"), place.offset());
    }

    @Test
    void saysWhenItsParagraphHasItTwice() {
        Verdict verdict = find(Prose.phrase("Nobody had waited for them"), new Span(0, SOURCE.length()));
        assertEquals(
                2, assertInstanceOf(Verdict.Ambiguous.class, verdict).places().size());
    }

    @Test
    void runsFromItsStartToItsEnd() {
        Place place = assertInstanceOf(Verdict.Exact.class, find(Anchor.of("went out", "waited for them"), SECOND_SPAN))
                .place();
        assertEquals(
                "went out at dawn. Nobody had waited for them",
                SOURCE.substring(place.offset(), place.span().end()));
    }

    @Test
    void aPrefixMayStandBeforeTheParagraph() {
        Anchor anchor = new Anchor(
                java.util.Optional.of("on the quay"),
                "The boats",
                java.util.Optional.of("at dawn"),
                java.util.Optional.empty());
        Place place =
                assertInstanceOf(Verdict.Exact.class, find(anchor, SECOND_SPAN)).place();
        assertEquals(SECOND_SPAN.start(), place.offset());
    }

    @Test
    void findsNothingOutsideItsParagraph() {
        assertInstanceOf(Verdict.NotFound.class, find(Prose.phrase("came home at dusk"), SECOND_SPAN));
    }

    private static Verdict find(Anchor anchor, Span span) {
        return PassageFinder.find(PreparedText.of(SOURCE), Target.of("p2.1", anchor, 60), span);
    }

    @Test
    void anywhereItTakesOneExactPlaceOnly() {
        PreparedText text = PreparedText.of(SOURCE);
        Target twice = Target.of("p", Prose.phrase("Nobody had waited for them"), 20);
        Target once = Target.of("p", Prose.phrase("came home at dusk"), 20);
        Target near = Target.of("p", Prose.phrase("came hame at dusk"), 20);
        assertInstanceOf(Verdict.Ambiguous.class, PassageFinder.findAnywhere(text, twice));
        assertInstanceOf(Verdict.Exact.class, PassageFinder.findAnywhere(text, once));
        assertInstanceOf(Verdict.NotFound.class, PassageFinder.findAnywhere(text, near));
        assertEquals(
                List.of(), WorkFinder.find(text, List.of()).values().stream().toList());
    }
}
