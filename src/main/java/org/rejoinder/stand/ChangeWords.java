package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.stand.Blow.Fate;

/** Says one change between two labellings: not why the statement has its label, but why it has another now. */
final class ChangeWords {
    private final Labelling before;
    private final Labelling after;
    private final Explainer explainer;

    ChangeWords(Labelling before, Labelling after) {
        this.before = before;
        this.after = after;
        this.explainer = after.explainer();
    }

    /** The reader struck the statement, or no longer does. */
    Change pencil(String id) {
        Sentence.Builder words = explainer.name(id, new Sentence.Builder());
        if (after.struck().contains(id)) {
            boolean fell = before.standing(id) == Standing.FALLS;
            words.text(fell ? " is struck; it fell before" : " is struck");
            return new Change(id, Change.Kind.STRUCK, List.of(), words.whole());
        }
        Why why = after.explainer().why(id);
        words.text(" is no longer struck; it ").sentence(why.sentence());
        return new Change(id, Change.Kind.RESTORED, why.steps().get(0).because(), words.whole());
    }

    /** The statement has another label, though nobody struck or restored it. */
    Change standing(String id) {
        Standing now = after.standing(id);
        Sentence.Builder words = explainer.name(id, new Sentence.Builder());
        if (now == Standing.STANDS) {
            boolean fell = before.standing(id) == Standing.FALLS;
            words.text(fell ? " comes back to stand, because " : " now stands, because ");
            return new Change(id, Change.Kind.STANDS, nowFailing(id, words), words.whole());
        }
        if (now == Standing.FALLS) {
            words.text(" falls, because ");
            return new Change(id, Change.Kind.FALLS, nowHolding(id, words), words.whole());
        }
        words.text(" becomes contested, because ");
        return new Change(id, Change.Kind.CONTESTED, nowOpen(id, words), words.whole());
    }

    /** The statement has lost its last support, or got one back. */
    Change support(String id) {
        Sentence.Builder words = explainer.name(id, new Sentence.Builder());
        if (before.unsupported(id)) {
            words.text(" gets its support back, from ");
            return new Change(id, Change.Kind.REGAINS_SUPPORT, supporters(id, words), words.whole());
        }
        words.text(" loses its support, because ");
        explainer.lostSupport(id, words);
        words.text("; this does not make it fall");
        Set<String> because = new LinkedHashSet<>();
        for (int support : after.reasons().supportsOf(id)) {
            because.addAll(after.compiled().relation(support).sources());
        }
        return new Change(id, Change.Kind.LOSES_SUPPORT, List.copyOf(because), words.whole());
    }

    /** The premises of the first support that does not fail. */
    private List<String> supporters(String id, Sentence.Builder words) {
        for (int support : after.reasons().supportsOf(id)) {
            if (after.step(support) != Standing.FALLS) {
                List<String> premises = after.compiled().relation(support).sources();
                for (int i = 0; i < premises.size(); i++) {
                    explainer.name(premises.get(i), words.between(i, premises.size()));
                }
                return premises;
            }
        }
        throw new IllegalStateException(id + " has no support");
    }

    private List<String> nowFailing(String id, Sentence.Builder words) {
        List<Integer> changed = new ArrayList<>();
        for (int attack : after.reasons().attacksOn(id)) {
            if (before.step(attack) != Standing.FALLS) {
                changed.add(attack);
            }
        }
        if (changed.size() > 1) {
            List<Blow> blows = changed.stream().map(after.reasons()::blow).toList();
            List<String> attackers = blows.stream().map(Blow::attacker).toList();
            words.text(
                    "the " + blows.size() + " " + explainer.names().noun(attackers) + " it that did not fail now do: ");
            if (blows.size() > Explainer.MAX_NAMED) {
                Explainer.counts(blows, words);
            } else {
                explainer.failing(blows, words);
            }
            return attackers;
        }
        return each(id, changed, words);
    }

    private List<String> nowHolding(String id, Sentence.Builder words) {
        List<Integer> holding = new ArrayList<>();
        for (int attack : after.reasons().attacksOn(id)) {
            if (after.step(attack) == Standing.STANDS) {
                holding.add(attack);
            }
        }
        holding.sort(java.util.Comparator.comparingInt(
                attack -> after.rank(after.reasons().attacker(attack))));
        List<String> because = each(id, holding.subList(0, 1), words);
        words.text(Explainer.more(holding.size() - 1, "does", "do"));
        return because;
    }

    /** What decided before and no longer does, or else what is newly open; and what keeps it open. */
    private List<String> nowOpen(String id, Sentence.Builder words) {
        List<Integer> named = new ArrayList<>();
        for (int attack : after.reasons().attacksOn(id)) {
            boolean opened = after.step(attack) == Standing.CONTESTED && before.step(attack) != Standing.CONTESTED;
            boolean fails = before.step(attack) == Standing.STANDS && after.step(attack) == Standing.FALLS;
            if (opened || fails) {
                named.add(attack);
            }
        }
        boolean opened = named.stream().anyMatch(attack -> after.step(attack) == Standing.CONTESTED);
        List<String> because = each(id, named.subList(0, Math.min(Explainer.MAX_NAMED, named.size())), words);
        if (!opened) {
            Blow open = after.reasons().cause(id).blows().get(0);
            explainer.name(open.attacker(), words.text(", and "));
            words.text(", which attacks it, was and is contested");
        }
        return because;
    }

    private List<String> each(String id, List<Integer> attacks, Sentence.Builder words) {
        Set<String> because = new LinkedHashSet<>();
        for (int i = 0; i < attacks.size(); i++) {
            words.between(i, attacks.size());
            because.addAll(turn(attacks.get(i), id, words));
        }
        return List.copyOf(because);
    }

    /** {@code objection 5, which objects to it, comes back to stand}: how one attack has turned. */
    private List<String> turn(int attack, String target, Sentence.Builder words) {
        Blow was = before.reasons().blow(attack);
        Blow is = after.reasons().blow(attack);
        String attacker = is.attacker();
        explainer.attacker(attacker, target, true, words);
        if (is.fate() == Fate.HOLDS || is.fate() == Fate.CONTESTED) {
            boolean holds = is.fate() == Fate.HOLDS;
            boolean uncut = after.standing(attacker) == before.standing(attacker)
                    && was.by().isPresent();
            if (uncut) {
                words.text(holds ? "is no longer undercut by " : "is contested and no longer undercut by ");
                was.by().ifPresent(by -> explainer.name(by, words));
            } else {
                words.text(holds ? "now stands" : "is now contested");
            }
            return uncut ? List.of(attacker, was.by().get()) : List.of(attacker);
        }
        if (is.fate() == Fate.STRUCK || is.fate() == Fate.FALLS) {
            words.text(is.fate() == Fate.STRUCK ? "is struck" : "now falls");
            return List.of(attacker);
        }
        String by = is.by().orElseThrow();
        words.text(is.fate() == Fate.UNDERCUT ? "is now undercut by " : "may now be undercut by ");
        explainer.name(by, words).text(is.fate() == Fate.UNDERCUT ? "" : ", which is contested");
        return List.of(attacker, by);
    }
}
