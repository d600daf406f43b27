package org.rejoinder.export;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as RFC 4180 has them, which no spreadsheet takes for formulas. */
final class CsvTable {
    private final StringBuilder out = new StringBuilder();

    CsvTable(String... header) {
        row(List.of(header));
    }

    CsvTable row(List<String> cells) {
        out.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /** An apostrophe in front keeps a spreadsheet from running what begins like a formula. */
    private static String cell(String text) {
        String start = text.stripLeading();
        boolean runs = !text.isEmpty()
                && ("=+-@\t\r".indexOf(text.charAt(0)) >= 0
                        || !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0);
        String safe = runs ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
