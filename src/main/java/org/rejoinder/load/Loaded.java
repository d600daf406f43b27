package org.rejoinder.load;

import java.util.List;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.model.Catalog;

/**
 * What a folder holds.
 *
 * @param catalog the maps and works without errors of loading
 * @param drafts all maps and works as far as they could be read, for the checks: what was reported is left out of them
 * @param places where the parts of {@code drafts} stand
 * @param diagnostics what loading found, sorted by place
 */
public record Loaded(Catalog catalog, Catalog drafts, Places places, List<Diagnostic> diagnostics) {
    public Loaded {
        diagnostics = List.copyOf(diagnostics);
    }
}
