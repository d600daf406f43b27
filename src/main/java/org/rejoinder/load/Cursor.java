package org.rejoinder.load;

import org.rejoinder.diagnostic.Spot;

/**
 * A node of a file, from which the checks walk to the place they want to show.
 *
 * <p>A step to something that is not there stays where it is: a finding then points at the nearest thing above.
 */
public final class Cursor {
    private final SourceText source;
    private final Node node;
    private final Span span;

    Cursor(SourceText source, Node node, Span span) {
        this.source = source;
        this.node = node;
        this.span = span;
    }

    /** The value of a key. */
    public Cursor key(String key) {
        if (node instanceof Node.Mapping mapping && mapping.entry(key).isPresent()) {
            Node.Entry entry = mapping.entry(key).get();
            boolean shown = entry.value() instanceof Node.Scalar scalar
                    && !scalar.text().isEmpty();
            return new Cursor(source, entry.value(), shown ? entry.value().span() : entry.span());
        }
        return this;
    }

    /** Whether the node is a mapping with this key, whatever its value, or one whose keys could not all be read. */
    public boolean has(String key) {
        return node instanceof Node.Mapping mapping && (mapping.entry(key).isPresent() || !mapping.whole());
    }

    /** The item with this 0-based index of a list; a lone value counts as a list of one. */
    public Cursor item(int index) {
        if (node instanceof Node.Sequence sequence && index < sequence.items().size()) {
            Node item = sequence.items().get(index);
            return new Cursor(source, item, item.span());
        }
        return this;
    }

    Span span() {
        return span;
    }

    public Spot spot() {
        return source.spot(span);
    }

    /** The part of a text that begins at this UTF-16 offset of its value. */
    public Spot spotFrom(int offset) {
        if (!(node instanceof Node.Scalar scalar)) {
            return spot();
        }
        int from = scalar.span().start();
        int at = from;
        String value = scalar.text().strip();
        for (int i = 0; i < Math.min(offset, value.length()); i++) {
            // Quotes, escapes and folded line breaks stand in the source only, so the value is a subsequence of it.
            int found =
                    Character.isWhitespace(value.charAt(i)) ? at : source.text().indexOf(value.charAt(i), at);
            if (found < 0 || found >= scalar.span().end()) {
                return spot();
            }
            at = found + 1;
        }
        while (at < scalar.span().end() && Character.isWhitespace(source.text().charAt(at))) {
            at++;
        }
        return source.spot(new Span(at, scalar.span().end()));
    }
}
