package org.rejoinder.load;

import java.util.List;
import java.util.Optional;

/**
 * What the YAML parser complains of, in plain words, with the cause that is usually behind it.
 *
 * @param atContext whether the place to show is where the broken thing begins rather than where the parser gave up
 */
record SyntaxWords(String message, Optional<String> hint, boolean atContext) {
    /** @param problem part of the parser's own words */
    private record Known(String problem, String message, String hint, boolean atContext) {
        Known(String problem, String message, String hint) {
            this(problem, message, hint, false);
        }
    }

    private static final List<Known> KNOWN = List.of(
            new Known(
                    "mapping values are not allowed here",
                    "a colon makes a key here, where no key can stand",
                    "put a text that holds a colon and a blank between quotes, or look at the indentation"),
            new Known("found character '\\t(TAB)'", "a tab cannot begin a word or indent a line", "indent with blanks"),
            new Known(
                    "could not find expected ':'",
                    "this line is neither a key with its colon nor part of the text above",
                    "indent the lines of a long text deeper than its key, or look for a missing colon",
                    true),
            new Known(
                    "expected <block end>, but found",
                    "the indentation does not fit the lines above, or a text goes on after its closing quote",
                    "begin all keys of a mapping in the same column; write '' for an apostrophe inside single quotes"),
            new Known(
                    "expected ',' or",
                    "a comma or the closing bracket is missing",
                    "put a text that holds a comma or bracket between quotes"),
            new Known(
                    "found unexpected end of stream",
                    "a quoted text is never closed",
                    "look for the missing quote",
                    true),
            new Known(
                    "expected the node content, but found", "a value is wanted here", "write it, or leave the key out"),
            new Known("found undefined alias", "aliases are not part of the format", "write the value itself"),
            new Known(
                    "that cannot start any token",
                    "this character cannot begin a text",
                    "put the text between quotes"));

    /** For a problem that nobody foresaw, the parser's own words. */
    static SyntaxWords of(String context, String problem) {
        String said = problem == null ? String.valueOf(context) : problem;
        return KNOWN.stream()
                .filter(known -> said.contains(known.problem()))
                .findFirst()
                .map(known -> new SyntaxWords(known.message(), Optional.of(known.hint()), known.atContext()))
                .orElseGet(() -> unforeseen(said));
    }

    private static SyntaxWords unforeseen(String said) {
        return new SyntaxWords("this is not YAML: " + said.replaceAll("\\s+", " "), Optional.empty(), false);
    }
}
