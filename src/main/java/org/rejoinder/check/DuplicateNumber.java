package org.rejoinder.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Spot;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;

/** The source counts each objection once. */
final class DuplicateNumber implements Rule {
    @Override
    public String id() {
        return "duplicate-number";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        Map<Integer, Pair> first = new HashMap<>();
        for (Pair pair : map.pairs()) {
            Pair other = pair.number().map(n -> first.putIfAbsent(n, pair)).orElse(null);
            if (other != null) {
                found.accept(number(map, pair, loaded)
                        .error(
                                id(),
                                "two pairs have the number " + pair.number().orElseThrow())
                        .withRelated(number(map, other, loaded), "first here"));
            }
        }
    }

    private static Spot number(ArgumentMap map, Pair pair, Loaded loaded) {
        return loaded.places().pair(map.id(), pair.id()).key("number").spot();
    }
}
