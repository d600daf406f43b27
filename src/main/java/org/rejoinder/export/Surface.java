package org.rejoinder.export;

import java.awt.geom.Path2D;
import org.rejoinder.draw.Drawing.Box;
import org.rejoinder.draw.Drawing.Text;

/** What a drawing is painted on: points, origin at the top left, y downwards; colours as {@code #rrggbb}. */
interface Surface {
    void fill(Path2D path, String colour);

    void stroke(Path2D path, String colour, double width, boolean dashed);

    void text(Text text, String colour);

    /** All until {@link #close} belongs to this box. */
    default void open(Box box) {}

    /** Ends a box. */
    default void close() {}
}
