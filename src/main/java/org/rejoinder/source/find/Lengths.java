package org.rejoinder.source.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long passages of a text are against the same passages retold.
 *
 * <p>Most paragraphs of a work keep near one ratio. One that is found at a quite different length has probably one end
 * at the wrong place.
 */
final class Lengths {
    private static final int FEWEST = 5;
    private static final double SHORTEST = 0.5;
    private static final double LONGEST = 1.5;
    private static final int SLACK = 30;

    private final double usual;

    /** @param chosen what was found of each target, null for nothing */
    Lengths(List<Target> targets, Candidate[] chosen) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] != null && targets.get(i).retold() > 0) {
                ratios.add((double) length(chosen[i]) / targets.get(i).retold());
            }
        }
        Collections.sort(ratios);
        usual = ratios.size() < FEWEST ? 0 : ratios.get(ratios.size() / 2);
    }

    /** Whether the length is what is to be expected; true where too little is known. */
    boolean isUsual(Target target, Candidate candidate) {
        if (usual == 0 || target.retold() == 0 || target.tail().isEmpty()) {
            return true;
        }
        double expected = usual * target.retold();
        double length = length(candidate);
        return expected * SHORTEST - SLACK <= length && length <= expected * LONGEST + SLACK;
    }

    private static int length(Candidate candidate) {
        return candidate.to() - candidate.from();
    }
}
