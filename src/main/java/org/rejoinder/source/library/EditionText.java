package org.rejoinder.source.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rejoinder.model.Anchor;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Work;
import org.rejoinder.source.find.PassageFinder;
import org.rejoinder.source.find.Place;
import org.rejoinder.source.find.Target;
import org.rejoinder.source.find.Verdict;
import org.rejoinder.source.text.Letters;
import org.rejoinder.source.text.PreparedText;
import org.rejoinder.source.text.Span;

/** The text of one edition of a work, in a file of the library. Safe for many threads. */
public final class EditionText {
    private final String file;
    private final PreparedText text;
    private final WorkReading reading;
    private final Map<Passage, Verdict> passages = new ConcurrentHashMap<>();

    EditionText(String file, PreparedText text, WorkReading reading) {
        this.file = file;
        this.text = text;
        this.reading = reading;
    }

    /** Name of the file in the library. */
    public String file() {
        return file;
    }

    public Work work() {
        return reading.work();
    }

    public Edition edition() {
        return reading.edition();
    }

    int found() {
        return reading.found();
    }

    /** What became of a paragraph's anchor; empty where no anchor in this wording tells where the paragraph is. */
    public Optional<Verdict> verdict(String paragraph) {
        return Optional.ofNullable(reading.verdicts().get(paragraph));
    }

    /** A paragraph's published words; empty where no anchor in this wording tells where the paragraph is. */
    public Optional<Published> paragraph(String paragraph) {
        return verdict(paragraph).map(verdict -> published(paragraph, verdict, Optional.empty()));
    }

    /**
     * A passage's published words, with what it cites marked.
     *
     * @return empty where the edition holds none of its paragraphs, or none has an anchor
     */
    public Optional<PublishedPassage> passage(Passage passage) {
        List<String> held = passage.paragraphs().stream()
                .filter(reading.verdicts()::containsKey)
                .toList();
        Optional<Verdict> own = narrow(passage);
        if (held.isEmpty()) {
            return own.filter(verdict -> verdict.found().isPresent()).map(verdict -> piece(passage, verdict));
        }
        Verdict verdict = own.orElseGet(() -> weakest(held));
        Optional<Span> cited = own.flatMap(Verdict::found).map(Place::span);
        List<Published> paragraphs = held.stream()
                .map(id -> published(id, reading.verdicts().get(id), cited))
                .toList();
        Optional<Place> place = own.isPresent()
                ? own.get().found()
                : reading.verdicts().get(held.get(0)).found();
        return Optional.of(new PublishedPassage(verdict, place.flatMap(Place::page), cited.isPresent(), paragraphs));
    }

    /** The words of a passage alone, in a text that has no more of its paragraph, or where no anchor tells how much. */
    private PublishedPassage piece(Passage passage, Verdict verdict) {
        Published words = published(passage.paragraphs().get(0), verdict, Optional.empty());
        return new PublishedPassage(verdict, verdict.found().flatMap(Place::page), true, List.of(words));
    }

    /**
     * The verdict of a passage's own anchor, sought inside its paragraphs.
     *
     * @return empty where it has none for this edition's wording, or the edition does not hold its first paragraph
     */
    public Optional<Verdict> narrow(Passage passage) {
        Edition meant = passage.edition().flatMap(work()::edition).orElse(work().firstEdition());
        boolean applies = passage.anchor().isPresent()
                && WorkReading.sameWording(meant, edition())
                && edition().holds(passage.paragraphs().get(0));
        return applies
                ? Optional.of(passages.computeIfAbsent(
                        passage, p -> find(p, passage.anchor().get())))
                : Optional.empty();
    }

    private Verdict find(Passage passage, Anchor anchor) {
        Target target = Target.of(passage.reference(), anchor, retold(passage));
        List<Place> places = passage.paragraphs().stream()
                .flatMap(id -> verdict(id).flatMap(Verdict::found).stream())
                .toList();
        if (places.isEmpty()) {
            return findBetween(passage, target);
        }
        int start = places.stream().mapToInt(Place::offset).min().getAsInt();
        int end = places.stream().mapToInt(p -> p.span().end()).max().getAsInt();
        return PassageFinder.find(text, target, new Span(start, end));
    }

    /**
     * Finds a passage whose paragraphs no anchor finds: between their neighbours, or, as a text that quotes may turn the
     * order round, anywhere.
     */
    private Verdict findBetween(Passage passage, Target target) {
        List<String> order = work().paragraphs().stream().map(Paragraph::id).toList();
        int first = order.indexOf(passage.paragraphs().get(0));
        int last = order.indexOf(passage.paragraphs().get(passage.paragraphs().size() - 1));
        int start = place(order.subList(0, Math.max(0, first)), true)
                .map(p -> p.span().end())
                .orElse(0);
        int end = place(order.subList(last + 1, order.size()), false)
                .map(Place::offset)
                .orElse(text.source().length());
        if (start < end) {
            Verdict between = PassageFinder.find(text, target, new Span(start, end));
            if (between.found().isPresent()) {
                return between;
            }
        }
        return PassageFinder.findAnywhere(text, target);
    }

    /** The nearest paragraph that was found: the last of those before, or the first of those behind. */
    private Optional<Place> place(List<String> paragraphs, boolean last) {
        return paragraphs.stream()
                .flatMap(id -> verdict(id).flatMap(Verdict::found).stream())
                .reduce((one, other) -> last ? other : one);
    }

    private int retold(Passage passage) {
        int letters = 0;
        for (String id : passage.paragraphs()) {
            List<String> study = work().paragraph(id).map(Paragraph::study).orElse(List.of());
            for (int segment = 1; segment <= study.size(); segment++) {
                int number = segment;
                if (passage.segments().map(run -> run.contains(number)).orElse(true)) {
                    letters += Letters.of(study.get(segment - 1)).length();
                }
            }
        }
        return letters;
    }

    /** The verdict that says least, for a passage is no surer than its paragraphs. */
    private Verdict weakest(List<String> paragraphs) {
        Verdict weakest = reading.verdicts().get(paragraphs.get(0));
        for (String id : paragraphs) {
            Verdict verdict = reading.verdicts().get(id);
            boolean usable = weakest.found().isPresent();
            if (usable && (verdict.found().isEmpty() || verdict.rate() > weakest.rate())) {
                weakest = verdict;
            }
        }
        return weakest;
    }

    private Published published(String paragraph, Verdict verdict, Optional<Span> cited) {
        Optional<Place> place = verdict.found();
        if (verdict instanceof Verdict.Doubtful doubtful) {
            place = Optional.of(doubtful.place());
        }
        List<Published.Run> runs = place.map(p -> PublishedWords.of(text, p.span(), cited.orElse(p.span())))
                .orElse(new ArrayList<>());
        return new Published(paragraph, verdict, runs);
    }
}
