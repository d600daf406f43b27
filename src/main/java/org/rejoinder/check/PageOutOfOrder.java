package org.rejoinder.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Cursor;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Work;

/** Pages do not run backwards: neither from paragraph to paragraph, nor from a paragraph to a passage in it. */
final class PageOutOfOrder implements Rule {
    @Override
    public String id() {
        return "page-out-of-order";
    }

    @Override
    public void check(Work work, Loaded loaded, Consumer<Diagnostic> found) {
        for (Edition edition : work.editions()) {
            Optional<Paragraph> before = Optional.empty();
            for (Paragraph paragraph : work.paragraphs()) {
                Optional<Integer> page = page(paragraph, edition.id());
                Optional<Integer> last = before.flatMap(b -> page(b, edition.id()));
                if (page.isPresent() && last.isPresent() && page.get() < last.get()) {
                    String message = "the paragraph begins on page " + page.get() + ", and the one before it on page "
                            + last.get();
                    found.accept(cursor(work, paragraph, edition, loaded)
                            .spot()
                            .error(id(), message)
                            .withRelated(
                                    cursor(work, before.get(), edition, loaded).spot(), "the paragraph before"));
                }
                before = page.isPresent() ? Optional.of(paragraph) : before;
            }
        }
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Statement statement : map.statements().values()) {
            for (int i = 0; i < statement.passages().size(); i++) {
                Cursor cursor = loaded.places()
                        .statement(map.id(), statement.id())
                        .key("passage")
                        .item(i)
                        .key("page");
                check(statement.passages().get(i), cursor, loaded, found);
            }
        }
    }

    private void check(Passage passage, Cursor cursor, Loaded loaded, Consumer<Diagnostic> found) {
        Work work = loaded.drafts().works().get(passage.work());
        if (passage.page().isEmpty() || work.editions().isEmpty()) {
            return;
        }
        String edition = passage.edition().orElse(work.firstEdition().id());
        int page = passage.page().get();
        Paragraph first = work.paragraph(passage.paragraphs().get(0)).orElseThrow();
        String last = passage.paragraphs().get(passage.paragraphs().size() - 1);
        int next = work.paragraphs().indexOf(work.paragraph(last).orElseThrow()) + 1;
        Optional<Integer> begins = page(first, edition);
        Optional<Integer> ends =
                next < work.paragraphs().size() ? page(work.paragraphs().get(next), edition) : Optional.empty();
        if (begins.isPresent() && page < begins.get()) {
            found.accept(cursor.spot()
                    .error(
                            id(),
                            "the paragraph " + Words.quote(first.id()) + " begins later, on page " + begins.get()));
        } else if (ends.isPresent() && page > ends.get()) {
            found.accept(
                    cursor.spot().error(id(), "the paragraph after the passage begins earlier, on page " + ends.get()));
        }
    }

    private static Optional<Integer> page(Paragraph paragraph, String edition) {
        return Optional.ofNullable(paragraph.loci().get(edition)).flatMap(Paragraph.Locus::page);
    }

    private static Cursor cursor(Work work, Paragraph paragraph, Edition edition, Loaded loaded) {
        return loaded.places()
                .paragraph(work.id(), paragraph.id())
                .key("at")
                .key(edition.id())
                .key("page");
    }
}
