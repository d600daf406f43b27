package org.rejoinder.stand;

import java.util.List;

/**
 * One link of a reason.
 *
 * @param statement id of the statement that the link is about
 * @param because ids of the statements that it turns on, in the map's order, each once
 */
public record Step(String statement, Standing standing, Reason reason, List<String> because) {
    public Step {
        because = List.copyOf(because);
    }
}
