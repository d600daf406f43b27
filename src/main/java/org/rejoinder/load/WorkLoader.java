package org.rejoinder.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.DualDate;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Work;

/** One work's file. */
final class WorkLoader {
    private final String id;
    private final Findings findings;
    private final Places places;
    private boolean allParagraphs;

    WorkLoader(String id, Findings findings, Places places) {
        this.id = id;
        this.findings = findings;
        this.places = places;
    }

    /** The work as far as it could be read; empty where the file holds none. */
    Optional<Work> load(Node root) {
        return Keys.of(root, root.span(), "a work", findings).map(this::work);
    }

    /** Whether nothing was wrong with the paragraphs, so that a reference to another one is surely wrong. */
    boolean hasAllParagraphs() {
        return allParagraphs;
    }

    private Work work(Keys keys) {
        places.addWork(id, new Cursor(findings.source(), keys.mapping(), keys.blame()));
        String title = keys.needLine("title");
        String author = keys.needLine("author");
        Optional<String> kind = keys.line("kind");
        Optional<String> summary = keys.text("summary");
        Map<String, DualDate> dates = dates(keys);
        List<Node.Entry> editionEntries = keys.needEntries("editions");
        List<String> editionIds = editionEntries.stream().map(Node.Entry::key).toList();
        int before = findings.count();
        Map<String, Paragraph> paragraphs =
                new ParagraphReader(id, editionIds, findings, places).read(keys.needItems("paragraphs"));
        allParagraphs = findings.count() == before;
        List<Edition> editions = editions(editionEntries, editionIds, paragraphs);
        keys.done();
        return new Work(
                id,
                title,
                author,
                kind,
                summary,
                Optional.ofNullable(dates.get("written")),
                Optional.ofNullable(dates.get("published")),
                editions,
                List.copyOf(paragraphs.values()));
    }

    private Map<String, DualDate> dates(Keys keys) {
        Map<String, DualDate> dates = new LinkedHashMap<>();
        Optional<Keys> found = keys.entry("dates").flatMap(entry -> Keys.of(entry, "the dates of a work", findings));
        if (found.isPresent()) {
            for (String event : List.of("written", "published")) {
                found.get()
                        .entry(event)
                        .flatMap(entry -> DateReader.read(entry, findings))
                        .ifPresent(date -> dates.put(event, date));
            }
            found.get().done();
        }
        return dates;
    }

    private List<Edition> editions(List<Node.Entry> entries, List<String> ids, Map<String, Paragraph> paragraphs) {
        ReferenceReader references = new ReferenceReader(id, segments(paragraphs.values()), findings);
        EditionReader reader = new EditionReader(id, ids, references, findings);
        List<Edition> editions = new ArrayList<>();
        for (Node.Entry entry : entries) {
            places.addEdition(id, entry.key(), new Cursor(findings.source(), entry.value(), entry.span()));
            reader.read(entry).ifPresent(editions::add);
        }
        return editions;
    }

    /** Number of study-text segments by paragraph id, in reading order. */
    static Map<String, Integer> segments(Iterable<Paragraph> paragraphs) {
        Map<String, Integer> segments = new LinkedHashMap<>();
        paragraphs.forEach(p -> segments.put(p.id(), p.study().size()));
        return segments;
    }
}
