package org.rejoinder.source.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Paragraph.Locus;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Work;
import org.rejoinder.source.find.Place;
import org.rejoinder.source.find.Verdict;

/**
 * What became of every anchor: those of paragraphs on the cards of works, then those of passages in maps.
 *
 * @param items in the order of works, paragraphs and editions, then of maps, statements and passages
 */
public record AnchorReport(List<Item> items) {
    public AnchorReport {
        items = List.copyOf(items);
    }

    /**
     * One anchor.
     *
     * @param paragraph id of the paragraph, or the passage's reference, such as {@code p8.2}
     * @param edition the edition that the anchor speaks of
     * @param statement where a map cites the passage: {@code map/statement}
     * @param file in which it was sought, if any
     * @param cardPage the page that the card or the map gives, where the text that was searched should have it
     */
    public record Item(
            String work,
            String paragraph,
            String edition,
            Verdict verdict,
            Optional<String> statement,
            Optional<String> file,
            Optional<Integer> cardPage) {
        /** The place, if it may be used. */
        public Optional<Place> place() {
            return verdict.found();
        }

        /** Whether the text shows another page than the card. */
        public boolean isOnWrongPage() {
            Optional<Integer> page = place().flatMap(Place::page);
            return page.isPresent() && cardPage.isPresent() && !page.equals(cardPage);
        }

        /** Whether something must be done: not where the edition is not at hand. */
        public boolean isFinding() {
            boolean unavailable = verdict instanceof Verdict.Unavailable;
            return isOnWrongPage() || place().isEmpty() && !unavailable;
        }
    }

    /** Looks up every anchor of {@code catalog} in {@code library}. */
    public static AnchorReport of(Catalog catalog, Library library) {
        List<Item> items = new ArrayList<>();
        for (Work work : catalog.works().values()) {
            for (Paragraph paragraph : work.paragraphs()) {
                paragraph
                        .loci()
                        .forEach((edition, locus) -> work.edition(edition)
                                .filter(e -> locus.anchor().isPresent())
                                .ifPresent(e -> items.add(item(library, work, paragraph, e, locus))));
            }
        }
        for (ArgumentMap map : catalog.maps().values()) {
            for (Statement statement : map.statements().values()) {
                for (Passage passage : statement.passages()) {
                    Optional.ofNullable(catalog.works().get(passage.work()))
                            .filter(work -> passage.anchor().isPresent())
                            .ifPresent(work -> items.add(item(library, work, map, statement, passage)));
                }
            }
        }
        return new AnchorReport(items);
    }

    private static Item item(Library library, Work work, Paragraph paragraph, Edition edition, Locus locus) {
        Sought sought =
                Sought.in(library.textsFor(work, edition), edition, text -> text.verdict(paragraph.id()), locus.page());
        return new Item(
                work.id(),
                paragraph.id(),
                edition.id(),
                sought.verdict(),
                Optional.empty(),
                sought.file(),
                sought.cardPage());
    }

    private static Item item(Library library, Work work, ArgumentMap map, Statement statement, Passage passage) {
        Edition edition = passage.edition().flatMap(work::edition).orElse(work.firstEdition());
        Optional<Integer> page = passage.page()
                .or(() -> work.paragraph(passage.paragraphs().get(0))
                        .flatMap(paragraph ->
                                Optional.ofNullable(paragraph.loci().get(edition.id())))
                        .flatMap(Locus::page));
        Sought sought = Sought.in(library.textsFor(work, edition), edition, text -> text.narrow(passage), page);
        return new Item(
                work.id(),
                passage.reference(),
                edition.id(),
                sought.verdict(),
                Optional.of(map.id() + "/" + statement.id()),
                sought.file(),
                sought.cardPage());
    }

    /** The best verdict of several texts of one wording. */
    private record Sought(Verdict verdict, Optional<String> file, Optional<Integer> cardPage) {
        private interface Look {
            Optional<Verdict> in(EditionText text);
        }

        static Sought in(List<EditionText> texts, Edition edition, Look look, Optional<Integer> page) {
            return texts.stream()
                    .flatMap(text -> look
                            .in(text)
                            .map(verdict -> new Sought(
                                    verdict,
                                    Optional.of(text.file()),
                                    page.filter(p -> text.edition().equals(edition))))
                            .stream())
                    .min(Comparator.comparing(
                                    (Sought sought) -> sought.verdict().found().isEmpty())
                            .thenComparing(sought -> sought.verdict().rate()))
                    .orElse(new Sought(new Verdict.Unavailable(), Optional.empty(), Optional.empty()));
        }
    }

    /** How many anchors have a verdict of this kind. */
    public long count(Class<? extends Verdict> kind) {
        return items.stream().filter(item -> kind.isInstance(item.verdict())).count();
    }

    public long wrongPages() {
        return items.stream().filter(Item::isOnWrongPage).count();
    }

    public boolean hasFindings() {
        return items.stream().anyMatch(Item::isFinding);
    }
}
