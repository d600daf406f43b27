package org.rejoinder.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Spot;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;

/** Loads a folder: its works first, for a map's passages are read against them. */
public final class Loader {
    private static final String WORKS = "works/";
    private static final String ENDING = ".yaml";

    private final ArgumentFiles files;
    private final Places places = new Places();
    private final Works works = new Works();
    private final Map<String, ArgumentMap> drafts = new TreeMap<>();
    private final Map<String, ArgumentMap> sound = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Loader(ArgumentFiles files) {
        this.files = files;
    }

    /** Everything that the files hold, and everything that is wrong with them. */
    public static Loaded load(ArgumentFiles files) {
        return new Loader(files).load();
    }

    private Loaded load() {
        diagnostics.addAll(files.diagnostics());
        Map<String, byte[]> workFiles = new TreeMap<>();
        Map<String, byte[]> mapFiles = new TreeMap<>();
        files.files().forEach((key, bytes) -> (key.startsWith(WORKS) ? workFiles : mapFiles).put(key, bytes));
        workFiles.keySet().forEach(key -> works.addFile(id(key)));
        workFiles.forEach(this::loadWork);
        mapFiles.forEach(this::loadMap);
        diagnostics.sort(null);
        Catalog catalog = new Catalog(sound, new TreeMap<>(works.sound()));
        return new Loaded(catalog, new Catalog(drafts, new TreeMap<>(works.drafts())), places, diagnostics);
    }

    private void loadWork(String key, byte[] bytes) {
        Document document = open(key, bytes);
        Findings findings = document.findings();
        WorkLoader loader = new WorkLoader(id(key), findings, places);
        document.root()
                .filter(root -> !isMap(root, findings))
                .flatMap(loader::load)
                .ifPresent(work -> works.add(work, !findings.hasErrors(), loader.hasAllParagraphs()));
        diagnostics.addAll(findings.all());
    }

    private void loadMap(String key, byte[] bytes) {
        Document document = open(key, bytes);
        Findings findings = document.findings();
        String id = id(key);
        MapLoader loader = new MapLoader(id, works, findings, places);
        document.root()
                .filter(root -> !isWork(root, findings))
                .flatMap(loader::load)
                .ifPresent(map -> {
                    drafts.put(id, map);
                    if (findings.hasErrors()) {
                        places.markFlawed(id);
                    } else {
                        sound.put(id, map);
                    }
                });
        diagnostics.addAll(findings.all());
    }

    private Document open(String key, byte[] bytes) {
        Document document = Document.open(files.display(key), bytes);
        if (!Ids.isGood(id(key))) {
            document.findings()
                    .add(Spot.ofFile(files.display(key))
                            .error(
                                    LoadRule.BAD_ID.key(),
                                    "the file is named after its id, and " + Ids.complaint(id(key)))
                            .withHint(Ids.hint(id(key))));
        }
        return document;
    }

    private static boolean isMap(Node root, Findings findings) {
        boolean map = has(root, "thesis", "pairs") && !has(root, "editions", "paragraphs");
        if (map) {
            String message = "this is a map, and the folder works holds works";
            findings.error(LoadRule.UNKNOWN_FILE_KIND, root.span(), message, "move it one folder up");
        }
        return map;
    }

    private static boolean isWork(Node root, Findings findings) {
        boolean work = has(root, "editions", "paragraphs") && !has(root, "thesis", "pairs");
        if (work) {
            String message = "this is a work, and works stand in the folder works";
            findings.error(LoadRule.UNKNOWN_FILE_KIND, root.span(), message, "move it there");
        }
        return work;
    }

    private static boolean has(Node root, String... keys) {
        return root instanceof Node.Mapping mapping
                && Arrays.stream(keys).anyMatch(key -> mapping.entry(key).isPresent());
    }

    private static String id(String key) {
        String name = key.startsWith(WORKS) ? key.substring(WORKS.length()) : key;
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
