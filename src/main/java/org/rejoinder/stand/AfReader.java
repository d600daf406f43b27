package org.rejoinder.stand;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@link FrameworkText#AF}. */
final class AfReader extends FrameworkReader {
    private static final Pattern HEADER = Pattern.compile("p\\s+af\\s+([0-9]{1,9})");
    private static final Pattern ATTACK = Pattern.compile("([0-9]+)\\s+([0-9]+)");
    private static final Pattern LEGEND = Pattern.compile("#\\s*([0-9]+) = (.*)");

    private boolean begun;

    @Override
    Optional<Problem> line(String line) {
        String text = line.strip();
        Matcher legend = LEGEND.matcher(text);
        if (legend.matches()) {
            rename(legend.group(1), legend.group(2).strip());
            return Optional.empty();
        }
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        if (!begun) {
            return header(text);
        }
        Matcher attack = ATTACK.matcher(text);
        return attack.matches()
                ? attack(attack.group(1), attack.group(2))
                : Optional.of(new Problem("this is no attack", "write two numbers, as in 1 2"));
    }

    private Optional<Problem> header(String text) {
        Matcher header = HEADER.matcher(text);
        if (!header.matches()) {
            return Optional.of(
                    new Problem("the file does not begin with p af", "begin with p af 3, for 3 arguments", true));
        }
        begun = true;
        int size = Integer.parseInt(header.group(1));
        if (size > FrameworkText.MAX_ARGUMENTS) {
            return Optional.of(tooMany());
        }
        for (int i = 1; i <= size; i++) {
            argument(Integer.toString(i), Integer.toString(i));
        }
        return Optional.empty();
    }

    @Override
    Optional<Problem> end() {
        return begun
                ? Optional.empty()
                : Optional.of(new Problem("the file is empty", "begin with p af 3, for 3 arguments"));
    }
}
