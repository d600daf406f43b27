package org.rejoinder.source.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.model.Catalog;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Work;
import org.rejoinder.source.text.PreparedText;

/**
 * The editions that a reader has: a folder of text, HTML and PDF files, outside the project.
 *
 * <p>A folder with an index ({@value LibraryIndex#NAME}) opens without its files being read; in a folder of loose files
 * each is read and recognised. Either way a file is held in memory only from when its text is asked for. Safe for many
 * threads; what is added to the folder later is seen by a library that is opened later.
 */
public final class Library {
    private static final int MOST_FILES = 1_000;

    private final Path folder;
    private final Catalog catalog;
    private final List<Volume> volumes = new ArrayList<>();
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

    private Library(Path folder, Catalog catalog) {
        this.folder = folder;
        this.catalog = catalog;
    }

    /**
     * The library in {@code folder}; an empty one where there is no such folder.
     *
     * @param catalog the works whose editions are recognised
     * @throws LibraryException when the folder or its index cannot be read; a single file is a {@linkplain #problems
     *     problem}
     */
    public static Library open(Path folder, Catalog catalog) throws LibraryException {
        Library library = new Library(folder, catalog);
        if (Files.exists(folder)) {
            library.load();
        }
        return library;
    }

    /** The folder where none is named: the reader's own data folder, as the XDG rules have it. */
    public static Path standardFolder(Map<String, String> environment, Path home) {
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = Path.of(data).isAbsolute()
                ? Path.of(data)
                : home.resolve(".local").resolve("share");
        return base.resolve("rejoinder").resolve("library");
    }

    private void load() throws LibraryException {
        if (!Files.isDirectory(folder)) {
            throw new LibraryException(folder + " is no folder");
        }
        LibraryIndex index = LibraryIndex.read(folder);
        String cards = digest(catalog);
        for (Path file : files()) {
            String name = file.getFileName().toString();
            LibraryIndex.Entry entry = index.entries().get(name);
            if (entry != null && entry.cards().equals(cards) && entry.bytes() == size(file)) {
                volumes.add(new Volume(file, name, catalog.works(), entry.editions()));
            } else {
                recognize(file, name);
            }
        }
    }

    private List<Path> files() throws LibraryException {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> files = children.filter(file ->
                            TextFile.hasReadableEnding(file.getFileName().toString()))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                problems.add(folder + " holds more than " + MOST_FILES + " files; the rest is not read");
            }
            return files.stream().limit(MOST_FILES).toList();
        } catch (IOException e) {
            throw new LibraryException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -1;
        }
    }

    private void recognize(Path file, String name) {
        try {
            PreparedText text = PreparedText.of(TextFile.read(file).text());
            List<WorkReading> readings =
                    Recognizer.recognize(text, catalog.works().values()).readings();
            if (readings.isEmpty()) {
                problems.add(name + " is no edition that a card describes");
            } else {
                volumes.add(new Volume(file, name, catalog.works(), text, readings));
            }
        } catch (LibraryException e) {
            problems.add(e.getMessage());
        }
    }

    /** A file, and the editions that it holds. */
    public record Holding(String file, List<Recognition> editions) {
        public Holding {
            editions = List.copyOf(editions);
        }
    }

    public Path folder() {
        return folder;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** The files that hold an edition, by name. */
    public List<Holding> holdings() {
        return volumes.stream()
                .map(volume -> new Holding(volume.name(), volume.editions()))
                .toList();
    }

    /** What is wrong with other files of the folder, in plain words. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Whether an edition is at hand, without reading it. */
    public boolean has(String work, String edition) {
        return volumes.stream()
                .flatMap(volume -> volume.editions().stream())
                .anyMatch(held -> held.work().equals(work) && held.edition().equals(edition));
    }

    /** The text of an edition, if it is at hand; of several files the one in which most was found. */
    public Optional<EditionText> text(String work, String edition) {
        return volumes.stream()
                .flatMap(volume -> text(volume, work, edition).stream())
                .max(Comparator.comparingInt(EditionText::found));
    }

    private Optional<EditionText> text(Volume volume, String work, String edition) {
        try {
            return volume.text(work, edition);
        } catch (LibraryException e) {
            if (!problems.contains(e.getMessage())) {
                problems.add(e.getMessage());
            }
            return Optional.empty();
        }
    }

    /** The texts of a work that are at hand, in the order of its editions. */
    public List<EditionText> texts(Work work) {
        return work.editions().stream()
                .flatMap(edition -> text(work.id(), edition.id()).stream())
                .toList();
    }

    /** The texts in which words taken from {@code edition} can be found: its own, then others of the same wording. */
    public List<EditionText> textsFor(Work work, Edition edition) {
        Stream<Edition> others = work.editions().stream()
                .filter(other -> !other.equals(edition) && WorkReading.sameWording(other, edition));
        return Stream.concat(Stream.of(edition), others)
                .flatMap(candidate -> text(work.id(), candidate.id()).stream())
                .toList();
    }

    static String digest(Catalog catalog) {
        return sha256(catalog.works().values().toString().getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
