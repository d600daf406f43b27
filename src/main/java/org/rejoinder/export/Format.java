package org.rejoinder.export;

/** One kind of file that a view of a map can be written as. */
public interface Format {
    /** Ending of file names and addresses, without the dot. */
    String ending();

    /** Media type, with its charset where it is text. */
    String mediaType();

    /** The file's bytes; the same for the same exhibit, on any machine. */
    byte[] write(Exhibit exhibit);

    /** As {@link #write(Exhibit)}; options that do not concern the format change nothing. */
    default byte[] write(Exhibit exhibit, ExportOptions options) {
        return write(exhibit);
    }
}
