package org.rejoinder.draw;

import java.util.Optional;
import org.rejoinder.draw.Drawing.Kind;

/**
 * The colours of a theme, as {@code #rrggbb}.
 *
 * @param paper behind everything
 * @param ink of running text in boxes; {@code faint} of themes and names of relations
 * @param thesis fill of the thesis; {@code onThesis} its text
 * @param warm edge and header of the objections' side; {@code warmFill} their boxes
 * @param cool edge and header of the rebuttals' side; {@code coolFill} their boxes
 * @param plainFill boxes of grounds
 */
public record Palette(
        String paper,
        String ink,
        String faint,
        String thesis,
        String onThesis,
        String warm,
        String warmFill,
        String cool,
        String coolFill,
        String plainFill) {
    private static final Palette LIGHT = new Palette(
            "#ffffff", "#1d1f23", "#565c66", "#23272f", "#ffffff", "#a8451f", "#fbf1ec", "#1c5588", "#edf3f9",
            "#ffffff");
    private static final Palette DARK = new Palette(
            "#16181c", "#eceae6", "#a9adb5", "#e8e4da", "#16181c", "#f0a583", "#34211a", "#93c2ee", "#1a2a3a",
            "#1e2126");
    private static final Palette PRINT = new Palette(
            "#ffffff", "#000000", "#3a3a3a", "#ffffff", "#000000", "#000000", "#ffffff", "#000000", "#ffffff",
            "#ffffff");

    /** The colours of a theme. */
    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT, SLIDE -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
        };
    }

    /** Edge and header colour of a kind; a ground has its owner's. */
    public String edge(Kind kind, Optional<Kind> owner) {
        return switch (kind) {
            case THESIS -> thesis.equals(paper) ? ink : thesis;
            case OBJECTION -> warm;
            case REBUTTAL -> cool;
            case GROUND ->
                owner.filter(o -> o != Kind.GROUND)
                        .map(o -> edge(o, Optional.empty()))
                        .orElse(faint);
            case THEME -> faint;
        };
    }

    /** Fill of a kind's box. */
    public String fill(Kind kind) {
        return switch (kind) {
            case THESIS -> thesis;
            case OBJECTION -> warmFill;
            case REBUTTAL -> coolFill;
            case GROUND, THEME -> plainFill;
        };
    }

    /** Colour of a line that goes out from a box of this kind. */
    public String line(Kind from) {
        return from == Kind.OBJECTION ? warm : from == Kind.REBUTTAL ? cool : faint;
    }
}
