package org.rejoinder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Work;
import org.rejoinder.source.Citation;
import org.rejoinder.source.Citation.Cited;
import org.rejoinder.source.Citation.PublicPlace;
import org.rejoinder.source.Citations;
import org.rejoinder.web.PassageView.Outside;
import org.rejoinder.web.PassageView.Para;
import org.rejoinder.web.PassageView.Published;
import org.rejoinder.web.PassageView.Segment;
import org.rejoinder.web.Texts.Text;

/** Makes page data of passages. */
final class Passages {
    private Passages() {}

    /**
     * @param from the statement that cites the passage, as addresses of the reader have it
     * @param texts the published texts of the work that are at hand
     */
    static PassageView view(Work work, Passage passage, String from, List<Text> texts) {
        Citation citation = Citations.of(work, passage);
        String first = passage.paragraphs().get(0);
        return new PassageView(
                work.title(),
                place(citation.edition(), citation.page()),
                cited(citation.edition()),
                ReaderRequest.address(work.id(), Optional.empty(), Optional.of(from)) + "#" + first,
                citation.cited().stream().map(Passages::para).toList(),
                citation.places().stream().map(Passages::outside).toList(),
                texts.stream()
                        .flatMap(text -> published(text, passage).stream())
                        .toList(),
                texts.isEmpty() ? Optional.of(PageType.WORK.path(work.id()) + "#published") : Optional.empty());
    }

    private static Optional<Published> published(Text text, Passage passage) {
        return text.passage(passage)
                .map(found ->
                        new Published(place(text.edition(), found.page()), cited(text.edition()), found.paragraphs()));
    }

    private static Para para(Cited cited) {
        List<Segment> segments = new ArrayList<>();
        List<String> study = cited.paragraph().study();
        for (int i = 0; i < study.size(); i++) {
            segments.add(new Segment(study.get(i), cited.cites(i + 1)));
        }
        return new Para(segments);
    }

    /** {@code 1932, p. 32}. */
    private static String place(Edition edition, Optional<Integer> page) {
        return shortName(edition) + page.map(p -> ", p. " + p).orElse("");
    }

    static String shortName(Edition edition) {
        return edition.year().map(year -> Integer.toString(year)).orElse(edition.title());
    }

    /** The edition as a reference list has it. */
    static String cited(Edition edition) {
        return Stream.of(
                        Optional.of(edition.title()),
                        edition.translator().map(name -> "translated by " + name),
                        edition.publisher(),
                        edition.year().map(year -> Integer.toString(year)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Outside outside(PublicPlace place) {
        String where = switch (place.landing()) {
            case PASSAGE -> "opens at the passage";
            case PARAGRAPH -> "opens at the paragraph";
            case HEAD -> head(place);
        };
        String part = place.whole() ? "" : ", holds part of it";
        String year = place.edition().year().map(y -> ", " + y).orElse("");
        return new Outside(place.href(), place.edition().title() + year, where + part);
    }

    private static String head(PublicPlace place) {
        if (place.page().isPresent()) {
            return "look for page " + place.page().get();
        }
        return "opens at its beginning"
                + place.edition().pages().map(pages -> ", pages " + pages).orElse("");
    }
}
