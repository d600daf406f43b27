package org.rejoinder.stand;

/** In what way the attacks on a statement decide about it. */
public enum Reason {
    /** It falls, for the reader struck it. */
    STRUCK,
    /** It stands, for nothing attacks it. */
    UNATTACKED,
    /** It falls, for an attack on it holds. */
    HIT,
    /** It stands, for every attack on it fails. */
    DEFENDED,
    /** It is contested, for an attack on it neither holds nor fails. */
    OPEN
}
