package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words in which the names of statements can be made links. */
public record Sentence(List<Part> parts) {
    /**
     * A piece of the words.
     *
     * @param statement id of the statement that the piece names; empty for the words between
     */
    public record Part(String text, Optional<String> statement) {}

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** The whole as plain text. */
    public String words() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return words();
    }

    /** Puts a sentence together. */
    static final class Builder {
        private final List<Part> parts = new ArrayList<>();

        Builder text(String text) {
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).statement().isEmpty()) {
                parts.set(last, new Part(parts.get(last).text() + text, Optional.empty()));
            } else {
                parts.add(new Part(text, Optional.empty()));
            }
            return this;
        }

        Builder name(String text, String statement) {
            parts.add(new Part(text, Optional.of(statement)));
            return this;
        }

        Builder sentence(Sentence other) {
            for (Part part : other.parts()) {
                part.statement().ifPresentOrElse(statement -> name(part.text(), statement), () -> text(part.text()));
            }
            return this;
        }

        /** Words before the item at {@code index} of a list of {@code count}: {@code a, b and c}. */
        Builder between(int index, int count) {
            return index == 0 ? this : text(index == count - 1 ? " and " : ", ");
        }

        Sentence build() {
            return new Sentence(parts);
        }

        /** The same, beginning with a capital and ending with a full stop. */
        Sentence whole() {
            text(".");
            Part first = parts.get(0);
            String text = first.text().substring(0, 1).toUpperCase(Locale.ROOT)
                    + first.text().substring(1);
            parts.set(0, new Part(text, first.statement()));
            return build();
        }
    }
}
