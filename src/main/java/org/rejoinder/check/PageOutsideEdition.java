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

/** A page lies within the pages of its edition. */
final class PageOutsideEdition implements Rule {
    @Override
    public String id() {
        return "page-outside-edition";
    }

    @Override
    public void check(Work work, Loaded loaded, Consumer<Diagnostic> found) {
        for (Paragraph paragraph : work.paragraphs()) {
            Cursor at = loaded.places().paragraph(work.id(), paragraph.id()).key("at");
            paragraph.loci().forEach((edition, locus) -> {
                Cursor cursor = at.key(edition).key("page");
                check(work, work.edition(edition), locus.page(), cursor, loaded, found);
            });
        }
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Statement statement : map.statements().values()) {
            for (int i = 0; i < statement.passages().size(); i++) {
                Passage passage = statement.passages().get(i);
                Work work = loaded.drafts().works().get(passage.work());
                Optional<Edition> edition = passage.edition().isPresent()
                        ? work.edition(passage.edition().get())
                        : work.editions().stream().findFirst();
                Cursor cursor = loaded.places()
                        .statement(map.id(), statement.id())
                        .key("passage")
                        .item(i)
                        .key("page");
                check(work, edition, passage.page(), cursor, loaded, found);
            }
        }
    }

    private void check(
            Work work,
            Optional<Edition> edition,
            Optional<Integer> page,
            Cursor cursor,
            Loaded loaded,
            Consumer<Diagnostic> found) {
        Optional<String> pages = edition.flatMap(Edition::pages);
        if (pages.isEmpty() || page.isEmpty()) {
            return;
        }
        String[] ends = pages.get().split("-");
        boolean inside =
                Integer.parseInt(ends[0]) <= page.get() && page.get() <= Integer.parseInt(ends[ends.length - 1]);
        if (!inside) {
            String id = edition.get().id();
            String message = "page " + page.get() + " lies outside the edition " + Words.quote(id);
            found.accept(cursor.spot()
                    .error(id(), message)
                    .withRelated(
                            loaded.places().edition(work.id(), id).key("pages").spot(), "its pages"));
        }
    }
}
