package org.rejoinder.load;

import java.util.List;
import java.util.Optional;

/** A piece of YAML with the place where it stands. */
sealed interface Node {
    Span span();

    /** How a message calls this kind of node. */
    String kind();

    /**
     * A mapping.
     *
     * @param span its first key, or its bracket
     * @param whole whether all its entries were read; otherwise the reader has already said why not
     */
    record Mapping(Span span, List<Entry> entries, boolean whole) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).findFirst();
        }

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** A key with its value. */
    record Entry(String key, Span span, Node value) {}

    /** A list. */
    record Sequence(Span span, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Text; numbers and dates are text too until somebody asks for more.
     *
     * @param span with its quotes
     * @param text as YAML folds and unescapes it; empty for nothing and for {@code null}
     */
    record Scalar(Span span, String text) implements Node {
        @Override
        public String kind() {
            return text.isBlank() ? "empty" : "a text";
        }
    }

    /** Something that the reader has reported; whoever meets it keeps silent. */
    record Unreadable(Span span) implements Node {
        @Override
        public String kind() {
            return "unreadable";
        }
    }
}
