package org.rejoinder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.export.Formats;
import org.rejoinder.graph.Themes;
import org.rejoinder.graph.View;
import org.rejoinder.graph.View.Direction;
import org.rejoinder.graph.View.Folding;
import org.rejoinder.graph.View.Scope;
import org.rejoinder.model.Voice;
import org.rejoinder.web.Frame.Choice;
import org.rejoinder.web.Frame.Group;
import org.rejoinder.web.Frame.Menu;

/** The menus in the bar of a map: other views of it, and its files. */
final class Menus {
    private final MapLinks links;
    private final View view;

    private Menus(MapLinks links) {
        this.links = links;
        this.view = links.view();
    }

    static List<Menu> of(MapLinks links) {
        Menus menus = new Menus(links);
        return List.of(new Menu("View", menus.views()), new Menu("Export", menus.files()));
    }

    private List<Group> views() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                "Grounds", List.of(folding("Folded", Folding.FOLDED), folding("All shown", Folding.UNFOLDED))));
        groups.add(new Group(
                "The thesis stands",
                List.of(direction("on top", Direction.TB), direction("at the left", Direction.LR))));
        List<Themes.Theme> themes = Themes.of(links.map()).all();
        if (themes.size() > 1) {
            Stream<Choice> choices = themes.stream()
                    .map(theme -> scope(theme.title().orElse("The rest"), new Scope.OneSection(theme.id())));
            groups.add(new Group(
                    "Themes",
                    Stream.concat(Stream.of(scope("All", new Scope.Whole())), choices)
                            .toList()));
        }
        Stream<Choice> speakers = links.map().speakers().values().stream()
                .map(speaker -> speaker(speaker.name(), Optional.of(speaker.id())));
        groups.add(new Group(
                "Speakers",
                Stream.concat(Stream.of(speaker("All", Optional.empty())), speakers)
                        .toList()));
        groups.add(new Group("Whose words", voices()));
        return groups;
    }

    private List<Choice> voices() {
        Set<Voice> there = links.map().statements().values().stream()
                .map(statement -> statement.voice())
                .collect(Collectors.toSet());
        List<Choice> choices = new ArrayList<>(List.of(voice("All", Optional.empty())));
        Stream.of(Voice.values())
                .filter(there::contains)
                .forEach(voice -> choices.add(voice(voice.words(), Optional.of(voice))));
        return choices;
    }

    private Choice folding(String label, Folding folding) {
        View other = new View(view.scope(), folding, Set.of(), view.voice(), view.speaker(), view.direction());
        boolean same = view.unfolded() == (folding == Folding.UNFOLDED);
        return choice(label, other, same && view.open().isEmpty());
    }

    private Choice direction(String label, Direction direction) {
        View other = new View(view.scope(), view.folding(), view.open(), view.voice(), view.speaker(), direction);
        return choice(label, other, view.direction() == direction);
    }

    private Choice scope(String label, Scope scope) {
        Direction suited = View.of(scope).direction();
        View other = new View(scope, Folding.AUTO, view.open(), view.voice(), view.speaker(), suited);
        return choice(label, other, view.scope().equals(scope));
    }

    private Choice speaker(String label, Optional<String> speaker) {
        View other = new View(view.scope(), view.folding(), view.open(), view.voice(), speaker, view.direction());
        return choice(label, other, view.speaker().equals(speaker));
    }

    private Choice voice(String label, Optional<Voice> voice) {
        View other = new View(view.scope(), view.folding(), view.open(), voice, view.speaker(), view.direction());
        return choice(label, other, view.voice().equals(voice));
    }

    private Choice choice(String label, View other, boolean chosen) {
        return new Choice(links.showing(other), label, chosen);
    }

    private List<Group> files() {
        List<Choice> choices = Formats.all().stream()
                .map(format -> new Choice(
                        links.fileHref(format.ending()), format.ending().toUpperCase(java.util.Locale.ROOT), false))
                .toList();
        Choice annotations =
                new Choice(PageType.ANNOTATIONS.path(links.map().id()), "Passages as Web Annotations (JSON-LD)", false);
        return List.of(new Group("This view as a file", choices), new Group("The whole map", List.of(annotations)));
    }
}
