package org.rejoinder.source.find;

import org.rejoinder.source.text.NormalText;

/**
 * The letters between the found neighbours of a paragraph.
 *
 * @param from first letter
 * @param to one beyond the last
 */
record Gap(int from, int to) {
    /** @param chosen the candidates in their order, null for paragraphs that have none */
    static Gap of(int paragraph, Candidate[] chosen, NormalText text) {
        int from = 0;
        for (int i = paragraph - 1; i >= 0; i--) {
            if (chosen[i] != null) {
                from = chosen[i].to();
                break;
            }
        }
        int to = text.bodyLength();
        for (int i = paragraph + 1; i < chosen.length; i++) {
            if (chosen[i] != null) {
                to = chosen[i].from();
                break;
            }
        }
        return new Gap(from, Math.max(from, to));
    }

    boolean holds(Candidate candidate) {
        return from <= candidate.from() && candidate.to() <= to;
    }

    int length() {
        return to - from;
    }
}
