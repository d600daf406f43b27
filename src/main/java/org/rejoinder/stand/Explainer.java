package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Relation;
import org.rejoinder.stand.Blow.Fate;

/** Puts the reasons of one labelling into words. */
final class Explainer {
    /** Links that words follow a chain for; a longer one is said to go on. */
    static final int MAX_LINKS = 4;

    /** Attacks that words name one by one; more are counted. */
    static final int MAX_NAMED = 3;

    private final Labelling labelling;
    private final Reasons reasons;
    private final Names names;

    Explainer(Labelling labelling) {
        this.labelling = labelling;
        this.reasons = labelling.reasons();
        this.names = new Names(labelling.map());
    }

    Names names() {
        return names;
    }

    Why why(String statement) {
        Chain chain = new Chain(statement);
        chain.follow();
        if (labelling.unsupported(statement) && !labelling.struck().contains(statement)) {
            chain.words.text("; it is unsupported, for ");
            lostSupport(statement, chain.words);
        }
        return new Why(chain.steps, chain.words.build());
    }

    /** {@code its only support, the ground "x", is struck}. */
    void lostSupport(String statement, Sentence.Builder words) {
        int[] supports = reasons.supportsOf(statement);
        if (supports.length > 1) {
            words.text("none of its " + supports.length + " supports holds");
            return;
        }
        Relation support = labelling.compiled().relation(supports[0]);
        Optional<String> fallen = support.sources().stream()
                .filter(premise -> labelling.standing(premise) == Standing.FALLS)
                .findFirst();
        String premise = fallen.orElse(support.sources().get(0));
        int together = support.sources().size();
        words.text(together == 1 ? "its only support, " : "");
        words.name(names.of(premise), premise);
        words.text(together == 1 ? ", " : ", one of " + together + " that support it only together, ");
        if (fallen.isPresent()) {
            words.text(labelling.struck().contains(premise) ? "is struck" : "falls");
        } else {
            words.text("is undercut by ");
            name(reasons.undercutter(supports[0], Standing.STANDS).orElseThrow(), words);
        }
    }

    /** {@code rebuttal 5, which answers it,}: the attacker, and what it does to {@code target}. */
    Sentence.Builder attacker(String attacker, String target, boolean it, Sentence.Builder words) {
        name(attacker, words).text(", which " + names.verb(attacker) + " ");
        return (it ? words.text("it") : again(target, words)).text(", ");
    }

    Sentence.Builder name(String statement, Sentence.Builder words) {
        return words.name(names.of(statement), statement);
    }

    /** The name of a statement that has just been named. */
    private Sentence.Builder again(String statement, Sentence.Builder words) {
        return words.name(names.again(statement), statement);
    }

    /** {@code , and so does 1 more}: that other attacks would have been enough as well. */
    static String more(int attacks, String one, String many) {
        return attacks == 0 ? "" : ", and so " + (attacks == 1 ? one : many) + " " + attacks + " more";
    }

    /** What becomes of attacks that all fail, shortly: {@code objection 1 falls to rebuttal 1 and ...}. */
    void failing(List<Blow> blows, Sentence.Builder words) {
        for (int i = 0; i < blows.size(); i++) {
            Blow blow = blows.get(i);
            name(blow.attacker(), words.between(i, blows.size()));
            words.text(
                    blow.fate() == Fate.STRUCK
                            ? " is struck"
                            : blow.fate() == Fate.FALLS ? " falls to " : " is undercut by ");
            blow.by().ifPresent(by -> name(by, words));
        }
    }

    /** {@code 12 fall, 2 are undercut and 1 is struck}. */
    static void counts(List<Blow> blows, Sentence.Builder words) {
        List<String> counts = new ArrayList<>();
        count(blows, Fate.FALLS, "falls", "fall", counts);
        count(blows, Fate.UNDERCUT, "is undercut", "are undercut", counts);
        count(blows, Fate.STRUCK, "is struck", "are struck", counts);
        if (counts.size() == 1) {
            words.text(counts.get(0).replaceFirst("^[0-9]+", "all"));
            return;
        }
        for (int i = 0; i < counts.size(); i++) {
            words.between(i, counts.size()).text(counts.get(i));
        }
    }

    private static void count(List<Blow> blows, Fate fate, String one, String many, List<String> counts) {
        long count = blows.stream().filter(blow -> blow.fate() == fate).count();
        if (count > 0) {
            counts.add(count + " " + (count == 1 ? one : many));
        }
    }

    /** One reason, followed link by link. */
    private final class Chain {
        private final String subject;
        private final Sentence.Builder words = new Sentence.Builder();
        private final List<Step> steps = new ArrayList<>();
        private final Set<String> seen = new LinkedHashSet<>();

        Chain(String subject) {
            this.subject = subject;
        }

        void follow() {
            words.text(labelling.standing(subject).words());
            Optional<String> next = Optional.of(subject);
            for (int link = 0; next.isPresent(); link++) {
                String statement = next.get();
                Cause cause = reasons.cause(statement);
                if (!seen.add(statement)) {
                    words.text(", and so on in a circle");
                    return;
                }
                if (link == MAX_LINKS && !cause.blows().isEmpty()) {
                    words.text("; and so on");
                    return;
                }
                step(statement, cause);
                if (link == 0 || !cause.blows().isEmpty()) {
                    words.text(link == 0 ? ", because " : link == 1 ? ": " : "; ");
                }
                next = link(statement, cause);
            }
        }

        private void step(String statement, Cause cause) {
            Set<String> because = new LinkedHashSet<>();
            for (Blow blow : cause.blows()) {
                because.add(blow.attacker());
                blow.by().ifPresent(because::add);
            }
            steps.add(new Step(statement, labelling.standing(statement), cause.reason(), List.copyOf(because)));
        }

        /** Words of one link; gives back the statement that the next one is about. */
        private Optional<String> link(String statement, Cause cause) {
            boolean it = statement.equals(subject);
            if (cause.blows().isEmpty()) {
                // Further down the chain it goes without saying, and what is struck has been said.
                if (it) {
                    words.text(cause.reason() == Reason.STRUCK ? "it is struck" : "nothing attacks it");
                }
                return Optional.empty();
            }
            if (cause.reason() == Reason.DEFENDED && cause.blows().size() > 1) {
                several(statement, cause.blows(), it);
                return Optional.empty();
            }
            if (cause.reason() == Reason.OPEN && mutual(statement, cause.blows().get(0), it)) {
                return Optional.empty();
            }
            return single(statement, cause, it);
        }

        private Optional<String> single(String statement, Cause cause, boolean it) {
            Blow blow = cause.blows().get(0);
            attacker(blow.attacker(), statement, it, words);
            Optional<String> next = Optional.of(blow.attacker());
            if (blow.fate() == Fate.HOLDS) {
                words.text("stands");
                words.text(more(cause.more(), "does", "do"));
            } else if (blow.fate() == Fate.STRUCK) {
                words.text("is struck");
                next = Optional.empty();
            } else if (blow.fate() == Fate.FALLS) {
                words.text("falls");
            } else if (blow.fate() == Fate.CONTESTED) {
                words.text("is contested").text(more(cause.more(), "is", "are"));
            } else {
                next = blow.by();
                name(
                        next.orElseThrow(),
                        words.text(blow.fate() == Fate.UNDERCUT ? "is undercut by " : "may be undercut by "));
                words.text(blow.fate() == Fate.UNDERCUT ? "" : ", which is contested");
            }
            return next;
        }

        private void several(String statement, List<Blow> blows, boolean it) {
            List<String> attackers = blows.stream().map(Blow::attacker).toList();
            String noun = names.noun(attackers) + " ";
            if (blows.size() > MAX_NAMED) {
                words.text("none of the " + blows.size() + " " + noun);
                (it ? words.text("it") : again(statement, words)).text(" holds: ");
                counts(blows, words);
            } else {
                words.text("the " + blows.size() + " " + noun);
                (it ? words.text("it") : again(statement, words)).text(" fail: ");
                failing(blows, words);
            }
        }

        /** Says it where a statement and its attacker are one, or attack each other. */
        private boolean mutual(String statement, Blow blow, boolean it) {
            boolean self = blow.attacker().equals(statement);
            if (!self && !reasons.attacks(statement, blow.attacker())) {
                return false;
            }
            (it ? words.text("it") : again(statement, words)).text(self ? " attacks itself" : " and ");
            if (!self) {
                name(blow.attacker(), words).text(" attack each other");
            }
            words.text(", and nothing else decides");
            return true;
        }
    }
}
