package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@link FrameworkText#APX}; facts may come in any order and several on a line. */
final class ApxReader extends FrameworkReader {
    private static final String ATOM = "\\s*([A-Za-z0-9_]+|\"[^\"]*\")\\s*";
    private static final Pattern FACT =
            Pattern.compile("\\s*(?:arg\\(" + ATOM + "\\)|att\\(" + ATOM + "," + ATOM + "\\))\\s*\\.\\s*");
    private static final Pattern LEGEND = Pattern.compile("%\\s*([A-Za-z0-9_]+) = (.*)");

    private final Map<String, String> legend = new HashMap<>();
    private final List<String[]> attacks = new ArrayList<>();

    @Override
    Optional<Problem> line(String line) {
        int comment = line.indexOf('%');
        String facts = comment < 0 ? line : line.substring(0, comment);
        Matcher legendLine =
                LEGEND.matcher(comment < 0 ? "" : line.substring(comment).strip());
        if (legendLine.matches()) {
            legend.put(legendLine.group(1), legendLine.group(2).strip());
        }
        Matcher fact = FACT.matcher(facts);
        int at = 0;
        while (at < facts.length() && !facts.isBlank()) {
            if (!fact.region(at, facts.length()).lookingAt()) {
                String hint = "write arg(a). for an argument and att(a,b). for an attack";
                return Optional.of(new Problem("this is neither an argument nor an attack", hint));
            }
            Optional<Problem> problem =
                    fact.group(1) != null ? argument(fact.group(1), fact.group(1)) : Optional.empty();
            if (problem.isPresent()) {
                return problem;
            }
            if (fact.group(1) == null) {
                attacks.add(new String[] {fact.group(2), fact.group(3)});
            }
            at = fact.end();
        }
        return Optional.empty();
    }

    @Override
    Optional<Problem> end() {
        legend.forEach(this::rename);
        for (String[] attack : attacks) {
            Optional<Problem> problem = attack(attack[0], attack[1]);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }
}
