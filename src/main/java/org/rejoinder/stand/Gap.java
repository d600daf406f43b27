package org.rejoinder.stand;

import java.util.Optional;
import org.rejoinder.model.Term;

/**
 * A place where an exchange is open, or an answer is weak.
 *
 * @param statement id of the objection or rebuttal
 * @param sentence the gap in words, a whole sentence
 * @param note what the map says of it: what an answer dodges, or its rhetoric
 */
public record Gap(Kind kind, String statement, Sentence sentence, Optional<String> note) {
    /** What is open or weak. */
    public enum Kind implements Term {
        /** An objection that nothing attacks or undercuts. */
        UNANSWERED("unanswered", "Objections that nobody answers"),
        /** A rebuttal of which the editor says what it dodges. */
        DODGE("dodge", "Answers that meet a different point"),
        /** A rebuttal that has rhetoric and no ground. */
        RHETORIC_ONLY("rhetoric-only", "Answers that lean on rhetoric only"),
        /** A rebuttal that has neither ground nor rhetoric. */
        NO_GROUND("no-ground", "Answers without a ground");

        private final String key;
        private final String words;

        Kind(String key, String words) {
            this.key = key;
            this.words = words;
        }

        @Override
        public String key() {
            return key;
        }

        /** As a heading above its gaps. */
        @Override
        public String words() {
            return words;
        }
    }

    public String words() {
        return sentence.words();
    }
}
