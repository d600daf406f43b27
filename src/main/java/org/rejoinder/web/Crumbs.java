package org.rejoinder.web;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.web.PageType.Page;

/** The way from the first page down to a page, as links. */
final class Crumbs {
    /** The first page, as the pages below it call it. */
    static final Link HOME = new Link(PageType.HOME.path(), "Maps");

    private Crumbs() {}

    /** @param view parameters of the map's page, with their question mark; empty for its plain view */
    static List<Link> above(Page page, Stock stock, String view) {
        LinkedList<Link> crumbs = new LinkedList<>();
        for (Optional<Page> at = page.parent(); at.isPresent(); at = at.flatMap(Page::parent)) {
            crumbs.addFirst(link(at.get(), stock, view));
        }
        return crumbs;
    }

    private static Link link(Page page, Stock stock, String view) {
        if (page.type() != PageType.MAP) {
            return HOME;
        }
        ArgumentMap map = stock.catalog().maps().get(page.value("map"));
        return new Link(page.path() + view, map.title());
    }
}
