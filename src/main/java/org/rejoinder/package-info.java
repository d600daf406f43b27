/**
 * Rejoinder: argument maps that cite their sources.
 *
 * <p>The route of a map, each package importing only those before it:
 * {@code arguments/x.yaml} -> {@link org.rejoinder.load} -> {@link org.rejoinder.check} -> {@link org.rejoinder.source}
 * -> {@link org.rejoinder.graph} -> {@link org.rejoinder.draw} -> {@link org.rejoinder.web} (page) or
 * {@link org.rejoinder.export} (file). Below all of them stand {@link org.rejoinder.diagnostic}, how to say that
 * something is wrong, and {@link org.rejoinder.model}, what a debate is.
 */
package org.rejoinder;
