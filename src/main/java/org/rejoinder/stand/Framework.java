package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An abstract argumentation framework in Dung's sense: arguments, and which attacks which.
 *
 * <p>Arguments are numbered from 0 in the order in which they were added; files number them from 1. An attack that is
 * stated twice counts once for every meaning that we give it.
 */
public final class Framework {
    private final List<String> names;
    private final int[] from;
    private final int[] to;

    private Framework(List<String> names, int[] from, int[] to) {
        this.names = names;
        this.from = from;
        this.to = to;
    }

    /** Names of the arguments, in their order. */
    public List<String> names() {
        return names;
    }

    /** Number of arguments. */
    public int size() {
        return names.size();
    }

    /** Number of attacks. */
    public int attacks() {
        return from.length;
    }

    /** The argument from which an attack goes out; attacks are numbered from 0, in the order they were added. */
    public int attacker(int attack) {
        return from[attack];
    }

    /** The argument that an attack hits. */
    public int target(int attack) {
        return to[attack];
    }

    /** What the grounded labelling makes of each argument, in their order. */
    public List<Standing> grounded() {
        Grounded grounded = Grounded.of(this);
        List<Standing> standings = new ArrayList<>(size());
        for (int argument = 0; argument < size(); argument++) {
            standings.add(grounded.standing(argument));
        }
        return standings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Framework that
                && names.equals(that.names)
                && Arrays.equals(from, that.from)
                && Arrays.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return names.hashCode() + 31 * Arrays.hashCode(from) + 37 * Arrays.hashCode(to);
    }

    @Override
    public String toString() {
        return size() + " arguments, " + attacks() + " attacks";
    }

    /** Gathers arguments and attacks. */
    public static final class Builder {
        private final List<String> names;
        private int[] from;
        private int[] to;
        private int attacks;

        public Builder() {
            this(16, 16);
        }

        /** With room for so many arguments and attacks, and more when they come. */
        Builder(int arguments, int attacks) {
            names = new ArrayList<>(arguments);
            from = new int[Math.max(4, attacks)];
            to = new int[Math.max(4, attacks)];
        }

        /** Adds an argument and gives back its number. */
        public int argument(String name) {
            names.add(name);
            return names.size() - 1;
        }

        String name(int argument) {
            return names.get(argument);
        }

        /** Adds an attack between arguments that are there. */
        public Builder attack(int attacker, int target) {
            if (attacker < 0 || target < 0 || attacker >= names.size() || target >= names.size()) {
                throw new IllegalArgumentException("no argument " + attacker + " or " + target);
            }
            if (attacks == from.length) {
                from = Arrays.copyOf(from, attacks * 2);
                to = Arrays.copyOf(to, attacks * 2);
            }
            from[attacks] = attacker;
            to[attacks++] = target;
            return this;
        }

        public Framework build() {
            return new Framework(List.copyOf(names), Arrays.copyOf(from, attacks), Arrays.copyOf(to, attacks));
        }
    }
}
