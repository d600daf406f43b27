package org.rejoinder.source.find;

/**
 * How far a match may differ, and how much it must say.
 *
 * <p>A match of n letters with few errors says about two bits a letter, for English spells itself with about two, and
 * each error takes away what it takes to say which letter became which, and where. What a match says must outweigh the
 * number of places where it might stand by chance.
 */
final class Rates {
    /** Errors a letter up to which a match is accepted. */
    static final double ACCEPTED = 0.15;

    /** Errors up to which a match is shown, as doubtful. */
    static final double SHOWN = 0.35;

    /** Errors a letter below which a text counts as clean: what stands there letter for letter is what is meant. */
    static final double CLEAN = 0.005;

    private static final double BITS_A_LETTER = 2;
    private static final double BITS_AN_ERROR = 6;
    private static final double SURE_BITS = 8;
    private static final double BELONGING_BITS = 4;

    private static final double MARRED = 0.08;
    private static final double MOST_RIVAL_OF_EXACT = 0.25;
    private static final double RIVAL_FACTOR = 4;

    private Rates() {}

    /** Most errors in so many letters. */
    static int errors(double rate, int letters) {
        return (int) (rate * letters + 1e-9);
    }

    /**
     * Most errors that one end of an accepted passage has: one more than its share, unless the text is so marred that a
     * like phrase may come as near as the right one.
     */
    static int mostAtOneEnd(int letters, double marred) {
        return errors(ACCEPTED, letters) + (marred <= MARRED ? 1 : 0);
    }

    static double bits(int letters, int errors) {
        return BITS_A_LETTER * letters - BITS_AN_ERROR * errors;
    }

    /** Whether a match says enough to be no accident among so many places. */
    static boolean isSure(int letters, int errors, int places) {
        return bits(letters, errors) >= Math.log(Math.max(2, places)) / Math.log(2) + SURE_BITS;
    }

    /** Whether an end says enough to belong to a beginning so far before it. */
    static boolean belongs(Match end, int letters, Match beginning) {
        int distance = Math.max(1, end.from() - beginning.to());
        return bits(letters, end.errors()) >= Math.log(distance) / Math.log(2) + BELONGING_BITS;
    }

    /**
     * Up to how many errors a second beginning or end inside a passage makes it doubtful which is meant.
     *
     * @param marred errors a letter that the text has elsewhere: in a clean text a second place with errors is another
     *     phrase, in a marred one it may be the right one
     */
    static double rivalOfExact(double marred) {
        return Math.min(MOST_RIVAL_OF_EXACT, RIVAL_FACTOR * marred);
    }
}
