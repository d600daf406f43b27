package org.rejoinder.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Spot;
import org.rejoinder.diagnostic.Words;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * YAML text to {@link Node}s: the only class that knows Jackson's tokens.
 *
 * <p>All scalars stay text (YAML's failsafe schema), so that {@code 1917-10-17} and {@code no} mean what they say.
 */
final class YamlReader {
    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setSchema(new FailsafeSchema())
                    .setCodePointLimit(Limits.FILE_BYTES)
                    .build())
            // We report duplicate keys ourselves, and read on.
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final SourceText source;
    private final Findings findings;
    private final JsonParser parser;
    private int values;

    private YamlReader(Findings findings) {
        this.source = findings.source();
        this.findings = findings;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), source.text());
    }

    /** The file's one document, or empty where it cannot be read at all; either way {@code findings} says what is wrong. */
    static Optional<Node> read(Findings findings) {
        try {
            return new YamlReader(findings).document();
        } catch (Abandoned abandoned) {
            return Optional.empty();
        }
    }

    /** UTF-16 offset of the first character that YAML forbids, or -1. */
    static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Node> document() {
        JsonToken first = next();
        Node root = first == null ? new Node.Scalar(new Span(0, 0), "") : node(first, 1);
        if (root instanceof Node.Scalar scalar && scalar.text().isBlank()) {
            findings.add(Spot.ofFile(source.file()).error(LoadRule.EMPTY_FILE.key(), "the file is empty"));
            return Optional.empty();
        }
        if (next() != null) {
            String hint = "put each map or work in a file of its own";
            findings.error(LoadRule.SEVERAL_DOCUMENTS, span(), "a second document begins here", hint);
        }
        return Optional.of(root);
    }

    private Node node(JsonToken token, int depth) {
        Span span = span();
        if (++values > Limits.VALUES) {
            String message = "the file holds more than " + Limits.VALUES + " mappings, lists and texts";
            findings.error(LoadRule.TOO_MANY_VALUES, span, message, "divide it");
            throw new Abandoned();
        }
        if (depth > Limits.DEPTH && token.isStructStart()) {
            String message = "mappings and lists nest more than " + Limits.DEPTH + " levels deep";
            findings.error(LoadRule.TOO_DEEP, span, message);
            throw new Abandoned();
        }
        if (at(span) == '*') {
            String hint = "write the value itself, or refer to its id where the format has ids";
            findings.error(LoadRule.ALIAS, span, "aliases are not part of the format", hint);
            return new Node.Unreadable(span);
        }
        reportProperties(span);
        if (token == JsonToken.START_OBJECT) {
            return mapping(span, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            for (JsonToken item = inside(); item != JsonToken.END_ARRAY; item = inside()) {
                items.add(node(item, depth + 1));
            }
            return new Node.Sequence(new Span(span.start(), span.start() + 1), items);
        }
        String text = parser.getString();
        boolean plainNull = NULLS.contains(text) && span.end() - span.start() == text.length();
        return new Node.Scalar(span, plainNull ? "" : text);
    }

    private Node mapping(Span bracket, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        boolean whole = true;
        for (JsonToken token = inside(); token != JsonToken.END_OBJECT; token = inside()) {
            Span span = span();
            reportProperties(span);
            String key = parser.currentName();
            if (key.equals("<<")) {
                findings.error(LoadRule.MERGE_KEY, span, "merge keys are not part of the format", "write the keys out");
                skip();
                whole = false;
                continue;
            }
            Node value = node(inside(), depth + 1);
            Span first = seen.putIfAbsent(key, span);
            if (first == null) {
                entries.add(new Node.Entry(key, span, value));
            } else {
                findings.add(findings.spot(span)
                        .error(LoadRule.DUPLICATE_KEY.key(), "the key " + Words.quote(key) + " stands here twice")
                        .withRelated(findings.spot(first), "first here"));
            }
        }
        Span span = entries.isEmpty()
                ? new Span(bracket.start(), bracket.start() + 1)
                : entries.get(0).span();
        return new Node.Mapping(span, entries, whole);
    }

    /** Passes over a value in silence. */
    private void skip() {
        int open = 0;
        do {
            JsonToken token = inside();
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (open > 0);
    }

    /** Anchors and tags stand before their node, and the node's span begins with them. */
    private void reportProperties(Span span) {
        if (at(span) == '&') {
            Span mark = new Span(span.start(), wordEnd(span.start()));
            findings.error(LoadRule.ALIAS, mark, "anchors are not part of the format", "leave it out");
        } else if (at(span) == '!') {
            Span mark = new Span(span.start(), wordEnd(span.start()));
            findings.error(LoadRule.TAG, mark, "tags are not part of the format", "leave it out");
        }
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < source.text().length()
                && " \t\r\n,]}".indexOf(source.text().charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private char at(Span span) {
        return span.start() < source.text().length() ? source.text().charAt(span.start()) : '\0';
    }

    private Span span() {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        int end = (int) parser.currentLocation().getCharOffset();
        return new Span(source.offsetOfCodePoint(start), source.offsetOfCodePoint(end));
    }

    /** The next token of a mapping or list that has begun. */
    private JsonToken inside() {
        JsonToken token = next();
        if (token == null) {
            findings.error(LoadRule.YAML_SYNTAX, span(), "the file ends inside a mapping or list");
            throw new Abandoned();
        }
        return token;
    }

    private JsonToken next() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            report(e);
            throw new Abandoned();
        }
    }

    private void report(JacksonException e) {
        Span here = span();
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            SyntaxWords words = SyntaxWords.of(marked.getContext(), marked.getProblem());
            Optional<Span> problem = marked.getProblemMark().map(this::span);
            Optional<Span> context = marked.getContextMark().map(this::span);
            Span span = (words.atContext() ? context.or(() -> problem) : problem).orElse(here);
            Diagnostic diagnostic = findings.spot(span)
                    .error(LoadRule.YAML_SYNTAX.key(), words.message())
                    .withHint(words.hint());
            boolean far = context.isPresent()
                    && "[{'\"".indexOf(at(context.get())) >= 0
                    && isOnOtherLine(context.get(), span);
            findings.add(far ? diagnostic.withRelated(findings.spot(context.get()), "what began here") : diagnostic);
        } else if (at(here) == '*') {
            findings.error(LoadRule.ALIAS, here, "aliases are not part of the format", "write the key itself");
        } else {
            findings.error(
                    LoadRule.YAML_SYNTAX, here, "a plain key is wanted here", "write each key as one plain word");
        }
    }

    private boolean isOnOtherLine(Span one, Span other) {
        return findings.spot(one).place().line() != findings.spot(other).place().line();
    }

    private Span span(Mark mark) {
        int start = source.offsetOfCodePoint(mark.getIndex());
        return new Span(start, start + 1);
    }

    /** The rest of the file cannot be read, and the findings say why. */
    private static final class Abandoned extends RuntimeException {
        Abandoned() {
            super(null, null, false, false);
        }
    }
}
