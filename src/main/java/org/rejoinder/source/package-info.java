/** Finding passages in editions: {@link org.rejoinder.source.Citation}. */
package org.rejoinder.source;
