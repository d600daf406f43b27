package org.rejoinder.load;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;

/**
 * What the readers of one map share: what they refer to, and what they fill.
 *
 * @param reporter who reports the others where a statement does not say
 * @param statements filled in reading order
 * @param unreadable filled with the ids of statements whose place in the file holds something else
 */
record MapContext(
        String map,
        Findings findings,
        Places places,
        Map<String, Speaker> speakers,
        Optional<String> reporter,
        PassageReader passages,
        RelationBuilder relations,
        Map<String, Statement> statements,
        Set<String> unreadable) {

    static MapContext of(
            String map,
            Findings findings,
            Places places,
            Map<String, Speaker> speakers,
            Optional<String> reporter,
            PassageReader passages) {
        RelationBuilder relations = new RelationBuilder(map, findings, places);
        return new MapContext(
                map,
                findings,
                places,
                speakers,
                reporter,
                passages,
                relations,
                new LinkedHashMap<>(),
                new LinkedHashSet<>());
    }

    /** The speaker's id under a key; an unknown one is reported, and given back all the same. */
    static Optional<String> speaker(Optional<Node.Scalar> scalar, Set<String> known, Findings findings) {
        Optional<String> id = scalar.map(s -> s.text().strip());
        // A map without any speakers has been told so already.
        if (id.isPresent() && !known.isEmpty() && !known.contains(id.get())) {
            String message = "the map has no speaker " + Words.quote(id.get());
            Optional<String> hint = Words.didYouMean(id.get(), known)
                    .or(() -> Optional.of("its speakers are " + String.join(", ", known)));
            findings.error(LoadRule.UNKNOWN_SPEAKER, scalar.get().span(), message, hint);
        }
        return id;
    }
}
