package org.rejoinder.load;

/** How much the loader takes in; {@code docs/map-format.md} states the same figures. */
final class Limits {
    /** Bytes of one file. */
    static final int FILE_BYTES = 16 * 1024 * 1024;
    /** Files of one folder. */
    static final int FILES = 1000;
    /** Mappings and lists inside one another. */
    static final int DEPTH = 32;
    /** Mappings, lists and texts of one file: keeps what the checks compare with each other within bounds. */
    static final int VALUES = 100_000;
    /** Findings reported of one file while loading: enough to mend, too few to drown in. */
    static final int FINDINGS = 200;

    private Limits() {}
}
