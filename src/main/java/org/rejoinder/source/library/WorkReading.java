package org.rejoinder.source.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.Anchor;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Paragraph.Locus;
import org.rejoinder.model.Work;
import org.rejoinder.source.find.Target;
import org.rejoinder.source.find.Verdict;
import org.rejoinder.source.find.WorkFinder;
import org.rejoinder.source.text.Letters;
import org.rejoinder.source.text.PreparedText;

/**
 * A text read as one edition of a work: where each of its paragraphs stands.
 *
 * @param verdicts by paragraph, for those that the edition holds and an anchor in its wording finds
 */
record WorkReading(Work work, Edition edition, Map<String, Verdict> verdicts) {
    static WorkReading of(PreparedText text, Work work, Edition edition) {
        return new WorkReading(work, edition, WorkFinder.find(text, targets(work, edition)));
    }

    /** What finds the paragraphs of {@code edition}, in the order of the work. */
    static List<Target> targets(Work work, Edition edition) {
        List<Target> targets = new ArrayList<>();
        for (Paragraph paragraph : work.paragraphs()) {
            if (edition.holds(paragraph.id())) {
                anchor(work, edition, paragraph)
                        .ifPresent(anchor -> targets.add(Target.of(paragraph.id(), anchor, retold(paragraph))));
            }
        }
        return targets;
    }

    /** The paragraph's own anchor in the edition, or else one in another edition of the same wording. */
    private static Optional<Anchor> anchor(Work work, Edition edition, Paragraph paragraph) {
        return Optional.ofNullable(paragraph.loci().get(edition.id()))
                .flatMap(Locus::anchor)
                .or(() -> work.editions().stream()
                        .filter(other -> sameWording(other, edition))
                        .flatMap(other ->
                                Optional.ofNullable(paragraph.loci().get(other.id())).flatMap(Locus::anchor).stream())
                        .findFirst());
    }

    static boolean sameWording(Edition one, Edition other) {
        return wording(one).equals(wording(other));
    }

    static String wording(Edition edition) {
        return edition.wording().orElse(edition.id());
    }

    /** Letters of a paragraph's study text. */
    static int retold(Paragraph paragraph) {
        return paragraph.study().stream()
                .mapToInt(segment -> Letters.of(segment).length())
                .sum();
    }

    int exact() {
        return count(Verdict.Exact.class);
    }

    int approximate() {
        return count(Verdict.Approximate.class);
    }

    int found() {
        return exact() + approximate();
    }

    private int count(Class<? extends Verdict> kind) {
        return (int) verdicts.values().stream().filter(kind::isInstance).count();
    }
}
