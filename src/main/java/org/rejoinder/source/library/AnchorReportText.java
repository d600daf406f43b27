package org.rejoinder.source.library;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.source.find.Place;
import org.rejoinder.source.find.Verdict;
import org.rejoinder.source.library.AnchorReport.Item;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** An {@link AnchorReport} as text for readers and as JSON for programs; {@code docs/library.md} describes both. */
public final class AnchorReportText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private AnchorReportText() {}

    /** One line for each anchor that something is wrong with, and the counts. */
    public static String text(AnchorReport report) {
        StringBuilder out = new StringBuilder();
        for (Item item : report.items()) {
            if (item.isFinding()) {
                out.append(subject(item)).append(": ").append(finding(item)).append('\n');
            }
        }
        long missing = report.count(Verdict.NotFound.class) + report.count(Verdict.Doubtful.class);
        out.append(report.items().size()).append(" anchors: ");
        out.append(report.count(Verdict.Exact.class)).append(" exact, ");
        out.append(report.count(Verdict.Approximate.class)).append(" approximate, ");
        out.append(report.count(Verdict.Ambiguous.class)).append(" ambiguous, ");
        out.append(missing).append(" missing, ");
        out.append(report.count(Verdict.Unavailable.class)).append(" unavailable");
        if (report.wrongPages() > 0) {
            out.append("; ").append(report.wrongPages()).append(" on another page than the card says");
        }
        return out.append('\n').toString();
    }

    private static String subject(Item item) {
        String passage = item.work() + " " + item.paragraph() + " in " + item.edition();
        return item.statement().map(statement -> statement + ", " + passage).orElse(passage);
    }

    private static String finding(Item item) {
        String file = item.file().map(name -> " in " + name).orElse("");
        if (item.isOnWrongPage()) {
            return "stands on page " + item.place().flatMap(Place::page).orElse(0) + file + ", the card says "
                    + item.cardPage().orElse(0);
        }
        if (item.verdict() instanceof Verdict.Ambiguous ambiguous) {
            return "stands in " + ambiguous.places().size() + " places" + file + ": " + places(ambiguous.places());
        }
        if (item.verdict() instanceof Verdict.Doubtful doubtful) {
            return "is doubtful" + file + ": " + percent(doubtful.rate()) + " of its letters differ "
                    + at(doubtful.place());
        }
        Verdict.NotFound missing = (Verdict.NotFound) item.verdict();
        return "is not" + file
                + missing.nearest()
                        .map(place -> "; the nearest, with " + percent(missing.rate())
                                + " of its letters different, is " + at(place))
                        .orElse("");
    }

    private static String places(List<Place> places) {
        return places.stream().map(AnchorReportText::at).collect(Collectors.joining(", "));
    }

    private static String at(Place place) {
        return "at characters " + place.offset() + " to " + (place.offset() + place.length())
                + place.page().map(page -> " (page " + page + ")").orElse("");
    }

    private static String percent(double rate) {
        return Math.round(rate * 100) + " %";
    }

    /** The counts, and every anchor. */
    public static String json(AnchorReport report) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try (JsonGenerator json = MAPPER.writer().with(printer).createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberProperty("anchors", report.items().size());
            json.writeNumberProperty("exact", report.count(Verdict.Exact.class));
            json.writeNumberProperty("approximate", report.count(Verdict.Approximate.class));
            json.writeNumberProperty("ambiguous", report.count(Verdict.Ambiguous.class));
            json.writeNumberProperty(
                    "missing", report.count(Verdict.NotFound.class) + report.count(Verdict.Doubtful.class));
            json.writeNumberProperty("unavailable", report.count(Verdict.Unavailable.class));
            json.writeNumberProperty("doubtful", report.count(Verdict.Doubtful.class));
            json.writeNumberProperty("wrongPages", report.wrongPages());
            json.writeArrayPropertyStart("items");
            report.items().forEach(item -> write(json, item));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Item item) {
        json.writeStartObject();
        json.writeStringProperty("work", item.work());
        json.writeStringProperty("paragraph", item.paragraph());
        json.writeStringProperty("edition", item.edition());
        json.writeStringProperty("verdict", item.verdict().word());
        if (item.verdict() instanceof Verdict.Unavailable) {
            json.writeNullProperty("errors");
        } else {
            json.writeName("errors");
            json.writeNumber(new java.math.BigDecimal(
                    String.format(Locale.ROOT, "%.3f", item.verdict().rate())));
        }
        Optional<Place> place = place(item.verdict());
        number(json, "page", place.flatMap(Place::page));
        number(json, "offset", place.map(Place::offset));
        number(json, "length", place.map(Place::length));
        item.cardPage().ifPresent(page -> json.writeNumberProperty("cardPage", page));
        item.file().ifPresent(file -> json.writeStringProperty("file", file));
        item.statement().ifPresent(statement -> json.writeStringProperty("statement", statement));
        if (item.verdict() instanceof Verdict.Ambiguous ambiguous) {
            json.writeArrayPropertyStart("places");
            ambiguous.places().forEach(p -> json.writeNumber(p.offset()));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** The place that is meant, or is nearest; none where several are. */
    private static Optional<Place> place(Verdict verdict) {
        if (verdict instanceof Verdict.Doubtful doubtful) {
            return Optional.of(doubtful.place());
        }
        return verdict instanceof Verdict.NotFound missing ? missing.nearest() : verdict.found();
    }

    private static void number(JsonGenerator json, String name, Optional<Integer> value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
