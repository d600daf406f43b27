package org.rejoinder.export;

import java.util.List;
import java.util.Optional;

/** The one list of formats: a new one is a class and a line here. */
public final class Formats {
    private static final List<Format> ALL = List.of(
            new SvgFormat(),
            new PngFormat(),
            new PdfFormat(),
            new PptxFormat(),
            new DotFormat(),
            new MermaidFormat(),
            new GraphMlFormat(),
            new JsonFormat(),
            new CsvFormat(),
            new MarkdownFormat(),
            new AfFormat(),
            new ApxFormat(),
            new TgfFormat());

    private Formats() {}

    /** All formats, in the order in which menus list them. */
    public static List<Format> all() {
        return ALL;
    }

    /** The format with this ending. */
    public static Optional<Format> of(String ending) {
        return ALL.stream().filter(format -> format.ending().equals(ending)).findFirst();
    }

    /** All endings, for messages. */
    public static List<String> endings() {
        return ALL.stream().map(Format::ending).toList();
    }
}
