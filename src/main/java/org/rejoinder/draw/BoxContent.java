package org.rejoinder.draw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.draw.Drawing.Fold;
import org.rejoinder.draw.Drawing.Kind;
import org.rejoinder.draw.Drawing.Rect;
import org.rejoinder.draw.Drawing.Text;

/**
 * A box before it has a place: its size in whole points and its texts, relative to its top left corner.
 *
 * @param fixed texts above the footer
 * @param footer texts of the last row, relative to its top
 * @param footerHeight 0 where there is no footer; the footer keeps to the bottom when the box grows
 */
record BoxContent(
        String id,
        Kind kind,
        Optional<Kind> owner,
        String name,
        boolean rhetoric,
        double width,
        double height,
        List<Text> fixed,
        List<Text> footer,
        double footerHeight,
        Optional<Fold> fold) {

    BoxContent grownTo(double newHeight) {
        double grown = Math.max(height, newHeight);
        return new BoxContent(id, kind, owner, name, rhetoric, width, grown, fixed, footer, footerHeight, fold);
    }

    /** The box with its top left corner at {@code x}, {@code y}. */
    Drawing.Box at(double x, double y) {
        double footerY = y + height - footerHeight;
        List<Text> texts = Stream.concat(
                        fixed.stream().map(text -> text.moved(x, y)),
                        footer.stream().map(text -> text.moved(x, footerY)))
                .toList();
        Optional<Fold> placed = fold.map(f -> new Fold(
                f.grounds(),
                f.opened(),
                new Rect(
                        f.place().x() + x,
                        f.place().y() + footerY,
                        f.place().width(),
                        f.place().height()),
                f.text().moved(x, footerY)));
        return new Drawing.Box(id, kind, owner, new Rect(x, y, width, height), texts, name, placed, rhetoric);
    }
}
