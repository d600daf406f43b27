package org.rejoinder.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.DiagnosticText;
import org.rejoinder.diagnostic.Severity;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Statement;

/**
 * What is on air, and what is wrong with the files it came from.
 *
 * @param catalog maps and works without an error among them
 * @param broken keys of files that never were good
 * @param frozen whether the whole last good set stays, because no mixture of old and new files is free of errors
 * @param findings errors and warnings of the files as they are now
 */
public record Stock(Catalog catalog, Set<String> broken, boolean frozen, List<Diagnostic> findings) {

    private static final String ENDING = ".yaml";

    /** How a map fares. */
    public enum State {
        OK,
        /** An earlier version is shown, because the present one has errors. */
        STALE,
        /** There is nothing to show. */
        BROKEN
    }

    /** Key of a map's file; likewise {@link #workFile}. */
    static String mapFile(String map) {
        return map + ENDING;
    }

    static String workFile(String work) {
        return "works/" + work + ENDING;
    }

    /** Ids of the maps that cannot be shown. */
    Set<String> brokenMaps() {
        Set<String> ids = new TreeSet<>();
        broken.stream()
                .filter(key -> key.endsWith(ENDING) && !key.contains("/"))
                .map(key -> key.substring(0, key.length() - ENDING.length()))
                .forEach(ids::add);
        return ids;
    }

    State state(String map) {
        if (broken.contains(mapFile(map))) {
            return State.BROKEN;
        }
        return bannerOfMap(map).isPresent() ? State.STALE : State.OK;
    }

    /** What keeps files off the air. */
    public List<Diagnostic> errors() {
        return findings.stream().filter(Diagnostic::isError).toList();
    }

    List<Diagnostic> warnings() {
        return findings.stream().filter(d -> d.severity() == Severity.WARNING).toList();
    }

    /** Errors in the file of a map, or of a work that it cites. */
    List<Diagnostic> errorsOfMap(String map) {
        Set<String> files = new TreeSet<>(Set.of(mapFile(map)));
        works(catalog.maps().get(map)).forEach(work -> files.add(workFile(work)));
        return errorsIn(files);
    }

    private List<Diagnostic> errorsIn(Set<String> files) {
        return errors().stream()
                .filter(d -> frozen
                        || files.stream().anyMatch(file -> d.place().file().equals(Shelf.DISPLAY_ROOT + "/" + file)))
                .toList();
    }

    /** Ids of the works that a map cites, in the order in which it comes to them. */
    static Set<String> works(ArgumentMap map) {
        Set<String> works = new java.util.LinkedHashSet<>();
        if (map != null) {
            map.work().ifPresent(works::add);
            for (Statement statement : map.statements().values()) {
                statement.passages().stream().map(Passage::work).forEach(works::add);
            }
        }
        return works;
    }

    Optional<Frame.Banner> bannerOfMap(String map) {
        return banner(errorsOfMap(map));
    }

    Optional<Frame.Banner> bannerOfWork(String work) {
        return banner(errorsIn(Set.of(workFile(work))));
    }

    /** Says of all files what is wrong with them. */
    Optional<Frame.Banner> bannerOfAll() {
        return banner(errors());
    }

    private static Optional<Frame.Banner> banner(List<Diagnostic> errors) {
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        String headline =
                "The files have " + DiagnosticText.count(errors) + ". What you see is the last version without errors.";
        return Optional.of(new Frame.Banner(headline, DiagnosticText.render(errors)));
    }
}
