package org.rejoinder.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.Edition;

/** The editions of a work. */
final class EditionReader {
    private static final Pattern PAGES = Pattern.compile("([1-9]\\d{0,4})(?:-([1-9]\\d{0,4}))?");
    private static final List<String> CALENDARS = List.of("old-style", "new-style");

    private final String work;
    private final Collection<String> ids;
    private final ReferenceReader references;
    private final Findings findings;

    EditionReader(String work, Collection<String> ids, ReferenceReader references, Findings findings) {
        this.work = work;
        this.ids = ids;
        this.references = references;
        this.findings = findings;
    }

    /** Reports an edition that the work does not have. */
    static void unknown(String id, Span span, String work, Collection<String> known, Findings findings) {
        String message = "the work " + Words.quote(work) + " has no edition " + Words.quote(id);
        Optional<String> hint = Words.didYouMean(id, known)
                .or(() -> known.isEmpty() ? Optional.empty() : Optional.of("it has " + String.join(", ", known)));
        findings.error(LoadRule.UNKNOWN_EDITION, span, message, hint);
    }

    Optional<Edition> read(Node.Entry entry) {
        return Keys.of(entry, "an edition", findings).map(keys -> edition(entry.key(), keys));
    }

    private Edition edition(String id, Keys keys) {
        Edition edition = new Edition(
                id,
                keys.needLine("title"),
                keys.line("translator"),
                keys.line("publisher"),
                keys.number("year"),
                pages(keys),
                keys.word("calendar", CALENDARS),
                address(keys),
                keys.word("text-at-address", List.of("yes", "no"))
                        .filter("yes"::equals)
                        .isPresent(),
                wording(id, keys),
                holds(keys),
                keys.text("note"));
        keys.done();
        return edition;
    }

    private Optional<String> pages(Keys keys) {
        Optional<Node.Scalar> scalar = keys.scalar("pages");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = PAGES.matcher(scalar.get().text());
        boolean good = matcher.matches()
                && (matcher.group(2) == null
                        || Integer.parseInt(matcher.group(1)) <= Integer.parseInt(matcher.group(2)));
        if (!good) {
            String message = Words.quote(scalar.get().text()) + " is no run of pages";
            findings.error(LoadRule.BAD_PAGES, scalar.get().span(), message, "write the first and the last: 26-43");
            return Optional.empty();
        }
        return scalar.map(Node.Scalar::text);
    }

    private Optional<String> address(Keys keys) {
        Optional<Node.Scalar> scalar = keys.scalar("address");
        if (scalar.isPresent() && !isHttps(scalar.get().text())) {
            String message = Words.quote(scalar.get().text()) + " is no https address";
            findings.error(
                    LoadRule.BAD_ADDRESS, scalar.get().span(), message, "write it whole: https://example.org/page");
            return Optional.empty();
        }
        return scalar.map(Node.Scalar::text);
    }

    private static boolean isHttps(String text) {
        try {
            URI uri = new URI(text);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Optional<String> wording(String id, Keys keys) {
        Optional<Node.Scalar> scalar = keys.scalar("wording");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String other = scalar.get().text().strip();
        if (other.equals(id)) {
            String message = "an edition cannot repeat its own wording";
            findings.error(LoadRule.UNKNOWN_EDITION, scalar.get().span(), message, "name the other edition");
            return Optional.empty();
        }
        if (!ids.contains(other)) {
            unknown(other, scalar.get().span(), work, ids, findings);
            return Optional.empty();
        }
        return Optional.of(other);
    }

    private List<String> holds(Keys keys) {
        List<String> held = new ArrayList<>();
        for (Node.Scalar scalar : keys.scalars("holds")) {
            references.readParagraphs(scalar).stream()
                    .filter(paragraph -> !held.contains(paragraph))
                    .forEach(held::add);
        }
        return held;
    }
}
