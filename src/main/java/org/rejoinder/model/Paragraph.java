package org.rejoinder.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One paragraph of a work: its study text, and where editions have it.
 *
 * @param id unique in its work; part of the paragraph's permanent address
 * @param heading what begins here, for the reader's margin and contents
 * @param study the paragraph in the project's own plain English, in segments that passages can cite one by one
 * @param notArgument why no statement need cite it, such as {@code opening}; empty where it argues
 * @param loci by edition id
 */
public record Paragraph(
        String id,
        Optional<String> heading,
        List<String> study,
        Optional<String> notArgument,
        Map<String, Locus> loci) {
    /** Where an edition has a paragraph: the page on which it begins, and the words that find it. */
    public record Locus(Optional<Integer> page, Optional<Anchor> anchor) {}

    public Paragraph {
        study = List.copyOf(study);
        loci = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(loci));
    }
}
