package org.rejoinder.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rejoinder.model.Catalog;
import org.rejoinder.source.library.Library;
import org.rejoinder.source.library.LibraryException;
import picocli.CommandLine.Option;

/** Where a command looks for the editions that the reader has. */
final class LibraryOption {
    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = {
                "Folder of editions. Default: rejoinder/library in the reader's data folder",
                "($XDG_DATA_HOME, or ~/.local/share)."
            })
    private Optional<Path> library = Optional.empty();

    /** The folder; it need not exist. */
    Path folder() {
        return library.orElseGet(
                () -> Library.standardFolder(System.getenv(), Path.of(System.getProperty("user.home", "."))));
    }

    /**
     * The folder, which is there where it was named.
     *
     * @throws Refusal when it was named and is not there
     */
    Path existing() throws Refusal {
        if (library.isPresent() && !java.nio.file.Files.isDirectory(library.get())) {
            throw new Refusal("There is no folder " + library.get());
        }
        return folder();
    }

    /** @throws Refusal when the folder cannot be read, or was named and is not there */
    Library open(Catalog catalog) throws Refusal {
        try {
            return Library.open(existing(), catalog);
        } catch (LibraryException e) {
            throw new Refusal(e.getMessage());
        }
    }
}
