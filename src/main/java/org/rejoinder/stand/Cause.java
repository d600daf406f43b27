package org.rejoinder.stand;

import java.util.List;

/**
 * The last link of a reason: what of the attacks on a statement gives it its label.
 *
 * @param blows those that decide; for {@link Reason#DEFENDED} all of them
 * @param more how many others would have decided as well
 */
record Cause(Reason reason, List<Blow> blows, int more) {
    Cause {
        blows = List.copyOf(blows);
    }
}
