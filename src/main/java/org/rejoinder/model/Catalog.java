package org.rejoinder.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All maps and works of a folder, by id, in the order of their ids. */
public record Catalog(Map<String, ArgumentMap> maps, Map<String, Work> works) {
    public Catalog {
        maps = Collections.unmodifiableMap(new LinkedHashMap<>(maps));
        works = Collections.unmodifiableMap(new LinkedHashMap<>(works));
    }
}
