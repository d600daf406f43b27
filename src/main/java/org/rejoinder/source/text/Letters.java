package org.rejoinder.source.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a text when only its letters and digits are compared.
 *
 * <p>Case, accents and ligatures are folded ({@code É} to {@code e}, {@code ﬁ} to {@code fi}), everything else is left
 * out: white space, quotes, dashes, hyphens at line ends, soft hyphens and specks of the scan. A word broken at a line
 * end is then the same with its hyphen and without. Letters are never taken for other letters: {@code Ösel} becomes
 * {@code osel}, not {@code esel}.
 */
public final class Letters {
    private static final String NONE = "";
    private static final String[] FOLDED = new String[Character.MAX_VALUE + 1];

    private Letters() {}

    /** The letters and digits of {@code text}, folded. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            append(point, out);
            i += Character.charCount(point);
        }
        return out.toString();
    }

    /** Appends what {@code point} folds to: mostly one letter or nothing, for a ligature several. */
    static void append(int point, StringBuilder out) {
        if (point < 128) {
            if (point >= 'a' && point <= 'z' || point >= '0' && point <= '9') {
                out.append((char) point);
            } else if (point >= 'A' && point <= 'Z') {
                out.append((char) (point + 32));
            }
        } else if (point <= Character.MAX_VALUE) {
            String folded = FOLDED[point];
            if (folded == null) {
                folded = fold(point);
                FOLDED[point] = folded;
            }
            out.append(folded);
        } else {
            out.append(fold(point));
        }
    }

    private static String fold(int point) {
        switch (point) {
            case 'æ', 'Æ':
                return "ae";
            case 'œ', 'Œ':
                return "oe";
            case '·', 'ª', 'º':
                return NONE;
            default:
                StringBuilder out = new StringBuilder();
                Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .forEach(out::appendCodePoint);
                return out.toString();
        }
    }
}
