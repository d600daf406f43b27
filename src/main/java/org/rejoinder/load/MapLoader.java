package org.rejoinder.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.StatementReader.Slot;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Section;
import org.rejoinder.model.Side;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;

/** One map's file. */
final class MapLoader {
    private final String id;
    private final Works works;
    private final Findings findings;
    private final Places places;

    MapLoader(String id, Works works, Findings findings, Places places) {
        this.id = id;
        this.works = works;
        this.findings = findings;
        this.places = places;
    }

    /** The map as far as it could be read; empty where the file holds none. */
    Optional<ArgumentMap> load(Node root) {
        return Keys.of(root, root.span(), "a map", findings).map(this::map);
    }

    private ArgumentMap map(Keys keys) {
        places.addMap(id, new Cursor(findings.source(), keys.mapping(), keys.blame()));
        String title = keys.needLine("title");
        Optional<String> summary = keys.text("summary");
        String language = language(keys);
        Optional<Node.Scalar> work = keys.scalar("work");
        Optional<Node.Scalar> reporterNode = keys.scalar("reporter");
        Map<Side, String> sides = sides(keys);
        Map<String, Speaker> speakers = speakers(keys);
        Optional<String> reporter = MapContext.speaker(reporterNode, speakers.keySet(), findings);
        List<Section> sections = sections(keys);
        MapContext context =
                MapContext.of(id, findings, places, speakers, reporter, new PassageReader(works, work, findings));
        StatementReader reader = new StatementReader(context);
        Optional<Node.Entry> thesisEntry = keys.needEntry("thesis");
        String thesis = thesisEntry
                .flatMap(entry -> reader.read(entry.value(), entry.span(), Slot.thesis()))
                .map(Statement::id)
                .orElse("thesis");
        List<Pair> pairs = new PairReader(context, reader, thesis, sections).read(keys.items("pairs"));
        keys.items("statements").forEach(item -> reader.read(item, item.span(), Slot.free()));
        keys.done();
        Map<String, Statement> statements = context.statements();
        List<Relation> relations = context.relations().build(statements.keySet(), context.unreadable());
        return new ArgumentMap(
                id,
                title,
                summary,
                language,
                work.map(scalar -> scalar.text().strip()),
                sides,
                thesis,
                speakers,
                sections,
                statements,
                relations,
                new Grounds(statements, relations).addTo(pairs));
    }

    private String language(Keys keys) {
        Optional<Node.Scalar> scalar = keys.scalar("language");
        try {
            String tag = scalar.map(s -> s.text().strip()).orElse("en");
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            String message = Words.quote(scalar.orElseThrow().text()) + " is no language tag";
            findings.error(
                    LoadRule.BAD_LANGUAGE, scalar.get().span(), message, "write a BCP 47 tag such as en or en-GB");
            return "en";
        }
    }

    private Map<Side, String> sides(Keys keys) {
        Map<Side, String> sides = new EnumMap<>(Side.class);
        Optional<Keys> found = keys.entry("sides").flatMap(entry -> Keys.of(entry, "`sides`", findings));
        if (found.isPresent()) {
            for (Side side : List.of(Side.FOR, Side.AGAINST)) {
                found.get().line(side.key()).ifPresent(words -> sides.put(side, words));
            }
            found.get().done();
        }
        return sides;
    }

    private Map<String, Speaker> speakers(Keys keys) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (Node.Entry entry : keys.needEntries("speakers")) {
            places.addSpeaker(id, entry.key(), new Cursor(findings.source(), entry.value(), entry.span()));
            // A speaker that cannot be read is a speaker still: nobody who names it is wrong.
            Speaker speaker = new Speaker(entry.key(), "", Optional.empty(), Side.NEITHER, Optional.empty());
            speakers.put(
                    entry.key(),
                    Keys.of(entry, "a speaker", findings)
                            .map(k -> speaker(entry.key(), k))
                            .orElse(speaker));
        }
        return speakers;
    }

    private static Speaker speaker(String id, Keys keys) {
        Speaker speaker = new Speaker(
                id,
                keys.needLine("name"),
                keys.line("short"),
                keys.needTerm(Side.class, "side").orElse(Side.NEITHER),
                keys.text("note"));
        keys.done();
        return speaker;
    }

    private List<Section> sections(Keys keys) {
        List<Section> sections = new ArrayList<>();
        for (Node.Entry entry : keys.entries("sections")) {
            places.addSection(id, entry.key(), new Cursor(findings.source(), entry.value(), entry.span()));
            String title = Keys.of(new Node.Mapping(entry.span(), List.of(entry), true), entry.span(), "", findings)
                    .map(k -> k.needLine(entry.key()))
                    .orElse("");
            sections.add(new Section(entry.key(), title));
        }
        return sections;
    }
}
