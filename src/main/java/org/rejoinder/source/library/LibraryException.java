package org.rejoinder.source.library;

import java.io.IOException;

/** Something about a file, a folder or an address is not as it must be; the message says what, in plain words. */
public final class LibraryException extends IOException {
    private static final long serialVersionUID = 1;

    public LibraryException(String message) {
        super(message);
    }

    LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
