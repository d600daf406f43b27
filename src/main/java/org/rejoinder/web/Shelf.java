package org.rejoinder.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.concurrent.locks.ReentrantLock;
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

    private final Path folder;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Seen seen;

    private record Seen(Fingerprint fingerprint, SortedMap<String, byte[]> files, LastGood lastGood) {}

    /**
     * Reads {@code folder} for the first time.
     *
     * @throws IOException when the folder itself cannot be read; files with errors are no exception
     */
    public static Shelf of(Path folder) throws IOException {
        return new Shelf(folder);
    }

    private Shelf(Path folder) throws IOException {
        this.folder = folder;
        // The fingerprint first: an edit between the two is then seen at the next request.
        Fingerprint fingerprint = Fingerprint.of(folder);
        SortedMap<String, byte[]> files = ArgumentFiles.read(folder).files();
        this.seen = new Seen(fingerprint, files, LastGood.of(files, LastGood.NOTHING));
    }

    /** What is on air now. */
    public Stock stock() {
        if (reading.tryLock()) {
            try {
                look();
            } catch (IOException e) {
                LOG.warn("cannot read {}; what was read before stays on air", folder, e);
            } finally {
                reading.unlock();
            }
        }
        return seen.lastGood().stock();
    }

    private void look() throws IOException {
        Seen before = seen;
        Fingerprint fingerprint = Fingerprint.of(folder);
        if (before.fingerprint().settled() && fingerprint.files().equals(before.fingerprint().files())) {
            return;
        }
        SortedMap<String, byte[]> files = ArgumentFiles.read(folder).files();
        LastGood lastGood = before.lastGood();
        if (!same(files, before.files())) {
            lastGood = LastGood.of(files, lastGood.files());
            LOG.info("read {} again: {} findings", folder, lastGood.stock().findings().size());
        }
        seen = new Seen(fingerprint, files, lastGood);
    }

    private static boolean same(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(e -> Arrays.equals(e.getValue(), other.get(e.getKey())));
    }
}
