/**
 * What a debate is: an {@link org.rejoinder.model.ArgumentMap} of statements and relations, and the
 * {@link org.rejoinder.model.Work}s that it cites. No colours, no files, no network.
 */
package org.rejoinder.model;
