package org.rejoinder.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rejoinder.diagnostic.Spot;
import org.rejoinder.model.Relation;

/** Where the parts of maps and works stand in their files. */
public final class Places {
    private enum Kind {
        MAP,
        SPEAKER,
        SECTION,
        PAIR,
        STATEMENT,
        RELATION,
        WORK,
        EDITION,
        PARAGRAPH
    }

    /** @param file id of the map or work, which its kind tells apart */
    private record Key(Kind kind, String file, String id) {}

    private final Map<Key, Cursor> cursors = new HashMap<>();
    private final Set<Key> flawed = new HashSet<>();

    Places() {}

    public Cursor map(String map) {
        return get(Kind.MAP, map, "");
    }

    public Cursor speaker(String map, String speaker) {
        return get(Kind.SPEAKER, map, speaker);
    }

    public Cursor section(String map, String section) {
        return get(Kind.SECTION, map, section);
    }

    public Cursor pair(String map, String pair) {
        return get(Kind.PAIR, map, pair);
    }

    public Cursor statement(String map, String statement) {
        return get(Kind.STATEMENT, map, statement);
    }

    /** The word that names the relation's other end, or the statement that it goes out from by its nesting. */
    public Spot relation(String map, Relation relation) {
        return get(Kind.RELATION, map, relation.id()).spot();
    }

    public Cursor work(String work) {
        return get(Kind.WORK, work, "");
    }

    public Cursor edition(String work, String edition) {
        return get(Kind.EDITION, work, edition);
    }

    public Cursor paragraph(String work, String paragraph) {
        return get(Kind.PARAGRAPH, work, paragraph);
    }

    /**
     * Whether loading has reported something of this statement or its relations, so that what the model says of them
     * is less than what the file says.
     */
    public boolean isFlawed(String map, String statement) {
        return flawed.contains(new Key(Kind.STATEMENT, map, statement));
    }

    /** Whether loading has reported an error anywhere in the map. */
    public boolean isFlawed(String map) {
        return flawed.contains(new Key(Kind.MAP, map, ""));
    }

    private Cursor get(Kind kind, String file, String id) {
        Cursor found = cursors.get(new Key(kind, file, id));
        if (found == null) {
            throw new IllegalArgumentException("no place of " + kind + " " + id + " in " + file);
        }
        return found;
    }

    void addMap(String map, Cursor cursor) {
        cursors.put(new Key(Kind.MAP, map, ""), cursor);
    }

    void addSpeaker(String map, String speaker, Cursor cursor) {
        cursors.put(new Key(Kind.SPEAKER, map, speaker), cursor);
    }

    void addSection(String map, String section, Cursor cursor) {
        cursors.put(new Key(Kind.SECTION, map, section), cursor);
    }

    void addPair(String map, String pair, Cursor cursor) {
        cursors.put(new Key(Kind.PAIR, map, pair), cursor);
    }

    void addStatement(String map, String statement, Cursor cursor) {
        cursors.put(new Key(Kind.STATEMENT, map, statement), cursor);
    }

    void addRelation(String map, Relation relation, Cursor cursor) {
        cursors.put(new Key(Kind.RELATION, map, relation.id()), cursor);
    }

    void addWork(String work, Cursor cursor) {
        cursors.put(new Key(Kind.WORK, work, ""), cursor);
    }

    void addEdition(String work, String edition, Cursor cursor) {
        cursors.put(new Key(Kind.EDITION, work, edition), cursor);
    }

    void addParagraph(String work, String paragraph, Cursor cursor) {
        cursors.put(new Key(Kind.PARAGRAPH, work, paragraph), cursor);
    }

    void markFlawed(String map, String statement) {
        flawed.add(new Key(Kind.STATEMENT, map, statement));
    }

    void markFlawed(String map) {
        flawed.add(new Key(Kind.MAP, map, ""));
    }
}
