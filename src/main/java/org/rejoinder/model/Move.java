package org.rejoinder.model;

/** What kind of reply a rebuttal makes. */
public enum Move implements Term {
    DENIES_THE_PREMISE("denies-the-premise", "denies the premise"),
    TURNS_IT_ROUND("turns-it-round", "turns it round"),
    COUNTEREXAMPLE("counterexample", "gives a counterexample"),
    REDUCES_TO_ABSURDITY("reduces-to-absurdity", "reduces it to absurdity"),
    OUTWEIGHS("outweighs", "outweighs it"),
    /** The rebuttal then attacks not the objection but its inference: see {@link Relation.Undercut}. */
    UNDERCUTS_THE_INFERENCE("undercuts-the-inference", "undercuts the inference"),
    QUESTIONS_THE_MOTIVE("questions-the-motive", "questions the motive"),
    CONCEDES_IN_PART("concedes-in-part", "concedes in part");

    private final String key;
    private final String words;

    Move(String key, String words) {
        this.key = key;
        this.words = words;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String words() {
        return words;
    }
}
