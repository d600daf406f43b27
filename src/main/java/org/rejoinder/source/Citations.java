package org.rejoinder.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.model.Anchor;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Paragraph.Locus;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Work;
import org.rejoinder.source.Citation.Cited;
import org.rejoinder.source.Citation.Landing;
import org.rejoinder.source.Citation.PublicPlace;

/**
 * Finds passages in their work.
 *
 * <p>A link lands on a passage only where the wording of the edition behind it is known: an anchor was taken from that
 * edition, or from one whose wording it repeats. Elsewhere it goes to the head of the page, for words taken from
 * another translation would find nothing, or the wrong place.
 */
public final class Citations {
    private final Work work;
    private final Passage passage;
    private final Edition edition;

    private Citations(Work work, Passage passage) {
        this.work = work;
        this.passage = passage;
        this.edition = passage.edition().flatMap(work::edition).orElse(work.firstEdition());
    }

    /** The citation of a passage of {@code work}; paragraphs that the work lacks are left out. */
    public static Citation of(Work work, Passage passage) {
        return new Citations(work, passage).cite();
    }

    private Citation cite() {
        List<Paragraph> paragraphs = passage.paragraphs().stream()
                .flatMap(id -> work.paragraph(id).stream())
                .toList();
        List<Cited> cited =
                paragraphs.stream().map(p -> new Cited(p, passage.segments())).toList();
        List<PublicPlace> places = work.editions().stream()
                .flatMap(candidate -> place(candidate, paragraphs).stream())
                .toList();
        Optional<Anchor> anchor = passage.anchor().or(() -> anchor(edition, firstRun(paragraphs, edition)));
        return new Citation(work, passage, edition, page(edition, paragraphs), anchor, cited, places);
    }

    private Optional<PublicPlace> place(Edition candidate, List<Paragraph> paragraphs) {
        List<Paragraph> held =
                paragraphs.stream().filter(p -> candidate.holds(p.id())).toList();
        if (candidate.address().isEmpty() || held.isEmpty()) {
            return Optional.empty();
        }
        String address = candidate.address().get();
        Optional<Integer> page = page(candidate, held);
        boolean whole = held.size() == paragraphs.size();
        if (candidate.textAtAddress()) {
            Optional<Anchor> narrow = passage.anchor().filter(anchor -> whole && sameWording(edition, candidate));
            Optional<Anchor> anchor = narrow.or(() -> anchor(candidate, firstRun(paragraphs, candidate)));
            if (anchor.isPresent()) {
                boolean exact =
                        narrow.isPresent() || whole && passage.segments().isEmpty();
                Landing landing = exact ? Landing.PASSAGE : Landing.PARAGRAPH;
                String href = TextFragment.append(address, anchor.get());
                return Optional.of(new PublicPlace(candidate, href, landing, page, whole));
            }
        }
        return Optional.of(new PublicPlace(candidate, address, Landing.HEAD, page, whole));
    }

    /** The paragraphs that {@code candidate} holds up to its first gap: a text fragment must not span one. */
    private static List<Paragraph> firstRun(List<Paragraph> paragraphs, Edition candidate) {
        List<Paragraph> run = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (candidate.holds(paragraph.id())) {
                run.add(paragraph);
            } else if (!run.isEmpty()) {
                break;
            }
        }
        return run;
    }

    /** Finds a run of paragraphs by the first words of the first and the last words of the last. */
    private Optional<Anchor> anchor(Edition candidate, List<Paragraph> run) {
        if (run.isEmpty()) {
            return Optional.empty();
        }
        Optional<Anchor> first = anchor(candidate, run.get(0));
        if (run.size() == 1) {
            return first;
        }
        Optional<Anchor> last = anchor(candidate, run.get(run.size() - 1));
        return first.flatMap(a -> last.map(
                b -> new Anchor(a.prefix(), a.start(), Optional.of(b.end().orElse(b.start())), b.suffix())));
    }

    private Optional<Anchor> anchor(Edition candidate, Paragraph paragraph) {
        return Stream.concat(Stream.of(candidate), work.editions().stream().filter(e -> sameWording(e, candidate)))
                .flatMap(e -> Optional.ofNullable(paragraph.loci().get(e.id())).flatMap(Locus::anchor).stream())
                .findFirst();
    }

    private static boolean sameWording(Edition one, Edition other) {
        return one.wording().orElse(one.id()).equals(other.wording().orElse(other.id()));
    }

    private Optional<Integer> page(Edition candidate, List<Paragraph> paragraphs) {
        Optional<Integer> own = passage.page().filter(page -> candidate.equals(edition));
        return own.or(() -> paragraphs.stream()
                .findFirst()
                .flatMap(p -> Optional.ofNullable(p.loci().get(candidate.id())))
                .flatMap(Locus::page));
    }
}
