package org.rejoinder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Anchor;

class TextFragmentTest {
    private static final String PAGE = "https://example.org/text";

    @Test
    void startAndEndAreJoinedByAComma() {
        assertEquals(
                PAGE + "#:~:text=First%20words,last%20words",
                TextFragment.append(PAGE, Anchor.of("First words", "last words")));
    }

    @Test
    void signsOfTheDirectiveAreEncodedInsideWords() {
        assertEquals(
                PAGE + "#:~:text=half%2Dway%2C%20bread%20%26%20peace,50%25",
                TextFragment.append(PAGE, Anchor.of("half-way, bread & peace", "50%")));
    }

    @Test
    void prefixAndSuffixKeepTheirDashes() {
        Anchor anchor = new Anchor(Optional.of("before it"), "the words", Optional.empty(), Optional.of("after-wards"));
        assertEquals(PAGE + "#:~:text=before%20it-,the%20words,-after%2Dwards", TextFragment.append(PAGE, anchor));
    }

    @Test
    void otherScriptsAreEncodedAsUtf8() {
        Anchor anchor = new Anchor(
                Optional.empty(), "\u0412\u0441\u044f \u201Cвласть\u201D", Optional.empty(), Optional.empty());
        assertEquals(
                PAGE + "#:~:text=%D0%92%D1%81%D1%8F%20%E2%80%9C%D0%B2%D0%BB%D0%B0%D1%81%D1%82%D1%8C%E2%80%9D",
                TextFragment.append(PAGE, anchor));
    }

    @Test
    void aFragmentThatTheAddressHasStaysInFront() {
        assertEquals(PAGE + "#s2:~:text=a,b", TextFragment.append(PAGE + "#s2", Anchor.of("a", "b")));
    }
}
