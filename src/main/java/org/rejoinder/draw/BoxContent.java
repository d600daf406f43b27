package org.rejoinder.draw;

import java.util.List;
import java.util.Optional;
import org.rejoinder.draw.Drawing.Fold;
import org.rejoinder.draw.Drawing.Rect;
import org.rejoinder.draw.Drawing.Text;
import org.rejoinder.graph.Graph.Node;

/**
 * A box before it has a place: its size in whole points and its texts, relative to its top left corner.
 *
 * @param fixed texts above the footer
 * @param footer texts of the last row, relative to its top
 * @param footerHeight 0 where there is no footer; the footer keeps to the bottom when the box grows
 */
record BoxContent(
        Node node,
        String name,
        double width,
        double height,
        List<Text> fixed,
        List<Text> footer,
        double footerHeight,
        Optional<Fold> fold) {

    BoxContent grownTo(double newHeight) {
        return new BoxContent(node, name, width, Math.max(height, newHeight), fixed, footer, footerHeight, fold);
    }

    /** The box with its top left corner at {@code x}, {@code y}. */
    Drawing.Box at(double x, double y) {
        double footerY = y + height - footerHeight;
        List<Text> texts = java.util.stream.Stream.concat(
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
        return new Drawing.Box(
                node.id(),
                node.statement().role(),
                node.owner().map(owner -> owner.role()),
                new Rect(x, y, width, height),
                texts,
                name,
                placed,
                node.statement().rhetoric().isPresent());
    }
}
