package org.rejoinder.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rejoinder.graph.View.Direction;
import org.rejoinder.graph.View.Folding;
import org.rejoinder.graph.View.Scope;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Term;
import org.rejoinder.model.Voice;

/**
 * A view as parameters of an address or a command, and back.
 *
 * <p>{@code fold=0|1}, {@code open=ID} (repeatable), {@code focus=ID} with {@code depth=N}, {@code pair=ID},
 * {@code chain=ID}, {@code section=ID}, {@code voice=}, {@code speaker=}, {@code direction=tb|lr}.
 */
public final class ViewParameters {
    /** Names that {@link #parse} knows; it leaves others to the caller. */
    public static final Set<String> NAMES =
            Set.of("fold", "open", "focus", "depth", "pair", "chain", "section", "voice", "speaker", "direction");

    /** Farthest neighbourhood that a focus may ask for. */
    public static final int MAX_DEPTH = 9;

    private static final int LISTED_AT_MOST = 40;

    private final ArgumentMap map;
    private final Map<String, List<String>> query;
    private final List<String> problems = new ArrayList<>();

    /** A view, or what is wrong with the parameters in plain sentences; exactly one of the two is there. */
    public record Parsed(Optional<View> view, List<String> problems) {}

    private ViewParameters(ArgumentMap map, Map<String, List<String>> query) {
        this.map = map;
        this.query = query;
    }

    /** Reads a view; a value that is not one of the good ones becomes a problem that names them. */
    public static Parsed parse(ArgumentMap map, Map<String, List<String>> query) {
        return new ViewParameters(map, query).parse();
    }

    private Parsed parse() {
        Scope scope = scope();
        Optional<Voice> voice = one(
                "voice",
                Term.keys(Voice.class),
                key -> Term.find(Voice.class, key).orElseThrow());
        Optional<String> speaker = one("speaker", map.speakers().keySet(), id -> id);
        Optional<Boolean> fold = one("fold", List.of("0", "1"), "1"::equals);
        Direction direction = one(
                        "direction", List.of("tb", "lr"), key -> key.equals("lr") ? Direction.LR : Direction.TB)
                .orElse(Direction.suited(scope));
        Set<String> open = new LinkedHashSet<>();
        for (String id : query.getOrDefault("open", List.of())) {
            checked("open", id, map.statements().keySet()).ifPresent(open::add);
        }
        if (!problems.isEmpty()) {
            return new Parsed(Optional.empty(), problems);
        }
        Folding folding =
                fold.map(folded -> folded ? Folding.FOLDED : Folding.UNFOLDED).orElse(Folding.AUTO);
        return new Parsed(Optional.of(new View(scope, folding, open, voice, speaker, direction)), List.of());
    }

    private Scope scope() {
        List<Scope> scopes = new ArrayList<>();
        Set<String> statements = map.statements().keySet();
        Optional<Integer> depth = one("depth", numbers(), Integer::valueOf);
        one("focus", statements, id -> new Scope.Focus(id, depth.orElse(1))).ifPresent(scopes::add);
        one("pair", map.pairs().stream().map(Pair::id).toList(), Scope.OnePair::new)
                .ifPresent(scopes::add);
        one("chain", statements, Scope.Chain::new).ifPresent(scopes::add);
        one("section", Themes.of(map).ids(), Scope.OneSection::new).ifPresent(scopes::add);
        if (scopes.size() > 1) {
            problems.add("focus, pair, chain and section exclude each other: give one of them");
        }
        if (depth.isPresent() && !query.containsKey("focus")) {
            problems.add("depth goes with focus: give focus=ID too");
        }
        return scopes.isEmpty() ? new Scope.Whole() : scopes.get(0);
    }

    private static List<String> numbers() {
        return java.util.stream.IntStream.rangeClosed(1, MAX_DEPTH)
                .mapToObj(Integer::toString)
                .toList();
    }

    private <T> Optional<T> one(String name, Collection<String> good, Function<String, T> make) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            problems.add(name + " is given " + values.size() + " times: give it once");
            return Optional.empty();
        }
        return values.isEmpty()
                ? Optional.empty()
                : checked(name, values.get(0), good).map(make);
    }

    private Optional<String> checked(String name, String value, Collection<String> good) {
        if (good.contains(value)) {
            return Optional.of(value);
        }
        String listed = String.join(", ", good.stream().limit(LISTED_AT_MOST).toList());
        String more = good.size() > LISTED_AT_MOST ? ", and " + (good.size() - LISTED_AT_MOST) + " more" : "";
        problems.add(name + "=" + value + " is not known"
                + (good.isEmpty() ? ": this map has none" : ": good values are " + listed + more));
        return Optional.empty();
    }

    /** The parameters that {@link #parse} reads as {@code view}: name and value pairs in a fixed order, unescaped. */
    public static List<Map.Entry<String, String>> of(View view) {
        List<Map.Entry<String, String>> list = new ArrayList<>();
        if (view.scope() instanceof Scope.Focus focus) {
            list.add(Map.entry("focus", focus.statement()));
            list.add(Map.entry("depth", Integer.toString(focus.depth())));
        } else if (view.scope() instanceof Scope.OnePair pair) {
            list.add(Map.entry("pair", pair.pair()));
        } else if (view.scope() instanceof Scope.Chain chain) {
            list.add(Map.entry("chain", chain.statement()));
        } else if (view.scope() instanceof Scope.OneSection section) {
            list.add(Map.entry("section", section.section()));
        }
        if (view.folding() != Folding.AUTO) {
            list.add(Map.entry("fold", view.folding() == Folding.UNFOLDED ? "0" : "1"));
        }
        view.open().forEach(id -> list.add(Map.entry("open", id)));
        view.voice().ifPresent(voice -> list.add(Map.entry("voice", voice.key())));
        view.speaker().ifPresent(speaker -> list.add(Map.entry("speaker", speaker)));
        if (view.direction() != Direction.suited(view.scope())) {
            list.add(Map.entry("direction", view.direction() == Direction.LR ? "lr" : "tb"));
        }
        return list;
    }
}
