package org.rejoinder.check;

import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Work;

/**
 * Something that maps or works must not say, or had better not.
 *
 * <p>A rule sees drafts too, from which loading has left out what it reported. It must not complain of what is missing
 * for that reason alone: {@link org.rejoinder.load.Places#isFlawed(String, String)} tells.
 */
public interface Rule {
    /** Kebab-case, stable; {@code docs/diagnostics.md} explains it. */
    String id();

    /** Looks at one map. */
    default void check(ArgumentMap map, Loaded loaded, Consumer<Diagnostic> found) {}

    /** Looks at one work. */
    default void check(Work work, Loaded loaded, Consumer<Diagnostic> found) {}
}
