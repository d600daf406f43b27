/** Text in boxes: {@link org.rejoinder.draw.text.FontMetrics} measures it, {@link org.rejoinder.draw.text.TextFit} breaks it into lines. */
package org.rejoinder.draw.text;
