package org.rejoinder.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A word of a closed list: how files spell it, and how pages say it. */
public interface Term {
    /** Spelling in YAML, JSON and addresses: kebab-case. */
    String key();

    /** How a page says it. */
    String words();

    /** The constant of {@code type} that is spelt {@code key}. */
    static <T extends Enum<T> & Term> Optional<T> find(Class<T> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(term -> term.key().equals(key))
                .findFirst();
    }

    /** All spellings of {@code type}, in order. */
    static <T extends Enum<T> & Term> List<String> keys(Class<T> type) {
        return Arrays.stream(type.getEnumConstants()).map(Term::key).toList();
    }
}
