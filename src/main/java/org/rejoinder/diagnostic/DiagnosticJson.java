package org.rejoinder.diagnostic;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Findings as JSON; {@code docs/diagnostics.md} describes the members. */
public final class DiagnosticJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private DiagnosticJson() {}

    /** One object with the findings in the order given, and their counts. */
    public static String render(List<Diagnostic> diagnostics) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try (JsonGenerator json = MAPPER.writer().with(printer).createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("findings");
            diagnostics.forEach(diagnostic -> write(json, diagnostic));
            json.writeEndArray();
            long errors = diagnostics.stream().filter(Diagnostic::isError).count();
            json.writeNumberProperty("errors", errors);
            json.writeNumberProperty("warnings", diagnostics.size() - errors);
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeStringProperty("rule", diagnostic.rule());
        json.writeStringProperty("severity", diagnostic.severity().word());
        write(json, diagnostic.place(), diagnostic.message(), diagnostic.excerpt());
        diagnostic.hint().ifPresent(hint -> json.writeStringProperty("hint", hint));
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayPropertyStart("related");
            for (Diagnostic.Related related : diagnostic.related()) {
                json.writeStartObject();
                write(json, related.place(), related.message(), related.excerpt());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Place place, String message, Optional<String> line) {
        json.writeStringProperty("file", place.file());
        if (place.line() > 0) {
            json.writeNumberProperty("line", place.line());
        }
        if (place.column() > 0) {
            json.writeNumberProperty("column", place.column());
            json.writeNumberProperty("length", place.length());
        }
        json.writeStringProperty("message", message);
        line.ifPresent(text ->
                json.writeStringProperty("excerpt", Excerpt.of(text, place).line()));
    }
}
