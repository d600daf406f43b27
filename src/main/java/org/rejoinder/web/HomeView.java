package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * The first page.
 *
 * @param broken maps that cannot be shown, each with a link to the page that says why
 * @param warnings diagnostics that keep nothing off the air, as text
 */
public record HomeView(
        List<MapCard> maps, List<WorkCard> works, List<Link> broken, int warningCount, Optional<String> warnings) {
    /**
     * @param picture address of the map as an SVG file
     */
    public record MapCard(Link link, Optional<String> summary, String counts, String picture) {}

    public record WorkCard(Link link, String author, Optional<String> summary, Optional<String> written) {}
}
