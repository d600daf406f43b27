package org.rejoinder.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.rejoinder.diagnostic.DiagnosticText;
import org.rejoinder.load.ArgumentFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is on air in step with a folder of arguments.
 *
 * <p>Every call of {@link #stock} looks at the folder from outside and reads it again when it changed. One thread reads
 * at a time; the others go on with what they have, so that nobody waits for a file that will not load.
 */
public final class Shelf {
    /** What diagnostics on pages call the folder: pages do not tell where on the disk it is. */
    static final String DISPLAY_ROOT = "arguments";

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /** Where the files come from; empty for those that come with the program, which do not change. */
    private final Optional<Path> folder;

    private final ReentrantLock reading = new ReentrantLock();
    private volatile Seen seen;

    private record Seen(Fingerprint fingerprint, ArgumentFiles files, LastGood lastGood) {}

    /**
     * Reads {@code folder} for the first time.
     *
     * @throws IOException when the folder itself cannot be read; files with errors are no exception
     */
    public static Shelf of(Path folder) throws IOException {
        // The fingerprint first: an edit between the two is then seen at the next request.
        Fingerprint fingerprint = Fingerprint.of(folder);
        return new Shelf(Optional.of(folder), fingerprint, ArgumentFiles.read(folder, DISPLAY_ROOT));
    }

    /** The maps that come with the program. */
    public static Shelf builtIn() throws IOException {
        return new Shelf(Optional.empty(), Fingerprint.NONE, ArgumentFiles.builtIn());
    }

    private Shelf(Optional<Path> folder, Fingerprint fingerprint, ArgumentFiles files) {
        this.folder = folder;
        this.seen = new Seen(fingerprint, files, LastGood.of(files, LastGood.NOTHING));
    }

    /** What is on air now. */
    public Stock stock() {
        if (folder.isPresent() && reading.tryLock()) {
            try {
                look(folder.get());
            } catch (IOException e) {
                LOG.warn("cannot read {}; what was read before stays on air", folder.get(), e);
            } finally {
                reading.unlock();
            }
        }
        return seen.lastGood().stock();
    }

    private void look(Path path) throws IOException {
        Seen before = seen;
        Fingerprint fingerprint = Fingerprint.of(path);
        if (before.fingerprint().settled()
                && fingerprint.files().equals(before.fingerprint().files())) {
            return;
        }
        ArgumentFiles files = ArgumentFiles.read(path, DISPLAY_ROOT);
        LastGood lastGood = before.lastGood();
        if (!same(files, before.files())) {
            lastGood = LastGood.of(files, lastGood.files());
            LOG.info(
                    "read {} again: {}",
                    path,
                    DiagnosticText.count(lastGood.stock().findings()));
        }
        seen = new Seen(fingerprint, files, lastGood);
    }

    private static boolean same(ArgumentFiles one, ArgumentFiles other) {
        return one.diagnostics().equals(other.diagnostics())
                && one.files().keySet().equals(other.files().keySet())
                && one.files().entrySet().stream()
                        .allMatch(e -> Arrays.equals(e.getValue(), other.files().get(e.getKey())));
    }
}
