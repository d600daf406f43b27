package org.rejoinder.source.find;

/**
 * Where a needle's own words stand among the letters of a text.
 *
 * @param from first letter
 * @param to one beyond the last
 * @param errors letters to change, drop or add to get the needle, and one for each end inside a word
 */
record Match(int from, int to, int errors) {}
