package org.rejoinder.stand;

/**
 * What the labelling says of one statement.
 *
 * @param struck whether the reader took it out; it then falls
 * @param unsupported whether it had grounds and has lost them all: a badge, which changes nothing else
 */
public record Label(String statement, Standing standing, boolean struck, boolean unsupported, Why why) {}
