package org.rejoinder.source.library;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of the files of a library, so that they need not be read anew: the file {@value #NAME} beside them.
 *
 * <p>An entry holds only as long as the file has its size and the works are the same: {@code cards} is the digest of
 * all works at the time.
 *
 * @param entries by file name
 */
record LibraryIndex(Map<String, Entry> entries) {
    static final String NAME = "library.json";

    private static final int FORMAT = 1;
    private static final int LARGEST = 4 << 20;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** One file. */
    record Entry(String file, String sha256, long bytes, String cards, List<Recognition> editions) {
        Entry {
            editions = List.copyOf(editions);
        }
    }

    LibraryIndex {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    LibraryIndex with(Entry entry) {
        Map<String, Entry> all = new TreeMap<>(entries);
        all.put(entry.file(), entry);
        return new LibraryIndex(all);
    }

    /**
     * The index of a folder; empty where there is none.
     *
     * @throws LibraryException when it cannot be read
     */
    static LibraryIndex read(Path folder) throws LibraryException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new LibraryIndex(Map.of());
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new LibraryException(file + " is too large to be the index of a library");
            }
            return parse(MAPPER.readTree(Files.readAllBytes(file)), file);
        } catch (JacksonException e) {
            throw new LibraryException(file + " is not the index of a library: it is no JSON; move it away", e);
        } catch (LibraryException e) {
            throw e;
        } catch (IOException e) {
            throw new LibraryException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static LibraryIndex parse(JsonNode root, Path file) throws LibraryException {
        if (root.path("format").asInt(0) != FORMAT || !root.path("files").isArray()) {
            throw new LibraryException(
                    file + " is not the index of a library, or of a later version of this program; move it away");
        }
        Map<String, Entry> entries = new TreeMap<>();
        for (JsonNode node : root.path("files")) {
            List<Recognition> editions = new ArrayList<>();
            for (JsonNode edition : node.path("editions")) {
                editions.add(new Recognition(
                        edition.path("work").asString(""),
                        edition.path("edition").asString(""),
                        edition.path("anchors").asInt(0),
                        edition.path("exact").asInt(0),
                        edition.path("approximate").asInt(0)));
            }
            Entry entry = new Entry(
                    node.path("file").asString(""),
                    node.path("sha256").asString(""),
                    node.path("bytes").asLong(-1),
                    node.path("cards").asString(""),
                    editions);
            entries.put(entry.file(), entry);
        }
        return new LibraryIndex(entries);
    }

    /** Writes the index whole: a reader finds the old one or the new one. */
    void write(Path folder) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        ArrayNode files = root.putArray("files");
        for (Entry entry : entries.values()) {
            ObjectNode node = files.addObject();
            node.put("file", entry.file()).put("sha256", entry.sha256()).put("bytes", entry.bytes());
            node.put("cards", entry.cards());
            ArrayNode editions = node.putArray("editions");
            for (Recognition edition : entry.editions()) {
                editions.addObject()
                        .put("work", edition.work())
                        .put("edition", edition.edition())
                        .put("anchors", edition.anchors())
                        .put("exact", edition.exact())
                        .put("approximate", edition.approximate());
            }
        }
        replace(folder, NAME, MAPPER.writeValueAsBytes(root));
    }

    /** Puts a file in place whole, through a neighbour that is then renamed. */
    static void replace(Path folder, String name, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(folder, ".", ".part");
        try {
            Files.write(part, bytes);
            Path target = folder.resolve(name);
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
