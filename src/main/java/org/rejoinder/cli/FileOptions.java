package org.rejoinder.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.rejoinder.export.ExportOptions;
import org.rejoinder.export.ExportOptions.Paper;
import org.rejoinder.export.ExportOptions.SlideSize;
import org.rejoinder.export.Format;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options that only some kinds of file have. */
final class FileOptions {
    private static final double MOST_SCALE = 4;
    private static final int MOST_WIDTH = 20_000;

    @Option(names = "--slide", paramLabel = "SHAPE", description = "pptx: 16:9 or 4:3. Default: 16:9.")
    private Optional<String> slide = Optional.empty();

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "pdf: a poster on sheets of a4 or letter. Default: one page as large as the picture.")
    private Optional<String> paper = Optional.empty();

    @Option(names = "--scale", paramLabel = "N", description = "png: pixels a point, 1 to 4. Default: 2.")
    private Optional<Double> scale = Optional.empty();

    @Option(names = "--width", paramLabel = "PX", description = "png: pixels across, instead of --scale.")
    private Optional<Integer> width = Optional.empty();

    @Option(names = "--transparent", description = "png: nothing behind the boxes.")
    private boolean transparent;

    /**
     * What the options ask of {@code format}.
     *
     * @throws ParameterException when one is out of bounds, or is not this format's
     */
    ExportOptions options(Format format, CommandLine line) {
        String ending = format.ending();
        only("--slide", slide.isPresent(), "pptx", ending, line);
        only("--paper", paper.isPresent(), "pdf", ending, line);
        only("--scale", scale.isPresent(), "png", ending, line);
        only("--width", width.isPresent(), "png", ending, line);
        only("--transparent", transparent, "png", ending, line);
        ExportOptions usual = ExportOptions.DEFAULT;
        if (scale.isPresent() && width.isPresent()) {
            throw new ParameterException(line, "--scale and --width exclude each other");
        }
        double pixels = scale.orElse(usual.scale());
        if (!(pixels >= 1 && pixels <= MOST_SCALE)) {
            throw new ParameterException(line, "--scale is from 1 to 4, not " + pixels);
        }
        int across = width.orElse(100);
        if (across < 16 || across > MOST_WIDTH) {
            throw new ParameterException(line, "--width is from 16 to " + MOST_WIDTH + " pixels, not " + across);
        }
        return new ExportOptions(
                slide.map(key -> slide(key, line)).orElse(usual.slide()),
                paper.map(key -> paper(key, line)).orElse(usual.paper()),
                pixels,
                width.isPresent() ? OptionalInt.of(across) : OptionalInt.empty(),
                transparent);
    }

    private static void only(String option, boolean given, String its, String ending, CommandLine line) {
        if (given && !its.equals(ending)) {
            throw new ParameterException(line, option + " is for " + its + " files, not " + ending);
        }
    }

    private static SlideSize slide(String key, CommandLine line) {
        return Arrays.stream(SlideSize.values())
                .filter(size -> size.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ParameterException(line, "--slide is 16:9 or 4:3, not '" + key + "'"));
    }

    /** A sheet by its name. */
    static Paper paper(String key, CommandLine line) {
        return switch (key) {
            case "a4" -> Paper.A4;
            case "letter" -> Paper.LETTER;
            default -> throw new ParameterException(line, "--paper is a4 or letter, not '" + key + "'");
        };
    }
}
