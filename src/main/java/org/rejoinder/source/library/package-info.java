/** The editions that a reader has: {@link org.rejoinder.source.library.Library}. */
package org.rejoinder.source.library;
