package org.rejoinder.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The closed list of pages: every address is built, read and traced back to its parent here.
 *
 * <p>A template's {@code {name}} stands for one step of the path without a dot, {@code {name*}} for the rest of it.
 * Ids are kebab-case, so that paths need no escaping.
 */
public enum PageType {
    HOME("/", null),
    MAP("/maps/{map}", HOME),
    NODE("/maps/{map}/nodes/{id}", MAP),
    PAIR("/maps/{map}/pairs/{id}", MAP),
    CHAIN("/maps/{map}/chains/{id}", MAP),
    /** How much of its work the map takes in. */
    COVERAGE("/maps/{map}/coverage", MAP),
    ANNOTATIONS("/maps/{map}/annotations.jsonld", MAP),
    /** The map as a file, in the format that the ending names. */
    FILE("/maps/{map}.{ending}", MAP),
    WORK("/works/{work}", HOME),
    HEALTH("/healthz", HOME),
    /** Styles, scripts and fonts; the version makes their addresses safe to keep for ever. */
    ASSET("/assets/{version}/{file*}", HOME);

    /** Apart, for an enum's constants come before its static fields. */
    private static final class Syntax {
        static final Pattern NAME = Pattern.compile("\\{([a-z]+)(\\*?)}");
    }

    private final String template;
    private final PageType parent;
    private final List<String> names;
    private final Pattern pattern;

    PageType(String template, PageType parent) {
        this.template = template;
        this.parent = parent;
        this.names =
                Syntax.NAME.matcher(template).results().map(r -> r.group(1)).toList();
        String regex = Syntax.NAME
                .matcher(template.replace(".", "\\."))
                .replaceAll(r -> r.group(2).isEmpty() ? "([^/.]+)" : "(.+)");
        this.pattern = Pattern.compile(regex);
    }

    /** The page's path, with {@code values} in the template's order. */
    String path(String... values) {
        if (values.length != names.size()) {
            throw new IllegalArgumentException(this + " takes " + names + ", not " + Arrays.toString(values));
        }
        String path = template;
        for (int i = 0; i < values.length; i++) {
            path = path.replaceFirst("\\{" + names.get(i) + "\\*?}", Matcher.quoteReplacement(values[i]));
        }
        return path;
    }

    /** The page above this one; empty for the first page. */
    Optional<PageType> parent() {
        return Optional.ofNullable(parent);
    }

    /** The page at {@code path}, decoded; whether its ids exist is for its servlet to say. */
    static Optional<Page> find(String path) {
        return Arrays.stream(values())
                .flatMap(type -> type.match(path).stream())
                .findFirst();
    }

    private Optional<Page> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(new Page(this, values));
    }

    /**
     * A page of a type.
     *
     * @param values by the names in the type's template, in its order
     */
    record Page(PageType type, Map<String, String> values) {
        String value(String name) {
            return values.get(name);
        }

        String path() {
            return type.path(values.values().toArray(String[]::new));
        }

        /** The page above: it takes the values that it shares with this one. */
        Optional<Page> parent() {
            return type.parent().map(above -> {
                Map<String, String> shared = new LinkedHashMap<>(values);
                shared.keySet().retainAll(above.names);
                return new Page(above, shared);
            });
        }
    }
}
