package org.rejoinder.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.rejoinder.model.Catalog;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Work;
import org.rejoinder.source.find.Verdict;
import org.rejoinder.source.library.EditionText;
import org.rejoinder.source.library.Library;
import org.rejoinder.source.library.Published;
import org.rejoinder.web.PublishedPara.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of a library's folder, kept in step with it and with the works.
 *
 * <p>The folder is only read. One thread at a time opens it anew; the others go on with what they have.
 */
final class LibraryTexts implements Function<Catalog, Texts> {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryTexts.class);

    private final Path folder;
    private final ReentrantLock opening = new ReentrantLock();
    private volatile Opened opened;

    private record Opened(Catalog catalog, Fingerprint fingerprint, Library library) {}

    private LibraryTexts(Path folder, Opened opened) {
        this.folder = folder;
        this.opened = opened;
    }

    /** @throws IOException when the folder cannot be read; one that is not there is empty */
    static LibraryTexts open(Path folder, Catalog catalog) throws IOException {
        return new LibraryTexts(folder, read(folder, catalog));
    }

    private static Opened read(Path folder, Catalog catalog) throws IOException {
        // The fingerprint first, as on the shelf: a file added between the two is seen at the next request.
        Fingerprint fingerprint = fingerprint(folder);
        Library library = Library.open(folder, catalog);
        library.problems().forEach(problem -> LOG.warn("library: {}", problem));
        return new Opened(catalog, fingerprint, library);
    }

    private static Fingerprint fingerprint(Path folder) throws IOException {
        return Files.isDirectory(folder) ? Fingerprint.of(folder) : Fingerprint.NONE;
    }

    /** How many files hold an edition. */
    int files() {
        return opened.library().holdings().size();
    }

    @Override
    public Texts apply(Catalog catalog) {
        if (opening.tryLock()) {
            try {
                boolean same = opened.catalog() == catalog
                        && fingerprint(folder)
                                .files()
                                .equals(opened.fingerprint().files());
                if (!same) {
                    opened = read(folder, catalog);
                }
            } catch (IOException e) {
                LOG.warn("cannot read the library; what was read before stays", e);
            } finally {
                opening.unlock();
            }
        }
        Library library = opened.library();
        return work -> of(library, work);
    }

    private static List<Texts.Text> of(Library library, Work work) {
        return library.texts(work).stream().<Texts.Text>map(LibraryText::new).toList();
    }

    private record LibraryText(EditionText text) implements Texts.Text {
        @Override
        public Edition edition() {
            return text.edition();
        }

        @Override
        public Optional<PublishedPara> paragraph(String id) {
            return text.paragraph(id).map(LibraryTexts::para);
        }

        @Override
        public Optional<Texts.PublishedPassage> passage(Passage passage) {
            return text.passage(passage)
                    .map(found -> new Texts.PublishedPassage(
                            found.page(),
                            found.paragraphs().stream().map(LibraryTexts::para).toList()));
        }
    }

    private static PublishedPara para(Published published) {
        List<Run> runs = published.runs().stream().map(LibraryTexts::run).toList();
        return new PublishedPara(published.paragraph(), runs, doubt(published.verdict()));
    }

    private static Run run(Published.Run run) {
        if (run instanceof Published.Words words) {
            return new Run("words", words.text(), words.cited());
        }
        if (run instanceof Published.PageBreak page) {
            return new Run("page", page.number().map(n -> "p. " + n).orElse("next page"), false);
        }
        return new Run("note", ((Published.Footnote) run).text(), false);
    }

    private static Optional<String> doubt(Verdict verdict) {
        if (verdict.found().isPresent()) {
            return Optional.empty();
        }
        if (verdict instanceof Verdict.Doubtful doubtful) {
            long percent = Math.round(100 * doubtful.rate());
            return Optional.of("Doubtful: " + percent + " % of the letters by which it was sought differ. Compare it "
                    + "with the edition before you rely on it.");
        }
        return Optional.of(
                verdict instanceof Verdict.Ambiguous
                        ? "Several places of the file at hand fit, and nothing settles which is meant."
                        : "Not found in the file at hand.");
    }
}
