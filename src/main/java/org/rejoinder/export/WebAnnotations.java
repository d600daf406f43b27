package org.rejoinder.export;

import java.util.Optional;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Work;
import org.rejoinder.source.Citation;
import org.rejoinder.source.Citation.Landing;
import org.rejoinder.source.Citation.PublicPlace;
import org.rejoinder.source.Citations;
import org.rejoinder.source.TextFragment;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The passages of a map as W3C Web Annotations: one collection, one annotation for each passage that a statement cites.
 *
 * <p>The target is the passage in its edition. It is selected by the few words of its anchor alone, so that no published
 * sentence is handed on: a {@code RangeSelector} whose ends are {@code TextQuoteSelector}s, and beside it the same as a
 * text fragment. By the standard the end of a range is exclusive, so the end selector is the empty text that follows the
 * anchor's last words. See <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>.
 */
public final class WebAnnotations {
    public static final String MEDIA_TYPE =
            "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"; charset=utf-8";

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String TEXT_FRAGMENTS = "https://wicg.github.io/scroll-to-text-fragment/";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Catalog catalog;
    private final ArgumentMap map;
    private final String root;

    private WebAnnotations(Catalog catalog, ArgumentMap map, String root) {
        this.catalog = catalog;
        this.map = map;
        this.root = root;
    }

    /**
     * The collection as JSON-LD, in UTF-8.
     *
     * @param root address of the app, with a slash at its end: part of every id, for annotations must have IRIs
     */
    public static byte[] write(Catalog catalog, ArgumentMap map, String root) {
        return MAPPER.writeValueAsBytes(new WebAnnotations(catalog, map, root).collection());
    }

    private ObjectNode collection() {
        String id = root + "maps/" + map.id() + "/annotations.jsonld";
        ObjectNode collection = MAPPER.createObjectNode();
        collection.put("@context", CONTEXT).put("id", id).put("type", "AnnotationCollection");
        collection.put("label", map.title());
        ObjectNode page = MAPPER.createObjectNode();
        page.put("id", id + "#all").put("type", "AnnotationPage").put("startIndex", 0);
        ArrayNode items = page.putArray("items");
        for (Statement statement : map.statements().values()) {
            int number = 0;
            for (Passage passage : statement.passages()) {
                Work work = catalog.works().get(passage.work());
                if (work != null) {
                    number++;
                    String own = id + "#" + statement.id() + "." + number;
                    annotation(own, statement, Citations.of(work, passage), items.addObject());
                }
            }
        }
        collection.put("total", items.size());
        collection.set("first", page);
        return collection;
    }

    private void annotation(String id, Statement statement, Citation citation, ObjectNode out) {
        out.put("id", id).put("type", "Annotation").put("motivation", "describing");
        out.putObject("creator").put("type", "Organization").put("name", "The editors of the map " + map.title());
        out.putObject("generator").put("type", "Software").put("name", "Rejoinder");
        ArrayNode bodies = out.putArray("body");
        bodies.addObject()
                .put("type", "TextualBody")
                .put("purpose", "describing")
                .put("value", statement.text())
                .put("format", "text/plain")
                .put("language", map.language());
        bodies.addObject()
                .put("type", "TextualBody")
                .put("purpose", "classifying")
                .put("value", statement.role().key());
        bodies.addObject()
                .put("type", "SpecificResource")
                .put("purpose", "linking")
                .put("source", root + "maps/" + map.id() + "/nodes/" + statement.id());
        ArrayNode targets = out.putArray("target");
        own(citation, targets.addObject());
        citation.places().stream()
                .filter(place -> !place.edition().equals(citation.edition()))
                .filter(place -> place.landing() != Landing.HEAD)
                .forEach(place -> elsewhere(place, targets.addObject()));
    }

    /** The passage in the edition that it is cited from; in our reader where that edition has no address. */
    private void own(Citation citation, ObjectNode target) {
        Edition edition = citation.edition();
        String reader = root + "works/" + citation.work().id();
        target.put("type", "SpecificResource").put("source", edition.address().orElse(reader));
        citation.anchor().ifPresent(anchor -> {
            ArrayNode selectors = target.putArray("selector");
            if (anchor.end().isPresent()) {
                ObjectNode range = selectors.addObject().put("type", "RangeSelector");
                Optional<String> none = Optional.empty();
                quote(range.putObject("startSelector"), anchor.start(), anchor.prefix(), none);
                quote(range.putObject("endSelector"), "", anchor.end(), anchor.suffix());
            } else {
                quote(selectors.addObject(), anchor.start(), anchor.prefix(), anchor.suffix());
            }
            fragment(selectors.addObject(), TextFragment.of(anchor));
        });
    }

    /** The passage in another edition whose text stands at its address. */
    private static void elsewhere(PublicPlace place, ObjectNode target) {
        int hash = place.href().indexOf('#');
        target.put("type", "SpecificResource").put("source", place.href().substring(0, hash));
        fragment(target.putArray("selector").addObject(), place.href().substring(hash + 1));
    }

    private static void quote(ObjectNode out, String exact, Optional<String> prefix, Optional<String> suffix) {
        out.put("type", "TextQuoteSelector").put("exact", exact);
        prefix.ifPresent(words -> out.put("prefix", words));
        suffix.ifPresent(words -> out.put("suffix", words));
    }

    private static void fragment(ObjectNode out, String value) {
        out.put("type", "FragmentSelector").put("conformsTo", TEXT_FRAGMENTS).put("value", value);
    }
}
