package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.load.Cursor;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Work;

/** A text that stands at an address needs the address. */
final class TextWithoutAddress implements Rule {
    @Override
    public String id() {
        return "text-without-address";
    }

    @Override
    public void check(Work work, Loaded loaded, Consumer<Diagnostic> found) {
        for (Edition edition : work.editions()) {
            Cursor cursor = loaded.places().edition(work.id(), edition.id());
            if (edition.textAtAddress() && !cursor.has("address")) {
                found.accept(cursor.key("text-at-address")
                        .spot()
                        .error(id(), "`text-at-address` is yes, and there is no `address`"));
            }
        }
    }
}
