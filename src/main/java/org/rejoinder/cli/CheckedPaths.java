package org.rejoinder.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rejoinder.check.Checks;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Place;
import org.rejoinder.load.ArgumentFiles;
import org.rejoinder.load.Loaded;
import org.rejoinder.load.Loader;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The findings of the paths that somebody names.
 *
 * <p>A file is checked together with its folder, for it may refer to the works there, but only its own findings are
 * kept.
 *
 * @param files how many files were asked for
 */
record CheckedPaths(List<Diagnostic> findings, int files) {
    private record Folder(ArgumentFiles files, List<Diagnostic> findings) {
        static Folder read(Path folder, Optional<CoverageDemand> demand) {
            try {
                return of(ArgumentFiles.read(folder), demand);
            } catch (IOException e) {
                String reason = e.getClass().getSimpleName().replace("Exception", "");
                throw new UncheckedIOException(new Refusal("The folder '" + folder + "' cannot be read: " + reason));
            }
        }

        static Folder of(ArgumentFiles files, Optional<CoverageDemand> demand) {
            Loaded loaded = Loader.load(files);
            SortedSet<Diagnostic> findings = new TreeSet<>(Checks.check(loaded));
            demand.ifPresent(d -> findings.addAll(d.check(loaded)));
            return new Folder(files, List.copyOf(findings));
        }
    }

    static CheckedPaths of(List<Path> paths, Optional<CoverageDemand> demand, CommandLine line) throws IOException {
        if (paths.isEmpty()) {
            Folder standard = Folder.of(ArgumentFiles.standard(), demand);
            return new CheckedPaths(
                    standard.findings(), standard.files().files().size());
        }
        Map<Path, Folder> folders = new HashMap<>();
        SortedSet<Diagnostic> findings = new TreeSet<>();
        int files = 0;
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Folder folder = folders.computeIfAbsent(path, p -> Folder.read(p, demand));
                findings.addAll(folder.findings());
                files += folder.files().files().size();
            } else if (Files.exists(path) && isYaml(path)) {
                findings.addAll(ofFile(path, folders.computeIfAbsent(folderOf(path), p -> Folder.read(p, demand))));
                files++;
            } else {
                String wrong = Files.exists(path) ? "'" + path + "' is no .yaml file" : "There is no '" + path + "'";
                throw new ParameterException(line, wrong);
            }
        }
        return new CheckedPaths(List.copyOf(findings), files);
    }

    private static boolean isYaml(Path path) {
        return path.getFileName().toString().endsWith(".yaml");
    }

    private static boolean isInWorks(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        return parent != null && parent.endsWith("works");
    }

    /** The folder of arguments that a file belongs to, spelt as far as the user spelt it. */
    private static Path folderOf(Path path) {
        Path parent = path.getParent() == null ? Path.of("") : path.getParent();
        if (!isInWorks(path)) {
            return parent;
        }
        if (!parent.endsWith("works")) {
            return parent.resolve("..");
        }
        return parent.getParent() == null ? Path.of("") : parent.getParent();
    }

    private static List<Diagnostic> ofFile(Path path, Folder folder) {
        String key = (isInWorks(path) ? "works/" : "") + path.getFileName();
        String shown = folder.files().display(key);
        return folder.findings().stream()
                .filter(finding -> finding.place().file().equals(shown))
                .map(finding -> renamed(finding, shown, path.toString()))
                .toList();
    }

    /** The finding with a file named as the user typed it, which the folder's findings cannot know. */
    private static Diagnostic renamed(Diagnostic finding, String shown, String typed) {
        return new Diagnostic(
                finding.rule(),
                finding.severity(),
                renamed(finding.place(), shown, typed),
                finding.message(),
                finding.excerpt(),
                finding.hint(),
                finding.related().stream()
                        .map(r -> new Diagnostic.Related(renamed(r.place(), shown, typed), r.message(), r.excerpt()))
                        .toList());
    }

    private static Place renamed(Place place, String shown, String typed) {
        return place.file().equals(shown) ? new Place(typed, place.line(), place.column(), place.length()) : place;
    }
}
