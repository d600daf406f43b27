package org.rejoinder.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.stand.Changes;
import org.rejoinder.stand.Labelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rejoinder stands}: which statements of a map stand, and what striking some changes. */
@Command(
        name = "stands",
        description = "Say which statements of a map stand, fall or are contested, and why.",
        footer = {
            "",
            "A statement that stands is not thereby true: nothing in this map that stands attacks it.",
            "Exit status: 0 done, 1 failure, 2 wrong usage."
        },
        mixinStandardHelpOptions = true)
final class StandsCommand implements Callable<Integer> {
    @Option(
            names = "--strike",
            paramLabel = "ID",
            description = "Take this statement out, and say first what that changes; repeatable.")
    private List<String> strike = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print: ${COMPLETION-CANDIDATES}.")
    private StandsFormat format = StandsFormat.text;

    @Mixin
    private MapArgument argument = new MapArgument();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ArgumentMap map = argument.find(spec.commandLine(), "labelled").map();
        Set<String> known = map.statements().keySet();
        for (String id : strike) {
            if (!known.contains(id)) {
                throw new ParameterException(spec.commandLine(), unknown(id, map));
            }
        }
        Labelling before = Labelling.of(map, Set.of());
        Labelling after = Labelling.of(map, new LinkedHashSet<>(strike));
        spec.commandLine().getOut().print(format.render(Changes.between(before, after)));
        return 0;
    }

    /** The nearest id is a hint, as for a word that is no option. */
    private static String unknown(String id, ArgumentMap map) {
        String message = "There is no statement " + Words.quote(id) + " in the map " + map.id();
        return message
                + Words.nearest(id, map.statements().keySet())
                        .map(near -> "\n  hint: did you mean " + near + "?")
                        .orElse("");
    }
}
