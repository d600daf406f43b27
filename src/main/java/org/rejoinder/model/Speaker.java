package org.rejoinder.model;

import java.util.Optional;

/**
 * Somebody, or some persons together, whose statements a map holds.
 *
 * @param shortName for boxes, where the name is long
 */
public record Speaker(String id, String name, Optional<String> shortName, Side side, Optional<String> note) {
    /** What a box has room for. */
    public String boxName() {
        return shortName.orElse(name);
    }
}
