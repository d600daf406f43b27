package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Cursor;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Work;

/** What an edition does not hold cannot be found in it. */
final class NotInEdition implements Rule {
    @Override
    public String id() {
        return "not-in-edition";
    }

    @Override
    public void check(Work work, Loaded loaded, Consumer<Diagnostic> found) {
        for (Paragraph paragraph : work.paragraphs()) {
            for (String id : paragraph.loci().keySet()) {
                if (isOutside(work, id, paragraph.id())) {
                    Cursor at =
                            loaded.places().paragraph(work.id(), paragraph.id()).key("at");
                    found.accept(complaint(work, at.key(id), id, paragraph.id(), loaded));
                }
            }
        }
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Statement statement : map.statements().values()) {
            for (int i = 0; i < statement.passages().size(); i++) {
                Passage passage = statement.passages().get(i);
                Work work = loaded.drafts().works().get(passage.work());
                String edition = passage.edition().orElse("");
                Cursor at = loaded.places()
                        .statement(map.id(), statement.id())
                        .key("passage")
                        .item(i);
                passage.paragraphs().stream()
                        .filter(paragraph -> isOutside(work, edition, paragraph))
                        .findFirst()
                        .ifPresent(paragraph ->
                                found.accept(complaint(work, at.key("edition"), edition, paragraph, loaded)));
            }
        }
    }

    private static boolean isOutside(Work work, String edition, String paragraph) {
        return work.edition(edition).filter(e -> !e.holds(paragraph)).isPresent();
    }

    private Diagnostic complaint(Work work, Cursor cursor, String edition, String paragraph, Loaded loaded) {
        String message =
                "the edition " + Words.quote(edition) + " does not hold the paragraph " + Words.quote(paragraph);
        Cursor holds = loaded.places().edition(work.id(), edition).key("holds");
        return cursor.spot().error(id(), message).withRelated(holds.spot(), "what it holds");
    }
}
