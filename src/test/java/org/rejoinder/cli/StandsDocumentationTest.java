package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rejoinder.export.Formats;
import org.rejoinder.model.GroundKind;
import org.rejoinder.model.Term;

/** Holds the documents about what stands to what the program does. */
final class StandsDocumentationTest {
    private static final Path DOCUMENT = Path.of("docs/what-stands.md");

    @Test
    void theExampleIsWhatTheCommandPrints() throws IOException {
        Matcher example = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(DOCUMENT));
        assertTrue(example.find());
        String out = Cli.run("stands", "letter-to-comrades", "--strike", "opposition-rebuttal")
                .out();
        assertTrue(out.contains(example.group(1)), out);
    }

    @Test
    void everyKindOfGroundIsNamed() throws IOException {
        String format = Files.readString(Path.of("docs/map-format.md"));
        Term.keys(GroundKind.class).forEach(key -> assertTrue(format.contains("`" + key + "` ("), key));
    }

    @Test
    void everyFrameworkFormatIsWritten() {
        for (String ending : new String[] {"af", "apx", "tgf"}) {
            assertTrue(Formats.of(ending).isPresent(), ending);
        }
    }
}
