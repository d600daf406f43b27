package org.rejoinder.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "The  Pre-parliament = thepreparliament",
                "pre\u00adpar\u00adliament = preparliament",
                "\u201cquoted\u201d \u2018words\u2019 \u2014 dashed\u2013 = quotedwordsdashed",
                "\ufb01nal o\ufb03ce \u00e6on \u0152uvre = finalofficeaeonoeuvre",
                "caf\u00e9 na\u00efve cafe\u0301 = cafenaivecafe",
                "\u00d6sel = osel",
                "hi~sto{r|y \u2022 c\u00b7on = historycon",
                "\u041d\u043e\u0432\u0430\u044f \u0416\u0438\u0437\u043d\u044c = \u043d\u043e\u0432\u0430\u044f\u0436\u0438\u0437\u043d\u044c",
                "1917-18 = 191718"
            })
    void keepsLettersAndDigits(String text, String letters) {
        assertEquals(letters, Letters.of(text));
    }

    @Test
    void everyLetterKnowsWhereItStands() {
        String source = "A \ufb01ne\u00adly pre-\nparlia\u0301ment, \ud835\udc00 end" + " ".repeat(400) + "far";
        NormalText normal = PreparedText.of(source).normal();
        assertEquals("afinelypreparliamentaendfar", normal.letters());
        for (int i = 0; i < normal.length(); i++) {
            String there = Letters.of(Character.toString(source.codePointAt(normal.offset(i))));
            assertEquals(true, there.indexOf(normal.letters().charAt(i)) >= 0, "letter " + i);
        }
        Span end = normal.source(21, normal.length());
        assertEquals("end" + " ".repeat(400) + "far", source.substring(end.start(), end.end()));
        assertEquals(source.indexOf("ne\u00adly"), normal.offset(3));
        assertEquals(3, normal.index(source.indexOf("ne\u00adly")));
    }
}
