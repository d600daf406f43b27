package org.rejoinder.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.load.ArgumentFiles;
import org.rejoinder.load.Loader;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.GroundKind;
import org.rejoinder.model.Move;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/** What is still to be said, and what is to be asked. */
final class GapsTest {
    @Test
    void gapsAreFoundInTheOrderOfTheMap() throws IOException {
        List<String> gaps = Gaps.of(map("src/test/resources/stand", "gaps")).all().stream()
                .map(gap -> gap.kind().key() + ": " + gap.words()
                        + gap.note().map(note -> " " + note).orElse(""))
                .toList();
        assertEquals(
                List.of(
                        "unanswered: Objection 1 goes unanswered.",
                        "dodge: Rebuttal 2 meets a different point. What it costs.",
                        "no-ground: Rebuttal 2 gives no ground.",
                        "rhetoric-only: The rebuttal “Nonsense” leans on rhetoric only. It mocks."),
                gaps);
    }

    @Test
    void theLettersDodgesAreThoseThatItsEditorMarked() throws IOException {
        Gaps gaps = Gaps.of(map("arguments", "letter-to-comrades"));
        assertEquals(
                List.of("international-rebuttal", "bread-rebuttal", "no-peace-rebuttal"),
                gaps.of(Gap.Kind.DODGE).stream().map(Gap::statement).toList());
        assertEquals(3, gaps.all().size(), gaps.all()::toString);
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void everyMoveHasItsQuestions(Move move) {
        assertQuestions(Questions.of(move));
    }

    @ParameterizedTest
    @EnumSource(GroundKind.class)
    void everyKindOfGroundHasItsQuestions(GroundKind kind) {
        assertQuestions(Questions.of(kind));
    }

    @Test
    void noQuestionIsAskedTwice() {
        Set<String> asked = new HashSet<>(Questions.general());
        int count = Questions.general().size();
        for (Move move : Move.values()) {
            asked.addAll(Questions.of(move));
            count += Questions.of(move).size();
        }
        for (GroundKind kind : GroundKind.values()) {
            asked.addAll(Questions.of(kind));
            count += Questions.of(kind).size();
        }
        assertEquals(count, asked.size());
    }

    @Test
    void questionsFollowTheMoveOrTheKindOrElseAreGeneral() throws IOException {
        ArgumentMap map = map("arguments", "letter-to-comrades");
        assertEquals(List.of(), Questions.of(map, "thesis"));
        assertEquals(Questions.of(Move.OUTWEIGHS), Questions.of(map, "opposition-rebuttal"));
        assertEquals(Questions.of(GroundKind.FIGURES), Questions.of(map, "petrograd-vote"));
        assertEquals(Questions.general(), Questions.of(map, "mood-is-here"));
    }

    @Test
    void mostGroundsOfTheLetterHaveAKind() throws IOException {
        List<Optional<GroundKind>> kinds = map("arguments", "letter-to-comrades").statements().values().stream()
                .filter(statement -> statement.role() == Role.GROUND)
                .map(Statement::kind)
                .toList();
        assertTrue(kinds.stream().filter(Optional::isPresent).count() > kinds.size() / 2, kinds::toString);
        assertEquals(
                GroundKind.values().length,
                kinds.stream().flatMap(Optional::stream).distinct().count());
    }

    private static void assertQuestions(List<String> questions) {
        assertTrue(questions.size() >= 3 && questions.size() <= 5, questions::toString);
        questions.forEach(question -> assertTrue(question.endsWith("?"), question));
    }

    private static ArgumentMap map(String folder, String id) throws IOException {
        return Loader.load(ArgumentFiles.read(Path.of(folder))).catalog().maps().get(id);
    }
}
