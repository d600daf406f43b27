package org.rejoinder.stand;

import java.util.List;

/**
 * Why a statement has its label.
 *
 * @param steps the chain from the statement on, as far as the words follow it; at least one
 * @param sentence the chain in words: {@code falls, because rebuttal 5, which answers it, stands}
 */
public record Why(List<Step> steps, Sentence sentence) {
    public Why {
        steps = List.copyOf(steps);
    }

    public String words() {
        return sentence.words();
    }
}
