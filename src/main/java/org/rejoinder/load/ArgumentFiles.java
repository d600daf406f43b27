package org.rejoinder.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Spot;

/**
 * The YAML files of a folder, as bytes.
 *
 * @param displayRoot the folder as messages name it; may be empty
 * @param files by path relative to the folder, with {@code /}: {@code x.yaml}, {@code works/x.yaml}
 * @param diagnostics what kept files out
 */
public record ArgumentFiles(String displayRoot, SortedMap<String, byte[]> files, List<Diagnostic> diagnostics) {
    private static final String ENDING = ".yaml";
    private static final String WORKS = "works";

    public ArgumentFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        diagnostics = List.copyOf(diagnostics);
    }

    /** Files that are all there. */
    public ArgumentFiles(String displayRoot, SortedMap<String, byte[]> files) {
        this(displayRoot, files, List.of());
    }

    /** The files of {@code folder}, named in messages as the path is. */
    public static ArgumentFiles read(Path folder) throws IOException {
        return read(folder, folder.toString());
    }

    /**
     * The files of {@code folder}: {@code *.yaml} there and in {@code works}, without hidden ones.
     *
     * @throws IOException when the folder itself cannot be listed; a file that cannot be read is a diagnostic
     */
    public static ArgumentFiles read(Path folder, String displayRoot) throws IOException {
        SortedMap<String, Path> found = new TreeMap<>();
        list(folder, "", found);
        Path works = folder.resolve(WORKS);
        if (Files.isDirectory(works)) {
            list(works, WORKS + "/", found);
        }
        ArgumentFiles names = new ArgumentFiles(displayRoot, Collections.emptySortedMap());
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Map.Entry<String, Path> entry : found.entrySet()) {
            Spot spot = Spot.ofFile(names.display(entry.getKey()));
            if (!entry.getKey().endsWith(ENDING)) {
                diagnostics.add(spot.warning(LoadRule.UNKNOWN_FILE_KIND.key(), "this file is not read")
                        .withHint("the names of maps and works end in .yaml"));
            } else if (files.size() == Limits.FILES) {
                Spot root = Spot.ofFile(displayRoot);
                String message = "the folder holds more than " + Limits.FILES + " files; the rest is not read";
                diagnostics.add(root.error(LoadRule.TOO_MANY_FILES.key(), message));
                break;
            } else {
                read(entry.getKey(), entry.getValue(), spot, files, diagnostics);
            }
        }
        if (found.isEmpty()) {
            diagnostics.add(Spot.ofFile(displayRoot)
                    .error(LoadRule.EMPTY_FOLDER.key(), "the folder holds no maps")
                    .withHint("a map is a file NAME.yaml, a work a file works/NAME.yaml"));
        }
        return new ArgumentFiles(displayRoot, files, diagnostics);
    }

    /** The folder {@code arguments} where there is one, else the maps that come with the program. */
    public static ArgumentFiles standard() throws IOException {
        Path folder = Path.of("arguments");
        return Files.isDirectory(folder) ? read(folder) : builtIn();
    }

    /** The maps that come with the program; messages name them {@code <built-in>/x.yaml}. */
    public static ArgumentFiles builtIn() throws IOException {
        URL resource = ArgumentFiles.class.getResource("/arguments");
        if (resource == null) {
            return new ArgumentFiles("<built-in>", Collections.emptySortedMap());
        }
        try {
            URI uri = resource.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return read(Path.of(uri), "<built-in>");
            }
            Path jar = Path.of(URI.create(uri.getRawSchemeSpecificPart().replaceFirst("!.*$", "")));
            try (FileSystem zip = FileSystems.newFileSystem(jar)) {
                return read(zip.getPath("arguments"), "<built-in>");
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** A file's name as messages show it. */
    public String display(String key) {
        boolean closed = displayRoot.isEmpty() || displayRoot.endsWith("/") || displayRoot.endsWith("\\");
        return displayRoot + (closed ? "" : "/") + key;
    }

    private static void list(Path folder, String prefix, SortedMap<String, Path> found) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                String name = child.getFileName().toString();
                String lower = name.toLowerCase(Locale.ROOT);
                boolean yaml = lower.endsWith(ENDING) || lower.endsWith(".yml");
                if (yaml && !name.startsWith(".") && !Files.isDirectory(child)) {
                    found.put(prefix + name, child);
                }
            }
        }
    }

    private static void read(
            String key, Path path, Spot spot, Map<String, byte[]> files, List<Diagnostic> diagnostics) {
        if (!Files.isRegularFile(path)) {
            diagnostics.add(spot.error(LoadRule.UNREADABLE_FILE.key(), "this is no file that can be read")
                    .withHint("it is a broken link, or something other than a plain file"));
            return;
        }
        // Reads one byte more than allowed rather than ask for the size first: the file may be growing.
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                diagnostics.add(tooLarge(spot));
            } else {
                files.put(key, bytes);
            }
        } catch (IOException e) {
            diagnostics.add(spot.error(LoadRule.UNREADABLE_FILE.key(), "the file cannot be read")
                    .withHint("look at its permissions: " + e.getClass().getSimpleName()));
        }
    }

    static Diagnostic tooLarge(Spot spot) {
        String message = "the file is larger than " + Limits.FILE_BYTES / (1024 * 1024) + " MiB";
        return spot.error(LoadRule.FILE_TOO_LARGE.key(), message);
    }
}
