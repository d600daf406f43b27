package org.rejoinder.web;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rejoinder.check.Checks;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.load.ArgumentFiles;
import org.rejoinder.load.Loaded;
import org.rejoinder.load.Loader;

/**
 * Decides which version of each file is on air.
 *
 * <p>Files without an error are taken as they are. A file with errors is replaced by its last good version, or left out
 * where it never had one. Should that mixture have errors of its own (a map that cites a paragraph which its work lost),
 * the whole last good set stays; at the first start, where there is none, files with errors are left out until none is.
 *
 * @param files by key, as they are on air
 */
record LastGood(SortedMap<String, byte[]> files, Stock stock) {
    /** Nothing on air yet. */
    static final SortedMap<String, byte[]> NOTHING = Collections.emptySortedMap();

    private record Tried(SortedMap<String, byte[]> files, Loaded loaded, List<Diagnostic> findings) {
        Set<String> withErrors() {
            String root = Shelf.DISPLAY_ROOT + "/";
            return findings.stream()
                    .filter(Diagnostic::isError)
                    .map(d -> d.place().file())
                    .map(file -> file.startsWith(root) ? file.substring(root.length()) : file)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /**
     * What is to be on air.
     *
     * @param files the files as they are
     * @param before the files on air until now, all good
     */
    static LastGood of(ArgumentFiles files, SortedMap<String, byte[]> before) {
        SortedMap<String, byte[]> now = files.files();
        Tried present = attempt(files);
        Set<String> bad = present.withErrors();
        if (bad.isEmpty()) {
            return settled(present, present, bad, before, false);
        }
        Tried mixture = attempt(replaced(now, bad, before));
        if (mixture.withErrors().isEmpty()) {
            return settled(mixture, present, bad, before, false);
        }
        if (!before.isEmpty()) {
            return settled(attempt(before), present, bad, before, true);
        }
        Tried less = mixture;
        Set<String> out = new TreeSet<>(bad);
        while (!less.withErrors().isEmpty() && !less.files().isEmpty()) {
            out.addAll(less.withErrors());
            SortedMap<String, byte[]> rest = new TreeMap<>(less.files());
            boolean fewer = rest.keySet().removeAll(less.withErrors());
            less = attempt(fewer ? rest : NOTHING);
        }
        return settled(less, present, out, before, false);
    }

    private static LastGood settled(
            Tried onAir, Tried present, Set<String> bad, SortedMap<String, byte[]> before, boolean frozen) {
        Set<String> broken = new TreeSet<>(bad);
        broken.removeAll(before.keySet());
        Stock stock = new Stock(onAir.loaded().catalog(), broken, frozen, present.findings());
        return new LastGood(onAir.files(), stock);
    }

    private static SortedMap<String, byte[]> replaced(
            SortedMap<String, byte[]> now, Set<String> bad, SortedMap<String, byte[]> before) {
        SortedMap<String, byte[]> mixture = new TreeMap<>(now);
        for (String key : bad) {
            if (before.containsKey(key)) {
                mixture.put(key, before.get(key));
            } else {
                mixture.remove(key);
            }
        }
        return mixture;
    }

    private static Tried attempt(SortedMap<String, byte[]> files) {
        return attempt(new ArgumentFiles(Shelf.DISPLAY_ROOT, files));
    }

    private static Tried attempt(ArgumentFiles files) {
        Loaded loaded = Loader.load(files);
        return new Tried(files.files(), loaded, Checks.check(loaded));
    }
}
