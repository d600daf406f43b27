package org.rejoinder.web;

import java.util.function.Function;
import org.rejoinder.draw.Pictures;
import org.rejoinder.model.Catalog;

/**
 * What all servlets share.
 *
 * @param library the published texts at hand, as the works of a catalog describe them
 */
record Site(
        Shelf shelf,
        Templates templates,
        Assets assets,
        ErrorPages errors,
        Pictures pictures,
        Function<Catalog, Texts> library) {
    Texts texts(Stock stock) {
        return library.apply(stock.catalog());
    }

    /** A page; browsers keep no copy on their disk of one that shows published words. */
    Answer answer(byte[] page, boolean published) {
        return published ? new Answer(200, Answer.HTML, page, Answer.Keep.NOT) : Answer.page(page);
    }
}
