package org.rejoinder.source.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A file with a text in it: plain text, HTML or PDF.
 *
 * @param name as messages give it, and as the library keeps it
 * @param bytes as they came
 * @param charset what the sender said about plain text and HTML
 */
record TextFile(String name, byte[] bytes, Optional<String> charset) {
    static final int LARGEST = 32 << 20;

    /** Kinds of files that are read, by how they begin or else by the name's ending. */
    enum Kind {
        TEXT,
        HTML,
        PDF
    }

    /** @throws LibraryException when it cannot be read or is too large */
    static TextFile read(Path path) throws LibraryException {
        String name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        if (Files.isDirectory(path)) {
            throw new LibraryException(path + " is a folder; name a file");
        }
        // Reads one byte more than allowed rather than ask for the size first: the file may grow, or be no plain file.
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new LibraryException(name + " is larger than " + (LARGEST >> 20) + " MiB, the most that is read");
            }
            return new TextFile(name, bytes, Optional.empty());
        } catch (NoSuchFileException e) {
            throw new LibraryException("There is no file " + path, e);
        } catch (AccessDeniedException e) {
            throw new LibraryException(path + " cannot be read: permission denied", e);
        } catch (LibraryException e) {
            throw e;
        } catch (IOException e) {
            throw new LibraryException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    static boolean hasReadableEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".pdf");
    }

    Kind kind() {
        if (startsWith("%PDF-")) {
            return Kind.PDF;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), java.nio.charset.StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        boolean html = head.contains("<!doctype html") || head.contains("<html") || head.contains("<head");
        return html || lower.endsWith(".html") || lower.endsWith(".htm") ? Kind.HTML : Kind.TEXT;
    }

    private boolean startsWith(String signature) {
        for (int i = 0; i < signature.length(); i++) {
            if (i >= bytes.length || bytes[i] != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text.
     *
     * @throws LibraryException when there is none to be had
     */
    String text() throws LibraryException {
        if (bytes.length == 0) {
            throw new LibraryException(name + " is empty");
        }
        String text;
        switch (kind()) {
            case PDF:
                text = PdfText.of(this);
                break;
            case HTML:
                text = HtmlText.of(this);
                break;
            default:
                text = PlainText.of(this);
        }
        if (text.isBlank()) {
            throw new LibraryException(name + " holds no text");
        }
        return text;
    }
}
