package org.rejoinder.load;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.Paragraph;

/** The paragraphs of a work. */
final class ParagraphReader {
    private final String work;
    private final Collection<String> editions;
    private final Findings findings;
    private final Places places;
    private final Map<String, Paragraph> paragraphs = new LinkedHashMap<>();

    ParagraphReader(String work, Collection<String> editions, Findings findings, Places places) {
        this.work = work;
        this.editions = editions;
        this.findings = findings;
        this.places = places;
    }

    /** By id, in reading order; of two with one id, the first. */
    Map<String, Paragraph> read(List<Node> items) {
        for (Node item : items) {
            Keys.of(item, item.span(), "a paragraph", findings).ifPresent(this::paragraph);
        }
        return paragraphs;
    }

    private void paragraph(Keys keys) {
        Optional<Node.Scalar> idNode = keys.needScalar("id");
        Optional<String> heading = keys.line("heading");
        List<String> study = study(keys);
        Optional<String> notArgument = keys.line("not-argument");
        Map<String, Paragraph.Locus> loci = loci(keys);
        keys.done();
        if (idNode.isEmpty()) {
            return;
        }
        String id = Ids.read(idNode.get(), findings);
        if (paragraphs.containsKey(id)) {
            String message = "the work has two paragraphs " + Words.quote(id);
            findings.add(findings.spot(idNode.get().span())
                    .error(LoadRule.DUPLICATE_ID.key(), message)
                    .withRelated(places.paragraph(work, id).spot(), "first here"));
            return;
        }
        paragraphs.put(id, new Paragraph(id, heading, study, notArgument, loci));
        Span span = idNode.get().span();
        places.addParagraph(work, id, new Cursor(findings.source(), keys.mapping(), span));
    }

    private static List<String> study(Keys keys) {
        boolean isList = keys.entry("study")
                .filter(entry -> entry.value() instanceof Node.Sequence)
                .isPresent();
        if (!isList) {
            return keys.text("study").map(List::of).orElse(List.of());
        }
        return keys.scalars("study").stream()
                .map(segment -> segment.text().strip())
                .toList();
    }

    private Map<String, Paragraph.Locus> loci(Keys keys) {
        Map<String, Paragraph.Locus> loci = new LinkedHashMap<>();
        for (Node.Entry entry : keys.entries("at")) {
            if (!editions.contains(entry.key())) {
                EditionReader.unknown(entry.key(), entry.span(), work, editions, findings);
            }
            Keys.of(entry, "a place in an edition", findings).ifPresent(locus -> {
                loci.put(entry.key(), new Paragraph.Locus(locus.number("page"), AnchorReader.read(locus)));
                locus.done();
            });
        }
        return loci;
    }
}
