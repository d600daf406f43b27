package org.rejoinder.source.find;

/**
 * A run of letters that may be a passage.
 *
 * @param head where its beginning was found
 * @param tail where its end was found; the same as {@code head} for an anchor without end
 * @param letters of beginning and end together
 */
record Candidate(Match head, Match tail, int letters) {
    private static final double BITS_AN_ERROR = 8;

    /** First letter. */
    int from() {
        return head.from();
    }

    /** One beyond the last letter. */
    int to() {
        return tail.to();
    }

    /** Errors of beginning and end together. */
    int errors() {
        return head == tail ? head.errors() : head.errors() + tail.errors();
    }

    double rate() {
        return (double) errors() / letters;
    }

    /** What the candidate counts for against others; an error counts more than it takes away by chance alone. */
    double weight() {
        return 2.0 * letters - BITS_AN_ERROR * errors();
    }

    /** Whether both mean the same place, for the ends of a match with errors may shift a little. */
    boolean isAt(Candidate other) {
        int slack = errors() == 0 && other.errors() == 0 ? 0 : 3;
        return Math.abs(from() - other.from()) <= slack && Math.abs(to() - other.to()) <= slack;
    }
}
