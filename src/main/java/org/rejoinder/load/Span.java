package org.rejoinder.load;

/**
 * A stretch of a file's text.
 *
 * @param start offset of the first UTF-16 unit
 * @param end offset after the last
 */
record Span(int start, int end) {}
