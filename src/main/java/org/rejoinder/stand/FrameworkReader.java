package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Place;
import org.rejoinder.diagnostic.Spot;
import org.rejoinder.diagnostic.Words;

/** Reads a framework line by line; each format says what a line may be. */
abstract class FrameworkReader {
    /** Names of the arguments, in order. */
    private final List<String> names = new ArrayList<>();

    /** By what the file calls an argument: its number from 0. */
    private final Map<String, Integer> known = new HashMap<>();

    private final List<int[]> attacks = new ArrayList<>();

    /**
     * What is wrong with a line, or with the file.
     *
     * @param last whether reading on would only repeat it
     */
    record Problem(String message, String hint, boolean last) {
        Problem(String message, String hint) {
            this(message, hint, false);
        }

        Diagnostic at(Place place, String line) {
            return at(new Spot(place, Optional.of(line)));
        }

        Diagnostic at(Spot spot) {
            return spot.error("framework-syntax", message).withHint(hint);
        }
    }

    /** Takes one line. */
    abstract Optional<Problem> line(String line);

    /** Takes the end of the file. */
    Optional<Problem> end() {
        return Optional.empty();
    }

    final Framework framework() {
        Framework.Builder builder = new Framework.Builder(names.size(), attacks.size());
        names.forEach(builder::argument);
        attacks.forEach(attack -> builder.attack(attack[0], attack[1]));
        return builder.build();
    }

    final Optional<Problem> argument(String key, String name) {
        if (names.size() == FrameworkText.MAX_ARGUMENTS) {
            return Optional.of(tooMany());
        }
        if (known.putIfAbsent(key, names.size()) != null) {
            return Optional.of(new Problem("the argument " + Words.quote(key) + " stands here twice", "leave one out"));
        }
        names.add(name);
        return Optional.empty();
    }

    /** Gives an argument that is there the name that a comment says. */
    final void rename(String key, String name) {
        Integer argument = known.get(key);
        if (argument != null && !name.isEmpty()) {
            names.set(argument, name);
        }
    }

    final Optional<Problem> attack(String attacker, String target) {
        for (String end : List.of(attacker, target)) {
            if (!known.containsKey(end)) {
                String hint = "arguments come before the attacks that name them";
                return Optional.of(new Problem("there is no argument " + Words.quote(end), hint));
            }
        }
        attacks.add(new int[] {known.get(attacker), known.get(target)});
        return Optional.empty();
    }

    static Problem tooMany() {
        return new Problem("more than " + FrameworkText.MAX_ARGUMENTS + " arguments", "split the framework", true);
    }
}
