package org.rejoinder.web;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a folder looks like from outside: names, sizes, times and identities of its files.
 *
 * @param settled whether every file was last written long enough ago that another write would show in its time; file
 *     systems count time in steps, and two writes within one step of the same length look alike
 */
record Fingerprint(SortedMap<String, String> files, boolean settled) {
    /** Of what cannot change. */
    static final Fingerprint NONE = new Fingerprint(Collections.emptySortedMap(), true);

    private static final int DEPTH = 2;
    private static final long STEP_MILLIS = 2_000;

    static Fingerprint of(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        long[] newest = {Long.MIN_VALUE};
        Files.walkFileTree(
                folder, EnumSet.of(java.nio.file.FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
                        long written = seen.lastModifiedTime().toMillis();
                        newest[0] = Math.max(newest[0], written);
                        files.put(
                                folder.relativize(file).toString(),
                                seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey());
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                        if (file.equals(folder)) {
                            throw e;
                        }
                        files.put(folder.relativize(file).toString(), "unreadable");
                        return FileVisitResult.CONTINUE;
                    }
                });
        return new Fingerprint(files, newest[0] < System.currentTimeMillis() - STEP_MILLIS);
    }
}
