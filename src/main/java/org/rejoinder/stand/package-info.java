/**
 * Which statements stand: {@link org.rejoinder.stand.Labelling} labels a map, {@link org.rejoinder.stand.Changes} says
 * what striking a statement changes, {@link org.rejoinder.stand.Gaps} and {@link org.rejoinder.stand.Questions} what a
 * class should ask of it. {@code docs/what-stands.md} explains the reading.
 */
package org.rejoinder.stand;
