package org.rejoinder.source.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rejoinder.model.Catalog;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Work;
import org.rejoinder.source.library.Library.Holding;
import org.rejoinder.source.text.PreparedText;

/** Takes a file into a library: read, recognised, and only then stored. */
public final class Acquisition {
    private final Path folder;
    private final Catalog catalog;

    /** @param folder need not exist yet */
    public Acquisition(Path folder, Catalog catalog) {
        this.folder = folder;
        this.catalog = catalog;
    }

    /**
     * What came of adding a file.
     *
     * @param isNew false for a file that the library had already
     */
    public record Added(Holding holding, boolean isNew) {}

    /**
     * Adds a file from the disk.
     *
     * @throws LibraryException when it cannot be read or holds no known edition; the library is then unchanged
     */
    public Added add(Path file) throws LibraryException {
        return add(TextFile.read(file), Optional.empty());
    }

    /**
     * Fetches an edition's text from the address on its card and adds it.
     *
     * @throws LibraryException when it cannot be fetched or is not that work; the library is then unchanged
     */
    public Added fetch(Work work, Edition edition) throws LibraryException {
        return fetch(work, edition, Fetcher.Rules.STRICT);
    }

    /** Whether the card has anchors that would find the edition's paragraphs. */
    public static boolean canRecognise(Work work, Edition edition) {
        return !WorkReading.targets(work, edition).isEmpty();
    }

    Added fetch(Work work, Edition edition, Fetcher.Rules rules) throws LibraryException {
        String address = edition.address().orElse("");
        if (address.isEmpty()) {
            throw new LibraryException("The card of " + work.title() + " has no address for " + edition.id());
        }
        if (!edition.textAtAddress()) {
            throw new LibraryException("The address of " + edition.id() + " does not show its text: " + address
                    + "; save the text from there, then add the file");
        }
        if (!canRecognise(work, edition)) {
            throw new LibraryException("The card of " + work.title() + " has no anchors for the wording of "
                    + edition.id() + ", so its text could not be recognised; read it at " + address);
        }
        TextFile file = new Fetcher(rules).fetch(URI.create(address), hosts(work));
        return add(file, Optional.of(work));
    }

    private static Set<String> hosts(Work work) {
        Set<String> hosts = new TreeSet<>();
        for (Edition edition : work.editions()) {
            edition.address()
                    .map(address -> URI.create(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .ifPresent(hosts::add);
        }
        return hosts;
    }

    private Added add(TextFile file, Optional<Work> expected) throws LibraryException {
        String sha256 = Library.sha256(file.bytes());
        LibraryIndex index = LibraryIndex.read(folder);
        PreparedText text = PreparedText.of(file.text());
        Recognizer.Recognized recognized =
                Recognizer.recognize(text, catalog.works().values());
        List<Recognition> editions =
                recognized.readings().stream().map(Recognition::of).toList();
        if (editions.isEmpty()) {
            throw new LibraryException(unknown(file, recognized.nearest()));
        }
        if (expected.isPresent()
                && editions.stream()
                        .noneMatch(e -> e.work().equals(expected.get().id()))) {
            throw new LibraryException(
                    file.name() + " holds another work than " + expected.get().title());
        }
        try {
            Optional<String> known = same(file.bytes());
            if (known.isPresent()) {
                return new Added(new Holding(known.get(), editions), false);
            }
            String name = store(file);
            long bytes = file.bytes().length;
            write(index.with(new LibraryIndex.Entry(name, sha256, bytes, Library.digest(catalog), editions)), name);
            return new Added(new Holding(name, editions), true);
        } catch (LibraryException e) {
            throw e;
        } catch (IOException e) {
            throw new LibraryException("Cannot write to the library " + folder + ": " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : e.getMessage();
    }

    private static String unknown(TextFile file, Optional<Recognizer.Near> nearest) {
        String message = file.name() + " is no edition that a card describes";
        return nearest.map(near -> message + ": nearest comes " + near.work().title() + " ("
                        + near.edition().title() + "), of which " + near.found() + " of " + near.anchors()
                        + " paragraphs were found")
                .orElse(message + ": nothing of any work was found in it");
    }

    /** The file of the library that has these very bytes. */
    private Optional<String> same(byte[] bytes) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                boolean candidate =
                        TextFile.hasReadableEnding(child.getFileName().toString())
                                && Files.isRegularFile(child)
                                && Files.size(child) == bytes.length;
                if (candidate && java.util.Arrays.equals(Files.readAllBytes(child), bytes)) {
                    return Optional.of(child.getFileName().toString());
                }
            }
        }
        return Optional.empty();
    }

    private String store(TextFile file) throws IOException {
        Files.createDirectories(folder);
        String name = freeName(file);
        LibraryIndex.replace(folder, name, file.bytes());
        return name;
    }

    /** Takes the file back when the index cannot be written: a library is changed as a whole or not at all. */
    private void write(LibraryIndex index, String name) throws IOException {
        try {
            index.write(folder);
        } catch (IOException e) {
            Files.deleteIfExists(folder.resolve(name));
            throw e;
        }
    }

    private String freeName(TextFile file) {
        String ending = "."
                + (file.kind() == TextFile.Kind.TEXT
                        ? "txt"
                        : file.kind().name().toLowerCase(Locale.ROOT));
        String stem = file.name()
                .replaceFirst("(?i)\\.(txt|html?|pdf)$", "")
                .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceFirst("^[.-]+", "");
        stem = stem.isEmpty() ? "edition" : stem.substring(0, Math.min(stem.length(), 80));
        String name = stem + ending;
        for (int i = 2; Files.exists(folder.resolve(name)); i++) {
            name = stem + "-" + i + ending;
        }
        return name;
    }
}
