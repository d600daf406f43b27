package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param title of the browser's window, the most particular first
 * @param kind class of the body, by which styles tell pages apart
 * @param assets address in front of every style and script
 * @param crumbs the pages above this one, the first page first
 * @param menus in the bar
 */
public record Frame(
        String title,
        String language,
        String kind,
        String assets,
        List<Link> crumbs,
        List<Menu> menus,
        Optional<Banner> banner) {
    public Frame {
        crumbs = List.copyOf(crumbs);
        menus = List.copyOf(menus);
    }

    /** A list of links that unfolds under a word. */
    public record Menu(String label, List<Group> groups) {}

    /** Links of a menu that belong together. */
    public record Group(String title, List<Choice> choices) {}

    /** A link of a menu; {@code chosen} where it leads to what is shown. */
    public record Choice(String href, String label, boolean chosen) {}

    /** Says that files have errors; {@code details} are the diagnostics as text. */
    public record Banner(String headline, String details) {}
}
