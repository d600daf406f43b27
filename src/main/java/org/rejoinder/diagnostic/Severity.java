package org.rejoinder.diagnostic;

/** How grave a finding is. */
public enum Severity {
    /** The file cannot be used as it is. */
    ERROR,
    /** The file can be used; a reader would be badly served. */
    WARNING;

    /** Lower-case word, as printed. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
