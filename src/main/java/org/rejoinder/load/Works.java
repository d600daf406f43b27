package org.rejoinder.load;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Work;

/** The works of a folder as far as they could be read; maps are read against them. */
final class Works {
    private final Map<String, Work> drafts = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> unsound = new LinkedHashSet<>();
    private final Set<String> partial = new LinkedHashSet<>();

    /** A file that is there, whatever it holds. */
    void addFile(String id) {
        ids.add(id);
        unsound.add(id);
    }

    /**
     * @param sound whether nothing is wrong with its file
     * @param whole whether its paragraphs are all there, so that a reference to another one is surely wrong
     */
    void add(Work work, boolean sound, boolean whole) {
        drafts.put(work.id(), work);
        if (sound) {
            unsound.remove(work.id());
        }
        if (!whole) {
            partial.add(work.id());
        }
    }

    /** Ids of all works that have a file. */
    Set<String> ids() {
        return ids;
    }

    Optional<Work> draft(String id) {
        return Optional.ofNullable(drafts.get(id));
    }

    boolean isSound(String id) {
        return !unsound.contains(id);
    }

    boolean isWhole(String id) {
        return drafts.containsKey(id) && !partial.contains(id);
    }

    Map<String, Work> drafts() {
        return drafts;
    }

    Map<String, Work> sound() {
        Map<String, Work> sound = new LinkedHashMap<>(drafts);
        sound.keySet().removeAll(unsound);
        return sound;
    }
}
