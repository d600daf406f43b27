package org.rejoinder.model;

import java.util.List;

/** How one statement bears on another. */
public sealed interface Relation {
    /** Unique in its map, made of the ends: {@code from>to}, {@code a+b>c} for joint premises. */
    String id();

    /** The statements from which the relation goes out, at least one. */
    List<String> sources();

    /** {@code support}, {@code attack} or {@code undercut}. */
    String type();

    /** Premises that bear out a conclusion; several premises stand or fall together. */
    record Support(List<String> premises, String conclusion) implements Relation {
        public Support {
            premises = List.copyOf(premises);
        }

        @Override
        public String id() {
            return String.join("+", premises) + ">" + conclusion;
        }

        @Override
        public List<String> sources() {
            return premises;
        }

        @Override
        public String type() {
            return "support";
        }
    }

    /** A statement that denies another; one-way. */
    record Attack(String from, String to) implements Relation {
        @Override
        public String id() {
            return from + ">" + to;
        }

        @Override
        public List<String> sources() {
            return List.of(from);
        }

        @Override
        public String type() {
            return "attack";
        }
    }

    /**
     * A statement that grants a premise and denies that anything follows: it attacks an inference.
     *
     * @param inference the {@link Support} or {@link Attack} under attack
     */
    record Undercut(String from, Relation inference) implements Relation {
        @Override
        public String id() {
            return from + ">(" + inference.id() + ")";
        }

        @Override
        public List<String> sources() {
            return List.of(from);
        }

        @Override
        public String type() {
            return "undercut";
        }
    }

    /** The statement that the relation reaches: for an undercut, the premise whose inference it attacks. */
    default String target() {
        if (this instanceof Support support) {
            return support.conclusion();
        }
        if (this instanceof Attack attack) {
            return attack.to();
        }
        return ((Undercut) this).inference().sources().get(0);
    }
}
