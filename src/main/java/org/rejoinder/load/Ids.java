package org.rejoinder.load;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.diagnostic.Words;

/** Ids are part of addresses: lower-case letters, digits and single hyphens, at most {@value #LONGEST}. */
final class Ids {
    static final int LONGEST = 64;
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    static boolean isGood(String id) {
        return id.length() <= LONGEST && KEBAB.matcher(id).matches();
    }

    static String complaint(String id) {
        return Words.quote(id) + " is no id: ids are made of a-z, digits and single hyphens, at most " + LONGEST
                + " in all";
    }

    /** The good id nearest to a bad one. */
    static Optional<String> hint(String bad) {
        String kebab =
                bad.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return isGood(kebab) ? Optional.of("write " + Words.quote(kebab)) : Optional.empty();
    }

    /** The id in {@code scalar}; a bad one is reported and given back all the same, so that it can be referred to. */
    static String read(Node.Scalar scalar, Findings findings) {
        return read(scalar.text().strip(), scalar.span(), findings);
    }

    static String read(String id, Span span, Findings findings) {
        if (!isGood(id)) {
            findings.error(LoadRule.BAD_ID, span, complaint(id), hint(id));
        }
        return id;
    }
}
