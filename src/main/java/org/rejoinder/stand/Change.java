package org.rejoinder.stand;

import java.util.List;

/**
 * One thing that differs between two labellings of a map.
 *
 * @param because ids of the statements that bring it about, each once
 * @param sentence the change in words, a whole sentence: {@code Objection 5 comes back to stand, because ...}
 */
public record Change(String statement, Kind kind, List<String> because, Sentence sentence) {
    /** What differs. */
    public enum Kind {
        STRUCK,
        RESTORED,
        STANDS,
        FALLS,
        CONTESTED,
        LOSES_SUPPORT,
        REGAINS_SUPPORT
    }

    public Change {
        because = List.copyOf(because);
    }

    public String words() {
        return sentence.words();
    }
}
