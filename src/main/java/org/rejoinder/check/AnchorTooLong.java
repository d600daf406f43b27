package org.rejoinder.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.load.Cursor;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.Anchor;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Paragraph;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Work;

/** An anchor points at a text and must not reprint it. */
final class AnchorTooLong implements Rule {
    @Override
    public String id() {
        return "anchor-too-long";
    }

    @Override
    public void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {
        for (Statement statement : map.statements().values()) {
            for (int i = 0; i < statement.passages().size(); i++) {
                Cursor passage = loaded.places()
                        .statement(map.id(), statement.id())
                        .key("passage")
                        .item(i);
                statement.passages().get(i).anchor().ifPresent(anchor -> check(anchor, passage, found));
            }
        }
    }

    @Override
    public void check(Work work, Loaded loaded, Consumer<Diagnostic> found) {
        for (Paragraph paragraph : work.paragraphs()) {
            Cursor at = loaded.places().paragraph(work.id(), paragraph.id()).key("at");
            paragraph
                    .loci()
                    .forEach((edition, locus) ->
                            locus.anchor().ifPresent(anchor -> check(anchor, at.key(edition), found)));
        }
    }

    private void check(Anchor anchor, Cursor cursor, Consumer<Diagnostic> found) {
        check(Optional.of(anchor.start()), cursor.key("start"), found);
        check(anchor.end(), cursor.key("end"), found);
        check(anchor.prefix(), cursor.key("prefix"), found);
        check(anchor.suffix(), cursor.key("suffix"), found);
    }

    private void check(Optional<String> side, Cursor cursor, Consumer<Diagnostic> found) {
        String[] words = side.orElse("").split(" ");
        if (words.length > Anchor.MAX_WORDS) {
            int kept = String.join(" ", List.of(words).subList(0, Anchor.MAX_WORDS))
                    .length();
            String message =
                    "the anchor has " + words.length + " words a side, and " + Anchor.MAX_WORDS + " are allowed";
            found.accept(cursor.spotFrom(kept)
                    .error(id(), message)
                    .withHint("a few words find a passage; the text itself must not be copied"));
        }
    }
}
