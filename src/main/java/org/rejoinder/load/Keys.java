package org.rejoinder.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.Term;

/**
 * The keys of one mapping, asked for one by one; what does not fit is reported.
 *
 * <p>Every key that is asked for counts as known. {@link #done} then reports the others.
 */
final class Keys {
    private final Node.Mapping mapping;
    private final Findings findings;
    private final Span blame;
    private final String owner;
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Optional<String>> missing = new LinkedHashMap<>();

    private Keys(Node.Mapping mapping, Span blame, String owner, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
        this.blame = blame;
        this.owner = owner;
    }

    /**
     * The keys of {@code node}; empty, and reported, where it is no mapping.
     *
     * @param blame what to point at when a key is missing
     * @param owner how messages call the mapping, such as {@code a statement}
     */
    static Optional<Keys> of(Node node, Span blame, String owner, Findings findings) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Keys(mapping, blame, owner, findings));
        }
        wrongType(node, blame, owner + " is a mapping of keys to values", findings);
        return Optional.empty();
    }

    /** The keys of an entry's value. */
    static Optional<Keys> of(Node.Entry entry, String owner, Findings findings) {
        return of(entry.value(), entry.span(), owner, findings);
    }

    static void wrongType(Node node, Span blame, String wanted, Findings findings) {
        if (!(node instanceof Node.Unreadable)) {
            Span span = node instanceof Node.Scalar scalar && scalar.text().isBlank() ? blame : node.span();
            findings.error(LoadRule.WRONG_TYPE, span, wanted + ", and this is " + node.kind());
        }
    }

    Node.Mapping mapping() {
        return mapping;
    }

    Span blame() {
        return blame;
    }

    Findings findings() {
        return findings;
    }

    Optional<Node.Entry> entry(String key) {
        known.add(key);
        return mapping.entry(key);
    }

    Optional<Node.Entry> needEntry(String key) {
        Optional<Node.Entry> entry = entry(key);
        if (entry.isEmpty()) {
            missing(key, Optional.empty());
        }
        return entry;
    }

    /** Notes that {@code key} is missing, with a hint; {@link #done} reports it. */
    void missing(String key, Optional<String> hint) {
        missing.put(key, hint);
    }

    /** A text that is not empty. */
    Optional<Node.Scalar> scalar(String key) {
        return entry(key).flatMap(this::scalar);
    }

    Optional<Node.Scalar> needScalar(String key) {
        return needEntry(key).flatMap(this::scalar);
    }

    private Optional<Node.Scalar> scalar(Node.Entry entry) {
        if (!(entry.value() instanceof Node.Scalar scalar)) {
            wrongType(entry.value(), entry.span(), Words.quote(entry.key()) + " is a text", findings);
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            String hint = "write it, or leave the key out where it is not needed";
            findings.error(LoadRule.EMPTY_TEXT, entry.span(), Words.quote(entry.key()) + " is empty", hint);
            return Optional.empty();
        }
        int forbidden = YamlReader.firstForbidden(scalar.text());
        if (forbidden >= 0) {
            String message = String.format(
                    "%s holds the character U+%04X",
                    Words.quote(entry.key()), scalar.text().codePointAt(forbidden));
            findings.error(LoadRule.CONTROL_CHARACTER, scalar.span(), message, "take its escape out");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** A text, stripped, that may hold several lines. */
    Optional<String> text(String key) {
        return scalar(key).map(scalar -> scalar.text().strip());
    }

    /** A text in one line: each run of white space is one blank. */
    Optional<String> line(String key) {
        return scalar(key).map(Keys::line);
    }

    static String line(Node.Scalar scalar) {
        return scalar.text().strip().replaceAll("\\s+", " ");
    }

    /** The text, or an empty one where it is missing and reported. */
    String needText(String key) {
        return needScalar(key).map(scalar -> scalar.text().strip()).orElse("");
    }

    String needLine(String key) {
        return needScalar(key).map(Keys::line).orElse("");
    }

    /** A whole number from 1 to 99999. */
    Optional<Integer> number(String key) {
        Optional<Node.Scalar> scalar = scalar(key);
        if (scalar.isPresent() && !scalar.get().text().matches("[1-9][0-9]{0,4}")) {
            String message = Words.quote(key) + " is a whole number from 1 to 99999";
            findings.error(LoadRule.WRONG_TYPE, scalar.get().span(), message);
            return Optional.empty();
        }
        return scalar.map(s -> Integer.parseInt(s.text()));
    }

    <T extends Enum<T> & Term> Optional<T> term(Class<T> type, String key) {
        return word(key, scalar(key), Term.keys(type)).flatMap(word -> Term.find(type, word));
    }

    <T extends Enum<T> & Term> Optional<T> needTerm(Class<T> type, String key) {
        return word(key, needScalar(key), Term.keys(type)).flatMap(word -> Term.find(type, word));
    }

    /** One of a closed list of words. */
    Optional<String> word(String key, List<String> words) {
        return word(key, scalar(key), words);
    }

    private Optional<String> word(String key, Optional<Node.Scalar> scalar, List<String> words) {
        if (scalar.isPresent() && !words.contains(scalar.get().text())) {
            String wrong = scalar.get().text();
            Optional<String> hint = Words.didYouMean(wrong, words).or(() -> Optional.of("write " + Words.oneOf(words)));
            String message = Words.quote(key) + " cannot be " + Words.quote(wrong);
            findings.error(LoadRule.UNKNOWN_VALUE, scalar.get().span(), message, hint);
            return Optional.empty();
        }
        return scalar.map(Node.Scalar::text);
    }

    /** The items of a list; none where the key is absent. */
    List<Node> items(String key) {
        return entry(key).map(this::items).orElse(List.of());
    }

    /** The items of a list that must not be missing or empty. */
    List<Node> needItems(String key) {
        Optional<Node.Entry> entry = needEntry(key);
        List<Node> items = entry.map(this::items).orElse(List.of());
        if (entry.isPresent() && entry.get().value() instanceof Node.Sequence && items.isEmpty()) {
            findings.error(LoadRule.TOO_FEW, entry.get().span(), Words.quote(key) + " needs at least one item");
        }
        return items;
    }

    private List<Node> items(Node.Entry entry) {
        if (entry.value() instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        wrongType(entry.value(), entry.span(), Words.quote(entry.key()) + " is a list", findings);
        return List.of();
    }

    /** One text or a list of texts. */
    List<Node.Scalar> scalars(String key) {
        Optional<Node.Entry> entry = entry(key);
        if (entry.isEmpty()) {
            return List.of();
        }
        if (!(entry.get().value() instanceof Node.Sequence sequence)) {
            return scalar(entry.get()).map(List::of).orElse(List.of());
        }
        List<Node.Scalar> scalars = new ArrayList<>();
        for (Node item : sequence.items()) {
            scalar(new Node.Entry(key, item.span(), item)).ifPresent(scalars::add);
        }
        return scalars;
    }

    /** The entries of a mapping from ids to things; bad ids are reported. */
    List<Node.Entry> entries(String key) {
        return entry(key).map(this::entries).orElse(List.of());
    }

    /** Likewise, where there must be at least one. */
    List<Node.Entry> needEntries(String key) {
        Optional<Node.Entry> entry = needEntry(key);
        List<Node.Entry> entries = entry.map(this::entries).orElse(List.of());
        if (entries.isEmpty()
                && entry.isPresent()
                && entry.get().value() instanceof Node.Mapping mapping
                && mapping.whole()) {
            findings.error(LoadRule.TOO_FEW, entry.get().span(), Words.quote(key) + " needs at least one entry");
        }
        return entries;
    }

    private List<Node.Entry> entries(Node.Entry entry) {
        if (entry.value() instanceof Node.Mapping inner) {
            inner.entries().forEach(e -> Ids.read(e.key(), e.span(), findings));
            return inner.entries();
        }
        wrongType(entry.value(), entry.span(), Words.quote(entry.key()) + " is a mapping", findings);
        return List.of();
    }

    /** Reports the keys that nobody has asked for, and those that are missing unless one of the others is a slip for it. */
    void done() {
        for (Node.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                Optional<String> hint = Words.didYouMean(entry.key(), known)
                        .or(() -> Optional.of("the keys here are " + String.join(", ", known)));
                String message = owner + " has no key " + Words.quote(entry.key());
                findings.error(LoadRule.UNKNOWN_KEY, entry.span(), message, hint);
                Words.nearest(entry.key(), known).ifPresent(missing::remove);
            }
        }
        if (mapping.whole()) {
            missing.forEach((key, hint) ->
                    findings.error(LoadRule.MISSING_KEY, blame, owner + " needs the key " + Words.quote(key), hint));
        }
    }
}
