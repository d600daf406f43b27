package org.rejoinder.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rejoinder.draw.Drawing.Fold;
import org.rejoinder.draw.Drawing.Kind;
import org.rejoinder.draw.Drawing.Rect;
import org.rejoinder.draw.Drawing.Style;
import org.rejoinder.draw.Drawing.Text;
import org.rejoinder.draw.text.FontMetrics;
import org.rejoinder.draw.text.TextFit;
import org.rejoinder.graph.Graph.Bundle;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Move;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Voice;

/** Sets the text of boxes, measured in the fonts that we ship. */
final class BoxMaker {
    private static final double SIDE = 10;
    private static final double TOP = 7;
    private static final double BOTTOM = 7;
    private static final double FOOTER_ROW = 23;
    private static final double LEADING = 1.24;
    private static final int MOST_LINES = 3;
    private static final int MOST_THESIS_LINES = 4;
    private static final String SEPARATOR = "  ";

    private final ArgumentMap map;
    private final double scale;

    BoxMaker(ArgumentMap map, Theme theme) {
        this.map = map;
        this.scale = theme.scale();
    }

    /** Points between related things, such as margins and gaps, at this theme's type size. */
    double scaled(double points) {
        return Math.rint(points * scale);
    }

    /** The box of a statement, {@code width} points wide and as high as its text needs. */
    BoxContent make(Node node, double width) {
        Statement statement = node.statement();
        List<Text> fixed = new ArrayList<>();
        double inner = width - 2 * scaled(SIDE);
        double y = header(node, inner, fixed);
        y = gist(statement, inner, y, fixed);
        List<Text> footer = new ArrayList<>();
        Optional<Fold> fold = fold(node, width);
        double footerEnd = fold.map(f -> f.place().x()).orElse(width - scaled(SIDE));
        footer(statement, footerEnd, footer);
        boolean hasFooter = fold.isPresent() || !footer.isEmpty();
        double footerHeight = hasFooter ? scaled(FOOTER_ROW) : 0;
        double height = Math.ceil(y + (hasFooter ? scaled(3) + footerHeight : scaled(BOTTOM)));
        return new BoxContent(
                node.id(),
                Kind.of(statement.role()),
                node.owner().map(owner -> Kind.of(owner.role())),
                name(node),
                statement.rhetoric().isPresent(),
                width,
                height,
                fixed,
                footer,
                footerHeight,
                fold);
    }

    /** The box of a theme that is folded whole. */
    BoxContent make(Bundle bundle, double width) {
        List<Text> texts = new ArrayList<>();
        double size = 14.5 * scale;
        double y = scaled(TOP);
        for (String line :
                TextFit.balanced(FontMetrics.sansBold(), size, bundle.title(), width - 2 * scaled(SIDE), MOST_LINES)) {
            texts.add(text(line, scaled(SIDE), y + size, size, true, Style.GIST));
            y += size * LEADING;
        }
        String holds = bundle.pairs()
                + (bundle.pairs() == 1 ? " line of argument, " : " lines of argument, ")
                + bundle.statements()
                + (bundle.statements() == 1 ? " statement" : " statements");
        double baseline = y + scaled(4) + 11 * scale;
        for (String line : TextFit.wrap(FontMetrics.sans(), 11 * scale, holds, width - 2 * scaled(SIDE), 1)) {
            texts.add(text(line, scaled(SIDE), baseline, 11 * scale, false, Style.FOOTER));
        }
        double height = Math.ceil(baseline + scaled(BOTTOM + 2));
        String name = "Theme, folded: " + bundle.title() + ": " + holds;
        return new BoxContent(
                bundle.theme(),
                Kind.THEME,
                Optional.empty(),
                name,
                false,
                width,
                height,
                texts,
                List.of(),
                0,
                Optional.empty());
    }

    /** Number, role and speaker on one line; the speaker is left out where the owner has said it. */
    private double header(Node node, double inner, List<Text> texts) {
        Statement statement = node.statement();
        double size = 10.5 * scale;
        double baseline = scaled(TOP) + size;
        double x = scaled(SIDE);
        if (node.number().isPresent()) {
            String number = node.number().get().toString();
            x = put(texts, text(number, x, baseline, 13 * scale, true, Style.HEADER));
        }
        String role = statement.role().words().toUpperCase(Locale.ROOT);
        x = put(texts, text(role, x, baseline, size, true, Style.HEADER));
        double left = inner + scaled(SIDE) - x;
        boolean said = node.owner()
                .filter(o -> o.speaker().equals(statement.speaker()))
                .isPresent();
        if (!said && left > scaled(24)) {
            String speaker = map.speakers().get(statement.speaker()).boxName();
            for (String line : TextFit.wrap(FontMetrics.sans(), 11.5 * scale, speaker, left, 1)) {
                put(texts, text(line, x, baseline, 11.5 * scale, false, Style.HEADER));
            }
        }
        return baseline + scaled(4);
    }

    /** Where the next text on the line begins. */
    private double put(List<Text> texts, Text text) {
        texts.add(text);
        return text.x() + text.width() + scaled(5);
    }

    private double gist(Statement statement, double inner, double top, List<Text> texts) {
        double size = scale
                * switch (statement.role()) {
                    case THESIS -> 18;
                    case OBJECTION, REBUTTAL -> 14.5;
                    case GROUND -> 13;
                };
        boolean bold = statement.role() == Role.THESIS;
        FontMetrics font = bold ? FontMetrics.sansBold() : FontMetrics.sans();
        int most = bold ? MOST_THESIS_LINES : MOST_LINES;
        double y = top;
        for (String line : TextFit.balanced(font, size, statement.gist(), inner, most)) {
            texts.add(text(line, scaled(SIDE), y + size, size, bold, Style.GIST));
            y += size * LEADING;
        }
        return y;
    }

    private Optional<Fold> fold(Node node, double width) {
        int grounds = node.hidden() > 0 ? node.hidden() : node.foldable();
        if (grounds == 0) {
            return Optional.empty();
        }
        boolean opened = node.hidden() == 0;
        double size = 11 * scale;
        String words = (opened ? "\u2212" : "+") + grounds;
        double textWidth = FontMetrics.sansBold().width(words, size);
        double pill = Math.max(textWidth + scaled(12), scaled(28));
        Rect place = new Rect(width - pill - scaled(4), scaled(1), pill, scaled(18));
        Text text = text(words, place.x() + (pill - textWidth) / 2, place.y() + scaled(13), size, true, Style.FOOTER);
        return Optional.of(new Fold(grounds, opened, place, text));
    }

    private void footer(Statement statement, double end, List<Text> texts) {
        double size = 11.5 * scale;
        double baseline = scaled(14);
        double right = end - scaled(4);
        if (statement.rhetoric().isPresent()) {
            Text wave = text("~", 0, baseline, 14 * scale, true, Style.FOOTER);
            right -= wave.width();
            texts.add(wave.moved(right, 0));
            right -= scaled(6);
        }
        String words = statement.move().map(Move::words).orElseGet(() -> voiceWords(statement));
        if (!words.isEmpty()) {
            TextFit.wrap(FontMetrics.sans(), size, words, right - scaled(SIDE), 1)
                    .forEach(line -> texts.add(text(line, scaled(SIDE), baseline, size, false, Style.FOOTER)));
        }
    }

    private String voiceWords(Statement statement) {
        return switch (statement.voice()) {
            case OWN -> "";
            case REPORTED -> "\u201C" + SEPARATOR + voice(statement);
            case EDITOR -> "[ ]" + SEPARATOR + Voice.EDITOR.words();
        };
    }

    /** Whose words, with the reporter's name where one reports. */
    private String voice(Statement statement) {
        return statement
                .reporter()
                .map(reporter ->
                        "as reported by " + map.speakers().get(reporter).name())
                .orElse(statement.voice().words());
    }

    private String name(Node node) {
        Statement statement = node.statement();
        StringBuilder name = new StringBuilder(statement.role().words());
        node.number().ifPresent(number -> name.append(' ').append(number));
        name.append(", ").append(map.speakers().get(statement.speaker()).name());
        name.append(", ").append(voice(statement)).append(": ").append(statement.gist());
        statement.move().ifPresent(move -> name.append(". It ").append(move.words()));
        statement.rhetoric().ifPresent(any -> name.append(". Leans on ridicule"));
        if (node.hidden() > 0) {
            name.append(". ")
                    .append(node.hidden())
                    .append(node.hidden() == 1 ? " ground" : " grounds")
                    .append(" folded");
        }
        return name.toString();
    }

    private Text text(String words, double x, double baseline, double size, boolean bold, Style style) {
        FontMetrics font = bold ? FontMetrics.sansBold() : FontMetrics.sans();
        return new Text(words, x, baseline, size, font.width(words, size), bold, style);
    }

    /** A line of text on its own, its left end at 0 and its top at 0, cut to {@code width}. */
    Optional<Text> label(String words, double width, double size, boolean bold, Style style) {
        FontMetrics font = bold ? FontMetrics.sansBold() : FontMetrics.sans();
        return TextFit.wrap(font, size * scale, words, width, 1).stream()
                .findFirst()
                .map(line -> text(line, 0, size * scale, size * scale, bold, style));
    }
}
