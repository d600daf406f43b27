package org.rejoinder.source.library;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text layer of a PDF, a form feed between pages. */
final class PdfText {
    private static final int MOST_PAGES = 5_000;
    private static final int MOST_CHARACTERS = TextFile.LARGEST;
    private static final long MOST_SECONDS = 120;

    private PdfText() {}

    /** Reads in a thread that can be left behind, for a crafted file may keep PDFBox busy for ever. */
    static String of(TextFile file) throws LibraryException {
        CompletableFuture<String> text = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(file, text), "pdf-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            return text.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LibraryException known) {
                throw known;
            }
            throw new LibraryException(file.name() + " cannot be read as PDF: it is damaged", e.getCause());
        } catch (TimeoutException e) {
            throw new LibraryException(file.name() + " takes longer than " + MOST_SECONDS + " seconds to read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LibraryException("Reading " + file.name() + " was interrupted", e);
        }
    }

    /** Hands on every failure, errors too: a damaged file may well end in a StackOverflowError. */
    private static void read(TextFile file, CompletableFuture<String> text) {
        try {
            text.complete(read(file));
        } catch (Throwable e) {
            text.completeExceptionally(e);
        }
    }

    private static String read(TextFile file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new LibraryException(file.name() + " has more than " + MOST_PAGES + " pages");
            }
            StringBuilder out = new StringBuilder();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                out.append(page == 1 ? "" : "\f").append(stripper.getText(document));
                if (out.length() > MOST_CHARACTERS) {
                    throw new LibraryException(file.name() + " holds more text than is read");
                }
            }
            if (out.toString().isBlank()) {
                throw new LibraryException(file.name()
                        + " has no text layer: its pages are pictures; read it with a character recogniser first");
            }
            return out.toString();
        } catch (InvalidPasswordException e) {
            throw new LibraryException(file.name() + " is protected by a password; save it without one first", e);
        }
    }
}
