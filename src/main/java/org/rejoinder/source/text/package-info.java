/** An edition's text made ready for finding passages: {@link org.rejoinder.source.text.PreparedText}. */
package org.rejoinder.source.text;
