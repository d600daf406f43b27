package org.rejoinder.graph;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Voice;

/**
 * Which part of a map is shown, and how it is arranged.
 *
 * @param scope the statements to begin with
 * @param folding whether grounds are shown
 * @param open ids of statements that show their grounds though the rest is folded
 * @param voice shows only statements in this voice, and what they hang on
 * @param speaker shows only this speaker's statements, and what they hang on
 */
public record View(
        Scope scope,
        Folding folding,
        Set<String> open,
        Optional<Voice> voice,
        Optional<String> speaker,
        Direction direction) {

    /** Which statements a view begins with. */
    public sealed interface Scope {
        /** The whole map. */
        record Whole() implements Scope {}

        /** A statement and all that is at most {@code depth} relations away. */
        record Focus(String statement, int depth) implements Scope {}

        /** An objection, its rebuttal and their grounds, and what the objection is aimed at. */
        record OnePair(String pair) implements Scope {}

        /** From the thesis down to a statement, and on through every answer to it. */
        record Chain(String statement) implements Scope {}

        /** The thesis and the pairs under one theme. */
        record OneSection(String section) implements Scope {}
    }

    /** Whether grounds are shown. */
    public enum Folding {
        /** As suits the scope: hidden in the whole map and under a theme, shown in smaller parts. */
        AUTO,
        /** Hidden but where a statement is opened. */
        FOLDED,
        /** All shown, however many boxes that makes. */
        UNFOLDED
    }

    /** Where the thesis stands: on top, or at the left. */
    public enum Direction {
        TB,
        LR;

        /** Many pairs read downwards in columns; a part with a fan of grounds fits a screen better sideways. */
        static Direction suited(Scope scope) {
            return folds(scope) ? TB : LR;
        }
    }

    /** The whole map with its grounds folded, thesis on top. */
    public static final View WHOLE =
            new View(new Scope.Whole(), Folding.AUTO, Set.of(), Optional.empty(), Optional.empty(), Direction.TB);

    public View {
        open = Collections.unmodifiableSet(new LinkedHashSet<>(open));
    }

    /** A view of {@code scope}, folded and directed as suits it. */
    public static View of(Scope scope) {
        return new View(scope, Folding.AUTO, Set.of(), Optional.empty(), Optional.empty(), Direction.suited(scope));
    }

    /** Whether a scope hides its grounds unless told: the large ones do. */
    static boolean folds(Scope scope) {
        return scope instanceof Scope.Whole || scope instanceof Scope.OneSection;
    }

    /** The same view with one more statement opened. */
    public View opening(String statement) {
        Set<String> more = new LinkedHashSet<>(open);
        more.add(statement);
        return new View(scope, folding, more, voice, speaker, direction);
    }

    /** The same view with a statement folded. */
    public View folding(String statement) {
        Set<String> fewer = new LinkedHashSet<>(open);
        fewer.remove(statement);
        return new View(scope, folding, fewer, voice, speaker, direction);
    }

    /** Whether every statement shows its grounds; else only those in {@code open} do. */
    public boolean unfolded() {
        return folding == Folding.UNFOLDED || folding == Folding.AUTO && !folds(scope);
    }

    public boolean isOpen(String statement) {
        return unfolded() || open.contains(statement);
    }

    /** Whether more than a reader can take in is left out; not so where everything was asked for. */
    public boolean sparing() {
        return folding != Folding.UNFOLDED;
    }
}
