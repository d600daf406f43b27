package org.rejoinder.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rejoinder.draw.Drawing.Box;
import org.rejoinder.draw.Drawing.Rect;
import org.rejoinder.draw.Drawing.Text;
import org.rejoinder.draw.engine.EngineChoice;
import org.rejoinder.draw.engine.GraphvizLayout;
import org.rejoinder.graph.View;
import org.rejoinder.graph.View.Direction;
import org.rejoinder.graph.View.Scope;
import org.rejoinder.load.ArgumentFiles;
import org.rejoinder.load.Loader;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;

/** What must hold of every picture, of the shipped maps and of the test maps, hostile ones included. */
class DrawingTest {
    private static final Pictures PICTURES = new Pictures(GraphvizLayout.open(EngineChoice.AUTO));
    private static final double HAIR = 0.01;

    @AfterAll
    static void close() {
        PICTURES.close();
    }

    @TestFactory
    Stream<DynamicTest> noTextLeavesItsBox() throws IOException {
        return drawings(drawing -> {
            for (Box box : drawing.boxes()) {
                for (Text text : box.texts()) {
                    assertInside(textArea(text), box.place(), box.id() + ": " + text.text());
                }
                box.fold().ifPresent(fold -> assertInside(fold.place(), box.place(), "fold of " + box.id()));
                box.fold().ifPresent(fold -> assertInside(textArea(fold.text()), fold.place(), "count of " + box.id()));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noTextRunsIntoAnother() throws IOException {
        return drawings(drawing -> drawing.boxes().forEach(box -> {
            List<Rect> areas = new ArrayList<>(
                    box.texts().stream().map(DrawingTest::textArea).toList());
            box.fold().ifPresent(fold -> areas.add(fold.place()));
            assertApart(areas, box.id());
        }));
    }

    @TestFactory
    Stream<DynamicTest> noBoxOverlapsAnother() throws IOException {
        return drawings(drawing -> {
            List<Rect> areas =
                    new ArrayList<>(drawing.boxes().stream().map(Box::place).toList());
            drawing.labels().stream()
                    .map(Drawing.Label::text)
                    .filter(text -> text.style() == Drawing.Style.THEME)
                    .forEach(text -> areas.add(textArea(text)));
            assertApart(areas, "boxes and themes");
        });
    }

    @TestFactory
    Stream<DynamicTest> everythingIsOnThePaper() throws IOException {
        return drawings(drawing -> {
            Rect paper = new Rect(0, 0, drawing.width(), drawing.height());
            drawing.boxes().forEach(box -> assertInside(box.place(), paper, box.id()));
            drawing.labels()
                    .forEach(label -> assertInside(
                            textArea(label.text()), paper, label.text().text()));
        });
    }

    @Test
    void twoEnginesDrawTheSame() throws IOException, DrawException {
        ArgumentMap map = letter();
        try (Pictures other = new Pictures(GraphvizLayout.open(EngineChoice.AUTO))) {
            for (View view : views(map)) {
                Drawing one = PICTURES.draw(map, view, Theme.LIGHT);
                assertEquals(
                        SvgWriter.write(one, SvgLinks.NONE),
                        SvgWriter.write(other.draw(map, view, Theme.LIGHT), SvgLinks.NONE));
            }
        }
    }

    /** A reader who opens a box must find the others where they were: in their columns. */
    @Test
    void openingAGroundMovesNoBoxSideways() throws IOException, DrawException {
        ArgumentMap map = letter();
        Drawing folded = PICTURES.draw(map, View.WHOLE, Theme.LIGHT);
        String rebuttal = map.pairs().get(0).rebuttal().orElseThrow();
        Drawing opened = PICTURES.draw(map, View.WHOLE.opening(rebuttal), Theme.LIGHT);
        assertTrue(opened.boxes().size() > folded.boxes().size());
        for (Box box : folded.boxes()) {
            Box same = opened.boxes().stream()
                    .filter(b -> b.id().equals(box.id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(box.place().x(), same.place().x(), HAIR, box.id());
        }
    }

    @Test
    void theShippedMapFitsAScreenAtReadingSize() throws IOException, DrawException {
        for (ArgumentMap map : maps(Path.of("arguments"))) {
            Drawing drawing = PICTURES.draw(map, View.WHOLE, Theme.LIGHT);
            double shrunk = Math.min(1, Math.min(1920 / drawing.width(), 1080 / drawing.height()));
            assertTrue(shrunk * 14.5 >= 11, map.id() + " shrinks to " + shrunk);
        }
    }

    private interface Check {
        void of(Drawing drawing);
    }

    private static Stream<DynamicTest> drawings(Check check) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<ArgumentMap> maps = new ArrayList<>(maps(Path.of("arguments")));
        maps.addAll(maps(Path.of("src/test/resources/draw")));
        for (ArgumentMap map : maps) {
            for (View view : views(map)) {
                for (Theme theme : Set.of(Theme.LIGHT, Theme.SLIDE)) {
                    tests.add(DynamicTest.dynamicTest(
                            map.id() + " " + view + " " + theme, () -> check.of(PICTURES.draw(map, view, theme))));
                }
            }
        }
        return tests.stream();
    }

    private static List<View> views(ArgumentMap map) {
        List<View> views = new ArrayList<>(List.of(View.WHOLE));
        views.add(new View(
                new Scope.Whole(),
                View.Folding.UNFOLDED,
                Set.of(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                Direction.TB));
        views.add(new View(
                new Scope.Whole(),
                View.Folding.UNFOLDED,
                Set.of(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                Direction.LR));
        Pair pair = map.pairs().get(map.pairs().size() - 1);
        views.add(View.of(new Scope.OnePair(pair.id())));
        views.add(View.of(new Scope.Chain(pair.objection())));
        views.add(View.of(new Scope.Focus(pair.objection(), 2)));
        map.sections().stream()
                .findFirst()
                .ifPresent(section -> views.add(View.of(new Scope.OneSection(section.id()))));
        return views;
    }

    private static ArgumentMap letter() throws IOException {
        return maps(Path.of("arguments")).stream()
                .filter(map -> map.id().equals("letter-to-comrades"))
                .findFirst()
                .orElseThrow();
    }

    private static List<ArgumentMap> maps(Path folder) throws IOException {
        assertTrue(Files.isDirectory(folder));
        return List.copyOf(
                Loader.load(ArgumentFiles.read(folder)).catalog().maps().values());
    }

    /** From a little above the letters' height to their feet; accents and descenders are the leading's business. */
    private static Rect textArea(Text text) {
        return new Rect(text.x(), text.y() - text.size() * 0.75, text.width(), text.size() * 0.75);
    }

    private static void assertInside(Rect inner, Rect outer, String what) {
        assertTrue(
                inner.x() >= outer.x() - HAIR
                        && inner.y() >= outer.y() - HAIR
                        && inner.right() <= outer.right() + HAIR
                        && inner.bottom() <= outer.bottom() + HAIR,
                () -> what + " leaves " + outer + ": " + inner);
    }

    private static void assertApart(List<Rect> areas, String what) {
        for (int i = 0; i < areas.size(); i++) {
            for (int j = i + 1; j < areas.size(); j++) {
                Rect one = areas.get(i);
                Rect two = areas.get(j);
                boolean apart = one.right() <= two.x() + HAIR
                        || two.right() <= one.x() + HAIR
                        || one.bottom() <= two.y() + HAIR
                        || two.bottom() <= one.y() + HAIR;
                assertTrue(apart, () -> what + ": " + one + " overlaps " + two);
            }
        }
    }
}
