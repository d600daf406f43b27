package org.rejoinder.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.model.DualDate;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Work;
import org.rejoinder.web.ReaderView.EditionCard;
import org.rejoinder.web.ReaderView.Fact;

/** What the reader says of a work and its editions. */
final class EditionCards {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private EditionCards() {}

    static List<Fact> dates(Work work) {
        return Stream.of(
                        work.written().map(date -> new Fact("Written", words(date))),
                        work.published().map(date -> new Fact("Published", words(date))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@code 17 October 1917 Old Style, 30 October 1917 New Style}. */
    static String words(DualDate date) {
        return run(date.oldStyle(), date.oldStyleEnd()) + " Old Style, " + run(date.newStyle(), date.newStyleEnd())
                + " New Style";
    }

    private static String run(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        boolean sameMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        return sameMonth
                ? first.getDayOfMonth() + " to " + DAY.format(last)
                : DAY.format(first) + " to " + DAY.format(last);
    }

    /** @param atHand whether its text stands in the reader */
    static EditionCard card(Edition edition, boolean atHand) {
        List<Fact> facts = new ArrayList<>();
        edition.translator().ifPresent(name -> facts.add(new Fact("Translated by", name)));
        edition.publisher().ifPresent(name -> facts.add(new Fact("Publisher", name)));
        edition.year().ifPresent(year -> facts.add(new Fact("Year", Integer.toString(year))));
        edition.pages().ifPresent(pages -> facts.add(new Fact("Pages", pages)));
        edition.calendar()
                .ifPresent(calendar ->
                        facts.add(new Fact("Dates in", calendar.equals("old-style") ? "Old Style" : "New Style")));
        return new EditionCard(
                edition.title(),
                facts,
                edition.address().map(address -> new Link(address, host(address))),
                edition.note(),
                atHand ? "At hand: it can stand beside the study text." : "Not at hand.");
    }

    private static String host(String address) {
        return Optional.ofNullable(java.net.URI.create(address).getHost()).orElse(address);
    }
}
