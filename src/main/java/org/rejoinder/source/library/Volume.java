package org.rejoinder.source.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Work;
import org.rejoinder.source.text.PreparedText;

/** A file of the library; it is read when it is first asked for. Safe for many threads. */
final class Volume {
    private final Path path;
    private final String name;
    private final Map<String, Work> works;
    private final List<Recognition> editions;
    private final Map<Recognition, EditionText> texts = new LinkedHashMap<>();
    private PreparedText text;

    /** A file whose editions the index knows. */
    Volume(Path path, String name, Map<String, Work> works, List<Recognition> editions) {
        this.path = path;
        this.name = name;
        this.works = works;
        this.editions = List.copyOf(editions);
    }

    /** A file that was just read and recognised. */
    Volume(Path path, String name, Map<String, Work> works, PreparedText text, List<WorkReading> readings) {
        this(path, name, works, readings.stream().map(Recognition::of).toList());
        this.text = text;
        for (WorkReading reading : readings) {
            texts.put(Recognition.of(reading), new EditionText(name, text, reading));
        }
    }

    String name() {
        return name;
    }

    List<Recognition> editions() {
        return editions;
    }

    /**
     * The text of an edition that the file holds.
     *
     * @return empty where the file does not hold it
     * @throws LibraryException when the file cannot be read any more
     */
    synchronized Optional<EditionText> text(String work, String edition) throws LibraryException {
        for (Recognition recognition : editions) {
            if (recognition.work().equals(work) && recognition.edition().equals(edition)) {
                return open(recognition);
            }
        }
        return Optional.empty();
    }

    private Optional<EditionText> open(Recognition recognition) throws LibraryException {
        EditionText known = texts.get(recognition);
        if (known != null) {
            return Optional.of(known);
        }
        Work work = works.get(recognition.work());
        Optional<Edition> edition = work == null ? Optional.empty() : work.edition(recognition.edition());
        if (edition.isEmpty()) {
            return Optional.empty();
        }
        if (text == null) {
            text = PreparedText.of(TextFile.read(path).text());
        }
        EditionText opened = new EditionText(name, text, WorkReading.of(text, work, edition.get()));
        texts.put(recognition, opened);
        return Optional.of(opened);
    }

    /** The works of which the file holds an edition. */
    List<String> works() {
        List<String> ids = new ArrayList<>();
        editions.forEach(recognition -> ids.add(recognition.work()));
        return ids;
    }
}
