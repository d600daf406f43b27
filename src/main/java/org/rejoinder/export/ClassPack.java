package org.rejoinder.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rejoinder.draw.Drawing;
import org.rejoinder.draw.Drawing.Box;
import org.rejoinder.draw.Drawing.Kind;
import org.rejoinder.export.PdfSheets.Border;
import org.rejoinder.export.PdfSheets.Cell;
import org.rejoinder.export.PdfSheets.Line;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;
import org.rejoinder.source.Citation;

/** What a class needs of a map, each part a file of its own. */
public final class ClassPack {
    private static final double SMALL = 9;
    private static final double BODY = 11;

    private final Exhibit exhibit;
    private final ArgumentMap map;
    private final Sayings sayings;
    private final ExportOptions.Paper paper;

    private ClassPack(Exhibit exhibit, ExportOptions.Paper paper) {
        this.exhibit = exhibit;
        this.map = exhibit.map();
        this.sayings = new Sayings(exhibit.catalog(), map);
        this.paper = paper;
    }

    /** The files by name, each made when it is asked for, in the order in which a class uses them. */
    public static Map<String, Supplier<byte[]>> files(Exhibit exhibit, ExportOptions.Paper paper) {
        ClassPack pack = new ClassPack(exhibit, paper);
        String id = exhibit.map().id();
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put(id + "-deck.pptx", () -> new PptxFormat().write(exhibit));
        files.put(id + "-flow-sheet.pdf", () -> pack.sheets("Flow sheet", true, pack::flowSheet));
        files.put(id + "-cards.pdf", () -> pack.sheets("Debate cards, to cut out", false, pack::cards));
        files.put(id + "-cards.csv", pack::cardTable);
        files.put(id + "-sorting.pdf", () -> pack.sheets("Sorting strips, to cut out", false, pack::sorting));
        files.put(id + "-sorting-key.pdf", () -> pack.sheets("Sorting strips: the answers", false, pack::key));
        files.put(id + "-map-blank.pdf", () -> new PdfFormat().write(pack.blank()));
        files.put(id + "-map.pdf", () -> new PdfFormat().write(exhibit));
        files.put(id + "-reading.pdf", () -> pack.sheets("Reading guide", false, pack::reading));
        return files;
    }

    /** Fills sheets. */
    private interface Filling {
        void fill(PdfSheets sheets) throws IOException;
    }

    private byte[] sheets(String what, boolean across, Filling filling) {
        String title = map.title() + ": " + what.toLowerCase(java.util.Locale.ROOT);
        try (PdfFile file = new PdfFile(title, map.language())) {
            PdfSheets sheets = new PdfSheets(file, title, paper, across);
            sheets.row(Border.NONE, cell(1, 0, bold(what, 18), plain(map.title(), BODY)));
            filling.fill(sheets);
            sheets.finish();
            return file.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flowSheet(PdfSheets sheets) throws IOException {
        sheets.row(
                Border.SOLID,
                cell(1 / 3.0, 0, bold("Objection", BODY)),
                cell(1 / 3.0, 0, bold("Rebuttal", BODY)),
                cell(1 / 3.0, 0, bold("My answer", BODY)));
        for (Pair pair : map.pairs()) {
            sheets.row(
                    Border.SOLID,
                    statement(map.statement(pair.objection())),
                    pair.rebuttal().map(map::statement).map(this::statement).orElse(cell(1 / 3.0, 0)),
                    cell(1 / 3.0, 90));
        }
    }

    private Cell statement(Statement statement) {
        return cell(1 / 3.0, 90, bold(sayings.header(statement), SMALL), plain(statement.gist(), BODY));
    }

    private void cards(PdfSheets sheets) throws IOException {
        List<Cell> row = new ArrayList<>();
        for (Statement statement : map.statements().values()) {
            row.add(cell(
                    0.5,
                    150,
                    bold(statement.gist(), BODY),
                    plain(
                            sayings.role(statement) + ", " + sayings.speaker(statement) + ", "
                                    + sayings.voice(statement),
                            SMALL),
                    plain(sayings.cite(statement), SMALL),
                    plain(statement.text(), 10)));
            if (row.size() == 2) {
                sheets.row(Border.DASHED, row.toArray(Cell[]::new));
                row.clear();
            }
        }
        if (!row.isEmpty()) {
            sheets.row(Border.DASHED, row.get(0));
        }
    }

    /** Front and back of a card, then where it comes from: what flash-card programs read. */
    private byte[] cardTable() {
        CsvTable table = new CsvTable("tag", "body", "citation", "role", "speaker", "voice", "answer");
        for (Statement statement : map.statements().values()) {
            String answer = map.pairs().stream()
                    .filter(pair -> pair.objection().equals(statement.id()))
                    .flatMap(pair -> pair.rebuttal().stream())
                    .map(id -> map.statement(id).gist())
                    .findFirst()
                    .orElse("");
            table.row(List.of(
                    statement.gist(),
                    statement.text(),
                    sayings.cite(statement),
                    sayings.role(statement),
                    sayings.speaker(statement),
                    sayings.voice(statement),
                    answer));
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Objections and rebuttals without their numbers, by the alphabet, so that their order gives nothing away. */
    private List<Statement> strips() {
        return map.statements().values().stream()
                .filter(s -> s.role() == Role.OBJECTION || s.role() == Role.REBUTTAL)
                .sorted(java.util.Comparator.comparing(Statement::gist).thenComparing(Statement::id))
                .toList();
    }

    private void sorting(PdfSheets sheets) throws IOException {
        sheets.row(Border.NONE, cell(1, 0, plain("Lay each reply beside the objection that it answers.", BODY)));
        int letter = 1;
        for (Statement strip : strips()) {
            sheets.row(Border.DASHED, cell(1, 44, bold(letter++ + "", SMALL), plain(strip.gist(), 14)));
        }
    }

    private void key(PdfSheets sheets) throws IOException {
        List<Statement> strips = strips();
        sheets.row(Border.SOLID, cell(0.5, 0, bold("Objection", BODY)), cell(0.5, 0, bold("Its answer", BODY)));
        for (Pair pair : map.pairs()) {
            Statement objection = map.statement(pair.objection());
            Optional<Statement> rebuttal = pair.rebuttal().map(map::statement);
            sheets.row(
                    Border.SOLID,
                    cell(0.5, 0, plain(strips.indexOf(objection) + 1 + ". " + objection.gist(), BODY)),
                    cell(
                            0.5,
                            0,
                            plain(
                                    rebuttal.map(r -> strips.indexOf(r) + 1 + ". " + r.gist())
                                            .orElse("Not answered in this map."),
                                    BODY)));
        }
    }

    /** The map with empty boxes where the rebuttals stand: their number and role stay, what they say does not. */
    private Exhibit blank() {
        Drawing full = exhibit.drawing();
        List<Box> boxes = full.boxes().stream()
                .map(box -> box.kind() != Kind.REBUTTAL
                        ? box
                        : new Box(
                                box.id(),
                                box.kind(),
                                box.owner(),
                                box.place(),
                                box.texts().stream()
                                        .filter(text -> text.style() == Drawing.Style.HEADER)
                                        .toList(),
                                "Rebuttal, to be filled in",
                                Optional.empty(),
                                false))
                .toList();
        Drawing blank = new Drawing(
                full.id(),
                full.title(),
                full.description(),
                full.language(),
                full.theme(),
                full.width(),
                full.height(),
                boxes,
                full.lines(),
                full.labels());
        return new Exhibit(exhibit.catalog(), map, exhibit.view(), blank, exhibit.links());
    }

    private void reading(PdfSheets sheets) throws IOException {
        for (Statement statement : map.statements().values()) {
            List<Line> lines = new ArrayList<>();
            for (Citation citation : sayings.citations(statement)) {
                String begins = citation.anchor()
                        .map(anchor -> ", from \u201C" + anchor.start() + "\u201D")
                        .orElse("");
                lines.add(plain(Sayings.cite(citation) + begins, SMALL));
            }
            sheets.row(
                    Border.NONE,
                    cell(0.4, 0, bold(sayings.role(statement), SMALL), plain(statement.gist(), 10)),
                    new Cell(0.6, lines, 0));
        }
    }

    private static Cell cell(double share, double least, Line... lines) {
        return new Cell(share, List.of(lines), least);
    }

    private static Line bold(String text, double size) {
        return new Line(text, size, true);
    }

    private static Line plain(String text, double size) {
        return new Line(text, size, false);
    }
}
