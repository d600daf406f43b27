package org.rejoinder.export;

import java.util.OptionalInt;

/**
 * What a file may be told besides its view; each format reads what concerns it.
 *
 * @param slide shape of slides
 * @param paper pages of a poster; {@link Paper#FITTED} for one page as large as the picture
 * @param scale pixels a point
 * @param width pixels across, instead of {@code scale}
 * @param transparent whether a picture has no paper behind it
 */
public record ExportOptions(SlideSize slide, Paper paper, double scale, OptionalInt width, boolean transparent) {
    /** What a file is like when nobody asks for anything. */
    public static final ExportOptions DEFAULT =
            new ExportOptions(SlideSize.WIDE, Paper.FITTED, 2, OptionalInt.empty(), false);

    /** Shape of a slide, in points. */
    public enum SlideSize {
        WIDE("16:9", 960, 540),
        STANDARD("4:3", 720, 540);

        private final String key;
        private final int width;
        private final int height;

        SlideSize(String key, int width, int height) {
            this.key = key;
            this.width = width;
            this.height = height;
        }

        /** As people write it: {@code 16:9}. */
        public String key() {
            return key;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }

    /** A sheet, upright, in points. */
    public enum Paper {
        /** As large as what is on it. */
        FITTED(0, 0),
        A4(595.276, 841.89),
        LETTER(612, 792);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        double width() {
            return width;
        }

        double height() {
            return height;
        }
    }
}
