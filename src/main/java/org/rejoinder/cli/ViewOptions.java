package org.rejoinder.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.graph.View;
import org.rejoinder.graph.ViewParameters;
import org.rejoinder.model.ArgumentMap;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which part of a map a command shows: the parameters of a page's address, as options. */
final class ViewOptions {
    @Option(names = "--focus", paramLabel = "ID", description = "A statement and what is near it.")
    private Optional<String> focus = Optional.empty();

    @Option(names = "--depth", paramLabel = "N", description = "With --focus: how many relations away. Default: 1.")
    private Optional<String> depth = Optional.empty();

    @Option(names = "--pair", paramLabel = "ID", description = "One pair: objection, rebuttal, grounds.")
    private Optional<String> pair = Optional.empty();

    @Option(names = "--chain", paramLabel = "ID", description = "From the thesis to a statement, and its answers.")
    private Optional<String> chain = Optional.empty();

    @Option(names = "--section", paramLabel = "ID", description = "The pairs under one theme.")
    private Optional<String> section = Optional.empty();

    @Option(names = "--voice", paramLabel = "VOICE", description = "Only statements in this voice.")
    private Optional<String> voice = Optional.empty();

    @Option(names = "--speaker", paramLabel = "ID", description = "Only statements of this speaker.")
    private Optional<String> speaker = Optional.empty();

    @Option(names = "--direction", paramLabel = "tb|lr", description = "Thesis on top, or at the left.")
    private Optional<String> direction = Optional.empty();

    @Option(
            names = "--fold",
            negatable = true,
            description = "Hide the grounds; --no-fold shows them. Default: hidden in the whole map and in a section.")
    private Optional<Boolean> fold = Optional.empty();

    @Option(names = "--open", paramLabel = "ID", description = "Show the grounds of this statement; repeatable.")
    private List<String> open = new ArrayList<>();

    /**
     * The view that the options ask for.
     *
     * @throws ParameterException that names the good values
     */
    View view(ArgumentMap map, CommandLine line) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        Map<String, Optional<String>> single = new LinkedHashMap<>();
        single.put("focus", focus);
        single.put("depth", depth);
        single.put("pair", pair);
        single.put("chain", chain);
        single.put("section", section);
        single.put("voice", voice);
        single.put("speaker", speaker);
        single.put("direction", direction);
        single.put("fold", fold.map(folded -> folded ? "1" : "0"));
        single.forEach((name, value) -> value.ifPresent(v -> query.put(name, List.of(v))));
        if (!open.isEmpty()) {
            query.put("open", open);
        }
        ViewParameters.Parsed parsed = ViewParameters.parse(map, query);
        return parsed.view().orElseThrow(() -> new ParameterException(line, String.join("\n", parsed.problems())));
    }
}
